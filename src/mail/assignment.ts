/** Who is asked to prepare which topics, and the facts of it that a message tells. */
import { isoDate } from '../plan/date';
import { outlineDue } from '../plan/deadline';
import { personKey } from '../plan/name';
import { formatYear } from '../plan/period';
import type { Member, Plan, Settings, Topic } from '../plan/plan';
import { foldKey } from '../plan/text';
import { meetingPlace, meetingTime, topicKey } from '../plan/topic';

export interface Assignment {
  readonly member: Member;
  /** In the sheet's order, never empty. */
  readonly topics: readonly Topic[];
}

/** One for every member with a topic, in the order of `Thành viên`. */
export function listAssignments({ members, topics }: Plan): Assignment[] {
  return members
    .map((member) => ({ member, topics: topics.filter((topic) => isAssigned(topic, member)) }))
    .filter((assignment) => assignment.topics.length > 0);
}

function isAssigned({ assignees }: Topic, member: Member): boolean {
  const key = personKey(member.name);
  return assignees.some((assignee) => assignee.member !== undefined && personKey(assignee.member.name) === key);
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
