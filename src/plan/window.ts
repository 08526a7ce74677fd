/** The months in which a topic may be held, and the last day on which it can be. */
import { type CalendarDate, daysInMonth } from './date';
import { firstMonth, monthYear, quarterOf } from './period';
import type { PlanYear, Topic } from './plan';

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

type Period = Pick<Topic, 'quarter' | 'month' | 'monthEnd'>;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The row's months, of a run of them those in the row's quarter where there are any; else the quarter's three, in order of
 * time; none for a topic without a period. A date is not looked at.
 */
export function listMonthsOf({ quarter, month, monthEnd }: Period, year: PlanYear): YearMonth[] {
  const first = month ?? (quarter === undefined ? undefined : firstMonth(quarter));
  if (first === undefined) return [];
  const months = month === undefined ? range(first, first + 2) : range(first, monthEnd ?? first);
  const inQuarter = months.filter((each) => quarterOf(each) === quarter);
  return (inQuarter.length > 0 ? inQuarter : months)
    .map((each) => ({ year: monthYear(each, year), month: each }))
    .sort((a, b) => a.year * 12 + a.month - b.year * 12 - b.month);
}

export function lastDayOf({ year, month }: YearMonth): CalendarDate {
  return { year, month, day: daysInMonth(year, month) };
}

/** The topic's date, else the last day of its months; `undefined` for a topic without a period. */
export function lastMeetingDay(topic: Topic, year: PlanYear): CalendarDate | undefined {
  const months = listMonthsOf({ ...topic, quarter: undefined }, year);
  const last = (months.length > 0 ? months : listMonthsOf(topic, year)).pop();
  return topic.date ?? (last && lastDayOf(last));
}
