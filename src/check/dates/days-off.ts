/** Rules on meetings held on days that are not worked. */
import { type CalendarDate, compareDates, formatShortDate, weekday } from '../../plan/date';
import type { Settings, Topic } from '../../plan/plan';
import { listMonthsOf } from '../../plan/window';
import { type DayOff, dayOff, nearestWorkday } from '../../plan/work-calendar';
import type { Fault, Rule, RuleContext } from '../rule-context';

/** The nearest working day that leaves the row's month, its due date and the present as far as they were kept. */
function proposeDay(topic: Topic, date: CalendarDate, settings: Settings, today: CalendarDate) {
  const months = listMonthsOf(topic, settings.year);
  const isInPeriod = (day: CalendarDate) => months.some(({ year, month }) => day.year === year && day.month === month);
  const isAfter = (day: CalendarDate, other: CalendarDate | undefined) => !other || compareDates(day, other) > 0;
  const keeps = (test: (day: CalendarDate) => boolean) => (day: CalendarDate) => test(day) || !test(date);
  const kept = [keeps(isInPeriod), keeps((day) => isAfter(day, topic.dueTyped)), keeps((day) => isAfter(day, today))];
  const day = nearestWorkday(date, settings, (candidate) => kept.every((isKept) => isKept(candidate)));
  return day && formatShortDate(day);
}

function findOnDaysOff(
  { topics, settings, today }: RuleContext,
  describe: (topic: Topic, date: string, reason: DayOff, suggestion: string | undefined) => string | undefined,
): Fault[] {
  if (!settings) return [];
  return topics.flatMap((topic): Fault[] => {
    const reason = topic.date && dayOff(topic.date, settings);
    if (!topic.date || !reason) return [];
    const suggestion = proposeDay(topic, topic.date, settings, today);
    const message = describe(topic, formatShortDate(topic.date), reason, suggestion);
    return message === undefined ? [] : [{ place: topic.places.date, message, suggestion }];
  });
}

export const findMeetingsOnHolidays: Rule = (context) =>
  findOnDaysOff(context, ({ places }, date, reason, suggestion) =>
    reason === 'weekend' ? undefined : context.words.meetingOnHoliday(places.date, date, reason, suggestion),
  );

/** A holiday on a weekend is told as a holiday. */
export const findMeetingsOnWeekends: Rule = (context) =>
  findOnDaysOff(context, ({ places, date: day }, date, reason, suggestion) =>
    reason === 'weekend' && day
      ? context.words.meetingOnWeekend(places.date, date, weekday(day), suggestion)
      : undefined,
  );
