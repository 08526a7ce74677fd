/** The messages that tell assignees of their topics. */
import { catalogueOf } from '../locale/catalogue';
import type { CalendarDate } from '../plan/date';
import { outlineDue } from '../plan/deadline';
import { isEmailAddress } from '../plan/email';
import { bareName, personKey } from '../plan/name';
import { formatYear } from '../plan/period';
import type { Member, Plan, Topic } from '../plan/plan';
import { foldKey } from '../plan/text';
import { meetingPlace } from '../plan/topic';
import { type Assignment, describeFacts, keyOfPerson, listAssignments, toldTime } from './assignment';
import { describeFactChanges, listFactChanges } from './change-letter';
import type { Handover } from './handover';
import { type Letter, type LetterTopic, renderHtml, renderText } from './letter';
import type { Mailing } from './mailing';
import type { ComposedMessage, MailAttachment } from './message';
import type { ReplacedLetters, Series } from './outbox';
import { assignmentFact, type TopicFact } from './topic-fact';
import { describeLetter } from './wording/letter-data';
import { sayItHerWay } from './wording/own-words';
import type { Wordings } from './wording/wording';

/** What the keys of these letters begin with. */
export const ASSIGNMENT = 'assignment';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface OutlineFile {
  readonly fileName: string;
  /** Another one whenever the paper says something else. */
  readonly version: string;
  /** Called only for messages that are written. */
  readonly bytes: () => Uint8Array;
  /** Where a person of that name may write into it; `undefined` where she may not. */
  readonly linkFor?: (name: string) => string | undefined;
}

/** Two topics may have one title, so a topic itself is the key. */
export type OutlineFiles = ReadonlyMap<Topic, OutlineFile>;

/** What the outbox must know of these messages beside themselves. */
export function assignmentSeries({ settings, members }: Plan): Series {
  return { family: ASSIGNMENT, year: formatYear(settings.year), people: new Set(members.map(assignmentKey)) };
}

export interface ComposeOptions {
  /** Those whose letter is to say what has changed. */
  readonly replaced?: ReplacedLetters;
  /** The user's own words. */
  readonly wordings?: Wordings;
}

/** One message for every member with a topic and a usable address, in the order of `Thành viên`. */
export function composeAssignments(
  plan: Plan,
  outlines: OutlineFiles,
  options: ComposeOptions = {},
): ComposedMessage[] {
  return listAssignments(plan)
    .filter(({ member }) => isEmailAddress(member.email ?? ''))
    .map((assignment) => composeAssignment(plan, assignment, outlines, options));
}

function assignmentKey({ name }: Member): string {
  return `${ASSIGNMENT}:${keyOfPerson(name)}`;
}

function composeAssignment(
  plan: Plan,
  { member, topics }: Assignment,
  outlines: OutlineFiles,
  { replaced, wordings }: ComposeOptions,
): ComposedMessage {
  const { settings } = plan;
  const words = catalogueOf(settings.language).mail;
  const key = assignmentKey(member);
  const before = replaced?.get(key);
  const facts = topics.map((topic) => assignmentFact(topic, settings));
  // Of a letter that only the user knows to have left nothing can be said to have changed.
  const changes = before?.topics && before.sentOn ? describeFactChanges(before.topics, facts, words) : [];
  const isChange = before !== undefined && changes.length > 0;
  const files = (isChange ? newTopics(topics, facts, before.topics!) : topics).flatMap(
    (topic) => outlines.get(topic) ?? [],
  );
  const letter = isChange
    ? writeChange(plan, member, changes, before.sentOn)
    : writeLetter(plan, member, topics, outlines, before ? [words.replaces(before.sentOn)] : []);
  const subject = words.assignmentSubject(settings.unit, settings.year);
  const own = wordings?.get(before ? 'change' : 'assignment');
  const told = { changes: listFactChanges(changes), hasOutline: files.length > 0 };
  const message = {
    to: { name: bareName(member.name), address: member.email ?? '' },
    subject: before ? words.changeSubject(subject) : subject,
    text: renderText(letter),
    html: renderHtml(letter),
    ...(own && sayItHerWay(own, describeLetter(plan, member, topics, told), settings.language)),
  };
  return {
    ...message,
    key,
    kind: before ? 'change' : 'assignment',
    year: formatYear(settings.year),
    attachments: () => files.map(toAttachment),
    facts: describeFacts(topics, settings),
    topics: facts,
    content: JSON.stringify([message, files.map(({ fileName, version }) => [fileName, version])]),
  };
}

