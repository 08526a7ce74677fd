/** How many messages may leave now, and when more may: our own count over a rolling 24 hours. */
import { nowIso } from '../google/clock';
import { SOON_MS } from './pause';
import type { Session } from './session';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** When those of ours left this account that still count, earliest first. Tests and summaries are messages, too. */
function listDepartures({ ledger, account }: Session): number[] {
  const since = Date.parse(nowIso()) - DAY_MS;
  return [...ledger.messages.values()]
    .filter((entry) => entry.account === account && entry.state === 'sent')
    .map(({ at }) => Date.parse(at))
    .filter((at) => at > since)
    .sort((a, b) => a - b);
}

/** The setting's limit less those that left in the last 24 hours. */
export function countAllowed(session: Session): number {
  return Math.max(0, session.plan.settings.dailyMailLimit - listDepartures(session).length);
}

function waitFor(departure: number | undefined, least: number): number {
  const frees = departure === undefined ? 0 : departure + DAY_MS - Date.parse(nowIso()) + SOON_MS;
  return Math.max(least, frees);
}

/** Until the earliest of ours no longer counts. */
export function pauseForLimit(session: Session): void {
  session.pause ??= { why: 'limit', after: waitFor(listDepartures(session)[0], HOUR_MS) };
}

/** Google counts from the first request of its 24 hours, which may be another program's: at least an hour is waited. */
export function pauseForQuota(session: Session, reason: string): void {
  session.pause ??= { why: 'quota', reason, after: waitFor(listDepartures(session)[0], HOUR_MS) };
}
