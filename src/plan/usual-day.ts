/** The day of the month on which a unit usually meets: reading it as typed, and the day it means in a month. */
import { addDays, type CalendarDate, daysInMonth, weekday } from './date';
import { foldKey } from './text';

/** `day` 31 is the month's last day; `week` 5 is the weekday's last one in the month. */
export type UsualDay =
  | { readonly day: number }
  /** `weekday`: 0 = Sunday … 6 = Saturday; `week`: 1–5. */
  | { readonly weekday: number; readonly week: number };

/** Where a unit names none: Party cells commonly meet on the 3rd. */
export const DEFAULT_USUAL_DAY: UsualDay = { day: 3 };

const WEEKDAYS: readonly (readonly string[])[] = [
  ['chủ nhật', 'cn'],
  ['thứ hai', 'thứ 2', 't2'],
  ['thứ ba', 'thứ 3', 't3'],
  ['thứ tư', 'thứ 4', 't4'],
  ['thứ năm', 'thứ 5', 't5'],
  ['thứ sáu', 'thứ 6', 't6'],
  ['thứ bảy', 'thứ 7', 't7'],
];
const WEEKS: readonly (readonly string[])[] = [
  ['đầu', 'đầu tiên', 'thứ nhất', 'thứ 1', '1', 'một'],
  ['thứ hai', 'thứ 2', '2', 'hai'],
  ['thứ ba', 'thứ 3', '3', 'ba'],
  ['thứ tư', 'thứ 4', '4', 'tư', 'bốn'],
  ['cuối', 'cuối cùng'],
];
const EVERY_MONTH = / ?(?:,|của|trong|vào)? ?(?:mỗi tháng|hằng tháng|hàng tháng|tháng)$/;
const HOUR = /^(?:vào |lúc )?(?:sáng|chiều|tối|buổi sáng|buổi chiều|buổi tối)? ?/;

function indexOfWord(lists: readonly (readonly string[])[], word: string): number {
  return lists.findIndex((words) => words.includes(word));
}

function parseDay(words: string): UsualDay | undefined {
  if (/^ngày cuối(?: cùng)?$/.test(words)) return { day: 31 };
  if (/^ngày đầu(?: tiên)?$/.test(words)) return { day: 1 };
  const digits = /^(?:ngày |mùng |mồng |ngày mùng |ngày mồng )?(\d{1,2})$/.exec(words)?.[1];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? { day } : undefined;
}

function parseWeekday(words: string): UsualDay | undefined {
  const parts = /^(thứ [^ ,]+|t[2-7]|chủ nhật|cn)(?: ?,)?(?: của)? (?:tuần )?(.+)$/.exec(words);
  const day = indexOfWord(WEEKDAYS, parts?.[1] ?? '');
  const week = indexOfWord(WEEKS, parts?.[2] ?? '');
  return day < 0 || week < 0 ? undefined : { weekday: day, week: week + 1 };
}

/**
 * `ngày 3`, `ngày 03 hằng tháng`, `mùng 5`, 3, `ngày cuối tháng`, `thứ Sáu đầu tiên`, `thứ 6 tuần thứ hai`,
 * `chiều thứ Năm cuối cùng của tháng`; `undefined` for anything else.
 */
export function parseUsualDay(text: string): UsualDay | undefined {
  const words = foldKey(text).replace(HOUR, '').replace(EVERY_MONTH, '').trim();
  return parseDay(words) ?? parseWeekday(words);
}

/** The day it means in a month, whether or not it is a working day. */
export function usualDate(usual: UsualDay, year: number, month: number): CalendarDate {
  const length = daysInMonth(year, month);
  if ('day' in usual) return { year, month, day: Math.min(usual.day, length) };
  const last = { year, month, day: length };
  if (usual.week === 5) return addDays(last, -((weekday(last) - usual.weekday + 7) % 7));
  const first = { year, month, day: 1 };
  return addDays(first, ((usual.weekday - weekday(first) + 7) % 7) + 7 * (usual.week - 1));
}
