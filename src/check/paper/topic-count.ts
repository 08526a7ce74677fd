/** Paragraphs that say how many topics the year has. */
import { pad } from '../../plan/date';
import type { PlanYear } from '../../plan/plan';
import type { Slip, TextRule } from '../text-rule';
import { namesOnlyYears, splitSentences } from './sentence';

const NUMBER_WORDS = 'một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, mười một, mười hai'.split(', ');
const WORD = [...NUMBER_WORDS].reverse().join('|');
/** A sentence is not longer than this; what is further back does not count. */
const REACH = 400;
const COUNT = new RegExp(
  `(?<![\\p{L}\\d/.,–-])(?<!(?:mươi|mười|linh|lẻ)\\s)` +
    `(?:(?<digits>\\d{1,3})(?:\\s*\\((?<wordAfter>${WORD})\\))?|(?<word>${WORD})(?:\\s*\\((?<digitsAfter>\\d{1,3})\\))?)` +
    `\\s+chuyên đề(?![\\p{L}\\d])`,
  'giu',
);

/** What the sentence has before the number where it speaks of a part, a least number, another time or one person. */
const PART_BEFORE =
  /(?:mỗi|từng|hằng|hàng)\s|một (?:quý|tháng|kỳ)|ít nhất|tối thiểu|tối đa|không quá|không dưới|(?:khoảng|hơn|trên|dưới|gần)\s+$|từ\s+\d+\s+đến|trong đó|trong số|trong\s*$|(?<!\p{L})đã\s|tháng\s+\d{1,2}(?!\d|\s*(?:,|;|và)\s*(?:tháng\s+)?\d)|\d+\s+tháng|học kỳ|(?:tháng|nửa|quý) (?:đầu|cuối) năm|từ nay|năm (?:trước|ngoái|qua)|cấp trên|nhiệm kỳ/iu;
/** A quarter, a person, a group. */
const ONE_BEFORE = /(?<!\p{L})[Qq]uý\s+(?:[IV]+|\d)|(?:[Đđ]ồng chí|[Đđ]\/[Cc]|[Tt]hầy|[Cc]ô|[Tt]ổ)\s+[\p{Lu}\d]/u;
const CHOICE =
  /(?:lựa chọn|chọn|sinh hoạt|tổ chức|xây dựng|thực hiện|triển khai|gồm|có|tổng số|tổng cộng|số lượng|tất cả|đủ|cả|đăng ký)\s*(?:là|có|được|sinh hoạt|:)?\s*$/iu;
const CLEAR_CHOICE = /(?:lựa chọn|chọn|sinh hoạt|gồm|đủ)\s+$/iu;
const WHOLE_AFTER =
  /^\s*(?:sinh hoạt\s+)?(?:\/\s*năm|(?:trong|cho|của|cả)\s+(?:cả\s+)?năm(?!\s+(?:trước|ngoái|qua))|năm\s+(?:học\s+)?\d{4}|như sau|sau đây|sau\s*:|:)/iu;
/** The sentence has said already that it speaks of the year. */
const YEAR_BEFORE = /(?<!\p{L})(?:trong năm|năm (?:học )?\d{4})/iu;
const HOW_AFTER = /^(?:,\s*mỗi|\s+vào\s)/iu;
const OPEN_AFTER =
  /^\s*(?:$|[.;(]|,(?!\s*(?:\d|mỗi))|phù hợp|của (?:chi bộ|tổ|đơn vị|nhà trường)(?![\p{L}])|để|sau(?!\s+khi)(?!\p{L})|do\s|được\s+(?:phân công|lựa chọn|chọn)|và\s+(?!\d)|gồm|cụ thể|sát với|thiết thực|sinh hoạt\s*(?:$|[.;,]))/iu;

function readValues(digits: string | undefined, word: string | undefined): number[] {
  const values = digits === undefined ? [] : [Number(digits)];
  return word === undefined ? values : [...values, NUMBER_WORDS.indexOf(word.toLocaleLowerCase('vi')) + 1];
}

/** Whether the sentence says so of all topics of the year. */
function isOfWhole(before: string, after: string, number: string): boolean {
  if (PART_BEFORE.test(before) || ONE_BEFORE.test(before)) return false;
  if (WHOLE_AFTER.test(after)) return number.toLocaleLowerCase('vi') !== 'năm' || CLEAR_CHOICE.test(before);
  if (/^(?:một|0?1)$/i.test(number)) return false;
  const isOpen = OPEN_AFTER.test(after) || (YEAR_BEFORE.test(before) && HOW_AFTER.test(after));
  if (!isOpen) return false;
  return number.toLocaleLowerCase('vi') === 'năm' ? CLEAR_CHOICE.test(before) : CHOICE.test(before);
}

function writeDigits(typed: string, count: number): string {
  return typed.length > 1 ? pad(count, typed.length) : String(count);
}

function writeWord(typed: string, count: number): string {
  const word = NUMBER_WORDS[count - 1] ?? String(count);
  return typed.charAt(0) === typed.charAt(0).toLocaleLowerCase('vi')
    ? word
    : word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}

function rewriteNumber(typed: string, count: number): string {
  return typed.replace(/\d+|\p{L}[\p{L} ]*\p{L}/gu, (part) =>
    /\d/.test(part) ? writeDigits(part, count) : writeWord(part, count),
  );
}

function findCounts(text: string, count: number, year: PlanYear): Slip[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!namesOnlyYears(sentence, year)) return [];
    return [...sentence.matchAll(COUNT)].flatMap((match): Slip[] => {
      const { digits, wordAfter, word, digitsAfter } = match.groups ?? {};
      const number = match[0].replace(/\s+chuyên đề$/iu, '');
      const values = readValues(digits ?? digitsAfter, word ?? wordAfter);
      const before = sentence.slice(Math.max(0, match.index - REACH), match.index);
      const after = sentence.slice(match.index + match[0].length);
      if (values.every((value) => value === count)) return [];
      if (!isOfWhole(before, after, number)) return [];
      const at = start + match.index;
      const replacement = rewriteNumber(number, count) + match[0].slice(number.length);
      return [{ start: at, end: at + match[0].length, replacement }];
    });
  });
}

/** Only what is said of the year's topics as a whole: not of a quarter, a person, a least number or a matter. */
export const countMismatch: TextRule = {
  kinds: ['paragraph'],
  of: 'text',
  find: (text, { section }, { topics, settings }) =>
    settings && topics.length > 0 && section !== 'bases' && section !== 'recipients'
      ? findCounts(text, topics.length, settings.year)
      : [],
  describe: ({ place }, quoted, slips, words) =>
    words.countMismatch(
      place,
      quoted,
      slips.flatMap(({ replacement }) => replacement ?? []),
    ),
};
