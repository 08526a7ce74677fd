/** The day a topic's outline is due. */
import { addDays, type CalendarDate, compareDates, weekday } from './date';
import { firstMonth, monthYear } from './period';
import type { Settings, Topic } from './plan';
import { dayOff, type SwappedDays, workdayAfter, workdayUpTo } from './work-calendar';

export type DueSettings = Pick<Settings, 'year' | 'outlineLeadDays'> & SwappedDays;

/** The topic's date, else the first day of its month or quarter. Throws for a topic without a period. */
export function meetingStart(topic: Topic, settings: Pick<Settings, 'year'>): CalendarDate {
  if (topic.date) return topic.date;
  const month = topic.month ?? (topic.quarter === undefined ? undefined : firstMonth(topic.quarter));
  if (month === undefined) throw new Error(`The topic of row ${topic.row} has no period.`);
  return { year: monthYear(month, settings.year), month, day: 1 };
}

/** A Saturday or Sunday that is not worked becomes the working day before, most often Friday; other days stay. */
export function moveOffWeekend(due: CalendarDate, swapped: SwappedDays): CalendarDate {
  const isOff = weekday(due) % 6 === 0 && dayOff(due, swapped) !== undefined;
  return isOff ? workdayUpTo(due, swapped) : due;
}

/**
 * As typed in the row, moved off a weekend; else the setting's days before the meeting, where a month
 * stands for its first day and a quarter for its first month, moved back to a working day. Throws for a topic without a period.
 */
export function outlineDue(topic: Topic, settings: DueSettings): CalendarDate {
  if (topic.dueTyped) return moveOffWeekend(topic.dueTyped, settings);
  return workdayUpTo(addDays(meetingStart(topic, settings), -settings.outlineLeadDays), settings);
}

/**
 * A due date worth typing for a meeting on `date`: the one that follows from the settings, or, where it is past and the
 * meeting is not, the next working day; `undefined` where none is left before the meeting.
 */
export function proposeDue(
  topic: Topic,
  date: CalendarDate,
  settings: DueSettings,
  today: CalendarDate,
): CalendarDate | undefined {
  const due = outlineDue({ ...topic, date, dueTyped: undefined }, settings);
  const isBefore = (day: CalendarDate) => compareDates(day, date) < 0;
  if (compareDates(date, today) <= 0 || compareDates(due, today) >= 0) return isBefore(due) ? due : undefined;
  const next = workdayAfter(today, settings);
  return isBefore(next) ? next : undefined;
}
