/** The run's own clock: it stops well before Google's six minutes do. */
import type { CalendarDate } from '../plan/date';

/** Google ends a run at six minutes (quotas page of Apps Script); what is under way at 4.5 still has time to end. */
const RUN_LIMIT_MS = 4.5 * 60 * 1000;

export interface Stopwatch {
  isOver(): boolean;
}

export function startStopwatch(): Stopwatch {
  const end = Date.now() + RUN_LIMIT_MS;
  return { isOver: () => Date.now() >= end };
}

/** Today where the script runs: the manifest's time zone. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The moment, as RFC 3339 in UTC. */
export function nowIso(): string {
  return new Date().toISOString();
}
