/** Who is asked to prepare which topics, and the facts of it that a message tells. */
import { isoDate } from '../plan/date';
import { outlineDue } from '../plan/deadline';
import { personKey } from '../plan/name';
import { formatYear } from '../plan/period';
import type { Member, Plan, Settings, Topic } from '../plan/plan';
import { foldKey } from '../plan/text';
import { meetingPlace, meetingTime, topicKey } from '../plan/topic';

/** The last part of the key of a person's messages. */
export function keyOfPerson(name: string): string {
  return personKey(name).replace(/:/g, ' ');
}

export interface Assignment {
  readonly member: Member;
  /** In the sheet's order, never empty. */
  readonly topics: readonly Topic[];
}

/** One for every member with a topic, in the order of `Thành viên`. */
export function listAssignments({ members, topics }: Plan): Assignment[] {
  const assigned = new Map<string, Topic[]>();
  for (const topic of topics) {
    const keys = topic.assignees.flatMap(({ member }) => (member ? [personKey(member.name)] : []));
    for (const key of new Set(keys)) assigned.set(key, [...(assigned.get(key) ?? []), topic]);
  }
  return members.flatMap((member) => {
    const own = assigned.get(personKey(member.name));
    return own ? [{ member, topics: own }] : [];
  });
}

/** The time of a topic with a day, else what its own row says: the usual time says nothing about a mere month. */
export function toldTime(topic: Topic, settings: Settings): string {
  return topic.date ? meetingTime(topic, settings) : (topic.time ?? '');
}

/**
 * Canonical: neither the rows' order nor their numbers (which may come from it), letter case or the name's spelling count.
 */
export function describeFacts(topics: readonly Topic[], settings: Settings): string {
  const told = topics.map((topic) => ({
    topic: topicKey(topic),
    year: formatYear(settings.year),
    quarter: topic.quarter,
    month: topic.month,
    monthEnd: topic.monthEnd,
    date: topic.date && isoDate(topic.date),
    time: foldKey(toldTime(topic, settings)),
    place: foldKey(meetingPlace(topic, settings)),
    due: isoDate(outlineDue(topic, settings)),
  }));
  return JSON.stringify(told.map((fact) => JSON.stringify(fact)).sort());
}
