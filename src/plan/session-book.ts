/** What is held when: the days taken by a topic's time and presenters, and the number of topics a month. */
import { timeKey } from './clock-time';
import { type CalendarDate, isoDate } from './date';
import { personKey } from './name';
import type { Settings, Topic } from './plan';
import { meetingTime } from './topic';
import type { YearMonth } from './window';

export interface SessionBook {
  /** Whether the topic's time and its presenters are free that day. */
  isFree(topic: Topic, date: CalendarDate): boolean;
  /** The days of a month on which something is held. */
  daysIn(month: YearMonth): readonly number[];
  /** The topics that a month has, with or without a date. */
  countIn(month: YearMonth): number;
  /** The topic is held that day. */
  setDay(topic: Topic, date: CalendarDate): void;
  /** One more topic is held in that month. */
  addTo(month: YearMonth): void;
}

export function openSessionBook(settings: Settings): SessionBook {
  const taken = new Set<string>();
  const days = new Map<number, number[]>();
  const counts = new Map<number, number>();
  const monthKey = ({ year, month }: YearMonth) => year * 12 + month;
  const keysOf = (topic: Topic, date: CalendarDate) => [
    `${isoDate(date)} at ${timeKey(meetingTime(topic, settings))}`,
    ...topic.assignees.map(({ name }) => `${isoDate(date)} by ${personKey(name)}`),
  ];
  return {
    isFree: (topic, date) => keysOf(topic, date).every((key) => !taken.has(key)),
    daysIn: (month) => days.get(monthKey(month)) ?? [],
    countIn: (month) => counts.get(monthKey(month)) ?? 0,
    setDay: (topic, date) => {
      for (const key of keysOf(topic, date)) taken.add(key);
      const known = days.get(monthKey(date));
      if (known) known.push(date.day);
      else days.set(monthKey(date), [date.day]);
    },
    addTo: (month) => {
      counts.set(monthKey(month), (counts.get(monthKey(month)) ?? 0) + 1);
    },
  };
}
