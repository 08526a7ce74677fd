/** Number formats: those that SpreadsheetML knows by number alone, which ones are dates, and how a value shows. */
import { format, isDateFormat, isTextFormat } from 'numfmt';

export const LOCALE = 'vi';
export const DATE_FORMAT = 'dd/mm/yyyy';
export const DATE_TIME_FORMAT = 'dd/mm/yyyy hh:mm:ss';
export const FIRST_CUSTOM_FORMAT = 164;

/** ECMA-376 part 1, 18.8.30; 14 and 22 follow the reader's locale. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0;-#,##0',
  6: '#,##0;[Red]-#,##0',
  7: '#,##0.00;-#,##0.00',
  8: '#,##0.00;[Red]-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: DATE_FORMAT,
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
/** East Asian readers' own dates and times (27–36, 50–58). */
const EAST_ASIAN_TIMES = new Set([32, 33, 34, 35, 55, 56]);

export function builtInFormat(id: number): string {
  if (EAST_ASIAN_TIMES.has(id)) return 'h:mm';
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DATE_FORMAT;
  return BUILT_IN[id] ?? 'General';
}

/** Those that follow the reader's locale say nothing certain. */
const LOCAL_FORMATS = new Set([5, 6, 7, 8, 14, 22, 37, 38, 39, 40]);

/** The number of a format that needs no declaration; `General` is 0. */
export function builtInId(pattern: string): number | undefined {
  const ids = Object.keys(BUILT_IN).map(Number);
  return ids.find((id) => BUILT_IN[id] === pattern && !LOCAL_FORMATS.has(id));
}

export function isDatePattern(pattern: string): boolean {
  return isDateFormat(pattern);
}

export function isTextPattern(pattern: string): boolean {
  return isTextFormat(pattern);
}

/** What the cell shows, in the Vietnamese locale. */
export function formatValue(value: number | string | boolean, pattern: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return format(pattern, value, { locale: LOCALE, dateErrorThrows: false });
  } catch {
    return format('General', value, { locale: LOCALE });
  }
}
