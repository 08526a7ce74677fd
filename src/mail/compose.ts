/** The messages that tell assignees of their topics. */
import { catalogueOf } from '../locale/catalogue';
import { outlineDue } from '../plan/deadline';
import { isEmailAddress } from '../plan/email';
import { bareName } from '../plan/name';
import { formatYear } from '../plan/period';
import type { Member, Plan, Topic } from '../plan/plan';
import { meetingPlace, topicKey } from '../plan/topic';
import { type Assignment, describeFacts, keyOfPerson, listAssignments, toldTime } from './assignment';
import { writeChange, writeLetter } from './assignment-letter';
import { describeFactChanges, listFactChanges } from './change-letter';
import type { Handover } from './handover';
import { renderHtml, renderText } from './letter';
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
  /** The keys of those who were told of topics and may have none any more. */
  readonly released?: ReadonlySet<string>;
  /** The user's own words. */
  readonly wordings?: Wordings;
}

/** One message for every member with a topic, or with none any more, and a usable address, in the order of `Thành viên`. */
export function composeAssignments(
  plan: Plan,
  outlines: OutlineFiles,
  options: ComposeOptions = {},
): ComposedMessage[] {
  return listAddressed(plan, options.released)
    .filter(({ member }) => isEmailAddress(member.email ?? ''))
    .map((assignment) => composeAssignment(plan, assignment, outlines, options));
}

function listAddressed(plan: Plan, released: ReadonlySet<string> = new Set()): Assignment[] {
  const assigned = new Map(listAssignments(plan).map((assignment) => [assignment.member, assignment]));
  return plan.members.flatMap((member) => {
    const own = assigned.get(member) ?? (released.has(assignmentKey(member)) && { member, topics: [] });
    return own || [];
  });
}

/** What everybody with a topic ought to know, with an address or without: `facts` as `ComposedMessage` and `Handover` have them. */
export function listWanted(plan: Plan): Pick<ComposedMessage, 'key' | 'to' | 'facts'>[] {
  return listAssignments(plan).map(({ member, topics }) => ({
    key: assignmentKey(member),
    to: { name: member.name, address: member.email ?? '' },
    facts: describeFacts(topics, plan.settings),
  }));
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
  const isReleased = topics.length === 0;
  // Of a letter that only the user knows to have left nothing can be said to have changed.
  const isKnown = before?.topics && (before.sentOn || isReleased);
  const changes = isKnown ? describeFactChanges(before.topics, facts, words, plan.topics) : [];
  const isChange = changes.length > 0;
  const fresh = isChange ? newTopics(topics, before!.topics!) : topics;
  const files = fresh.flatMap((topic) => outlines.get(topic) ?? []);
  const addressee = { plan, member, outlines };
  const letter =
    isChange || isReleased
      ? writeChange(addressee, changes, { fresh, isReleased, sentOn: before?.sentOn })
      : writeLetter(addressee, topics, before ? [words.replaces(before.sentOn)] : []);
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
function newTopics(topics: readonly Topic[], before: readonly TopicFact[]): Topic[] {
  const known = new Set(before.map(topicKey));
  return topics.filter((topic) => !known.has(topicKey(topic)));
}

export function toAttachment({ fileName, bytes }: OutlineFile): MailAttachment {
  return { fileName, contentType: DOCX, bytes: bytes() };
}

/** Who has a usable address is a matter of whoever asks. @param released as `ComposeOptions` has it */
export function composeHandovers(plan: Plan, released?: ReadonlySet<string>): Handover[] {
  return listAddressed(plan, released).map(({ member, topics }) => ({
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

/** @param listReleased asked once the mail was looked at */
export function assignmentMailing(
  plan: Plan,
  outlines: OutlineFiles,
  listReleased: () => ReadonlySet<string>,
  wordings?: Wordings,
): Mailing {
  return {
    ...assignmentSeries(plan),
    compose: (replaced) =>
      composeAssignments(plan, outlines, { replaced, released: listReleased(), ...(wordings && { wordings }) }),
    handovers: () => composeHandovers(plan, listReleased()),
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
