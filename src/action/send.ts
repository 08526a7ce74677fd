/** `Gửi thư đã soạn…`: asks, then sends the drafts as they now stand in Gmail. */
import { checkWorkbook, countErrors, stopsRun } from '../check/check-plan';
import { findMissingScopes } from '../google/authorization';
import { type Stopwatch, startStopwatch, today } from '../google/clock';
import { confirm, showAlert } from '../google/dialog';
import { openLedger } from '../google/ledger';
import { withDocumentLock } from '../google/lock';
import { readTables } from '../google/spreadsheet';
import { maySetTriggers } from '../google/triggers';
import { planSending, type SendStep } from '../mail/outbox';
import type { Tables } from '../sheet/cell';
import { choosePeople } from './chosen-people';
import { closeSession, recordEffects } from './closing';
import { checkCopied } from './copied';
import { stoppedByFindings } from './finding-page';
import { allLetters } from './mailings';
import { noticeTemplates } from './notice';
import { openOutbox } from './outbox';
import { loadOwnTemplate } from './own-template';
import { dropContinuation, isSliceOver, listUnfinished, putContinuation, settleContinuation } from './pause';
import type { Action, Ending, RunResult } from './run';
import { dropAgreements, isAnyAgreed, isSending, noteUnsent, type Sending, sendAll } from './sending';
import { countAllowed } from './sending-limit';
import { openSession, recipientName, type Session } from './session';
import { sendTests } from './test-send';
import { loadWordings } from './wordings';
import { writeBackTopics } from './write-back';

export interface SendingOptions {
  /** Names as in `Thành viên`; nobody else is written to. */
  readonly only?: readonly string[];
  /** To the user's own address, as a trial. */
  readonly test?: boolean;
}

/** One click's sending: what is sent is what was agreed to. */
export function createSending({ only = [], test = false }: SendingOptions = {}): Action {
  let agreed: Agreed = new Map();
  return {
    name: 'send',
    scopes: ['gmail.compose'],
    ...(!test && {
      ask: () => {
        const outbox = withDocumentLock(() => openSending(startStopwatch(), only));
        if (!outbox || 'stopped' in outbox) return undefined;
        const { session, steps } = outbox;
        const { send } = session.words.dialog;
        const sendings = steps.filter(isSending);
        agreed = new Map(sendings.map(({ key, entry }) => [key, session.mailbox!.drafts.get(entry.draft!)]));
        if (sendings.length === 0) return undefined;
        const allowed = countAllowed(session);
        const people = sendings.map((sending) => describeRecipient(session, sending));
        if (confirm(send.title, send.question(people, allowed, maySetTriggers()))) return undefined;
        withDocumentLock(() => withdrawAgreement(session));
        return cancel(send.cancelled, session);
      },
    }),
    work: (stopwatch) => {
      const outbox = openSending(stopwatch, only);
      if ('stopped' in outbox) return outbox.stopped;
      return test ? sendTests(outbox.session, outbox.chosen) : sendAgreed(outbox, agreed);
    },
  };
}

/** What is left of an agreed sending: drafts that still are as they were then. */
export function sendWhatIsLeft(stopwatch: Stopwatch): Ending {
  const outbox = openSending(stopwatch, []);
  if ('stopped' in outbox) return outbox.stopped;
  return sendAgreed(outbox, new Map(outbox.steps.map(({ key, entry }) => [key, entry.agreed])));
}

/** What was left of an earlier sending does not leave after all; what was to be made before it still is. */
function withdrawAgreement({ account }: Session): void {
  const ledger = openLedger();
  dropAgreements(ledger, account);
  for (const { agreed, ...left } of listUnfinished(ledger, account)) {
    if (left.action === 'send') dropContinuation(ledger, left);
    else if (agreed !== undefined && left.action !== 'undo') putContinuation(ledger, left);
  }
  ledger.commit();
}

function describeRecipient(session: Session, { key, entry, edited, outOfDate }: Sending): string {
  const person = `${recipientName(session, key, entry.to)} (${entry.to})`;
  return edited && outOfDate ? session.words.dialog.send.outdated(person) : person;
}

function cancel(message: string, { words, findings }: Session): RunResult {
  showAlert(words.dialog.title, message);
  return { outcome: 'done', findings };
}

interface SendingOutbox {
  readonly session: Session;
  readonly tables: Tables;
  readonly steps: readonly SendStep[];
  /** Names as in `Thành viên`; empty for everybody. */
  readonly chosen: readonly string[];
}

type OpenSending =
  | SendingOutbox
  /** The workbook has errors, so nobody can say whether the drafts are still right; or nobody is called so. */
  | { readonly stopped: Ending };

function openSending(stopwatch: Stopwatch, only: readonly string[]): OpenSending {
  const tables = readTables();
  const { plan, words, findings } = checkWorkbook(tables, today());
  if (!plan || stopsRun(findings)) {
    const { page } = stoppedByFindings(findings, words);
    const message = words.dialog.send.stopped(countErrors(findings));
    const stopped: Ending = { result: { outcome: 'refused', findings, message }, page: { ...page, lead: message } };
    return { stopped };
  }
  const session = openSession(plan, findings, stopwatch, 'mail');
  const copied = checkCopied(session);
  if (copied) return { stopped: copied };
  const chosen = choosePeople(session, only);
  if ('stopped' in chosen) return chosen;
  // Whether a letter is out of date depends on the templates of the papers that it carries.
  const kinds = findMissingScopes(['drive.file']).length === 0 ? noticeTemplates(plan.settings) : [];
  for (const kind of kinds) session.templates.set(kind, loadOwnTemplate(session, kind, tables));
  session.wordings = loadWordings(words).wordings;
  const steps = allLetters(session).flatMap((mailing) => planSending(openOutbox(session, mailing)));
  const isChosen = ({ key, entry }: SendStep) => chosen.includes(recipientName(session, key, entry.to));
  return { session, tables, chosen, steps: only.length > 0 ? steps.filter(isChosen) : steps };
}

/** By message key: the draft, as `DraftReference.message` tells it, that the user agreed to have sent. */
type Agreed = ReadonlyMap<string, string | undefined>;

function sendAgreed({ session, tables, steps }: SendingOutbox, agreed: Agreed): Ending {
  const { drafts } = session.mailbox!;
  for (const step of steps) noteUnsent(session, step);
  const wanted = steps.filter(isSending).filter(({ key }) => agreed.get(key) !== undefined);
  const isSame = ({ key, entry }: Sending) => drafts.get(entry.draft!) === agreed.get(key);
  for (const { key, entry } of wanted.filter((sending) => !isSame(sending))) {
    const name = recipientName(session, key, entry.to);
    session.notes.attention.push({ text: session.words.dialog.message.editedSince(name) });
  }
  recordEffects(session, () => sendAll(session, wanted.filter(isSame), true));
  // Others than those chosen now may wait for their trigger.
  if (session.pause || !session.stopwatch.isAttended || !isAnyAgreed(session)) settleSending(session);
  writeBackTopics(session, tables);
  const ending = closeSession(session);
  if (steps.some(isSending)) return ending;
  return { ...ending, page: { ...ending.page, lead: session.words.dialog.send.none } };
}

function settleSending(session: Session): void {
  const { ledger, account } = session;
  settleContinuation(session, 'send');
  if (session.pause?.goesOn || isSliceOver(session)) return;
  dropAgreements(ledger, account);
  ledger.commit();
}
