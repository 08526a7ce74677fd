/** Lists of days as people type them: single days and runs of days. */
import { addDays, type CalendarDate, calendarDate, compareDates, parseDate, parseIso } from './date';
import { monthYear } from './period';
import type { PlanYear } from './plan';
import { foldKey } from './text';

const LONGEST_RUN = 31;
const WEEKDAY = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) ?[,-]? ?/g;
const SEPARATOR = /[;,&\n]| và |(?<=\d) (?=\d{1,2}[/.]\d)/;
const RUN = /^(?:từ )?(?:ngày )?(.+?)(?: ?[–—] ?| - | (?:đến|tới)(?: hết)? |(?<=\/\d{4})-(?=\d))(?:ngày )?(.+)$/;
const SHORT_DAY = /^(?:ngày )?(\d{1,2})(?:[/.](\d{1,2}))?$/;

/** Without a year, that of the plan's month; without a month, that of `end`. */
function parseDay(text: string, year: PlanYear | undefined, end?: CalendarDate): CalendarDate | undefined {
  const short = SHORT_DAY.exec(text);
  if (!short) return parseIso(text) ?? parseDate(text);
  const month = short[2] === undefined ? end?.month : Number(short[2]);
  if (month === undefined) return undefined;
  const ofYear = end?.year ?? (year && monthYear(month, year));
  return ofYear === undefined ? undefined : calendarDate(ofYear, month, Number(short[1]));
}

function parsePart(text: string, year: PlanYear | undefined): CalendarDate[] | undefined {
  const single = parseDay(text, year);
  if (single) return [single];
  const run = RUN.exec(text);
  const last = run && parseDay(run[2] as string, year);
  const first = last && parseDay(run[1] as string, year, last);
  const length = first && last ? compareDates(last, first) + 1 : 0;
  if (!first || length < 1 || length > LONGEST_RUN) return undefined;
  return Array.from({ length }, (_, index) => addDays(first, index));
}

/**
 * `02/01/2026; 31/8/2026`, `14/02/2026 đến 22/02/2026`, `14–22/02/2026`; a day without a year is of the plan's. In order as
 * typed; `undefined` where a part cannot be read.
 */
export function parseDayList(text: string, year?: PlanYear): CalendarDate[] | undefined {
  const parts = foldKey(text)
    .replace(WEEKDAY, '')
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const days: CalendarDate[] = [];
  for (const part of parts) {
    const read = parsePart(part, year);
    if (!read) return undefined;
    days.push(...read);
  }
  return days;
}
