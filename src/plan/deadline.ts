/** The day a topic's outline is due. */
import { addDays, type CalendarDate, lastWorkday } from './date';
import { firstMonth, monthYear } from './period';
import type { Settings, Topic } from './plan';

function meetingStart(topic: Topic, settings: Pick<Settings, 'year'>): CalendarDate {
  if (topic.date) return topic.date;
  const month = topic.month ?? (topic.quarter === undefined ? undefined : firstMonth(topic.quarter));
  if (month === undefined) throw new Error(`The topic of row ${topic.row} has no period.`);
  return { year: monthYear(month, settings.year), month, day: 1 };
}

/**
 * As typed in the row; else the setting's days before the meeting, where a month stands for its first day and a quarter
 * for its first month. Never on a Saturday or Sunday: moved to the Friday before. Throws for a topic without a period.
 */
export function outlineDue(topic: Topic, settings: Pick<Settings, 'year' | 'outlineLeadDays'>): CalendarDate {
  return lastWorkday(topic.dueTyped ?? addDays(meetingStart(topic, settings), -settings.outlineLeadDays));
}
