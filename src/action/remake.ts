/** Letters that are over for the ledger, and that the user may yet have drafted again. */
import type { Ledger } from '../google/ledger';
import { isLastLetter, listChainKeys } from '../mail/chain';
import { ASSIGNMENT } from '../mail/compose';
import { isHandedOver } from '../mail/undo';
import { isEmailAddress } from '../plan/email';
import { FORMER } from './keys';
import { hasTopic, memberOf } from './roster';
import type { Session } from './session';

type Known = Pick<Session, 'ledger' | 'account' | 'plan' | 'roster'>;

/** The present address of its person, where the letter was sent to another one. */
export function newAddressOf({ ledger, roster }: Pick<Known, 'ledger' | 'roster'>, key: string): string | undefined {
  const { state, to } = ledger.messages.get(key)!;
  if (key.startsWith(`${FORMER}:`) || !isLastLetter(ledger.messages, key)) return undefined;
  const now = memberOf(roster(), key, to)?.email ?? '';
  const isElsewhere = state === 'sent' && isEmailAddress(now) && now.toLowerCase() !== to.toLowerCase();
  return isElsewhere ? now : undefined;
}

/** Its draft is gone, or it went to an address that is no longer right. Notices and reminders are made by their own actions. */
export function canRemake(known: Known, key: string): boolean {
  const { messages } = known.ledger;
  const entry = messages.get(key)!;
  const isLetter = key.startsWith(`${ASSIGNMENT}:`) && entry.to !== '' && !isHandedOver(entry);
  const isOver = entry.state === 'handled' || newAddressOf(known, key) !== undefined;
  const isOwn = entry.account === known.account && isLastLetter(messages, key);
  return isLetter && isOver && isOwn && hasTopic(known.plan, memberOf(known.roster(), key, entry.to)?.name);
}

/** Only its draft was refused: one that is there waits to be sent with the others. */
export function canRetry({ ledger, account }: Known, key: string): boolean {
  const entry = ledger.messages.get(key)!;
  return key.startsWith(`${ASSIGNMENT}:`) && entry.state === 'failed' && !entry.draft && entry.account === account;
}

/** What went elsewhere tells its person nothing: it is kept by a name that no series knows, as is a draft that she took away. */
export function letRemake({ messages }: Ledger, key: string): void {
  const moved = messages.get(key)!.state === 'sent' ? listChainKeys(messages, key) : [key];
  for (const one of moved) {
    messages.put(`${FORMER}:${one}`, messages.get(one)!);
    messages.remove(one);
  }
}

/** Once the draft that `key` was made again as is taken back. */
export function undoRemake({ messages }: Ledger, key: string): void {
  const isNoneLeft = listChainKeys(messages, key).length === 0;
  for (const former of listChainKeys(messages, `${FORMER}:${key}`)) {
    const own = former.slice(FORMER.length + 1);
    const entry = messages.get(former)!;
    if (!isNoneLeft && !(own === key && entry.state === 'handled')) continue;
    messages.put(own, entry);
    messages.remove(former);
  }
}
