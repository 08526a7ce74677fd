/** The notice of a meeting to every member, and what is said once it has changed. */
import { catalogueOf } from '../locale/catalogue';
import { isEmailAddress } from '../plan/email';
import { bareName } from '../plan/name';
import { formatYear } from '../plan/period';
import type { Member, Plan, Topic } from '../plan/plan';
import { meetingPlace } from '../plan/topic';
import { keyOfPerson, toldTime } from './assignment';
import { describeFactChanges, listFactChanges } from './change-letter';
import { type OutlineFile, toAttachment } from './compose';
import type { Handover } from './handover';
import { type LetterTopic, renderHtml, renderText } from './letter';
import type { Mailing } from './mailing';
import { eventParts, type Invitation, planEvent } from './meeting-event';
import { describeNoticeFacts, noticeFact } from './meeting-fact';
import { describeMeeting, listPresenters, writeMeetingChange, writeNotice } from './meeting-text';
import type { ComposedMessage } from './message';
import type { Replaced, Series } from './outbox';
import type { TopicFact } from './topic-fact';
import { describeLetter } from './wording/letter-data';
import { sayItHerWay } from './wording/own-words';
import type { Wordings } from './wording/wording';

/** What the keys of these letters begin with. */
export const NOTICE = 'notice';

/** What letters about one meeting have in common. */
export interface Meeting {
  readonly plan: Plan;
  /** `notice:<year>:<topic>` */
  readonly family: string;
  readonly invitation: Invitation;
  /** The user's own words. */
  readonly wordings?: Wordings;
}

export interface MeetingNotice extends Meeting {
  readonly topic: Topic;
  /** Looked for only where somebody is written to. */
  readonly papers: () => { readonly notice?: OutlineFile; readonly outline?: OutlineFile };
}

export function meetingSeries({ settings, members }: Plan, family: string): Series {
  const people = new Set(members.map((member) => meetingKey(family, member)));
  return { family, year: formatYear(settings.year), people };
}

export function meetingKey(family: string, { name }: Pick<Member, 'name'>): string {
  return `${family}:${keyOfPerson(name)}`;
}

/** To every member with a usable address. */
export function noticeMailing(notice: MeetingNotice): Mailing {
  const { plan, family } = notice;
  return {
    ...meetingSeries(plan, family),
    compose: (replaced) =>
      plan.members
        .filter(({ email = '' }) => isEmailAddress(email))
        .map((member) => composeNotice(notice, member, replaced.get(meetingKey(family, member)))),
    handovers: () => plan.members.map((member) => writeHandover(notice, member)),
  };
}

function composeNotice(notice: MeetingNotice, member: Member, before: Replaced | undefined): ComposedMessage {
  const { plan, topic, family, invitation, wordings } = notice;
  const { settings } = plan;
  const { mail, meetingMail: words } = catalogueOf(settings.language);
  const fact = noticeFact(topic, settings);
  const [told] = before?.topics ?? [];
  const isPutOff = told?.day !== undefined && fact.day === undefined && !told.cancelled;
  // Of a notice that only the user knows to have left nothing can be said to have changed, but that it stands no more.
  const changes = before?.sentOn || isPutOff ? describeSince(told, fact, plan) : [];
  const isChange = changes.length > 0;
  const papers = notice.papers();
  const files = [papers.notice, isChange ? undefined : papers.outline].flatMap((file) => file ?? []);
  const hasOutline = papers.outline !== undefined && !isChange;
  const details = describeMeeting(plan, topic);
  const letter = isChange
    ? writeMeetingChange(plan, member, changes, before, isPutOff)
    : writeNotice(notice, member, details, hasOutline, before && words.replaces(before.sentOn));
  const to = { name: bareName(member.name), address: member.email ?? '' };
  const subject = words.subject(topic.number, topic.date, settings.unit);
  const own = wordings?.get(before ? 'noticeChange' : 'notice');
  const data = describeLetter(plan, member, [topic], { changes: listFactChanges(changes), hasOutline });
  const message = {
    to,
    subject: before ? words.changeSubject(subject) : subject,
    text: renderText(letter),
    html: renderHtml(letter),
    ...(own && sayItHerWay(own, data, settings.language)),
  };
  // A meeting that has lost its day is taken out of the calendars.
  const event = planEvent(invitation, isPutOff ? told : fact, {
    method: isPutOff ? 'CANCEL' : 'REQUEST',
    sequence: before?.times ?? 0,
    summary: mail.topic(topic.number, topic.title),
    description: details.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    unit: settings.unit,
    attendee: to,
  });
  return {
    ...message,
    ...eventParts(event, invitation),
    key: meetingKey(family, member),
    kind: before ? 'change' : 'notice',
    year: formatYear(settings.year),
    attachments: () => files.map(toAttachment),
    facts: describeNoticeFacts(topic, settings),
    topics: [fact],
    content: JSON.stringify([message, files.map(({ fileName, version }) => [fileName, version]), event]),
  };
}

/** Empty where the whole is to be told: nothing was told before, or that there will be no meeting. */
function describeSince(told: TopicFact | undefined, fact: TopicFact, { settings }: Plan): LetterTopic[] {
  if (!told || told.cancelled) return [];
  // It is this topic, whatever was renamed and renumbered.
  return describeFactChanges([{ ...told, number: fact.number }], [fact], catalogueOf(settings.language).mail);
}

function writeHandover({ plan, topic, family }: MeetingNotice, member: Member): Handover {
  const { settings } = plan;
  const { mail, meetingMail: words } = catalogueOf(settings.language);
  return {
    key: meetingKey(family, member),
    kind: 'notice',
    year: formatYear(settings.year),
    name: member.name,
    hasAddress: isEmailAddress(member.email ?? ''),
    text: words.handover(
      bareName(member.name),
      settings.unit,
      mail.topic(topic.number, topic.title),
      mail.time(topic, settings, toldTime(topic, settings)),
      meetingPlace(topic, settings),
      listPresenters(topic, plan),
    ),
    facts: describeNoticeFacts(topic, settings),
    topics: [noticeFact(topic, settings)],
  };
}
