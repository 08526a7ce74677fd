/** On which days the writers of an outline are reminded of it. */
import { type CalendarDate, dayNumber } from './date';
import { isHandedIn } from './handed-in';
import { statedDue } from './meeting';
import type { Settings, Topic } from './plan';
import { progressOf } from './progress';

/** Negative once it is late; `undefined` where the outline is handed in, or its meeting is held or past. */
export function daysToDue(topic: Topic, settings: Settings, today: CalendarDate): number | undefined {
  const due = statedDue(topic, settings);
  if (!due || isHandedIn(topic) || progressOf(topic, settings, today) !== 'ahead') return undefined;
  return dayNumber(due) - dayNumber(today);
}

/**
 * On a day on which nobody need click: as many before as the settings say, the day before, the day itself, every third day late;
 * or on one of the `missed` days before today.
 */
export function isMilestone(daysLeft: number, leadDays: number, missed = 0): boolean {
  if (daysLeft < 0 ? daysLeft % 3 === 0 : daysLeft === leadDays || daysLeft <= 1) return true;
  return missed > 0 && daysLeft < leadDays && isMilestone(daysLeft + 1, leadDays, missed - 1);
}
