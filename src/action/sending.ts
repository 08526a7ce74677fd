/** Sends drafts as they stand in Gmail, within the day's limit and the run's time. */
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { sendDraft } from '../google/gmail';
import type { Ledger } from '../google/ledger';
import { messageOf, stopsEverything } from '../google/service-fault';
import { afterFailure, afterRefusal, afterSend, agreeToSend, beforeSend } from '../mail/entry-change';
import type { Entry } from '../mail/ledger-entry';
import { NOTICE } from '../mail/meeting-letter';
import type { DesiredMessage } from '../mail/message';
import type { SendStep } from '../mail/outbox';
import { REMINDER } from '../mail/reminder';
import { mailboxOf } from './outbox';
import { pauseForTime } from './pause';
import { countAllowed, pauseForLimit } from './sending-limit';
import { recipientName, type Session } from './session';

export type Sending = Extract<SendStep, { do: 'send' }>;

export function isSending(step: SendStep): step is Sending {
  return step.do === 'send';
}

/** Tells whether what is to be sent, and to whom, is still what the user agreed to. */
export function agreementOf(letters: readonly DesiredMessage[]): string {
  return digest(JSON.stringify(letters.map(({ key, facts, to }) => [key, facts, to.address]).sort()), 16);
}

/** @param marksLeft what stays behind is marked as agreed to, so that a later run may send it */
export function sendAll(session: Session, sendings: readonly Sending[], marksLeft = false): void {
  const { stopwatch, ledger } = session;
  let allowance = countAllowed(session);
  try {
    for (const sending of sendings) {
      if (allowance <= 0) pauseForLimit(session);
      else if (stopwatch.isOver()) pauseForTime(session);
      if (session.pause) return;
      sendOne(session, sending);
      session.steps.done++;
      allowance--;
    }
  } finally {
    // Not tried, or stopped by what stops everything.
    const left = sendings.filter(({ key, entry }) => {
      const now = ledger.messages.get(key);
      return now === entry || now?.state === 'sending';
    });
    for (const { key } of marksLeft ? left : [])
      ledger.messages.put(key, agreeToSend(ledger.messages.get(key)!, mailboxOf(session).drafts));
    session.steps.left += left.length;
    if (left.length > 0) session.notes.left.push({ text: session.words.dialog.left.messages(left.length) });
  }
}

/** A message that Gmail refuses is named; the others go on. */
function sendOne(session: Session, { key, entry, edited, outOfDate }: Sending): void {
  const { ledger, notes, words, today, run } = session;
  const said = words.dialog.message;
  const name = recipientName(session, key, entry.to);
  const before = beforeSend(entry, today, { at: nowIso(), run });
  ledger.messages.put(key, before);
  ledger.beforeEffect();
  try {
    ledger.messages.put(key, afterSend(before, sendDraft(entry.draft!), nowIso()));
    mailboxOf(session).drafts.delete(entry.draft!);
    notes.messages.push({ text: said.sent(name, entry.to) });
    if (edited && outOfDate) notes.attention.push({ text: said.sentAsEdited(name) });
  } catch (error) {
    const isRefused = !stopsEverything(error);
    ledger.messages.put(key, (isRefused ? afterRefusal : afterFailure)(before, messageOf(error), nowIso()));
    if (!isRefused) throw error;
    notes.attention.push({ text: said.failed(name, messageOf(error)) });
  }
}

/** Some of what the user agreed to waits as it was then. */
export function isAnyAgreed({ ledger, account, mailbox }: Session): boolean {
  return [...ledger.messages.values()].some((entry) => entry.account === account && isAgreed(entry, mailbox!.drafts));
}

/** The draft is as it was when the user agreed. */
function isAgreed({ draft = '', agreed }: Entry, drafts: ReadonlyMap<string, string>): boolean {
  return agreed !== undefined && drafts.get(draft) === agreed;
}

/** What nothing goes on with is no longer agreed to. */
export function dropAgreements({ messages }: Ledger, account: string): void {
  for (const [key, { agreed, ...entry }] of [...messages])
    if (agreed !== undefined && entry.account === account) messages.put(key, entry);
}

export function noteUnsent(session: Session, step: SendStep): void {
  const { notes, words } = session;
  const said = words.dialog.message;
  const name = recipientName(session, step.key, step.entry.to);
  if (step.do === 'leaveForeign') notes.attention.push({ text: said.foreign(name, step.entry.account) });
  if (step.do === 'hold') notes.attention.push({ text: describeHeld(session, step, name) });
}

function describeHeld({ words }: Session, { key, why }: Extract<SendStep, { do: 'hold' }>, name: string): string {
  const { dialog, meetingMail, reminderMail } = words;
  if (key.startsWith(`${REMINDER}:`)) return reminderMail.outdated(name);
  if (key.startsWith(`${NOTICE}:`)) return why === 'orphan' ? meetingMail.over(name) : meetingMail.outdated(name);
  return dialog.message.outdated(name);
}
