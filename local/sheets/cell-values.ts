/** What a script sees of a cell and what its values become in one. */
import { ServiceError } from '../script/service-object';
import type { Book } from './book';
import type { Cell } from './cell';
import { readEntry } from './entry';
import { DATE_FORMAT, DATE_TIME_FORMAT, formatValue } from './number-formats';
import { DAYS_TO_1904, dateOf, serialOf } from './serial-dates';
import type { StyleChange } from './styles';
import type { WorkbookSheet } from './workbook';

export type ScriptValue = string | number | boolean | Date;

/** https://support.google.com/drive/answer/37603 */
const LONGEST_TEXT = 50_000;
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

export function readValue(book: Book, sheet: WorkbookSheet, row: number, column: number): ScriptValue {
  const value = storedValue(sheet, row, column);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number') return value;
  const style = sheet.worksheet.styleAt(row, column);
  return book.workbook.styles.isDate(style) ? dateOf(serialIn1900(book, value), book.host.timeZone) : value;
}

export function readDisplayValue(book: Book, sheet: WorkbookSheet, row: number, column: number): string {
  const value = storedValue(sheet, row, column);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  const { styles } = book.workbook;
  const style = sheet.worksheet.styleAt(row, column);
  return formatValue(
    typeof value === 'number' && styles.isDate(style) ? serialIn1900(book, value) : value,
    styles.numberFormat(style),
  );
}

/** The cell that a value makes of one with the style; throws what Google throws for a value that it does not take. */
export function makeCell(book: Book, value: unknown, style: number): Cell {
  const { styles } = book.workbook;
  if (typeof value === 'string') return value === '' ? { style, value: null } : makeTyped(book, value, style);
  if (value === null || value === undefined) return { style, value: null };
  if (typeof value === 'number' && !Number.isFinite(value)) return { style, value: { error: '#NUM!' } };
  if (styles.isText(style)) return { style, value: textOf(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return { style, value };
  const serial = serialOf(dateFrom(value), book.host.timeZone);
  const format = Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT;
  return { style: withFormat(book, style, format), value: serialInFile(book, serial) };
}

/** A cell with a formula whose result no one has computed. */
export function makeFormula(formula: string, style: number): Cell {
  return { style, value: null, formula: { text: formula.replace(/^=/, ''), attributes: {} } };
}

/** A formula whose result is not in the file reads as not available: this host computes none, and blank would be a lie. */
function storedValue(sheet: WorkbookSheet, row: number, column: number): Cell['value'] {
  const cell = sheet.worksheet.cell(row, column);
  return cell?.formula && cell.value === null ? { error: '#N/A' } : (cell?.value ?? null);
}

function makeTyped(book: Book, typed: string, style: number): Cell {
  if (typed.length > LONGEST_TEXT) throw new ServiceError(TOO_LONG);
  const { styles } = book.workbook;
  if (styles.isText(style)) return { style, value: typed };
  const plain = styles.hasQuotePrefix(style) ? styles.change(style, { quotePrefix: false }) : style;
  const entry = readEntry(typed, { year: yearNow(book), isAmerican: book.locale === 'en_US' });
  if ('formula' in entry) return makeFormula(entry.formula, plain);
  if ('text' in entry) {
    const text = entry.text === '' ? null : entry.text;
    return { style: entry.quoted ? styles.change(style, { quotePrefix: true }) : plain, value: text };
  }
  const formatted = entry.format ? withFormat(book, plain, entry.format) : plain;
  const dated = entry.format && typeof entry.value === 'number' && styles.isDate(formatted) && entry.value >= 1;
  return { style: formatted, value: dated ? serialInFile(book, entry.value as number) : entry.value };
}

/** A cell that has a number format keeps it. */
function withFormat(book: Book, style: number, numberFormat: string): number {
  const { styles } = book.workbook;
  const change: StyleChange = { numberFormat };
  return styles.numberFormat(style) === 'General' ? styles.change(style, change) : style;
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number'
    ? formatValue(value, 'General')
    : formatValue(serialOf(dateFrom(value), 'UTC'), DATE_FORMAT);
}

function dateFrom(value: unknown): Date {
  if (!(value instanceof Date))
    throw new ServiceError(
      'This local host writes no objects into cells: give a string, a number, a boolean or a date.',
    );
  if (Number.isNaN(value.getTime())) throw new ServiceError('Invalid Date');
  return value;
}

function yearNow(book: Book): number {
  return dateOf(serialOf(new Date(book.host.clock.now()), book.host.timeZone), 'UTC').getUTCFullYear();
}

function serialIn1900(book: Book, serial: number): number {
  return book.workbook.date1904 ? serial + DAYS_TO_1904 : serial;
}

function serialInFile(book: Book, serial: number): number {
  return book.workbook.date1904 ? serial - DAYS_TO_1904 : serial;
}
