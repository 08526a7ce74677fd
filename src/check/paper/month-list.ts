/** Paragraphs that list the months in which topics are held. */
import { pad } from '../../plan/date';
import { firstMonth, listMonths } from '../../plan/period';
import type { PlanYear, Topic } from '../../plan/plan';
import type { Slip, TextRule } from '../text-rule';
import { namesOnlyYears, splitSentences } from './sentence';

const SEPARATOR = '\\s*(?:,\\s*và\\s|,|&|và\\s)\\s*';
const LIST = new RegExp(
  `(?<!\\d\\s+)(?<![\\p{L}])tháng\\s+\\d{1,2}(?:${SEPARATOR}(?:tháng\\s+)?\\d{1,2})+(?!\\d|[.-]\\d|/\\s?\\d{1,3}(?!\\d))`,
  'giu',
);
/** What may follow a list of months, and not a number of people or things: `tháng 3, 12 đồng chí`. */
const AFTER_LIST =
  /^\s*(?:$|[.;:)\n]|,(?!\s*\d)|\/\s?\d{4}|năm\s|hằng năm|hàng năm|của năm|trong năm|tổ chức|sinh hoạt|lựa chọn|theo|để|tại)/iu;
const HELD = /chuyên đề|sinh hoạt|tổ chức|bắt đầu/iu;
/** Other things are done in months too; a part of the topics has months of its own. */
const NOT_ALL =
  /nghỉ|nộp|đảng phí|kiểm tra|sơ kết|tổng kết|đánh giá|tuyển sinh|(?<!\p{L})đã\s|(?<!\p{L})trừ|ngoài|không (?:tổ chức|sinh hoạt)|chuyên đề\s+(?:số\s+)?\d|thường kỳ|thường xuyên|thường lệ|còn lại|chuẩn bị|đề cương|dự thảo|họp|báo cáo kết quả|thông báo|hội thi|trực/iu;
/** A quarter or a person. */
const ONE = /(?<!\p{L})[Qq]uý\s+(?:[IV]|\d)|(?:[Đđ]ồng chí|[Đđ]\/[Cc])\s+\p{Lu}/u;

/** The months of any of which a topic may be held, as far as its row says; `undefined` where it says nothing. */
function monthsOf({ month, monthEnd, quarter }: Topic): number[] | undefined {
  const first = month ?? (quarter === undefined ? undefined : firstMonth(quarter));
  if (first === undefined) return undefined;
  const last = month === undefined ? first + 2 : (monthEnd ?? first);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether the list may be that of the topics: each has a month in it, and no month is without a topic. True where a row says too little. */
function fits(stated: readonly number[], topics: readonly Topic[]): boolean {
  const perTopic = topics.map(monthsOf);
  if (perTopic.includes(undefined)) return true;
  const held = new Set(perTopic.flatMap((months) => months ?? []));
  return (
    stated.every((month) => held.has(month)) &&
    perTopic.every((months) => months?.some((month) => stated.includes(month)))
  );
}

/** The rows' months as the list is written; `undefined` where a row leaves its month open. */
function rewriteList(typed: string, topics: readonly Topic[], year: PlanYear): string | undefined {
  const months = listMonths(topics, year);
  if (months.length < 2 || topics.some(({ month, monthEnd }) => month === undefined || monthEnd !== undefined))
    return undefined;
  const isPadded = /\b0\d/.test(typed);
  const numbers = months.map((month) => (isPadded ? pad(month) : String(month)));
  const separators = typed.match(new RegExp(`${SEPARATOR}(?:tháng\\s+)?`, 'giu')) ?? [', '];
  const last = separators[separators.length - 1] as string;
  const between = separators.length > 1 ? (separators[0] as string) : last.replace(/(?:,\s*)?và\s+|\s*&\s*/i, ', ');
  const head = (/^tháng\s+/iu.exec(typed) ?? ['tháng '])[0];
  const list = numbers.slice(0, -1).join(between.replace(/^\s+(?=,)/, ''));
  return head + list + last + numbers[numbers.length - 1];
}

function findLists(text: string, topics: readonly Topic[], year: PlanYear): Slip[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!HELD.test(sentence) || NOT_ALL.test(sentence) || ONE.test(sentence) || !namesOnlyYears(sentence, year))
      return [];
    const lists = [...sentence.matchAll(LIST)];
    const others = lists.reduce((rest, list) => rest.replace(list[0], ''), sentence);
    const [list] = lists;
    if (!list || lists.length > 1 || /(?<!\d\s+)tháng\s+\d/iu.test(others)) return [];
    const stop = list.index + list[0].length;
    const months = (list[0].match(/\d+/g) ?? []).map(Number);
    if (!AFTER_LIST.test(sentence.slice(stop)) || months.some((month) => month < 1 || month > 12)) return [];
    if (/ngày\s+\d+\s+$/iu.test(sentence.slice(Math.max(0, list.index - 12), list.index))) return [];
    if (fits(months, topics)) return [];
    const replacement = rewriteList(list[0], topics, year);
    return [{ start: start + list.index, end: start + stop, ...(replacement && { replacement }) }];
  });
}

/** Lists of two months or more in a cell that speaks of topics; one month, a day and a span are none. */
export const monthsMismatch: TextRule = {
  kinds: ['paragraph'],
  of: 'text',
  find: (text, { section }, { topics, settings }) =>
    settings && topics.length > 0 && section !== 'bases' && section !== 'recipients' && /chuyên đề/iu.test(text)
      ? findLists(text, topics, settings.year)
      : [],
  describe: ({ place }, quoted, slips, words) =>
    words.monthsMismatch(
      place,
      quoted,
      slips.flatMap(({ replacement }) => replacement ?? []),
    ),
};
