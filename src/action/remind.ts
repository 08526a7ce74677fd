/** `Nhắc nộp đề cương`: reminds those whose outline is soon due, or late, until it is handed in. */
import type { Scope } from '../google/authorization';
import { readMoment, type Stopwatch } from '../google/clock';
import { keyOfPerson } from '../mail/assignment';
import { ASSIGNMENT, type OutlineFiles } from '../mail/compose';
import type { Mailing } from '../mail/mailing';
import { isSettled } from '../mail/reconcile';
import { REMINDER, type Reminder, reminderMailing } from '../mail/reminder';
import { dayNumber } from '../plan/date';
import { isEmailAddress } from '../plan/email';
import { formatYear } from '../plan/period';
import type { Member, Topic } from '../plan/plan';
import { daysToDue, isMilestone } from '../plan/reminder-day';
import { closeSession, recordEffects } from './closing';
import { checkCopied } from './copied';
import { makeDrafts } from './drafts';
import { mailboxOf } from './outbox';
import { outlineFiles } from './outlines';
import { beginPapers } from './paper-run';
import { settleContinuation } from './pause';
import type { Action, Ending } from './run';
import { type Agreement, askToSend, sendAtOnce } from './send-at-once';
import { recipientName, type Session } from './session';
import { paperKeys, paperPrefix } from './topics';

export const REMINDING_SCOPES: readonly Scope[] = ['drive.file', 'gmail.compose'];

export interface ReminderOptions {
  /** Only on the days that `isMilestone` names, as for a run that nobody clicks. */
  readonly milestonesOnly?: boolean;
  /** On how many days before today no such run came to its end. */
  readonly missedDays?: number;
}

export function createReminders(options: ReminderOptions = {}): Action {
  const agreement: Agreement = { isAsked: false };
  return {
    name: 'remind',
    scopes: REMINDING_SCOPES,
    work: (stopwatch) => remind(stopwatch, options, agreement),
  };
}

/** As `createReminders` after its question. */
export function goOnReminding(stopwatch: Stopwatch, agreed?: string): Ending {
  return remind(stopwatch, {}, { isAsked: true, ...(agreed !== undefined && { given: agreed }) });
}

function remind(stopwatch: Stopwatch, options: ReminderOptions, agreement: Agreement): Ending {
  const begun = beginPapers(stopwatch, 'mail', () => ['outline']);
  if ('stopped' in begun) return begun.stopped;
  const { session } = begun;
  const letters = () => reminderLetters(session, options);
  const question = checkCopied(session) ?? askToSend(session, letters, agreement);
  if (question) return question;
  recordEffects(session, () => {
    if (makeReminders(session, options) && agreement.given !== undefined)
      sendAtOnce(session, letters(), agreement.given);
  });
  settleContinuation(session, 'remind', agreement.given);
  const ending = closeSession(session);
  if (session.pause || listReminded(session, options).size > 0) return ending;
  const lead = session.words.reminderMail.nobody(session.plan.settings.remindLeadDays);
  return { ...ending, page: { ...ending.page, lead } };
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
  const waiting = [...readPast(session)].flatMap(([family, past]) => (past.waiting.size > 0 ? [family] : []));
  return [...new Set([...reminded.keys(), ...waiting])].map((family) => {
    const found = reminded.get(family);
    const reminder: Reminder | undefined = found && {
      ...{ ...found, today, outline: () => outlineOf(found.topic) },
      ...(wordings && { wordings }),
    };
    return reminderMailing(plan, family, reminder);
  });
}

/** Whether a reminder is due today of itself: a draft that waits is brought up to its day on others, too. */
export function dueReminders(session: Session, options: ReminderOptions): (key: string, address: string) => boolean {
  const due = listReminded(session, options, false);
  return (key, address) => {
    const members = due.get(KEY.exec(key)?.[1] ?? '')?.members ?? [];
    return members.some(({ name }) => name === recipientName(session, key, address));
  };
}

/** Whom of what, by family, in the order of the sheet. */
function listReminded(
  session: Session,
  { milestonesOnly = false, missedDays = 0 }: ReminderOptions,
  withWaiting = true,
): Map<string, Pick<Reminder, 'topic' | 'members'>> {
  const { plan, ledger, today } = session;
  const { settings } = plan;
  const prefix = paperPrefix('outline', plan);
  const past = readPast(session);
  const reminded = new Map<string, Pick<Reminder, 'topic' | 'members'>>();
  for (const [topic, key] of paperKeys('outline', plan, ledger.papers)) {
    const family = `${REMINDER}:${formatYear(settings.year)}:${key.slice(prefix.length)}`;
    const left = daysToDue(topic, settings, today);
    if (left === undefined || left > settings.remindLeadDays) continue;
    const { waiting, last } = past.get(family) ?? NEVER;
    const isDue = (person: string) => {
      const missed = Math.min(missedDays, dayNumber(today) - (last.get(person) ?? -Infinity) - 1);
      return isMilestone(left, settings.remindLeadDays, missed) || (withWaiting && waiting.has(person));
    };
    const members = listWriters(topic).filter(({ name }) => !milestonesOnly || isDue(keyOfPerson(name)));
    if (members.length > 0) reminded.set(family, { topic, members });
  }
  return reminded;
}

function listWriters({ assignees }: Topic): Member[] {
  const writers = new Map<string, Member>();
  for (const { member } of assignees) if (member) writers.set(keyOfPerson(member.name), member);
  return [...writers.values()];
}

const KEY = new RegExp(`^(${REMINDER}:[^:]*:[^:]*):([^:]*)`);

/** People by the keys of their names. */
interface Past {
  /** To whom a message is neither sent nor handled. */
  readonly waiting: Set<string>;
  /** On which day, as `dayNumber` counts, each had a reminder last. */
  readonly last: Map<string, number>;
}

const NEVER: Past = { waiting: new Set(), last: new Map() };

/** By family. */
function readPast({ ledger }: Session): Map<string, Past> {
  const pasts = new Map<string, Past>();
  for (const [key, entry] of ledger.messages) {
    const [, family, person] = KEY.exec(key) ?? [];
    if (family === undefined || person === undefined) continue;
    const past = pasts.get(family) ?? { waiting: new Set(), last: new Map() };
    const day = dayNumber(readMoment(entry.at).date);
    if (!isSettled(entry)) past.waiting.add(person);
    else past.last.set(person, Math.max(day, past.last.get(person) ?? day));
    pasts.set(family, past);
  }
  return pasts;
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
