/** `Nhắc nộp đề cương`: reminds those whose outline is soon due, or late, until it is handed in. */
import type { Scope } from '../google/authorization';
import { readMoment, type Stopwatch } from '../google/clock';
import { keyOfPerson } from '../mail/assignment';
import { ASSIGNMENT, type OutlineFiles } from '../mail/compose';
import type { Mailing } from '../mail/mailing';
import { isSettled } from '../mail/reconcile';
import { type Reminder, reminderMailing } from '../mail/reminder';
import { type CalendarDate, dayNumber } from '../plan/date';
import { isEmailAddress } from '../plan/email';
import { formatYear } from '../plan/period';
import type { Member, Topic } from '../plan/plan';
import { closeSession, recordEffects } from './closing';
import { checkCopied } from './copied';
import { makeDrafts } from './drafts';
import { mailboxOf, toLetter } from './outbox';
import { outlineFiles } from './outlines';
import { beginPapers } from './paper-run';
import { settleContinuation } from './pause';
import { listReminded, listWaiting, type ReminderOptions } from './reminders-due';
import type { Action, Ending } from './run';
import { type Agreement, askToSend, sendAtOnce } from './send-at-once';
import { agreementOf } from './sending';
import type { Session } from './session';

export const REMINDING_SCOPES: readonly Scope[] = ['drive.file', 'gmail.compose'];

export function createReminders(options: ReminderOptions = {}): Action {
  const agreement: Agreement = { isAsked: false };
  return {
    name: 'remind',
    scopes: REMINDING_SCOPES,
    work: (stopwatch) => remind(stopwatch, options, agreement),
  };
}

/** As `createReminders` after its question, which may have been asked days ago: those reminded since are not again. */
export function goOnReminding(stopwatch: Stopwatch, agreed?: string): Ending {
  const asked = readMoment(stopwatch.began).date;
  const agreement = { isAsked: true, ...(agreed !== undefined && { given: agreed }) };
  return remind(stopwatch, { unremindedSince: dayNumber(asked) }, agreement, asked);
}

function remind(stopwatch: Stopwatch, options: ReminderOptions, agreement: Agreement, asked?: CalendarDate): Ending {
  const begun = beginPapers(stopwatch, 'mail', () => ['outline']);
  if ('stopped' in begun) return begun.stopped;
  const { session } = begun;
  const letters = () => reminderLetters(session, options);
  const question = checkCopied(session) ?? askToSend(session, letters, agreement);
  if (question) return question;
  recordEffects(session, () => {
    if (makeReminders(session, options) && agreement.given !== undefined)
      sendAtOnce(session, letters(), agreement.given, asked && agreementOn(session, asked));
  });
  settleContinuation(session, 'remind', agreement.given);
  const ending = closeSession(session);
  if (session.pause || listReminded(session, options).size > 0) return ending;
  const lead = session.words.reminderMail.nobody(session.plan.settings.remindLeadDays);
  return { ...ending, page: { ...ending.page, lead } };
}

/** What would have been agreed to on that day, had the sheet been as it is: reminders tell their day. */
function agreementOn(session: Session, today: CalendarDate): string {
  const letters = reminderLetters({ ...session, today }).flatMap((mailing) => mailing.compose(new Map()));
  return agreementOf(letters.map(toLetter));
}

/** False where time ran out before the last one. */
export function makeReminders(session: Session, options: ReminderOptions = {}): boolean {
  const isWhole = reminderLetters(session, options).every((mailing) => makeDrafts(session, mailing));
  noteUntold(session, options);
  return isWhole;
}

/** One mailing a topic of which somebody is to be reminded, or of which a reminder waits that may have to go. */
export function reminderLetters(session: Session, options: ReminderOptions = {}): Mailing[] {
  const { plan, today, wordings } = session;
  // What the user did with a draft that waited decides whether it still does.
  if (options.milestonesOnly) mailboxOf(session);
  const reminded = listReminded(session, options);
  let files: OutlineFiles | undefined;
  const outlineOf = (topic: Topic) => {
    files ??= outlineFiles(session);
    return files.get(topic);
  };
  return [...new Set([...reminded.keys(), ...listWaiting(session)])].map((family) => {
    const found = reminded.get(family);
    const reminder: Reminder | undefined = found && {
      ...{ ...found, today, outline: () => outlineOf(found.topic) },
      ...(wordings && { wordings }),
    };
    return reminderMailing(plan, family, reminder);
  });
}

/** Those who have not had the letter that assigns them what they are reminded of. */
function noteUntold(session: Session, options: ReminderOptions): void {
  const { ledger, plan, notes, words } = session;
  const year = formatYear(plan.settings.year);
  const told = [...ledger.messages].filter(
    ([key, entry]) => key.startsWith(`${ASSIGNMENT}:`) && isSettled(entry) && entry.year === year,
  );
  const isTold = ({ name, email = '' }: Member) => {
    const own = `${ASSIGNMENT}:${keyOfPerson(name)}`;
    return told.some(
      ([key, { to }]) => key === own || key.startsWith(`${own}:`) || to.toLowerCase() === email.toLowerCase(),
    );
  };
  const members = [...listReminded(session, options).values()].flatMap((reminder) => reminder.members);
  const untold = members.filter((member) => isEmailAddress(member.email ?? '') && !isTold(member));
  const names = [...new Set(untold.map(({ name }) => name))];
  if (names.length > 0) notes.attention.push({ text: words.reminderMail.untold(names) });
}
