/** One Gmail draft an assignee: made, brought up to date or taken away, until the run's clock says stop. */
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import {
  createDraft,
  type DraftReference,
  listDrafts,
  readDraftHeaders,
  removeDraft,
  updateDraft,
} from '../google/gmail';
import { isQuotaFault, isServiceFault, messageOf } from '../google/service-fault';
import { assignmentSeries, composeAssignments, composeHandover } from '../mail/compose';
import { afterCreate, afterFailure, afterUpdate, beforeCreate, beforeRemove, beforeUpdate } from '../mail/entry-change';
import type { Entry } from '../mail/ledger-entry';
import type { ComposedMessage, DesiredMessage } from '../mail/message';
import { encodeMessage, MARK_HEADER } from '../mail/mime';
import { type DraftStep, findReplaced, type Outbox, planDrafts } from '../mail/outbox';
import { listDraftsToRead, type Observed, reconcileEntries } from '../mail/reconcile';
import { outlineFiles } from './outlines';
import { recipientName, type Session } from './session';

/** A composed message with its fingerprints in place of the long texts that it is told by. */
type Letter = DesiredMessage & { readonly composed: ComposedMessage };

/** What there is to say to whom now, with the ledger brought up to what Gmail shows. */
export function openOutbox(session: Session): Outbox<Letter> {
  const { ledger } = session;
  const observed = observe(session);
  for (const { key, entry } of reconcileEntries(ledger.messages, observed)) {
    if (entry) ledger.putMessage(key, entry);
    else ledger.removeMessage(key);
  }
  const series = assignmentSeries(session.plan);
  const files = outlineFiles(session);
  const compose = (replaced?: ReturnType<typeof findReplaced>) =>
    composeAssignments(session.plan, files, replaced).map(toLetter);
  const first = compose();
  const replaced = findReplaced({ ...series, desired: first, entries: ledger.messages });
  const desired = replaced.size > 0 ? compose(replaced) : first;
  session.letters = desired;
  return { ...series, desired, entries: ledger.messages, observed };
}

function toLetter(composed: ComposedMessage): Letter {
  return { ...composed, facts: digest(composed.facts), content: digest(composed.content), composed };
}

function observe({ account, ledger }: Session): Observed {
  const observed = { account, drafts: listDrafts() };
  const marks = new Map<string, DraftReference>();
  for (const [draft, mark] of readDraftHeaders(listDraftsToRead(ledger.messages, observed), MARK_HEADER)) {
    marks.set(mark, { draft, message: observed.drafts.get(draft)! });
  }
  return { ...observed, marks };
}

/** False where time ran out before the last one. */
export function makeDrafts(session: Session): boolean {
  const { stopwatch, notes, words, plan } = session;
  const steps = planDrafts(openOutbox(session));
  const kept = { drafted: 0, sent: 0, handled: 0 };
  for (const [index, step] of steps.entries()) {
    if (stopwatch.isOver()) {
      notes.left.push({ text: words.dialog.left.messages(steps.length - index) }, { text: words.dialog.left.goOn });
      return false;
    }
    if (step.do === 'keep') kept[keptState(step.entry)]++;
    else takeStep(session, step);
  }
  if (kept.drafted > 0) notes.messages.push({ text: words.dialog.message.kept(kept.drafted) });
  if (kept.sent > 0) notes.messages.push({ text: words.dialog.message.alreadySent(kept.sent) });
  if (kept.handled > 0) notes.messages.push({ text: words.dialog.message.handled(kept.handled) });
  for (const { name, text } of composeHandover(plan)) {
    notes.attention.push({ text: words.dialog.message.handover(name), copy: text });
  }
  return true;
}

function keptState({ state }: Entry): 'drafted' | 'sent' | 'handled' {
  return state === 'sent' || state === 'handled' ? state : 'drafted';
}

function hasTopic({ plan }: Session, name: string): boolean {
  return plan.topics.some(({ assignees }) => assignees.some(({ member }) => member?.name === name));
}

function takeStep(session: Session, step: DraftStep<Letter>): void {
  const { notes, words, ledger } = session;
  const said = words.dialog.message;
  const recipient = 'entry' in step ? recipientName(session, step.key, step.entry.to) : '';
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
      notes.messages.push({
        text: hasTopic(session, recipient) ? said.removedNoAddress(recipient) : said.removed(recipient),
      });
      return;
    case 'forget':
      ledger.removeMessage(step.key);
      return;
    case 'leaveEdited':
      notes.attention.push({ text: step.outOfDate ? said.editedOutdated(recipient) : said.edited(recipient) });
      return;
    case 'leaveForeign':
      notes.attention.push({ text: said.foreign(recipient, step.entry.account) });
      return;
    case 'orphanSent':
      notes.attention.push({ text: said.orphan(recipient) });
      return;
    case 'keep':
      return;
  }
}

/** Gives the reason where Gmail refused, or Drive an outline to attach; the other messages go on. */
function write(session: Session, step: Extract<DraftStep<Letter>, { do: 'create' | 'update' }>): string | undefined {
  const { ledger, account } = session;
  const { composed } = step.message;
  const at = nowIso();
  const mark = digest(`${account}/${step.key}/${at}/${step.message.content}`);
  let mime: string;
  try {
    mime = encodeMessage({ ...composed, attachments: composed.attachments(), mark });
  } catch (error) {
    if (isQuotaFault(error) || !isServiceFault(error)) throw error;
    return messageOf(error);
  }
  const before =
    step.do === 'create'
      ? beforeCreate(step.message, account, { mark, at })
      : beforeUpdate(step.entry, { mark, at }, step.message);
  ledger.putMessage(step.key, before);
  ledger.beforeEffect();
  try {
    const after =
      step.do === 'create'
        ? afterCreate(before, createDraft(mime), nowIso())
        : afterUpdate(before, step.message, updateDraft(step.entry.draft!, mime), nowIso());
    ledger.putMessage(step.key, after);
    return undefined;
  } catch (error) {
    ledger.putMessage(step.key, afterFailure(before, messageOf(error), nowIso()));
    if (isQuotaFault(error)) throw error;
    return messageOf(error);
  }
}

function remove({ ledger }: Session, key: string, entry: Entry): void {
  ledger.putMessage(key, beforeRemove(entry, nowIso()));
  ledger.beforeEffect();
  removeDraft(entry.draft!);
  ledger.removeMessage(key);
}
