/** The run's clock: from a given moment on a time of its own, else the machine's. */
import type { Clock } from './host';

export interface RunClock extends Clock {
  /** Milliseconds that sleeping, waiting and Google's delays took without this machine waiting for them. */
  readonly advanced: number;
}

/** A moment that no one waits for moves a little with every look at it, so that a script that waits in a loop comes to an end. */
const LOOK_MS = 1 / 1024;

export function createClock(start?: number): RunClock {
  let advanced = 0;
  let looks = 0;
  return {
    now() {
      if (start === undefined) return Math.floor(Date.now() + advanced);
      looks += 1;
      return Math.floor(start + advanced + looks * LOOK_MS);
    },
    advance(ms) {
      advanced += ms;
    },
    get advanced() {
      return advanced;
    },
  };
}

const DAY_MS = 86400000;
/** Viet Nam is seven hours east of Greenwich all year. */
const ZONE_MS = 7 * 3600000;

/** 08:00 in Viet Nam on the day (`YYYY-MM-DD`); after the last run's end, where that was later the same day. */
export function startOfDay(today: string, lastEnd: number | undefined): number {
  const start = Date.parse(`${today}T08:00:00+07:00`);
  const isSameDay =
    lastEnd !== undefined && Math.floor((lastEnd + ZONE_MS) / DAY_MS) === Math.floor((start + ZONE_MS) / DAY_MS);
  return isSameDay && lastEnd >= start ? lastEnd + 1000 : start;
}
