/** `Gửi thư đã soạn…`: asks, then sends the drafts as they now stand in Gmail. */
import { checkWorkbook, countErrors, stopsRun } from '../check/check-plan';
import { findMissingScopes } from '../google/authorization';
import { nowIso, type Stopwatch, startStopwatch, today } from '../google/clock';
import { confirm, showAlert } from '../google/dialog';
import { sendDraft } from '../google/gmail';
import { isQuotaFault, messageOf } from '../google/service-fault';
import { readTables } from '../google/spreadsheet';
import { afterFailure, afterSend, beforeSend } from '../mail/entry-change';
import { planSending, type SendStep } from '../mail/outbox';
import type { Tables } from '../sheet/cell';
import { closeSession, recordEffects } from './closing';
import { openOutbox } from './drafts';
import { stoppedByFindings } from './finding-page';
import { loadOwnTemplate } from './own-template';
import type { Action, Ending, RunResult } from './run';
import { openSession, recipientName, type Session } from './session';
import { writeBackTopics } from './write-back';

type Sending = Extract<SendStep, { do: 'send' }>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** One click's sending: what is sent is what was agreed to. */
export function createSending(): Action {
  let agreed: ReadonlySet<string> = new Set();
  return {
    name: 'send',
    scopes: ['gmail.compose'],
    ask: () => {
      const outbox = openSending(startStopwatch());
      if ('stopped' in outbox) return undefined;
      const { session, steps } = outbox;
      const { send } = session.words.dialog;
      const sendings = steps.filter(isSending);
      agreed = new Set(sendings.map(({ key }) => key));
      const people = sendings.slice(0, countAllowed(session)).map((sending) => describeRecipient(session, sending));
      if (people.length === 0) return undefined;
      if (confirm(send.title, send.question(people, sendings.length - people.length))) return undefined;
      return cancel(send.cancelled, session);
    },
    work: (stopwatch) => sendAgreed(stopwatch, agreed),
  };
}

function describeRecipient(session: Session, { key, entry, edited, outOfDate }: Sending): string {
  const person = `${recipientName(session, key, entry.to)} (${entry.to})`;
  return edited && outOfDate ? session.words.dialog.send.outdated(person) : person;
}

function cancel(message: string, { words, findings }: Session): RunResult {
  showAlert(words.dialog.title, message);
  return { outcome: 'done', findings };
}

type OpenSending =
  | { readonly session: Session; readonly tables: Tables; readonly steps: readonly SendStep[] }
  /** The workbook has errors, so nobody can say whether the drafts are still right. */
  | { readonly stopped: Ending };

function openSending(stopwatch: Stopwatch): OpenSending {
  const tables = readTables();
  const { plan, words, findings } = checkWorkbook(tables, today());
  if (!plan || stopsRun(findings)) {
    const { page } = stoppedByFindings(findings, words);
    const message = words.dialog.send.stopped(countErrors(findings));
    const stopped: Ending = { result: { outcome: 'refused', findings, message }, page: { ...page, lead: message } };
    return { stopped };
  }
  const session = openSession(plan, findings, stopwatch, 'mail');
  // Whether a letter is out of date depends on the template of the outline that it carries.
  if (findMissingScopes(['drive.file']).length === 0) {
    session.templates.set('outline', loadOwnTemplate(session, 'outline', tables));
  }
  return { session, tables, steps: planSending(openOutbox(session)) };
}

function sendAgreed(stopwatch: Stopwatch, agreed: ReadonlySet<string>): Ending {
  const outbox = openSending(stopwatch);
  if ('stopped' in outbox) return outbox.stopped;
  const { session, tables, steps } = outbox;
  for (const step of steps) noteUnsent(session, step);
  const sendings = steps.filter(isSending).filter(({ key }) => agreed.has(key));
  recordEffects(session, () => sendAll(session, sendings));
  writeBackTopics(session, tables);
  const ending = closeSession(session);
  if (steps.some(isSending)) return ending;
  return { ...ending, page: { ...ending.page, lead: session.words.dialog.send.none } };
}

function sendAll(session: Session, sendings: readonly Sending[]): void {
  const { stopwatch, notes, words, plan } = session;
  const limit = plan.settings.dailyMailLimit;
  let allowance = countAllowed(session);
  for (const [index, sending] of sendings.entries()) {
    const isSpent = allowance <= 0;
    if (isSpent || stopwatch.isOver()) {
      notes.left.push({ text: words.dialog.left.messages(sendings.length - index) });
      notes.left.push({ text: isSpent ? words.dialog.send.limit(limit) : words.dialog.left.goOn });
      return;
    }
    sendOne(session, sending);
    allowance--;
  }
}

/** How many messages may leave now: the setting's limit less those of ours that left this account in the last 24 hours. */
function countAllowed({ ledger, account, plan }: Session): number {
  const since = Date.parse(nowIso()) - DAY_MS;
  const recent = [...ledger.messages.values()].filter(
    (entry) => entry.account === account && entry.state === 'sent' && Date.parse(entry.at) > since,
  ).length;
  return Math.max(0, plan.settings.dailyMailLimit - recent);
}

/** A message that Gmail refuses is named; the others go on. */
function sendOne(session: Session, { key, entry, edited, outOfDate }: Sending): void {
  const { ledger, notes, words, today } = session;
  const said = words.dialog.message;
  const name = recipientName(session, key, entry.to);
  const before = beforeSend(entry, today, nowIso());
  ledger.putMessage(key, before);
  ledger.beforeEffect();
  try {
    ledger.putMessage(key, afterSend(before, sendDraft(entry.draft!), nowIso()));
    notes.messages.push({ text: said.sent(name, entry.to) });
    if (edited && outOfDate) notes.attention.push({ text: said.sentAsEdited(name) });
  } catch (error) {
    ledger.putMessage(key, afterFailure(before, messageOf(error), nowIso()));
    if (isQuotaFault(error)) throw error;
    notes.attention.push({ text: said.failed(name, messageOf(error)) });
  }
}

function noteUnsent(session: Session, step: SendStep): void {
  const { notes, words } = session;
  const said = words.dialog.message;
  const name = recipientName(session, step.key, step.entry.to);
  if (step.do === 'leaveForeign') notes.attention.push({ text: said.foreign(name, step.entry.account) });
  if (step.do === 'hold') notes.attention.push({ text: said.outdated(name) });
}

function isSending(step: SendStep): step is Sending {
  return step.do === 'send';
}
