/** Rules on the day an outline is due. */
import { type CalendarDate, compareDates, formatShortDate, weekday } from '../../plan/date';
import { meetingStart, moveOffWeekend, outlineDue, proposeDue } from '../../plan/deadline';
import type { Settings, Topic } from '../../plan/plan';
import { lastMeetingDay } from '../../plan/window';
import type { Fault, Rule } from '../rule-context';

export const findDueDatesOnWeekend: Rule = ({ topics, settings, words }) =>
  topics.flatMap(({ dueTyped, places }) => {
    const moved = settings && dueTyped && moveOffWeekend(dueTyped, settings);
    if (!moved || compareDates(moved, dueTyped) === 0) return [];
    const suggestion = formatShortDate(moved);
    const message = words.dueOnWeekend(places.due, formatShortDate(dueTyped), weekday(moved), suggestion);
    return [{ place: places.due, message, suggestion }];
  });

export const findDueDatesAfterMeeting: Rule = ({ topics, settings, today, words }) =>
  topics.flatMap((topic): Fault[] => {
    const { date, dueTyped, places } = topic;
    if (!date || !dueTyped || compareDates(dueTyped, date) < 0) return [];
    const due = settings && proposeDue(topic, date, settings, today);
    const suggestion = due && formatShortDate(due);
    const message = words.dueAfterMeeting(places.due, formatShortDate(dueTyped), formatShortDate(date), suggestion);
    return [{ place: places.due, message, suggestion }];
  });

/** `undefined` where no day is left before the meeting, or nobody knows when it is. */
function proposeNewDue(topic: Topic, settings: Settings, today: CalendarDate): string | undefined {
  const start = meetingStart(topic, settings);
  const due = compareDates(start, today) > 0 ? proposeDue(topic, start, settings, today) : undefined;
  return due && formatShortDate(due);
}

/** Only where the meeting is still ahead and the row's status says nothing, neither sent nor handed in. */
export const findPassedDueDates: Rule = ({ topics, settings, today, words }) =>
  topics.flatMap((topic): Fault[] => {
    const last = settings && lastMeetingDay(topic, settings.year);
    if (!last || topic.status !== '' || compareDates(last, today) <= 0) return [];
    const due = outlineDue(topic, settings);
    if (compareDates(due, today) >= 0) return [];
    const hasCell = topic.places.due.cell !== '';
    const place = hasCell ? topic.places.due : topic.places.title;
    const suggestion = hasCell ? proposeNewDue(topic, settings, today) : undefined;
    const message = words.duePassed(place, formatShortDate(due), topic.dueTyped === undefined, suggestion);
    return [{ place, message, suggestion }];
  });
