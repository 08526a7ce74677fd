/** Rule on two topics that cannot both be held as planned. */
import { timeKey } from '../../plan/clock-time';
import { type CalendarDate, formatShortDate, isoDate } from '../../plan/date';
import { personKey } from '../../plan/name';
import type { Topic } from '../../plan/plan';
import { meetingTime } from '../../plan/topic';
import type { Fault, Rule, RuleContext } from '../rule-context';

/** The day's first topic at each time and by each presenter. */
interface Day {
  readonly byTime: Map<string, Topic>;
  readonly byPerson: Map<string, Topic>;
}

function dayOf(days: Map<string, Day>, date: CalendarDate): Day {
  const key = isoDate(date);
  const day = days.get(key) ?? { byTime: new Map(), byPerson: new Map() };
  days.set(key, day);
  return day;
}

function setFirst(map: Map<string, Topic>, key: string, topic: Topic): void {
  if (!map.has(key)) map.set(key, topic);
}

/** Two topics without a time on one day count as one time: nothing tells them apart. */
function findClash(topic: Topic, date: string, time: string, day: Day, words: RuleContext['words']): Fault | undefined {
  const place = topic.places.date;
  const sameTime = day.byTime.get(timeKey(time));
  if (sameTime) return { place, message: words.sessionClash(place, date, time, sameTime.places.date) };
  for (const { name } of topic.assignees) {
    const other = day.byPerson.get(personKey(name));
    if (other) return { place, message: words.presenterTwice(place, date, name, other.places.date) };
  }
  return undefined;
}

/** Told at the later row, one finding a row. */
export const findSessionClashes: Rule = ({ topics, settings, words }) => {
  const days = new Map<string, Day>();
  return topics.flatMap((topic) => {
    if (!settings || !topic.date) return [];
    const day = dayOf(days, topic.date);
    const time = meetingTime(topic, settings);
    const clash = findClash(topic, formatShortDate(topic.date), time, day, words);
    setFirst(day.byTime, timeKey(time), topic);
    for (const { name } of topic.assignees) setFirst(day.byPerson, personKey(name), topic);
    return clash ? [clash] : [];
  });
};
