/** Brings the ledger up to what Gmail shows: what became of drafts since the last look, and of effects that a run died in. */
import type { DraftReference } from './entry-change';
import type { Entry } from './ledger-entry';

export interface Observed {
  /** Whose mailbox was looked at, as `Entry.account` has it. */
  readonly account: string;
  /** Draft ID → message ID of every draft in it, the user's own among them. */
  readonly drafts: ReadonlyMap<string, string>;
  /** By the value of the header `X-Chuyen-De`, of the drafts that were read. */
  readonly marks?: ReadonlyMap<string, DraftReference>;
  /** There were too many drafts to read them all: what was not found may be there all the same. */
  readonly isPartial?: boolean;
}

/** `entry` is missing where the entry is to be removed. */
export interface Reconciliation {
  readonly key: string;
  readonly entry?: Entry;
  /**
   * `adopted`: a draft made by a run that died before it could say so; `handled`: the user deleted or sent the draft;
   * `sent`: it left before the run died; `resumed`: the draft is still there; `removed`: our removal had happened.
   */
  readonly what: 'adopted' | 'handled' | 'sent' | 'resumed' | 'removed';
}

/** What must be looked into before `reconcileEntries`; nothing after a run that ended well. */
export interface Doubts {
  /** Entries of drafts that may have been made, by mark. */
  readonly lost: ReadonlyMap<string, Entry>;
  /** Drafts that no entry names, one of which a lost one may be, in Gmail's order. */
  readonly unknown: readonly string[];
  /** Drafts that a dead run, or a person, has changed. */
  readonly changed: readonly string[];
}

export function listDoubts(entries: ReadonlyMap<string, Entry>, observed: Observed): Doubts {
  const own = [...entries.values()].filter(({ account }) => account === observed.account);
  const known = new Set(own.map(({ draft }) => draft));
  const interrupted = own.filter(isInterrupted);
  return {
    lost: new Map(interrupted.filter(({ draft }) => !draft).map((entry) => [entry.mark, entry])),
    unknown: [...observed.drafts.keys()].filter((draft) => !known.has(draft)),
    changed: interrupted.flatMap((entry) => (entry.draft && isEdited(entry, observed) ? [entry.draft] : [])),
  };
}

/** Another account's entries are never judged. */
export function reconcileEntries(entries: ReadonlyMap<string, Entry>, observed: Observed): Reconciliation[] {
  const changes: Reconciliation[] = [];
  for (const [key, entry] of entries) {
    const change = entry.account === observed.account ? reconcileEntry(entry, observed) : undefined;
    if (change) changes.push({ key, ...change });
  }
  return changes;
}

function reconcileEntry(entry: Entry, observed: Observed): Omit<Reconciliation, 'key'> | undefined {
  if (isSettled(entry)) return undefined;
  const found = isInterrupted(entry) && !entry.removing ? observed.marks?.get(entry.mark) : undefined;
  if (!entry.draft) return found && { what: 'adopted', entry: { ...resume(entry), ...found } };
  if (!observed.drafts.has(entry.draft)) {
    if (entry.removing) return { what: 'removed' };
    const what = entry.state === 'sending' ? 'sent' : 'handled';
    const { error: _error, next: _next, agreed: _agreed, attempts: _attempts, ...rest } = entry;
    return { what, entry: { ...rest, state: what } };
  }
  if (!isInterrupted(entry) && entry.state !== 'sending') return undefined;
  return found?.draft === entry.draft
    ? { what: 'adopted', entry: { ...resume(entry), ...entry.next, ...found } }
    : { what: 'resumed', entry: resume(entry) };
}

function resume(entry: Entry): Entry {
  const { error: _error, next: _next, removing: _removing, sentOn: _sentOn, ...rest } = entry;
  return { ...rest, state: 'drafted' };
}

/** `failed` without attempts is what earlier versions wrote after any fault. */
export function isInterrupted({ state, attempts }: Entry): boolean {
  return state === 'pending' || (state === 'failed' && attempts === undefined);
}

/** The person has the message, or the user has dealt with it: only other facts make another message. */
export function isSettled({ state }: Entry): boolean {
  return state === 'sent' || state === 'handled';
}

/** The draft is there and not as we wrote it. */
export function isEdited({ draft, message }: Entry, observed: Observed): boolean {
  const now = draft === undefined ? undefined : observed.drafts.get(draft);
  return now !== undefined && now !== message;
}
