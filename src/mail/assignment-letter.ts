/** The letters to one assignee, whole or with what has changed. */
import { catalogueOf } from '../locale/catalogue';
import type { CalendarDate } from '../plan/date';
import { outlineDue } from '../plan/deadline';
import { personKey } from '../plan/name';
import type { Member, Plan, Topic } from '../plan/plan';
import { meetingPlace } from '../plan/topic';
import { toldTime } from './assignment';
import type { OutlineFiles } from './compose';
import { frameLetter, receiverOf } from './frame';
import type { Letter, LetterTopic } from './letter';

export interface Addressee {
  readonly plan: Plan;
  readonly member: Member;
  readonly outlines: OutlineFiles;
}

export function writeLetter(addressee: Addressee, topics: readonly Topic[], preface: readonly string[]): Letter {
  const { plan, member, outlines } = addressee;
  const { settings } = plan;
  const words = catalogueOf(settings.language).mail;
  return {
    ...frameLetter(plan, member),
    opening: [...preface, words.opening(settings.unit, settings.year, topics.length)],
    topics: topics.map((topic) => describeTopic(addressee, topic)),
    asked: words.asked,
    tasks: [
      words.study,
      words.write(topics.some((topic) => outlines.has(topic))),
      words.submit(receiverOf(plan, member)),
      words.present,
    ],
    closing: [...(topics.every(({ date }) => date) ? [] : [words.dateToCome]), words.help, words.thanks],
  };
}

export interface Change {
  /** Topics whose outline she has not had. */
  readonly fresh: readonly Topic[];
  /** Nothing is asked of her any more. */
  readonly isReleased: boolean;
  readonly sentOn: CalendarDate | undefined;
}

export function writeChange(
  addressee: Addressee,
  changes: readonly LetterTopic[],
  { fresh, isReleased, sentOn }: Change,
): Letter {
  const { plan, member, outlines } = addressee;
  const { settings } = plan;
  const words = catalogueOf(settings.language).mail;
  const links = new Map(
    fresh.map((topic) => [words.topic(topic.number, topic.title), outlines.get(topic)?.linkFor?.(member.name)]),
  );
  return {
    ...frameLetter(plan, member),
    opening: [words.changed(settings.unit, settings.year, sentOn)],
    topics: changes.map(({ heading, details }) => {
      const link = links.get(heading);
      return { heading, details: link ? [...details, { label: words.writeAt, value: link }] : details };
    }),
    asked: words.asked,
    tasks: fresh.some((topic) => outlines.has(topic))
      ? [words.write(true), words.submit(receiverOf(plan, member))]
      : [],
    closing: [...(isReleased ? [] : [words.unchanged, words.help]), words.thanks],
  };
}

function describeTopic({ plan: { settings }, member, outlines }: Addressee, topic: Topic): LetterTopic {
  const words = catalogueOf(settings.language).mail;
  const key = personKey(member.name);
  const others = topic.assignees.filter(({ name }) => personKey(name) !== key).map(({ name }) => words.person(name));
  const details = [
    { label: words.when, value: words.time(topic, settings, toldTime(topic, settings)) },
    { label: words.where, value: meetingPlace(topic, settings) },
    { label: words.together, value: others.join('; ') },
    { label: words.due, value: words.dueDate(outlineDue(topic, settings)) },
    { label: words.writeAt, value: outlines.get(topic)?.linkFor?.(member.name) ?? '' },
  ];
  return { heading: words.topic(topic.number, topic.title), details: details.filter(({ value }) => value !== '') };
}
