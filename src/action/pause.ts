/** A run that could not do all of its work: why, and how the rest is done. */
import { nowIso } from '../google/clock';
import type { Ledger } from '../google/ledger';
import { fireLater, maySetTriggers, removeTriggers } from '../google/triggers';
import type { Session } from './session';

export interface Pause {
  /** The run's own clock; the setting's limit; Google's quota; Google out of order; a permission withdrawn. */
  readonly why: 'time' | 'limit' | 'quota' | 'outage' | 'permission';
  /** What Google said. */
  readonly reason?: string;
  /** Milliseconds after which it is worth going on; missing where that is for the user to say. */
  readonly after?: number;
  /** A trigger is set. */
  readonly goesOn?: boolean;
}

/** Actions that go on by themselves. */
export type ContinuedAction = 'all' | 'plan' | 'outlines' | 'drafts' | 'send' | 'remind' | 'notify' | 'daily' | 'undo';

/** The ledger's note of what is left of one action. */
export interface Continuation {
  readonly action: ContinuedAction;
  /** Who asked for it: nobody else's trigger goes on with it. */
  readonly account: string;
  /** The name of the run that left it: whoever goes on with it works under that name, so that all of it is taken back at once. */
  readonly began?: string;
  /** What the user agreed to have sent, as `agreementOf` tells it; to have taken back, the name of that run. */
  readonly agreed?: string;
  /** The letters of one meeting: what their keys begin with. */
  readonly family?: string;
  /** From when on it is worth going on, RFC 3339. */
  readonly due: string;
  /** Names as in `Thành viên`: nobody else is written to. */
  readonly only?: readonly string[];
  /** A slice ended there: the user asks for the next one, or not. */
  readonly isSliced?: true;
  /** Runs in a row that came to nothing. */
  readonly tries?: number;
}

const CONTINUATION = 'continue:';
/** Soon enough, and far enough for the run that sets it to have ended. */
export const SOON_MS = 60_000;
const OUTAGE_MS = 15 * 60_000;
export const SAFETY_MS = 30 * 60_000;

/** When a run that began just now has ended or died: then another goes on. */
export function whenDead(): string {
  return new Date(Date.parse(nowIso()) + SAFETY_MS).toISOString();
}

export function pauseForTime(session: Session): void {
  session.pause ??= { why: 'time', after: SOON_MS };
}

/** Its user asks for the next slice, as long as she wants. */
export function isSliceOver({ stopwatch, pause }: Session): boolean {
  return stopwatch.isSlice && pause?.why === 'time';
}

export function pauseForOutage(session: Session, reason: string): void {
  session.pause ??= { why: 'outage', reason, after: OUTAGE_MS };
}

export function pauseForPermission(session: Session, reason: string): void {
  session.pause ??= { why: 'permission', reason };
}

/** Of one account, what is due first at the head: what triggers go on with, and what waits for the user. */
export function listUnfinished({ notes }: Ledger, account: string): Continuation[] {
  return [...notes]
    .filter(([key]) => key.startsWith(CONTINUATION))
    .map(([, note]) => note as Continuation)
    .filter((one) => one.account === account)
    .sort((one, other) => (one.due < other.due ? -1 : 1));
}

/** What triggers go on with. */
export function listContinuations(ledger: Ledger, account: string): Continuation[] {
  return listUnfinished(ledger, account).filter(({ isSliced }) => !isSliced);
}

export function putContinuation({ notes }: Ledger, continuation: Continuation): void {
  notes.put(keyOf(continuation), continuation);
}

/** Stored at once; the trigger goes, too, unless something else is left. */
export function dropContinuation(ledger: Ledger, one: ContinuationName): void {
  ledger.notes.remove(keyOf(one));
  ledger.commit();
  setTrigger(ledger, one.account);
}

/** One trigger for what is due first, none where nothing is left; false where it could not be set. */
export function setTrigger(ledger: Ledger, account: string): boolean {
  const [first] = listContinuations(ledger, account);
  if (first) return fireLater('continueWork', Math.max(SOON_MS, Date.parse(first.due) - Date.parse(nowIso())));
  removeTriggers('continueWork');
  return true;
}

/** At the end of an action's work: what is left goes on by itself, what is done is waited for no longer. */
export function settleContinuation(session: Session, action: ContinuedAction, agreed?: string, family?: string): void {
  const { ledger, account, pause, chosen } = session;
  const name = { action, account, ...(family !== undefined && { family }) };
  const known = ledger.notes.get(keyOf(name)) as Continuation | undefined;
  const isSliced = isSliceOver(session);
  if (pause?.after === undefined || !(isSliced || maySetTriggers())) {
    if (known) dropContinuation(ledger, known);
    return;
  }
  const tries = pause.why === 'outage' ? (known?.tries ?? 0) : 0;
  const due = new Date(Date.parse(nowIso()) + pause.after * 2 ** tries).toISOString();
  const next: Continuation = {
    ...name,
    began: session.run,
    due,
    ...(agreed !== undefined && { agreed }),
    ...(chosen && { only: chosen }),
    ...(isSliced && { isSliced: true }),
    ...(tries > 0 && { tries }),
  };
  putContinuation(ledger, next);
  ledger.commit();
  if (isSliced) return;
  const goesOn = setTrigger(ledger, account);
  if (!goesOn) dropContinuation(ledger, next);
  session.pause = { ...pause, goesOn };
}

type ContinuationName = Pick<Continuation, 'action' | 'account' | 'family'>;

function keyOf({ action, account, family }: ContinuationName): string {
  return `${CONTINUATION}${family ?? action}:${account}`;
}
