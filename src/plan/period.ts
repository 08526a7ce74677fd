/** Quarters, months and years of a plan: reading them as typed, and the one way the papers write them. */
import { type CalendarDate, formatLongDate } from './date';
import type { Plan, PlanYear, Quarter, Topic } from './plan';
import { foldKey } from './text';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const QUARTER_WORDS = new Map<string, Quarter>([
  ['i', 1],
  ['một', 1],
  ['nhất', 1],
  ['ii', 2],
  ['hai', 2],
  ['iii', 3],
  ['ba', 3],
  ['iv', 4],
  ['tư', 4],
  ['bốn', 4],
]);
const MONTH_WORDS: readonly (readonly string[])[] = [
  ['một', 'giêng'],
  ['hai'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai', 'chạp'],
];

/** `II` for 2. */
export function romanQuarter(quarter: Quarter): string {
  return ROMAN[quarter - 1] as string;
}

export function quarterOf(month: number): Quarter {
  return Math.ceil(month / 3) as Quarter;
}

export function firstMonth(quarter: Quarter): number {
  return quarter * 3 - 2;
}

/** The calendar year a month falls in: of a school year, July to December are in its first year, the rest in its second. */
export function monthYear(month: number, year: PlanYear): number {
  return month >= 7 ? year.start : year.end;
}

/** The calendar year a quarter falls in. */
export function quarterYear(quarter: Quarter, year: PlanYear): number {
  return monthYear(firstMonth(quarter), year);
}

/** Whether a day lies in the plan's calendar or school year. */
export function isWithinYear(date: CalendarDate, year: PlanYear): boolean {
  return date.year === monthYear(date.month, year);
}

/** A trailing `/2022`, `-2022`, `.2022`, ` năm 2022`, cut off. */
function cutYear(key: string): { rest: string; year?: number } {
  const parts = /^(.*?)(?: ?[/.-] ?| (?:năm )?)(\d{4})$/.exec(key);
  return parts ? { rest: parts[1] as string, year: Number(parts[2]) } : { rest: key };
}

/**
 * `quý 2`, `Quý II`, `quí 2`, `II`, `2`, `Q2`, 2, `Quý II/2022`; `undefined` for anything else (`IIII`, `5`) and for a
 * year that is not the plan's.
 */
export function parseQuarter(value: string | number, year?: PlanYear): Quarter | undefined {
  const typed = cutYear(foldKey(String(value).normalize('NFKC')));
  const word = typed.rest.replace(/^(?:quý|quí|q)[ .:]*/, '');
  const quarter = QUARTER_WORDS.get(word) ?? (/^0?[1-4]$/.test(word) ? (Number(word) as Quarter) : undefined);
  if (quarter === undefined) return undefined;
  return typed.year === undefined || !year || typed.year === quarterYear(quarter, year) ? quarter : undefined;
}

function parseMonthWord(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined;
  const index = MONTH_WORDS.findIndex((words) => words.includes(word));
  return index < 0 ? undefined : index + 1;
}

/** One month, or a run of months (`tháng 9–10`) where `end` is given; both 1–12. */
export interface MonthSpan {
  readonly month: number;
  readonly end?: number;
}

/**
 * `tháng 4`, `04/2022`, `4`, 4, `T4`, `tháng Tư`, `tháng 9–10`, a date cell (Sheets turns `4/2022` into one);
 * `undefined` for anything else and for a year that is not the plan's.
 */
export function parseMonth(value: string | number | CalendarDate, year?: PlanYear): MonthSpan | undefined {
  if (typeof value === 'object') {
    return !year || isWithinYear(value, year) ? { month: value.month } : undefined;
  }
  const typed = cutYear(foldKey(String(value).normalize('NFKC')));
  const [first = '', last, ...more] = typed.rest
    .replace(/^(?:tháng[ .:]*|th?[ .]*(?=\d))/, '')
    .split(/ ?(?:[-–—]|đến) ?(?:tháng )?/);
  const month = parseMonthWord(first);
  const end = last === undefined ? undefined : parseMonthWord(last);
  if (month === undefined || more.length > 0) return undefined;
  if (last !== undefined && (end === undefined || end <= month)) return undefined;
  if (typed.year !== undefined && year && typed.year !== monthYear(month, year)) return undefined;
  return end === undefined ? { month } : { month, end };
}

/** `2022`, 2022, `năm 2022`, `2026-2027`, `Năm học 2026 – 2027`; `undefined` for anything else. */
export function parseYear(value: string | number): PlanYear | undefined {
  const parts = /^(?:năm (?:học )?)?(\d{4})(?: ?[-–—/] ?(\d{4}))?$/.exec(foldKey(String(value).normalize('NFKC')));
  if (!parts) return undefined;
  const start = Number(parts[1]);
  const end = parts[2] === undefined ? start : Number(parts[2]);
  const isYear = start >= 2000 && start <= 2100 && (end === start + 1 || parts[2] === undefined);
  return isYear ? { start, end } : undefined;
}

/** `2022`, `2026-2027`. */
export function formatYear(year: PlanYear): string {
  return year.start === year.end ? String(year.start) : `${year.start}-${year.end}`;
}

/** `năm 2022`, `năm học 2026-2027`. */
export function yearPhrase(year: PlanYear): string {
  return `${year.start === year.end ? 'năm' : 'năm học'} ${formatYear(year)}`;
}

/** `quý II năm 2026`; the whole year (`năm học 2026-2027`) without a quarter. */
export function spanPhrase(year: PlanYear, quarter: Quarter | undefined): string {
  return quarter === undefined ? yearPhrase(year) : `quý ${romanQuarter(quarter)} năm ${quarterYear(quarter, year)}`;
}

/** `4, 10, 12`. */
export function formatMonths(months: readonly number[]): string {
  return months.join(', ');
}

/** The months in which topics are held, each once, in the plan year's order (a school year begins in July). */
export function listMonths(topics: readonly Topic[], year: PlanYear): number[] {
  const months = new Set<number>();
  for (const topic of topics) {
    if (topic.month === undefined) continue;
    for (let month = topic.month; month <= (topic.monthEnd ?? topic.month); month += 1) months.add(month);
  }
  const order = (month: number) => monthYear(month, year) * 12 + month;
  return [...months].sort((a, b) => order(a) - order(b));
}

function quarterPhrase(topic: Topic): string {
  return topic.quarter === undefined ? '' : ` (quý ${romanQuarter(topic.quarter)})`;
}

/**
 * When a topic is held, as the papers write it: `ngày 15 tháng 4 năm 2022 (quý II)`, else `tháng 4 năm 2022 (quý II)`,
 * else `quý II năm 2022`. Empty where the row names no period.
 */
export function formatPeriod(topic: Topic, plan: Pick<Plan, 'settings'>): string {
  const { year } = plan.settings;
  if (topic.date) return `${formatLongDate(topic.date)}${quarterPhrase(topic)}`;
  if (topic.month !== undefined) {
    const months = topic.monthEnd === undefined ? topic.month : `${topic.month}–${topic.monthEnd}`;
    return `tháng ${months} năm ${monthYear(topic.month, year)}${quarterPhrase(topic)}`;
  }
  if (topic.quarter === undefined) return '';
  return `quý ${romanQuarter(topic.quarter)} năm ${quarterYear(topic.quarter, year)}`;
}
