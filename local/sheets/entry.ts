/** What Sheets makes of a text that a script sets: as typed by hand in the spreadsheet's locale (Vietnamese or American), where it becomes a number, a date, a formula… */

export type Entry =
  | { readonly formula: string }
  /** `format` is what Sheets gives a cell that has no number format yet. */
  | { readonly value: number | boolean; readonly format?: string }
  /** `quoted`: kept text by a leading apostrophe, which is no part of it. */
  | { readonly text: string; readonly quoted?: true };

const DAY_SECONDS = 86_400;
const EPOCH_DAYS = 25_569;

export interface Typing {
  /** Of a date typed without one. */
  readonly year: number;
  /** Month first, point for decimals; else day first, comma for decimals. */
  readonly isAmerican?: boolean;
}

export function readEntry(typed: string, typing: Typing): Entry {
  if (typed.startsWith("'")) return { text: typed.slice(1), quoted: true };
  if (typed.startsWith('=') && typed.length > 1) return { formula: typed.slice(1) };
  const text = typed.trim();
  return (
    readBoolean(text) ?? readNumber(text, typing) ?? readDateTime(text, typing) ?? readPlus(typed) ?? { text: typed }
  );
}

/** Sheets puts the `=` before it; a text that is no formula then shows #ERROR!. */
function readPlus(typed: string): Entry | undefined {
  return /^\+./s.test(typed) ? { formula: typed } : undefined;
}

function readBoolean(text: string): Entry | undefined {
  return /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : undefined;
}

/** `1.234,5`, `1,5`, `12%`, `5 ₫`, `1e3`, `(5)`: comma for decimals, point between thousands. */
function readNumber(typed: string, { isAmerican }: Typing): Entry | undefined {
  const text = isAmerican ? swapSeparators(typed) : typed;
  const match =
    /^([+-]|\()?\s*(₫|đ|\$)?\s*(\d{1,3}(?:\.\d{3})+|\d+|(?=,\d))(?:,(\d*))?(?:e([+-]?\d{1,3}))?\s*(%|₫|đ)?(\))?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, sign, before, whole = '', decimals = '', exponent, after, closed] = match;
  if ((sign === '(') !== (closed === ')') || (before && after)) return undefined;
  const size = Number(`${whole.replace(/\./g, '') || '0'}.${decimals || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(size)) return undefined;
  const percent = after === '%';
  const value = (sign === '-' || sign === '(' ? -size : size) / (percent ? 100 : 1);
  const places = decimals ? '.00' : '';
  if (percent) return { value, format: `0${places}%` };
  if (before || after) return { value, format: `#,##0${places}${before === '$' ? '[$$]' : '[$₫]'}` };
  if (exponent !== undefined) return { value, format: '0.00E+00' };
  return whole.includes('.') ? { value, format: `#,##0${places}` } : { value };
}

function swapSeparators(text: string): string {
  return text.replace(/[.,]/g, (one) => (one === '.' ? ',' : '.'));
}

function readDateTime(text: string, typing: Typing): Entry | undefined {
  const [first = '', second, ...rest] = text.split(/\s+/);
  if (rest.length) return undefined;
  const time = readTime(second ?? first);
  if (second === undefined && time) return time;
  const date = readDate(first, typing);
  if (!date || (second !== undefined && !time)) return undefined;
  return time ? { value: date.value + time.value, format: `${dayFormat(typing)} ${time.format}` } : date;
}

interface Moment {
  readonly value: number;
  readonly format: string;
}

function readTime(text: string): Moment | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return {
    value: (hour * 3600 + minute * 60 + second) / DAY_SECONDS,
    format: match[3] === undefined ? 'h:mm' : 'h:mm:ss',
  };
}

/** Day first, in the American locale month first and no points; a year may come first too, or be left out; month and year alone mean the month's first day. */
function readDate(text: string, typing: Typing): Moment | undefined {
  const parts = /^(\d{1,4})([/.-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts || (typing.isAmerican && parts[2] === '.')) return undefined;
  const [, a = '', , b = '', c] = parts;
  const [day, month] = typing.isAmerican ? [b, a] : [a, b];
  if (c !== undefined && a.length === 4) return dayOf(a, b, c, 'yyyy-mm-dd');
  if (c !== undefined)
    return c.length === 2 || c.length === 4 ? dayOf(fullYear(c), month, day, dayFormat(typing)) : undefined;
  if (b.length === 4) return dayOf(b, a, '1', 'mm/yyyy');
  if (a.length === 4) return b.length <= 2 ? dayOf(a, b, '1', 'mm/yyyy') : undefined;
  return dayOf(String(typing.year), month, day, typing.isAmerican ? 'm/d' : 'd/m');
}

function dayFormat({ isAmerican }: Typing): string {
  return isAmerican ? 'm/d/yyyy' : 'dd/mm/yyyy';
}

function fullYear(year: string): string {
  return year.length === 4 ? year : String(Number(year) + (Number(year) < 30 ? 2000 : 1900));
}

function dayOf(year: string, month: string, day: string, format: string): Moment | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return { value: date.getTime() / 86_400_000 + EPOCH_DAYS, format };
}
