/** What the trigger `runDaily` does every morning: the letters that fall due, and a summary of them. */
import { readMailAddress } from '../google/account';
import { readMoment, type Stopwatch, today } from '../google/clock';
import { openLedger } from '../google/ledger';
import { vi } from '../locale/catalogue';
import type { Mailing } from '../mail/mailing';
import { planSending } from '../mail/outbox';
import { dayNumber, isoDate, parseIso } from '../plan/date';
import { closeSession, recordEffects } from './closing';
import { checkCopied } from './copied';
import { noticeTemplates } from './notice';
import { dueNotices, notifyDue } from './notify';
import { openOutbox } from './outbox';
import { beginPapers } from './paper-run';
import { dropContinuation, listUnfinished, putContinuation, setTrigger, settleContinuation, whenDead } from './pause';
import { makeReminders, reminderLetters } from './remind';
import { dueReminders, type ReminderOptions } from './reminders-due';
import { type Ending, type RunResult, runUnattended } from './run';
import { isSending, type Sending, sendAll } from './sending';
import type { Session } from './session';
import { mailFault, oweSummary, paySummary } from './summary';

/** The letters of one sort that are due today. */
interface Duty {
  /** False where time ran out. */
  readonly make: (session: Session) => boolean;
  readonly letters: (session: Session) => readonly Mailing[];
  /** Which of them may be sent unasked. */
  readonly owed: (session: Session) => (key: string, address: string) => boolean;
}

const REMINDERS: Duty = {
  make: (session) => makeReminders(session, milestones(session)),
  letters: (session) => reminderLetters(session, milestones(session)),
  owed: (session) => dueReminders(session, milestones(session)),
};
const leadDays = ({ plan }: Session) => plan.settings.noticeLeadDays;
const NOTICES: Duty = {
  make: (session) => notifyDue(session, leadDays(session)),
  letters: (session) => dueNotices(session, leadDays(session)),
  owed: () => () => true,
};
const DUTIES = [REMINDERS, NOTICES];

/** What a sheet with errors, another run, an outage or a limit kept from being done is made good on the next morning. */
function milestones(session: Session): ReminderOptions {
  const { ledger, account, today } = session;
  const last = parseIso(String(ledger.notes.get(lastMorningKey(account)) ?? ''));
  const begun = beginningOf(session);
  const missedSince = last ? dayNumber(last) + 1 : dayNumber(begun === undefined ? today : readMoment(begun).date);
  return { milestonesOnly: true, missedDays: dayNumber(today) - missedSince };
}

/** The day of the last morning whose work came to its end, ISO. */
const lastMorningKey = (account: string) => `morning:${account}`;

/** For a run that is at work at that hour; the next morning would be too late for some. */
const PATIENCE_MS = 60_000;

export function runDaily(): RunResult {
  const action = { name: 'auto', scopes: ['drive.file', 'gmail.compose'], work: workDaily } as const;
  const result = runUnattended(action, PATIENCE_MS);
  return result ?? { outcome: 'refused', findings: [], message: vi.dialog.busy };
}

/** Errors in the sheet, or one that may be a copy of another: nothing is made or sent. */
export function workDaily(stopwatch: Stopwatch): Ending {
  const begun = beginPapers(stopwatch, 'mail', noticeTemplates);
  const stopped = 'stopped' in begun ? begun.stopped : checkCopied(begun.session);
  if ('stopped' in begun || stopped) return tellWhy(stopped!);
  const { session } = begun;
  const since = begin(session);
  recordEffects(session, () => {
    const isWhole = DUTIES.every(({ make }) => make(session));
    if (isWhole && session.plan.settings.sendsAtOnce) sendAll(session, listOwn(session, since));
  });
  const isPaused = session.pause !== undefined;
  if (isPaused) settleContinuation(session, 'daily');
  if (hasDone(session, since)) oweSummary(session);
  if (!isPaused) {
    session.ledger.notes.remove(beginningKey(session));
    session.ledger.notes.put(lastMorningKey(session.account), isoDate(session.today));
  }
  const ending = closeSession(session);
  recordEffects(session, () => paySummary(session));
  // The summary is the last of the work that a trigger would go on with.
  if (!isPaused) settleContinuation(session, 'daily');
  return ending;
}

function tellWhy(stopped: Ending): Ending {
  const mailer = { ledger: openLedger(), account: readMailAddress(), today: today() };
  mailFault(mailer, stopped.page);
  mailer.ledger.commit();
  return { ...stopped, result: { ...stopped.result, message: stopped.result.message ?? stopped.page.lead ?? '' } };
}

/** What a morning that died has left is not gone on with. */
export function dropMorning(): void {
  const ledger = openLedger();
  const account = readMailAddress();
  ledger.notes.remove(beginningKey({ account }));
  dropContinuation(ledger, { action: 'daily', account });
}

const beginningKey = ({ account }: Pick<Session, 'account'>) => `daily:${account}`;
const beginningOf = (session: Session) => session.ledger.notes.get(beginningKey(session)) as string | undefined;

/** The name of the run with which this morning's work began: this one, or one that died or had to stop. Should this one die, a trigger goes on. */
function begin(session: Session): string {
  const { ledger, run, account } = session;
  const since = beginningOf(session) ?? run;
  const isStanding = listUnfinished(ledger, account).some(({ action }) => action === 'daily');
  if (!isStanding && DUTIES.some(({ letters }) => letters(session).length > 0)) {
    ledger.notes.put(beginningKey(session), since);
    putContinuation(ledger, { action: 'daily', account, began: run, due: whenDead() });
    ledger.commit();
    setTrigger(ledger, account);
  }
  return since;
}

/** What this morning's runs wrote; never a draft that somebody has edited or that was only brought up to its day. */
function listOwn(session: Session, since: string): Sending[] {
  return DUTIES.flatMap(({ letters, owed }) => {
    const isOwed = owed(session);
    const steps = letters(session).flatMap((mailing) => planSending(openOutbox(session, mailing)));
    return steps.filter(isSending).filter(({ key, entry }) => isOwed(key, entry.to));
  }).filter(({ entry: { run = '' }, edited }) => !edited && run >= since);
}

/** That a draft which waits was brought up to its day is nothing to write about. */
function hasDone({ ledger }: Session, since: string): boolean {
  return [...ledger.messages.values()].some(({ run = '', how }) => run >= since && how !== 'updated');
}
