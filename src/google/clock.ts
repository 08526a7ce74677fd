/** The run's own clock: it stops well before Google's six minutes do. */
import { type CalendarDate, formatShortDate } from '../plan/date';
import { conversation } from './conversation';

/** Google ends a run at six minutes (quotas page of Apps Script); what is under way at 4.5 still has time to end. */
const RUN_LIMIT_MS = 4.5 * 60 * 1000;

/** Later than that no call is made again: a pause must not outlast the run. */
const LAST_PAUSE_MS = 5 * 60 * 1000;

/** A call from the sidebar answers within 30 seconds: so that its progress shows, and that it can be stopped. */
const SLICE_LIMIT_MS = 15 * 1000;
const LAST_SLICE_PAUSE_MS = 20 * 1000;

let started: number | undefined;

export interface Stopwatch {
  isOver(): boolean;
  /** Somebody sits before the run. */
  readonly isAttended: boolean;
  /** Whoever started it asks for the next slice by herself. */
  readonly isSlice: boolean;
  /** The moment at which its work was first begun, as `nowIso` gives it: of what goes on with another run, that run's. */
  readonly began: string;
}

export function startStopwatch(isAttended = true): Stopwatch {
  const isSlice = conversation() !== undefined;
  started = Date.now();
  const end = started + (isSlice ? SLICE_LIMIT_MS : RUN_LIMIT_MS);
  return { isOver: () => Date.now() >= end, isAttended, isSlice, began: nowIso() };
}

/** Whether the run may stand still for so many milliseconds. */
export function mayPause(ms: number): boolean {
  const last = conversation() ? LAST_SLICE_PAUSE_MS : LAST_PAUSE_MS;
  return started === undefined || Date.now() + ms - started < last;
}

/** Today where the script runs: the manifest's time zone. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The day and the time (`14:05`) of an RFC 3339 moment, where the script runs. */
export function readMoment(iso: string): { readonly date: CalendarDate; readonly time: string } {
  const moment = new Date(iso);
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0'));
  const date = { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
  return { date, time: `${hours}:${minutes}` };
}

/** An RFC 3339 moment as users read it, where the script runs: `08:01 11/01/2022`. */
export function showMoment(iso: string): string {
  const { date, time } = readMoment(iso);
  return `${time} ${formatShortDate(date)}`;
}

/** The moment, as RFC 3339 in UTC. */
export function nowIso(): string {
  return new Date().toISOString();
}
