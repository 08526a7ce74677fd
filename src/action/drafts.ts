/** One Gmail draft a message: made, brought up to date or taken away, until the run's clock says stop. */
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { createDraft, removeDraft, updateDraft } from '../google/gmail';
import { isAuthorisationFault, messageOf, stopsEverything } from '../google/service-fault';
import { ASSIGNMENT } from '../mail/compose';
import {
  afterCreate,
  afterFailure,
  afterRefusal,
  afterUpdate,
  beforeCreate,
  beforeRemove,
  beforeUpdate,
} from '../mail/entry-change';
import type { Entry } from '../mail/ledger-entry';
import type { Mailing } from '../mail/mailing';
import { NOTICE } from '../mail/meeting-letter';
import { encodeMessage } from '../mail/mime';
import { type DraftStep, planDrafts } from '../mail/outbox';
import { isSettled } from '../mail/reconcile';
import { REMINDER } from '../mail/reminder';
import { isHandedOver } from '../mail/undo';
import type { Plan } from '../plan/plan';
import { findMarkedDraft, isAsListed } from './mailbox';
import { type Letter, mailboxOf, openOutbox, putFacts } from './outbox';
import { pauseForTime } from './pause';
import { canRemake, newAddressOf } from './remake';
import { isChosen, recipientName, type Session } from './session';
import { listTexts } from './texts';

/** False where time ran out before the last one. */
export function makeDrafts(session: Session, mailing: Mailing): boolean {
  const { stopwatch, notes, words } = session;
  const outbox = openOutbox(session, mailing);
  const steps = planDrafts(outbox).filter((step) => isChosen(session, step.key, addressOf(step)));
  const kept = { drafted: 0, sent: 0, handled: 0, handedOver: 0 };
  for (const [index, step] of steps.entries()) {
    if (stopwatch.isOver()) {
      notes.left.push({ text: words.dialog.left.messages(steps.length - index) });
      session.steps.left += steps.length - index;
      pauseForTime(session);
      return false;
    }
    if (step.do === 'keep') kept[keptState(step.entry)]++;
    if (step.do === 'keep') noteAstray(session, step.key, step.entry.to);
    else takeStep(session, step);
    session.steps.done++;
  }
  if (kept.drafted > 0) notes.messages.push({ text: words.dialog.message.kept(kept.drafted) });
  if (kept.sent > 0) notes.messages.push({ text: words.dialog.message.alreadySent(kept.sent) });
  if (kept.handled > 0) notes.messages.push({ text: words.dialog.message.handled(kept.handled) });
  if (kept.handedOver > 0) notes.messages.push({ text: words.dialog.message.handedOver(kept.handedOver) });
  for (const { name, text, step } of session.chosen ? [] : listTexts(session, [mailing], false)) {
    if (step.do === 'offer') notes.attention.push({ text: words.dialog.message.handover(name), copy: text });
  }
  return true;
}

/** It may have gone to nobody. */
function noteAstray(session: Session, key: string, to: string): void {
  const now = newAddressOf(session, key);
  if (now === undefined) return;
  const said = session.words.dialog.message;
  const remedy = canRemake(session, key) ? said.remake : said.tell;
  session.notes.attention.push({ text: said.astray(recipientName(session, key, to), to, now, remedy) });
}

/** Whom a step is about. */
export function addressOf(step: DraftStep<Letter>): string {
  return 'message' in step ? step.message.to.address : step.entry.to;
}

