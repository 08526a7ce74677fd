/** What several views tell alike. */
import type { Mailbox } from '../mailbox';
import type { Continuation } from '../pause';
import type { Session } from '../session';
import type { Unfinished } from './views';

export function toUnfinished({ action, due, isSliced }: Continuation): Unfinished {
  return { action, due, goesOn: !isSliced };
}

/** Gmail as the last run saw it, without a call. */
export function asLastSeen({ account, ledger }: Session): Mailbox {
  const drafts = new Map<string, string>();
  for (const { draft, message } of ledger.messages.values()) if (draft && message) drafts.set(draft, message);
  return { account, drafts, marks: new Map(), isPartial: false };
}
