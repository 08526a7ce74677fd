/** What the closing dialog says of letters that are not written. */
import { ASSIGNMENT } from '../mail/compose';
import type { Entry } from '../mail/ledger-entry';
import { NOTICE } from '../mail/meeting-letter';
import { isSettled } from '../mail/reconcile';
import { REMINDER } from '../mail/reminder';
import { isHandedOver } from '../mail/undo';
import { canRemake, newAddressOf } from './remake';
import { hasTopic } from './roster';
import { recipientName, type Session } from './session';

/** How many are as they should be, and why. */
export function noteKept({ notes, words }: Session, entries: readonly Entry[]): void {
  const said = words.dialog.message;
  const counts = { drafted: 0, sent: 0, handled: 0, handedOver: 0 };
  for (const entry of entries) counts[keptState(entry)]++;
  if (counts.drafted > 0) notes.messages.push({ text: said.kept(counts.drafted) });
  if (counts.sent > 0) notes.messages.push({ text: said.alreadySent(counts.sent) });
  if (counts.handled > 0) notes.messages.push({ text: said.handled(counts.handled) });
  if (counts.handedOver > 0) notes.messages.push({ text: said.handedOver(counts.handedOver) });
}

function keptState(entry: Entry): 'drafted' | 'sent' | 'handled' | 'handedOver' {
  if (isHandedOver(entry)) return 'handedOver';
  return entry.state === 'sent' || entry.state === 'handled' ? entry.state : 'drafted';
}

/** It may have gone to nobody. */
export function noteAstray(session: Session, key: string, to: string): void {
  const now = newAddressOf(session, key);
  if (now === undefined) return;
  const said = session.words.dialog.message;
  const remedy = canRemake(session, key) ? said.remake : said.tell;
  session.notes.attention.push({ text: said.astray(recipientName(session, key, to), to, now, remedy) });
}

/** Of somebody whom nothing more will reach; who only lost her address is told by a text. */
export function describeOrphan({ words, plan }: Session, key: string, name: string): string | undefined {
  if (key.startsWith(`${NOTICE}:`)) return words.meetingMail.orphan(name);
  const isReleased = key.startsWith(`${ASSIGNMENT}:`) && !hasTopic(plan, name);
  return isReleased ? words.dialog.message.orphan(name) : undefined;
}

/** Why a draft was taken away. */
export function describeRemoval(session: Session, key: string, entry: Entry, name: string): string {
  const { dialog, meetingMail, reminderMail } = session.words;
  if (key.startsWith(`${NOTICE}:`)) return meetingMail.removed(name);
  if (key.startsWith(`${REMINDER}:`)) return reminderMail.removed(name);
  return dialog.message.removed[reasonForRemoval(session, key, entry, name)](name);
}

/** Of the draft of an assignment. */
export function reasonForRemoval(
  { plan, ledger }: Session,
  key: string,
  { to }: Entry,
  name: string,
): 'noTopic' | 'told' | 'noAddress' {
  if (!hasTopic(plan, name)) return 'noTopic';
  const isTold = [...ledger.messages].some(
    ([known, entry]) => known !== key && key.startsWith(`${known}:`) && isSettled(entry),
  );
  const member = plan.members.find((one) => one.name === name);
  return isTold && member?.email?.toLowerCase() === to.toLowerCase() ? 'told' : 'noAddress';
}