function keptState(entry: Entry): 'drafted' | 'sent' | 'handled' | 'handedOver' {
  if (isHandedOver(entry)) return 'handedOver';
  return entry.state === 'sent' || entry.state === 'handled' ? entry.state : 'drafted';
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

function hasTopic({ topics }: Plan, name: string): boolean {
  return topics.some(({ assignees }) => assignees.some(({ member }) => member?.name === name));
}

function takeStep(session: Session, step: DraftStep<Letter>): void {
  const { notes, words, ledger } = session;
  const said = words.dialog.message;
  const recipient = 'entry' in step && step.entry ? recipientName(session, step.key, step.entry.to) : '';
  if ((step.do === 'update' || step.do === 'remove') && !isAsListed(mailboxOf(session), step.entry.draft!)) {
    notes.attention.push({ text: said.editedOutdated(recipient) });
    return;
  }
  switch (step.do) {
    case 'create':
    case 'update': {
      const { name, address } = step.message.to;
      const fault = write(session, step);
      if (fault !== undefined) notes.attention.push({ text: said.failed(name, fault) });
      else
        notes.messages.push({ text: step.do === 'create' ? said.created(name, address) : said.updated(name, address) });
      return;
    }
    case 'remove':
      remove(session, step.key, step.entry);
      notes.messages.push({ text: describeRemoval(session, step.key, step.entry, recipient) });
      return;
    case 'forget':
      ledger.messages.remove(step.key);
      return;
    case 'leaveEdited':
      notes.attention.push({ text: step.outOfDate ? said.editedOutdated(recipient) : said.edited(recipient) });
      return;
    case 'leaveForeign':
      notes.attention.push({ text: said.foreign(recipient, step.entry.account) });
      return;
    case 'orphanSent':
      noteOrphan(session, step.key, recipient);
      return;
    case 'doubt':
      notes.attention.push({ text: said.doubt(recipient, step.entry.to) });
      return;
    case 'giveUp':
      notes.attention.push({ text: said.failed(recipient, step.entry.error ?? '') });
      return;
    case 'keep':
      return;
  }
}

/** Whom nothing more will reach; who only lost her address is told by a text. */
function noteOrphan({ notes, words, plan }: Session, key: string, name: string): void {
  if (key.startsWith(`${ASSIGNMENT}:`) && !hasTopic(plan, name))
    notes.attention.push({ text: words.dialog.message.orphan(name) });
  if (key.startsWith(`${NOTICE}:`)) notes.attention.push({ text: words.meetingMail.orphan(name) });
}

function describeRemoval(session: Session, key: string, entry: Entry, name: string): string {
  const { dialog, meetingMail, reminderMail } = session.words;
  if (key.startsWith(`${NOTICE}:`)) return meetingMail.removed(name);
  if (key.startsWith(`${REMINDER}:`)) return reminderMail.removed(name);
  return dialog.message.removed[reasonForRemoval(session, key, entry, name)](name);
}

type Writing = Extract<DraftStep<Letter>, { do: 'create' | 'update' }>;

/** Gives the reason where Gmail refused, or Drive an outline to attach; the other messages go on. */
function write(session: Session, step: Writing): string | undefined {
  const { ledger, account, run } = session;
  const { composed } = step.message;
  const at = nowIso();
  const mark = digest(`${account}/${step.key}/${at}/${step.message.content}`, 16);
  let mime: string;
  try {
    const { attachments, calendar, ...message } = composed;
    mime = encodeMessage({ ...message, attachments: attachments(), ...(calendar && { calendar: calendar() }), mark });
  } catch (error) {
    // Without the permission to fetch Docs only the letters that carry one wait.
    if (stopsEverything(error) && !isAuthorisationFault(error)) throw error;
    return messageOf(error);
  }
  putFacts(session, composed.topics);
  const before =
    step.do === 'create'
      ? beforeCreate(step.message, account, { mark, at, run }, step.entry)
      : beforeUpdate(step.entry, { mark, at, run }, step.message);
  ledger.messages.put(step.key, before);
  ledger.beforeEffect();
  try {
    ledger.messages.put(step.key, effect(session, step, before, mime));
    return undefined;
  } catch (error) {
    const isRefused = !stopsEverything(error);
    ledger.messages.put(step.key, (isRefused ? afterRefusal : afterFailure)(before, messageOf(error), nowIso()));
    if (!isRefused) throw error;
    return messageOf(error);
  }
}

function effect(session: Session, step: Writing, before: Entry, mime: string): Entry {
  const mailbox = mailboxOf(session);
  const reference =
    step.do === 'create'
      ? createDraft(mime, () => findMarkedDraft(before.to, before.mark, mailbox))
      : updateDraft(step.entry.draft!, mime);
  mailbox.drafts.set(reference.draft, reference.message);
  return step.do === 'create'
    ? afterCreate(before, reference, nowIso())
    : afterUpdate(before, step.message, reference, nowIso());
}

/** The draft, then its entry. */
export function remove(session: Session, key: string, entry: Entry): void {
  const { ledger } = session;
  ledger.messages.put(key, beforeRemove(entry, nowIso()));
  ledger.beforeEffect();
  removeDraft(entry.draft!);
  mailboxOf(session).drafts.delete(entry.draft!);
  ledger.messages.remove(key);
}
