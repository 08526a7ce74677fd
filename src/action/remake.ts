/** Letters that are over for the ledger, and that the user may yet have drafted again. */
import type { Ledger } from '../google/ledger';
import { isLastLetter, listChainKeys } from '../mail/chain';
import { ASSIGNMENT } from '../mail/compose';
import { isHandedOver } from '../mail/undo';
import { FORMER } from './keys';
import { memberOf, type Roster } from './roster';

interface Known {
  readonly ledger: Ledger;
  readonly account: string;
  readonly roster: () => Roster;
}

/** The present address of its person, where the letter was sent to another one. */
export function newAddressOf({ ledger, roster }: Omit<Known, 'account'>, key: string): string | undefined {
  const { state, to } = ledger.messages.get(key)!;
  if (key.startsWith(`${FORMER}:`) || !isLastLetter(ledger.messages, key)) return undefined;
  const now = memberOf(roster(), key, to)?.email;
  return state === 'sent' && now?.toLowerCase() !== to.toLowerCase() ? now : undefined;
}

/** Its draft is gone, or it went to an address that is no longer right. Notices and reminders are made by their own actions. */
export function canRemake(known: Known, key: string): boolean {
  const { messages } = known.ledger;
  const entry = messages.get(key)!;
  const isLetter = key.startsWith(`${ASSIGNMENT}:`) && entry.to !== '' && !isHandedOver(entry);
  const isOver = entry.state === 'handled' || newAddressOf(known, key) !== undefined;
  return isLetter && isOver && entry.account === known.account && isLastLetter(messages, key);
}

/** What went elsewhere tells its person nothing: it is kept by a name that no series knows. */
export function letRemake({ messages }: Ledger, key: string): void {
  const elsewhere = messages.get(key)!.state === 'sent' ? listChainKeys(messages, key) : [];
  for (const one of elsewhere) messages.put(`${FORMER}:${one}`, messages.get(one)!);
  for (const one of [key, ...elsewhere]) messages.remove(one);
}