/** Those of whose outline the person has none yet, or one under another title. */
function newTopics(topics: readonly Topic[], facts: readonly TopicFact[], before: readonly TopicFact[]): Topic[] {
  const known = new Set(before.map(({ title }) => foldKey(title)));
  return topics.filter((_, index) => !known.has(foldKey((facts[index] as TopicFact).title)));
}

export function toAttachment({ fileName, bytes }: OutlineFile): MailAttachment {
  return { fileName, contentType: DOCX, bytes: bytes() };
}

function writeLetter(
  plan: Plan,
  member: Member,
  topics: readonly Topic[],
  outlines: OutlineFiles,
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
    topics: topics.map((topic) => describeTopic(plan, member, topic, outlines.get(topic)?.linkFor?.(member.name))),
    asked: words.asked,
    tasks: [
      words.study,
      words.write(topics.some((topic) => outlines.has(topic))),
      words.submit(isSigner ? '' : signer),
      words.present,
    ],
    closing: [...(topics.every(({ date }) => date) ? [] : [words.dateToCome]), words.help, words.thanks],
    signature: [...(signer ? [settings.signerTitle, signer] : []), settings.unit],
  };
}

function writeChange(plan: Plan, member: Member, changes: readonly LetterTopic[], sentOn?: CalendarDate): Letter {
  const { settings } = plan;
  const words = catalogueOf(settings.language).mail;
  const signer = settings.signer ?? '';
  return {
    language: settings.language,
    greeting: words.greeting(bareName(member.name), member.position ?? ''),
    opening: [words.changed(settings.unit, settings.year, sentOn)],
    topics: changes,
    asked: '',
    tasks: [],
    closing: [words.unchanged, words.help, words.thanks],
    signature: [...(signer ? [settings.signerTitle, signer] : []), settings.unit],
  };
}

function describeTopic({ settings }: Plan, member: Member, topic: Topic, link = ''): LetterTopic {
  const words = catalogueOf(settings.language).mail;
  const key = personKey(member.name);
  const others = topic.assignees.filter(({ name }) => personKey(name) !== key).map(({ name }) => words.person(name));
  const details = [
    { label: words.when, value: words.time(topic, settings, toldTime(topic, settings)) },
    { label: words.where, value: meetingPlace(topic, settings) },
    { label: words.together, value: others.join('; ') },
    { label: words.due, value: words.dueDate(outlineDue(topic, settings)) },
    { label: words.writeAt, value: link },
  ];
  return { heading: words.topic(topic.number, topic.title), details: details.filter(({ value }) => value !== '') };
}

/** For every member with a topic; who has a usable address is a matter of whoever asks. */
export function composeHandovers(plan: Plan): Handover[] {
  return listAssignments(plan).map(({ member, topics }) => ({
    key: assignmentKey(member),
    kind: 'assignment',
    year: formatYear(plan.settings.year),
    name: member.name,
    hasAddress: isEmailAddress(member.email ?? ''),
    text: writeHandover(plan, member, topics),
    facts: describeFacts(topics, plan.settings),
    topics: topics.map((topic) => assignmentFact(topic, plan.settings)),
  }));
}

export function assignmentMailing(plan: Plan, outlines: OutlineFiles, wordings?: Wordings): Mailing {
  return {
    ...assignmentSeries(plan),
    compose: (replaced) => composeAssignments(plan, outlines, { replaced, ...(wordings && { wordings }) }),
    handovers: () => composeHandovers(plan),
  };
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
