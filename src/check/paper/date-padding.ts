/** Dates of a Party document: days under 10 and months 1 and 2 have a zero before them, no other month has. */
import { calendarDate, formatDate, pad } from '../../plan/date';
import type { Slip, TextRule } from '../text-rule';

const DATES = new RegExp(
  [
    '(?=\\d)(?<![\\p{L}\\d/.,–-])(?<![sS]ố:?\\s*)(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})(?![\\d/]|[-.]\\d|-\\p{L})',
    '(?=\\d)(?<=(?<!(?:mỗi|một|nửa|\\d)\\s+)[Nn]gày\\s+)(?<shortDay>\\d{1,2})/(?<shortMonth>\\d{1,2})(?![\\d/]|[-.,]\\d|\\s+(?:giờ|số|tổng|ngày|buổi))',
    '(?=\\d)(?<=(?<!(?:mỗi|một|\\d)\\s+)[Nn]gày\\s+)(?<longDay>\\d{1,2})(?<middle>\\s+tháng\\s+)(?<longMonth>\\d{1,2})(?![\\d/]\\d|\\d)',
    '(?=0)(?<=[Tt]háng\\s+)(?<monthOnly>0[3-9])(?=(?:\\s?[/-]\\s?|\\s+năm\\s+)\\d{4}(?![\\d/-]))',
  ].join('|'),
  'gu',
);

function monthText(month: number): string {
  return month <= 2 ? pad(month) : String(month);
}

function isDay(day: number, month: number): boolean {
  return calendarDate(2024, month, day) !== undefined;
}

function rewrite(groups: Record<string, string | undefined>): string | undefined {
  const { day, mark, month, year, shortDay, shortMonth, longDay, middle = '', longMonth, monthOnly } = groups;
  if (monthOnly !== undefined) return String(Number(monthOnly));
  if (day !== undefined) {
    const date = calendarDate(Number(year), Number(month), Number(day));
    return date && formatDate(date).split('/').join(mark);
  }
  const [typedDay, typedMonth] = [Number(shortDay ?? longDay), Number(shortMonth ?? longMonth)];
  if (!isDay(typedDay, typedMonth)) return undefined;
  return `${pad(typedDay)}${shortDay === undefined ? middle : '/'}${monthText(typedMonth)}`;
}

function findDates(text: string): Slip[] {
  return [...text.matchAll(DATES)].flatMap((match) => {
    const replacement = rewrite(match.groups ?? {});
    const end = match.index + match[0].length;
    if (replacement === undefined || replacement === match[0]) return [];
    if (match.groups?.monthOnly === undefined) return [{ start: match.index, end, replacement }];
    // A number alone would say too little.
    const word = /tháng\s+$/iu.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? '';
    return [{ start: match.index - word.length, end, replacement: word + replacement }];
  });
}

/** Only what is certainly a date: with its year, or after the word `ngày`; a month alone only where it has a year. */
export const dateZeroPadding: TextRule = {
  kinds: ['paragraph'],
  of: 'text',
  find: (text, _, { settings }) => (settings?.form === 'party' ? findDates(text) : []),
  describe: ({ place }, quoted, slips, words) =>
    words.dateZeroPadding(
      place,
      quoted,
      slips.flatMap(({ replacement }) => replacement ?? []),
    ),
};
