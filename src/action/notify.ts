/** `Gửi thông báo họp…`: the notice of one meeting to every member, with its papers and a place in the calendar. */
import type { Scope } from '../google/authorization';
import type { Stopwatch } from '../google/clock';
import { askText } from '../google/dialog';
import { type Catalogue, vi } from '../locale/catalogue';
import type { Mailing } from '../mail/mailing';
import { isSettled } from '../mail/reconcile';
import { type CalendarDate, dayNumber } from '../plan/date';
import type { Plan, Topic } from '../plan/plan';
import { progressOf } from '../plan/progress';
import { closeSession, recordEffects } from './closing';
import { checkCopied } from './copied';
import { makeDrafts } from './drafts';
import { cancellationLetters, noticeFamilies, noticeLetter } from './meeting-letters';
import { chooseTopic, refuse, type TopicChoice } from './meeting-paper';
import { findNotice, makeNoticePapers, noticeTemplates } from './notice';
import { beginPapers } from './paper-run';
import { pauseForTime, settleContinuation } from './pause';
import { enterPapers } from './register';
import type { Action, Ending } from './run';
import { type Agreement, askToSend, sendAtOnce } from './send-at-once';
import type { Session } from './session';
import { writeBackTopics } from './write-back';

export const NOTIFYING_SCOPES: readonly Scope[] = ['drive.file', 'gmail.compose'];

export type NotifyOptions = TopicChoice;

type Choice = { readonly topic: Topic } | { readonly refusal: (words: Catalogue) => string };

export function createNotification({ topic }: NotifyOptions = {}): Action {
  let typed = topic;
  const agreement: Agreement = { isAsked: false };
  return {
    name: 'notify',
    scopes: NOTIFYING_SCOPES,
    ask: () => {
      typed ??= askText(vi.menu.items.notify, vi.meetingMail.whichTopic);
      return typed === undefined ? { outcome: 'done', findings: [] } : undefined;
    },
    work: (stopwatch) => notify(stopwatch, ({ plan, today }) => chooseMeeting(plan, typed ?? '', today), agreement),
  };
}

/** As `createNotification` after its question. @param family as `noticeFamilies` gives it */
export function goOnNotifying(stopwatch: Stopwatch, family: string, agreed?: string): Ending {
  const choose = (session: Session): Choice => {
    const [topic] = [...noticeFamilies(session)].flatMap(([one, name]) => (name === family ? one : []));
    return topic ? checkAhead(session.plan, topic, session.today) : { refusal: (words) => words.meetingMail.gone };
  };
  return notify(stopwatch, choose, { isAsked: true, ...(agreed !== undefined && { given: agreed }) });
}

function notify(stopwatch: Stopwatch, choose: (session: Session) => Choice, agreement: Agreement): Ending {
  const begun = beginPapers(stopwatch, 'mail', noticeTemplates);
  if ('stopped' in begun) return begun.stopped;
  const { session, tables } = begun;
  const { words } = session;
  const chosen = choose(session);
  if ('refusal' in chosen) return refuse(chosen.refusal(words), words);
  const { topic } = chosen;
  const letters = () => [noticeLetter(session, topic), ...cancellationLetters(session)];
  const question = checkCopied(session) ?? askToSend(session, letters, agreement);
  if (question) return question;
  recordEffects(session, () => {
    makePapers(session, topic);
    const isWhole = letters().every((mailing) => makeDrafts(session, mailing));
    if (isWhole && agreement.given !== undefined) sendAtOnce(session, letters(), agreement.given);
  });
  settleContinuation(session, 'notify', agreement.given, noticeFamilies(session).get(topic));
  writeBackTopics(session, tables);
  return closeSession(session);
}

function makePapers(session: Session, topic: Topic): void {
  makeNoticePapers(session, topic);
  enterPapers(session);
  const entry = findNotice(session, topic)?.entry;
  if (!entry || entry.account === session.account) return;
  session.notes.attention.push({ text: session.words.meetingMail.foreignPaper(entry.name, entry.account) });
}

/** By `Số`; without one the next meeting that is still to come. */
function chooseMeeting(plan: Plan, typed: string, today: CalendarDate): Choice {
  const isAhead = (topic: Topic) => progressOf(topic, plan.settings, today) === 'ahead';
  const topics = typed === '' ? plan.topics.filter(isAhead) : plan.topics;
  if (topics.length === 0) return { refusal: ({ meetingMail }) => meetingMail.noMeetingAhead };
  const chosen = chooseTopic({ ...plan, topics }, typed, today);
  return 'topic' in chosen ? checkAhead(plan, chosen.topic, today) : chosen;
}

function checkAhead({ settings }: Plan, topic: Topic, today: CalendarDate): Choice {
  const progress = progressOf(topic, settings, today);
  if (progress === 'ahead') return { topic };
  const refusal = progress === 'held' ? ('held' as const) : ('past' as const);
  return { refusal: ({ meetingMail }) => meetingMail[refusal](topic.number) };
}

/** The letters about meetings of the next `days` days, and about those that are off; what they carry is made by `notifyDue`. */
export function dueNotices(session: Session, days: number): Mailing[] {
  return [...listDue(session, days).map((topic) => noticeLetter(session, topic)), ...cancellationLetters(session)];
}

/** False where time ran out before the last one. */
export function notifyDue(session: Session, days: number): boolean {
  for (const topic of listDue(session, days)) {
    if (session.stopwatch.isOver()) {
      pauseForTime(session);
      return false;
    }
    makePapers(session, topic);
  }
  return dueNotices(session, days).every((mailing) => makeDrafts(session, mailing));
}

/** Those that are near, and those of which anybody was told: one may have been moved far off, or have no day any more. */
function listDue(session: Session, days: number): Topic[] {
  const { plan, today, ledger } = session;
  const families = noticeFamilies(session);
  const told = [...ledger.messages].flatMap(([key, entry]) => (isSettled(entry) ? [key] : []));
  const isTold = (topic: Topic) => told.some((key) => key.startsWith(`${families.get(topic)}:`));
  const isNear = ({ date }: Topic) => date !== undefined && dayNumber(date) - dayNumber(today) <= days;
  return plan.topics.filter(
    (topic) => progressOf(topic, plan.settings, today) === 'ahead' && (isNear(topic) || isTold(topic)),
  );
}
