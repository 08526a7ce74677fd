/** What a cell holds, as `google/` hands it over, and its text. */
import { type CalendarDate, formatShortDate, pad, parseDate } from '../plan/date';
import { tidyText } from '../plan/text';
import type { TabName } from './tabs';

/** A date cell in the spreadsheet's own time zone; a cell with a time only is of the year 1899. */
export interface CellDate extends CalendarDate {
  readonly hour?: number;
  readonly minute?: number;
}

export type CellValue = string | number | boolean | CellDate | { readonly error: string } | null;
export type Rows = readonly (readonly CellValue[])[];

/** The tabs that are there; row 0 is the sheet's row 1. */
export type Tables = Partial<Readonly<Record<TabName, Rows>>>;

const ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;

/** `#N/A`, `#REF!` …, which Sheets also gives as plain text; `undefined` for a sound cell. */
export function cellError(value: CellValue | undefined): string | undefined {
  if (typeof value === 'object' && value !== null && 'error' in value) return value.error;
  return typeof value === 'string' && ERROR.test(tidyText(value)) ? tidyText(value) : undefined;
}

export function isCellDate(value: CellValue | undefined): value is CellDate {
  return typeof value === 'object' && value !== null && 'year' in value;
}

/** `14 giờ 00`, as papers write it. */
function formatTime(hour: number, minute: number): string {
  return `${hour} giờ ${pad(minute)}`;
}

function isTimeOnly(date: CellDate): boolean {
  return date.year <= 1900;
}

/** The cell's text with its line breaks and spaces as they are; an error cell's is its error. */
export function rawText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (isCellDate(value)) {
    return isTimeOnly(value) ? formatTime(value.hour ?? 0, value.minute ?? 0) : formatShortDate(value);
  }
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The cell's text on one line; empty where it is blank. */
export function cellText(value: CellValue | undefined): string {
  return tidyText(rawText(value));
}

/** Texts stay as typed; a time cell, a day's fraction or a whole hour becomes `14 giờ 00`. */
export function cellTime(value: CellValue | undefined): string {
  if (typeof value === 'number' && value >= 0 && value < 1) {
    const minutes = Math.round(value * 1440) % 1440;
    return formatTime(Math.floor(minutes / 60), minutes % 60);
  }
  if (typeof value === 'number' && Number.isInteger(value) && value < 24) return formatTime(value, 0);
  return cellText(value);
}

/** The time of a cell that holds a day and a time other than midnight; empty otherwise. */
export function timeOfDay(date: CellDate): string {
  return date.hour || date.minute ? formatTime(date.hour ?? 0, date.minute ?? 0) : '';
}

/** The day of a date cell; `undefined` for one that holds a time only. */
export function dayOf(date: CellDate): CalendarDate | undefined {
  return isTimeOnly(date) ? undefined : { year: date.year, month: date.month, day: date.day };
}

/** A date cell or a date as typed; `undefined` where it is neither. */
export function readDate(value: CellValue): CalendarDate | undefined {
  if (isCellDate(value)) return dayOf(value);
  return typeof value === 'string' ? parseDate(value) : undefined;
}
