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

/** What went elsewhere tells its person nothing: it is kept by a name that no series knows. */
export function letRemake({ messages }: Ledger, key: string): void {
  const elsewhere = messages.get(key)!.state === 'sent' ? listChainKeys(messages, key) : [];
  for (const one of elsewhere) messages.put(`${FORMER}:${one}`, messages.get(one)!);
  for (const one of [key, ...elsewhere]) messages.remove(one);
}
