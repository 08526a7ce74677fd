/** Days of the calendar, without time or time zone: arithmetic, reading and the two forms' ways of writing them. */
import { foldKey } from './text';

export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Days since 01/01/1970. */
export function dayNumber(date: CalendarDate): number {
  return Math.round(Date.UTC(date.year, date.month - 1, date.day) / DAY_MS);
}

export function dateOfDayNumber(days: number): CalendarDate {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Negative where `a` is earlier, 0 where both are one day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(a) - dayNumber(b);
}

/** 28–31. */
export function daysInMonth(year: number, month: number): number {
  return dateOfDayNumber(dayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) - 1).day;
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** Days under 10 and months 1 and 2 get a zero, no other month does (05-HD/VPTW; NĐ 30/2020/NĐ-CP, Phụ lục I). */
export function formalMonth(month: number): string {
  return month <= 2 ? pad(month) : String(month);
}

/** For papers: `30/3/2007`, `05/02/2026`. */
export function formatDate(date: CalendarDate): string {
  return `${pad(date.day)}/${formalMonth(date.month)}/${date.year}`;
}

/** For papers: `ngày 05 tháng 02 năm 2026`. */
export function formatLongDate(date: CalendarDate): string {
  return `ngày ${pad(date.day)} tháng ${formalMonth(date.month)} năm ${date.year}`;
}

/** For status cells and dialogs: always `dd/mm/yyyy`. */
export function formatShortDate(date: CalendarDate): string {
  return `${pad(date.day)}/${pad(date.month)}/${date.year}`;
}

export function isoDate(date: CalendarDate): string {
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
}

/** A day that exists, in a year a plan could name; `undefined` otherwise. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return undefined;
  const date = dateOfDayNumber(dayNumber({ year, month, day }));
  return date.month === month ? date : undefined;
}

/** `yyyy-mm-dd` of a day that exists. */
export function parseIso(text: string): CalendarDate | undefined {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) ?[,-]? ?/;
const NUMERIC = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/;
const IN_WORDS = /^(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})$/;

/**
 * A day as people type it: `05/02/2026`, `5-2-2026`, `5.2.2026`, `ngày 5 tháng 2 năm 2026`, `2026-02-05`, with or
 * without the weekday. `undefined` for a day that does not exist, without a year, or with a year of two digits.
 */
export function parseDate(text: string): CalendarDate | undefined {
  const words = foldKey(text.normalize('NFKC'))
    .replace(WEEKDAY, '')
    .replace(/^ngày ?/, '');
  const numeric = NUMERIC.exec(words);
  if (numeric) return calendarDate(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const spelled = IN_WORDS.exec(words);
  if (spelled) return calendarDate(Number(spelled[3]), Number(spelled[2]), Number(spelled[1]));
  return parseIso(words);
}
