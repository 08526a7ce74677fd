/** The messages that tell assignees of their topics. */
import { catalogueOf } from '../locale/catalogue';
import type { CalendarDate } from '../plan/date';
import { outlineDue } from '../plan/deadline';
import { isEmailAddress } from '../plan/email';
import { bareName, personKey } from '../plan/name';
import { formatYear } from '../plan/period';
import type { Member, Plan, Topic } from '../plan/plan';
import { meetingPlace } from '../plan/topic';
import { type Assignment, describeFacts, listAssignments, toldTime } from './assignment';
import { type Letter, type LetterTopic, renderHtml, renderText } from './letter';
import type { ComposedMessage, MailAttachment } from './message';
import type { Series } from './outbox';

const FAMILY = 'assignment';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface OutlineFile {
  readonly fileName: string;
  /** Another one whenever the paper says something else. */
  readonly version: string;
  /** Called only for messages that are written. */
  readonly bytes: () => Uint8Array;
}

/** Two topics may have one title, so a topic itself is the key. */
export type OutlineFiles = ReadonlyMap<Topic, OutlineFile>;

/** By message key: the day the letter was sent that the new one replaces, `undefined` where nobody knows whether it was. */
export type ReplacedLetters = ReadonlyMap<string, CalendarDate | undefined>;

/** What the outbox must know of these messages beside themselves. */
export function assignmentSeries({ settings, members }: Plan): Series {
  return { family: FAMILY, year: formatYear(settings.year), people: new Set(members.map(assignmentKey)) };
}

/** One message for every member with a topic and a usable address, in the order of `Thành viên`. */
export function composeAssignments(
  plan: Plan,
  outlines: OutlineFiles,
  replaced: ReplacedLetters = new Map(),
): ComposedMessage[] {
  return listAssignments(plan)
    .filter(({ member }) => isEmailAddress(member.email ?? ''))
    .map((assignment) => composeAssignment(plan, assignment, outlines, replaced));
}

function assignmentKey({ name }: Member): string {
  return `${FAMILY}:${personKey(name).replace(/:/g, ' ')}`;
}

function composeAssignment(
  plan: Plan,
  { member, topics }: Assignment,
  outlines: OutlineFiles,
  replaced: ReplacedLetters,
): ComposedMessage {
  const words = catalogueOf(plan.settings.language).mail;
  const key = assignmentKey(member);
  const files = topics.flatMap((topic) => outlines.get(topic) ?? []);
  const isChange = replaced.has(key);
  const letter = writeLetter(
    plan,
    member,
    topics,
    files.length > 0,
    isChange ? [words.replaces(replaced.get(key))] : [],
  );
  const subject = words.assignmentSubject(plan.settings.unit, plan.settings.year);
  const message = {
    to: { name: bareName(member.name), address: member.email ?? '' },
    subject: isChange ? words.changeSubject(subject) : subject,
    text: renderText(letter),
    html: renderHtml(letter),
  };
  return {
    ...message,
    key,
    kind: isChange ? 'change' : 'assignment',
    year: formatYear(plan.settings.year),
    attachments: () => files.map(toAttachment),
    facts: describeFacts(topics, plan.settings),
    content: JSON.stringify([message, files.map(({ fileName, version }) => [fileName, version])]),
  };
}

function toAttachment({ fileName, bytes }: OutlineFile): MailAttachment {
  return { fileName, contentType: DOCX, bytes: bytes() };
}

function writeLetter(
  plan: Plan,
  member: Member,
  topics: readonly Topic[],
  hasOutline: boolean,
  preface: readonly string[],
): Letter {
  const { settings } = plan;
  const words = catalogueOf(settings.language).mail;
  const signer = settings.signer ?? '';
  const isSigner = personKey(signer) === personKey(member.name);
  return {
    language: settings.language,
    greeting: words.greeting(bareName(member.name), member.position ?? ''),
    opening: [...preface, words.opening(settings.unit, settings.year, topics.length)],
    topics: topics.map((topic) => describeTopic(plan, member, topic)),
    asked: words.asked,
    tasks: [words.study, words.write(hasOutline), words.submit(isSigner ? '' : signer), words.present],
    closing: [...(topics.every(({ date }) => date) ? [] : [words.dateToCome]), words.help, words.thanks],
    signature: [...(signer ? [settings.signerTitle, signer] : []), settings.unit],
  };
}

function describeTopic({ settings }: Plan, member: Member, topic: Topic): LetterTopic {
  const words = catalogueOf(settings.language).mail;
  const key = personKey(member.name);
  const others = topic.assignees.filter(({ name }) => personKey(name) !== key).map(({ name }) => words.person(name));
  const details = [
    { label: words.when, value: words.time(topic, settings, toldTime(topic, settings)) },
    { label: words.where, value: meetingPlace(topic, settings) },
    { label: words.together, value: others.join('; ') },
    { label: words.due, value: words.dueDate(outlineDue(topic, settings)) },
  ];
  return { heading: words.topic(topic.number, topic.title), details: details.filter(({ value }) => value !== '') };
}

/** A text for somebody who cannot be written to by e-mail. */
export interface Handover {
  readonly name: string;
  readonly why: 'missing' | 'invalid';
  /** Short, plain, to be pasted into a chat. */
  readonly text: string;
}

export function composeHandover(plan: Plan): Handover[] {
  return listAssignments(plan)
    .filter(({ member }) => !isEmailAddress(member.email ?? ''))
    .map(({ member, topics }) => ({
      name: bareName(member.name),
      why: member.email ? 'invalid' : 'missing',
      text: writeHandover(plan, member, topics),
    }));
}

function writeHandover({ settings }: Plan, member: Member, topics: readonly Topic[]): string {
  const words = catalogueOf(settings.language).mail;
  return [
    words.handover(bareName(member.name), settings.unit, topics.length),
    ...topics.map((topic) =>
      words.handoverTopic(
        words.topic(topic.number, topic.title),
        words.time(topic, settings, toldTime(topic, settings)),
        meetingPlace(topic, settings),
        outlineDue(topic, settings),
      ),
    ),
    words.handoverEnd,
  ].join('\n');
}
