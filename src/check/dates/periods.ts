/** Rules on a row's quarter, month and date contradicting one another. */
import { type CalendarDate, dayNumber, formatShortDate } from '../../plan/date';
import { firstMonth, quarterOf, romanQuarter } from '../../plan/period';
import type { Rule } from '../rule-context';

/** Meetings are often put off by so many days. */
const LATE_DAYS = 15;

/** Whether a day lies in the first days after a month of its year or the year before. */
function isJustAfter(date: CalendarDate, month: number): boolean {
  const next = { year: date.year, month: (month % 12) + 1, day: 1 };
  const days = dayNumber(date) - dayNumber(next);
  return days >= 0 && days < LATE_DAYS;
}

export const findMonthsOutsideQuarter: Rule = ({ topics, words }) =>
  topics.flatMap(({ month, monthEnd, quarter, date, places }) => {
    if (month === undefined || quarter === undefined) return [];
    if ([quarterOf(month), quarterOf(monthEnd ?? month)].includes(quarter)) return [];
    const [ofMonth, typed] = [romanQuarter(quarterOf(month)), romanQuarter(quarter)];
    const place = places.month;
    if (date && place.cell === places.date.cell) {
      const isLate = isJustAfter(date, firstMonth(quarter) + 2);
      return [{ place, message: words.dateOutsideQuarter(place, formatShortDate(date), ofMonth, typed, isLate) }];
    }
    return [{ place, message: words.monthOutsideQuarter(place, month, ofMonth, typed) }];
  });

export const findDatesOutsideMonth: Rule = ({ topics, words }) =>
  topics.flatMap(({ month, monthEnd = month, date, places }) => {
    if (!date || month === undefined || monthEnd === undefined) return [];
    if (date.month >= month && date.month <= monthEnd) return [];
    const months = monthEnd === month ? String(month) : `${month}–${monthEnd}`;
    const isLate = isJustAfter(date, monthEnd);
    return [
      { place: places.date, message: words.dateOutsideMonth(places.date, formatShortDate(date), months, isLate) },
    ];
  });
