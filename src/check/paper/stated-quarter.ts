/** Paragraphs that say in which quarter a topic, or all topics, are held. */
import type { PlanYear, Quarter, Topic } from '../../plan/plan';
import { bareTitle } from '../../plan/topic';
import type { Slip, TextRule } from '../text-rule';
import { type QuarterMention, readQuarterMentions, writeQuarter } from './quarter-mention';
import { namesOnlyYears, type Span, splitSentences, splitText } from './sentence';
import { findTopic, type TopicIndex, topicIndex } from './topic-mention';

/** Something else than the meeting is done in that quarter. */
const OTHER_MATTER =
  /(?<!\p{L})(?:trước|hết|(?<!như\s)sau(?! đây)|rút kinh nghiệm|đánh giá|nộp|đề cương|dự thảo|chuẩn bị|sơ kết|tổng kết|hoàn thành|hoàn chỉnh|nghiên cứu|đăng ký|chuyển|dời|lùi|thay|bổ sung|kiểm tra|đến)(?!\p{L})/iu;

function withoutTitle(text: string, topic: Topic): string {
  const title = bareTitle(topic.title);
  return title === '' ? text : text.split(title).join(' ');
}

/** Of a line or clause that is about one topic and names one quarter. */
function findInUnit(text: string, unit: Span, topic: Topic, year: PlanYear): Slip[] {
  const line = text.slice(unit.start, unit.end);
  const mentions = readQuarterMentions(line);
  const [mention] = mentions;
  const quarters = new Set(mentions.flatMap((one) => one.quarters));
  const [stated] = quarters;
  if (!mention || quarters.size !== 1 || stated === undefined || topic.quarter === undefined) return [];
  if (stated === topic.quarter || OTHER_MATTER.test(withoutTitle(line, topic)) || !namesOnlyYears(line, year))
    return [];
  return mentions.map((one) => quarterSlip(unit.start, one, topic.quarter as Quarter));
}

function quarterSlip(offset: number, { start, end, text, isRoman }: QuarterMention, quarter: Quarter): Slip {
  const replacement = text.replace(/(?:[IV]+|0?[1-4])(?!\p{L})/u, writeQuarter(quarter, { isRoman }));
  return { start: offset + start, end: offset + end, replacement };
}

function findOfTopics(text: string, index: TopicIndex, year: PlanYear): Slip[] {
  return splitText(text, /\n/g).flatMap((line): Slip[] => {
    if (readQuarterMentions(text.slice(line.start, line.end)).length === 0) return [];
    const topic = findTopic(text.slice(line.start, line.end), index);
    if (topic === 'none') return [];
    if (topic !== 'several') return findInUnit(text, line, topic, year);
    const clauses = splitText(text.slice(line.start, line.end), /[,;](?=\s)|\.(?=\s|$)/g);
    return clauses.flatMap(({ start, end }) => {
      const clause = { start: line.start + start, end: line.start + end };
      const one = findTopic(text.slice(clause.start, clause.end), index);
      return typeof one === 'string' ? [] : findInUnit(text, clause, one, year);
    });
  });
}

/** A sentence is not longer than this; what is further back does not count. */
const REACH = 300;
const HELD_IN = /chuyên đề[^.;\n]*?(?<!\p{L})(?:vào|trong|ở)\s+(?:các\s+)?$/iu;
const EXCEPTION = /(?<!\p{L})(?:mỗi|từng|trừ|ngoài|không|hoặc|riêng|ít nhất|đã)(?!\p{L})/iu;

/** Of a sentence that lists the quarters in which topics are held: `sinh hoạt chuyên đề vào quý I, II và III`. */
function findLists(text: string, topics: readonly Topic[], index: TopicIndex, year: PlanYear): Slip[] {
  return splitSentences(text).flatMap(({ start, end }): Slip[] => {
    const sentence = text.slice(start, end);
    const mentions = readQuarterMentions(sentence);
    const [mention] = mentions;
    if (!mention || mentions.length > 1 || mention.isSpan || mention.quarters.length < 2) return [];
    if (
      !HELD_IN.test(sentence.slice(Math.max(0, mention.start - REACH), mention.start)) ||
      EXCEPTION.test(sentence) ||
      OTHER_MATTER.test(sentence)
    )
      return [];
    if (findTopic(sentence, index) !== 'none' || !namesOnlyYears(sentence, year)) return [];
    const held = [...new Set(topics.flatMap(({ quarter }) => quarter ?? []))].sort();
    const isOpen = topics.some(({ quarter }) => quarter === undefined);
    if (isOpen || [...new Set(mention.quarters)].sort().join() === held.join()) return [];
    const numerals = held.map((quarter) => writeQuarter(quarter, mention));
    const list = /và/.test(mention.text) ? numerals.join(', ').replace(/, (?=[^,]*$)/, ' và ') : numerals.join(', ');
    const replacement = `${mention.text.slice(0, 3)} ${list}`;
    return [{ start: start + mention.start, end: start + mention.end, ...(held.length > 1 && { replacement }) }];
  });
}

export const quarterMismatch: TextRule = {
  kinds: ['paragraph'],
  of: 'text',
  find: (text, { section }, { topics, settings }) => {
    if (!settings || !/quý/iu.test(text) || section === 'bases' || section === 'recipients') return [];
    const index = topicIndex(topics);
    const slips = [
      ...findOfTopics(text, index, settings.year),
      ...(/chuyên đề/iu.test(text) ? findLists(text, topics, index, settings.year) : []),
    ];
    return slips.sort((a, b) => a.start - b.start);
  },
  describe: ({ place }, quoted, slips, words) =>
    words.quarterMismatch(
      place,
      quoted,
      slips.flatMap(({ replacement }) => replacement ?? []),
    ),
};
