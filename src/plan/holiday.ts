/**
 * Public holidays (Bộ luật Lao động 2019, Điều 111 and 112): what is certain, and what depends on an arrangement that is
 * decided each year.
 */
import { type CalendarDate, dateOfDayNumber, dayNumber, weekday } from './date';
import { FIRST_LUNAR_YEAR, HUNG_KINGS_DAYS, TET_DAYS } from './lunar-days';

export type HolidayId = 'newYear' | 'tet' | 'hungKings' | 'reunification' | 'labour' | 'national' | 'culture';

export interface Holiday {
  readonly id: HolidayId;
  /** A working day given for a holiday that fell on a day of rest. */
  readonly isInLieu: boolean;
}

/** By `dayNumber`. */
type Days = ReadonlyMap<number, HolidayId>;

/** Since 2021 the National Day has a second day, the one before or the one after, decided each year: the day of September. */
const SECOND_NATIONAL_DAY: Readonly<Record<number, 1 | 3>> = { 2021: 3, 2022: 1, 2023: 1, 2024: 3, 2025: 1, 2026: 1 };

function lunarDay(table: string, year: number): number | undefined {
  const at = (year - FIRST_LUNAR_YEAR) * 5;
  const digits = year < FIRST_LUNAR_YEAR ? '' : table.slice(at, at + 4);
  return digits === ''
    ? undefined
    : dayNumber({ year, month: Number(digits.slice(0, 2)), day: Number(digits.slice(2)) });
}

/** From the eve to mùng 3 until 2013; since, five days: two before mùng 1 and three from it, or one before and four. */
function listTet(year: number): Days[] {
  const first = lunarDay(TET_DAYS, year);
  if (first === undefined) return [];
  const from = (start: number, count: number) =>
    new Map(Array.from({ length: count }, (_, index) => [first + start + index, 'tet' as const]));
  return year <= 2013 ? [from(-1, 4)] : [from(-2, 5), from(-1, 5)];
}

function listSpring(year: number): Days[] {
  const kings = year < 2007 ? undefined : lunarDay(HUNG_KINGS_DAYS, year);
  const days = new Map<number, HolidayId>();
  if (kings !== undefined) days.set(kings, 'hungKings');
  days.set(dayNumber({ year, month: 4, day: 30 }), 'reunification');
  days.set(dayNumber({ year, month: 5, day: 1 }), 'labour');
  return [days];
}

function listNational(year: number): Days[] {
  const second = SECOND_NATIONAL_DAY[year];
  const withDay = (...days: number[]): Days =>
    new Map(days.sort().map((day) => [dayNumber({ year, month: 9, day }), 'national']));
  if (year < 2021) return [withDay(2)];
  return second ? [withDay(2, second)] : [withDay(1, 2), withDay(2, 3)];
}

/** The year's feasts, each as the arrangements it may have; feasts of one group may fall side by side. */
function listGroups(year: number): Days[][] {
  const oneDay = (month: number, day: number, id: HolidayId): Days[] => [
    new Map([[dayNumber({ year, month, day }), id]]),
  ];
  return [
    oneDay(1, 1, 'newYear'),
    listTet(year),
    listSpring(year),
    listNational(year),
    // Nghị quyết 80-NQ/TW (07/01/2026).
    year < 2026 ? [] : oneDay(11, 24, 'culture'),
  ];
}

function isWeekendDay(day: number): boolean {
  return weekday(dateOfDayNumber(day)) % 6 === 0;
}

/** With the next working day for each that falls on a day of rest (Điều 111). */
function addDaysInLieu(days: Days): Map<number, Holiday> {
  const off = new Map([...days].map(([day, id]): [number, Holiday] => [day, { id, isInLieu: false }]));
  for (const [day, id] of [...days].sort(([a], [b]) => a - b)) {
    if (!isWeekendDay(day)) continue;
    let next = day + 1;
    while (isWeekendDay(next) || off.has(next)) next += 1;
    off.set(next, { id, isInLieu: true });
  }
  return off;
}

interface YearHolidays {
  readonly certain: Map<number, Holiday>;
  readonly possible: Set<number>;
}

function listHolidays(year: number): YearHolidays {
  const certain = new Map<number, Holiday>();
  const possible = new Set<number>();
  for (const group of listGroups(year)) {
    const arrangements = group.map(addDaysInLieu);
    for (const arrangement of arrangements) {
      for (const [day, holiday] of arrangement) {
        possible.add(day);
        if (arrangements.every((other) => other.has(day))) certain.set(day, holiday);
      }
    }
  }
  return { certain, possible };
}

const knownYears = new Map<number, YearHolidays>();

function holidaysOf(year: number): YearHolidays {
  const known = knownYears.get(year) ?? listHolidays(year);
  knownYears.set(year, known);
  return known;
}

/** The holiday of a day that is off whatever is decided for its year. */
export function holidayOn(date: CalendarDate): Holiday | undefined {
  return holidaysOf(date.year).certain.get(dayNumber(date));
}

/** Also true for the days around Tết and 02/9 that may be off. */
export function mayBeHoliday(date: CalendarDate): boolean {
  return holidaysOf(date.year).possible.has(dayNumber(date));
}
