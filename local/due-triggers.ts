/** The time triggers that an account's runs left behind, and when each would run next: nothing here waits for them. */
import type { Json, TriggerState } from './account/state';
import { readState } from './account/state-file';

export interface DueTrigger {
  readonly id: string;
  readonly account: string;
  readonly handler: string;
  /** What its builder was told: `{ after: 60000 }`, `{ everyDays: 1, atHour: 7 }`. */
  readonly settings: Readonly<Record<string, Json>>;
  /** Milliseconds since 1970; missing where its rule is none of those read here. */
  readonly firesAt?: number;
}

const MINUTE_MS = 60000;
const DAY_MS = 1440 * MINUTE_MS;
/** Viet Nam is seven hours east of Greenwich all year. */
const ZONE_MS = 7 * 60 * MINUTE_MS;

/**
 * All triggers of `out` in the order of their time. One that fires once gives that moment, also when it has passed (Google keeps
 * such a trigger until it is deleted); one that repeats, the first moment after `now`, which is the last run's end unless told.
 */
export function dueTriggers(out: string, now?: number): DueTrigger[] {
  const state = readState(out)?.state;
  if (!state) return [];
  const after = now ?? state.lastEnd ?? 0;
  const due = state.triggers.map((trigger): DueTrigger => {
    const { id, account, handler, settings } = trigger;
    const firesAt = nextTime(trigger, after);
    return { id, account, handler, settings, ...(firesAt !== undefined && { firesAt }) };
  });
  return due.sort((a, b) => (a.firesAt ?? Number.POSITIVE_INFINITY) - (b.firesAt ?? Number.POSITIVE_INFINITY));
}

function nextTime({ settings, created }: TriggerState, now: number): number | undefined {
  const { after, at, everyMinutes, everyHours, everyDays, atHour, nearMinute } = settings;
  const start = created ?? now;
  if (typeof after === 'number') return start + after;
  if (typeof at === 'string') return Date.parse(at);
  if (typeof everyMinutes === 'number') return step(start, everyMinutes * MINUTE_MS, now);
  if (typeof everyHours === 'number') return step(start, everyHours * 60 * MINUTE_MS, now);
  if (typeof everyDays !== 'number') return undefined;
  const midnight = Math.floor((start + ZONE_MS) / DAY_MS) * DAY_MS - ZONE_MS;
  const first = midnight + (Number(atHour ?? 0) * 60 + Number(nearMinute ?? 0)) * MINUTE_MS;
  return step(first > start ? first - everyDays * DAY_MS : first, everyDays * DAY_MS, now);
}

/** The first of `start + period`, `start + 2 × period`… after `now`. */
function step(start: number, period: number, now: number): number {
  return start + Math.max(1, Math.floor((now - start) / period) + 1) * period;
}
