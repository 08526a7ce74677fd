/** Finds cited documents in prose: number and symbol, and the date where one follows. */
import { type CalendarDate, calendarDate, formatDate, formatLongDate } from '../../plan/date';

export interface Citation {
  /** `12-HD/BTCTW`, without the spaces that may stand around its hyphen. */
  readonly number: string;
  /** `Hướng dẫn`, `quy định`…, as typed; missing where another word stands before the number. */
  readonly kind?: string;
  readonly start: number;
  readonly end: number;
  readonly date?: CitedDate;
  /** What follows up to the next citation, line or stop, in lower case. */
  readonly tail: string;
}

export interface CitedDate {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
}

export const KIND_WORDS =
  'chỉ thị|nghị quyết|hướng dẫn|quy định|quyết định|kế hoạch|công văn|kết luận|thông báo|nghị định|thông tư|quy chế|báo cáo';
const LEAD = new RegExp(`(?<![\\p{L}])(${KIND_WORDS})(?:\\s+số)?\\s*:?\\s*$`, 'iu');
const NUMBER =
  /(?<![\p{L}\d/.-])(?:\d{1,4}\s?[-–]\s?\p{Lu}{2,4}i?\s?\/\s?\p{Lu}[\p{Lu}-]*|\d{1,4}\/\d{4}\/\p{Lu}{1,5}-\p{Lu}[\p{L}-]*)(?![\p{L}\d])/gu;
const DAY = '\\d{1,2}';
const DATE = new RegExp(
  `^(?:\\s*\\([^()]{0,30}\\))?(?:\\s+của\\s+(?:Ban|Bộ|Chính phủ|Trung ương|Văn phòng|BCH|BTC)[\\p{L} ]{0,50})?\\s*,?\\s*(?:(?:được\\s+)?ban hành\\s+)?ngày\\s+` +
    `(?<date>(?<day>${DAY})(?:(?<mark>\\s?[/.-]\\s?)(?<month>${DAY})\\k<mark>|\\s+tháng\\s+(?<monthWord>${DAY})\\s*,?\\s+năm\\s+)(?<year>\\d{4}))(?!\\d)`,
  'u',
);
const TAIL_END = /[;\n]|\.(?=\s|$)/;

function readDate(text: string, from: number): CitedDate | undefined {
  const match = DATE.exec(text.slice(from, from + 140));
  if (!match) return undefined;
  const { date: typed = '', day, month, monthWord, year } = match.groups ?? {};
  const date = calendarDate(Number(year), Number(month ?? monthWord), Number(day));
  const end = from + match[0].length;
  return date && { start: end - typed.length, end, date };
}

export function readCitations(text: string): Citation[] {
  const matches = [...text.matchAll(NUMBER)];
  return matches.map((match, index): Citation => {
    const end = match.index + match[0].length;
    const date = readDate(text, end);
    const rest = text.slice(date?.end ?? end, matches[index + 1]?.index ?? text.length);
    const stop = rest.search(TAIL_END);
    const kind = LEAD.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[1];
    return {
      ...{ number: match[0].replace(/\s/g, '').replace('–', '-'), start: match.index, end },
      tail: (stop < 0 ? rest : rest.slice(0, stop)).toLocaleLowerCase('vi'),
      ...(kind && { kind }),
      ...(date && { date }),
    };
  });
}

/** The date in the typed one's style, its day and month padded as papers do. */
export function rewriteDate(typed: string, date: CalendarDate): string {
  if (/\p{L}/u.test(typed)) return formatLongDate(date).replace(/^ngày /, '');
  const mark = /\s?[/.-]\s?/.exec(typed)?.[0] ?? '/';
  return formatDate(date).split('/').join(mark);
}
