/** How a run is taken back, as far as its messages go: decided from the ledger and from what Gmail shows. */
import type { Entry } from './ledger-entry';
import { isEdited, isInterrupted, type Observed } from './reconcile';

export type MessageUndo =
  /** A draft that nobody has edited: it, then its entry. */
  | 'remove'
  /** The entry only: a text handed over, or a draft that was never made. */
  | 'forget'
  /** What cannot be taken back: it was sent, or written over, or a person has taken it in hand. */
  | 'sent'
  | 'unsent'
  | 'updated'
  | 'edited'
  | 'handled'
  | 'doubt';

/** @param entry of the account looked at, after `reconcileEntries` */
export function planMessageUndo(entry: Entry, observed: Observed): MessageUndo {
  if (entry.state === 'sent' || entry.state === 'sending') return 'sent';
  if (entry.state === 'handled') return isHandedOver(entry) ? 'forget' : 'handled';
  if (!entry.draft) return isInterrupted(entry) && observed.isPartial ? 'doubt' : 'forget';
  if (isEdited(entry, observed)) return 'edited';
  if (entry.how === 'sent') return 'unsent';
  return entry.how === 'made' ? 'remove' : 'updated';
}

/** By the user, as a text; not a draft that she deleted or sent. */
export function isHandedOver({ state, mark }: Entry): boolean {
  return state === 'handled' && mark === '';
}

/** No later undo offers it again. */
export function releaseEntry(entry: Entry): Entry {
  const { run: _r, how: _h, ...rest } = entry;
  return rest;
}

/** The greatest name of a run; `undefined` where nothing has one. */
export function lastRun(entries: Iterable<{ readonly run?: string }>): string | undefined {
  return [...entries].reduce<string | undefined>(
    (last, { run }) => (run && run > (last ?? '') ? run : last),
    undefined,
  );
}
