/** One Gmail draft a message: made, brought up to date or taken away, until the run's clock says stop. */
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { createDraft, removeDraft, updateDraft } from '../google/gmail';
import { isAuthorisationFault, messageOf, stopsEverything } from '../google/service-fault';
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
import { encodeMessage } from '../mail/mime';
import { type DraftStep, planDrafts } from '../mail/outbox';
import { describeOrphan, describeRemoval, noteAstray, noteKept } from './draft-notes';
import { findMarkedDraft, isAsListed } from './mailbox';
import { type Letter, mailboxOf, openOutbox, putFacts } from './outbox';
import { pauseForTime } from './pause';
import { isChosen, recipientName, type Session } from './session';
import { listTexts } from './texts';

/** False where time ran out before the last one. */
export function makeDrafts(session: Session, mailing: Mailing): boolean {
  const { stopwatch, notes, words } = session;
  const outbox = openOutbox(session, mailing);
  const steps = planDrafts(outbox).filter((step) => isChosen(session, step.key, addressOf(step)));
  const kept: Entry[] = [];
  for (const [index, step] of steps.entries()) {
    if (stopwatch.isOver()) {
      notes.left.push({ text: words.dialog.left.messages(steps.length - index) });
      session.steps.left += steps.length - index;
      pauseForTime(session);
      return false;
    }
    if (step.do === 'keep') {
      kept.push(step.entry);
      noteAstray(session, step.key, step.entry.to);
    } else takeStep(session, step);
    session.steps.done++;
  }
  noteKept(session, kept);
  for (const { name, text, step } of session.chosen ? [] : listTexts(session, [mailing], false)) {
    if (step.do === 'offer') notes.attention.push({ text: words.dialog.message.handover(name), copy: text });
  }
  return true;
}

/** Whom a step is about. */
export function addressOf(step: DraftStep<Letter>): string {
  return 'message' in step ? step.message.to.address : step.entry.to;
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
    case 'orphanSent': {
      const text = describeOrphan(session, step.key, recipient);
      if (text !== undefined) notes.attention.push({ text });
      return;
    }
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
