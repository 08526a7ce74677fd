/** What a notice tells of its meeting. */

import { timeKey } from '../plan/clock-time';
import { isoDate } from '../plan/date';
import { formatYear } from '../plan/period';
import type { Settings, Topic } from '../plan/plan';
import { lastDay } from '../plan/progress';
import { foldKey } from '../plan/text';
import { meetingPlace, topicKey } from '../plan/topic';
import { toldTime } from './assignment';
import { meetingFact, type TopicFact } from './topic-fact';

export function noticeFact(topic: Topic, settings: Settings): TopicFact {
  const fact = meetingFact(topic, settings);
  if (topic.date) return { ...fact, day: isoDate(topic.date) };
  const until = lastDay(topic, settings);
  return { ...fact, ...(until && { until: isoDate(until) }) };
}

/** Canonical: neither the number, letter case, nor another way to write the same time is a change. */
export function describeNoticeFacts(topic: Topic, settings: Settings): string {
  const { quarter, month, monthEnd, date } = topic;
  return JSON.stringify({
    topic: topicKey(topic),
    year: formatYear(settings.year),
    ...(date ? { date: isoDate(date) } : { quarter, month, monthEnd }),
    time: timeKey(toldTime(topic, settings)),
    place: foldKey(meetingPlace(topic, settings)),
  });
}
