/** Which days are worked: weekends, holidays and the days that a unit's settings swap. */
import { addDays, type CalendarDate, compareDates, weekday } from './date';
import { type Holiday, holidayOn, mayBeHoliday } from './holiday';
import type { Settings } from './plan';

export type SwappedDays = Pick<Settings, 'daysOff' | 'makeUpDays'>;

/** Why a day is off; `extra`: by the settings. */
export type DayOff = Holiday | 'extra' | 'weekend';

function includes(days: readonly CalendarDate[] | undefined, date: CalendarDate): boolean {
  return days?.some((day) => compareDates(day, date) === 0) ?? false;
}

/** `undefined` for a day that is worked, and for one that only may be off. */
export function dayOff(date: CalendarDate, swapped: SwappedDays): DayOff | undefined {
  if (includes(swapped.daysOff, date)) return 'extra';
  if (includes(swapped.makeUpDays, date)) return undefined;
  return holidayOn(date) ?? (weekday(date) % 6 === 0 ? 'weekend' : undefined);
}

/** A day that is worked whatever is decided for its year: the only kind that is ever proposed. */
export function isSafeWorkday(date: CalendarDate, swapped: SwappedDays): boolean {
  if (dayOff(date, swapped)) return false;
  return includes(swapped.makeUpDays, date) || !mayBeHoliday(date);
}

/** The day itself, else the last safe working day before it. */
export function workdayUpTo(date: CalendarDate, swapped: SwappedDays): CalendarDate {
  let day = date;
  while (!isSafeWorkday(day, swapped)) day = addDays(day, -1);
  return day;
}

/** The first safe working day after a day. */
export function workdayAfter(date: CalendarDate, swapped: SwappedDays): CalendarDate {
  let day = addDays(date, 1);
  while (!isSafeWorkday(day, swapped)) day = addDays(day, 1);
  return day;
}

/** The safe working day nearest to a day that is none, the later of two; `undefined` where `isAllowed` refuses all within a month. */
export function nearestWorkday(
  date: CalendarDate,
  swapped: SwappedDays,
  isAllowed: (day: CalendarDate) => boolean,
): CalendarDate | undefined {
  for (let distance = 1; distance <= 31; distance += 1) {
    for (const day of [addDays(date, distance), addDays(date, -distance)]) {
      if (isSafeWorkday(day, swapped) && isAllowed(day)) return day;
    }
  }
  return undefined;
}
