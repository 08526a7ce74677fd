/** What this account's Gmail shows, looked at once a run, and the ledger brought up to it. */
import { type DraftReference, listDrafts, readDraftHeaders, readMessageId, searchDrafts } from '../google/gmail';
import type { Ledger } from '../google/ledger';
import { MARK_HEADER } from '../mail/mime';
import { type Doubts, listDoubts, type Observed, reconcileEntries } from '../mail/reconcile';

export interface Mailbox extends Observed {
  /** What this run makes and removes is taken in. */
  readonly drafts: Map<string, string>;
}

/** One call after a run that ended well; after another one more a doubt and one a draft in doubt, 50 drafts at most. */
export function openMailbox(account: string, ledger: Ledger): Mailbox {
  const drafts = listDrafts();
  const found = lookInto(listDoubts(ledger.messages, { account, drafts }), drafts);
  const mailbox = { account, drafts, ...found };
  for (const { key, entry } of reconcileEntries(ledger.messages, mailbox)) {
    if (entry) ledger.messages.put(key, entry);
    else ledger.messages.remove(key);
  }
  return mailbox;
}

function lookInto(
  { lost, unknown, changed }: Doubts,
  drafts: ReadonlyMap<string, string>,
): Required<Pick<Observed, 'marks' | 'isPartial'>> {
  const marks = new Map<string, DraftReference>();
  const seen = new Set<string>();
  const read = (ids: readonly string[]): boolean => {
    const fresh = ids.filter((id) => !seen.has(id));
    const { values, unread } = readDraftHeaders(fresh, MARK_HEADER);
    for (const id of fresh.slice(0, fresh.length - unread.length)) seen.add(id);
    for (const [draft, mark] of values) marks.set(mark, { draft, message: drafts.get(draft)! });
    return unread.length === 0;
  };
  read(changed);
  const candidates = new Set(unknown);
  for (const [mark, { to }] of lost) {
    if (candidates.size > 0 && !marks.has(mark)) read(searchDrafts(to).filter((id) => candidates.has(id)));
  }
  const isAllFound = [...lost.keys()].every((mark) => marks.has(mark));
  return { marks, isPartial: !isAllFound && !read(unknown) };
}

/** Whether the draft is as it was when the mailbox was listed: a run takes minutes, and somebody may have taken it up since. One call. */
export function isAsListed({ drafts }: Mailbox, draft: string): boolean {
  const listed = drafts.get(draft);
  const now = readMessageId(draft);
  if (now === undefined) drafts.delete(draft);
  else drafts.set(draft, now);
  return now === listed;
}

/** The draft that bears `mark`; throws where there are too many drafts to be sure that there is none. */
export function findMarkedDraft(to: string, mark: string, { drafts: known }: Mailbox): DraftReference | undefined {
  const drafts = listDrafts();
  const unknown = [...drafts.keys()].filter((id) => !known.has(id));
  const { values, unread } = readDraftHeaders(unknown, MARK_HEADER);
  for (const [draft, value] of values) if (value === mark) return { draft, message: drafts.get(draft)! };
  if (unread.length > 0) throw new Error(to);
  return undefined;
}
