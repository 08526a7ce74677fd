/** Finds quarters in prose: `quý II`, `Quý 2`, `các quý I, II và III`. */
import { parseQuarter, romanQuarter } from '../../plan/period';
import type { Quarter } from '../../plan/plan';

export interface QuarterMention {
  readonly start: number;
  readonly end: number;
  /** From `quý` on. */
  readonly text: string;
  /** Each as often as it stands there. */
  readonly quarters: readonly Quarter[];
  readonly isRoman: boolean;
  /** `quý I-III`: more quarters than are named. */
  readonly isSpan: boolean;
  /** Whether a lower-case letter is due there. */
  readonly isWithinSentence: boolean;
}

const NUMERAL = '(?:IV|I{1,3}|0?[1-4])';
/** Numerals, never words: `mỗi quý một lần` names no quarter. */
const MENTION = new RegExp(
  `(?<![\\p{L}\\d/])(?:quý|Quý|QUÝ)\\s+${NUMERAL}(?:\\s*(?:,\\s*và\\s|[,;–-]|và\\s)\\s*(?:[Qq]uý\\s+)?${NUMERAL}(?![\\p{L}\\d]))*` +
    '(?![\\p{L}\\d%])(?![.,]\\d)' +
    '(?!\\s+(?:lần|buổi|kỳ|chuyên đề|cuộc|bài|người|đồng chí|đ/c|ngày|giờ|đảng viên|tiết|tháng (?!\\d)))',
  'gu',
);
/** As far back as what precedes a quarter matters. */
const REACH = 12;
/** `mỗi quý 1 …`, `1 quý 2 …`: the number is of what follows. A topic's or a month's number is no count. */
const COUNTED = /(?:mỗi|một|hằng|hàng|từng|\/|(?<!(?:đề|tháng|số)\s+|\d)\d{1,2})\s*$/iu;
const SENTENCE_START = /(?:^|[.!?:;“«(•·▪●\n*+–—-])\s*$/u;

export function readQuarterMentions(text: string): QuarterMention[] {
  return [...text.matchAll(MENTION)].flatMap((match): QuarterMention[] => {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const numerals = match[0].match(/(?<!\p{L})(?:[IV]+|[1-4])(?!\p{L})/gu) ?? [];
    const isRoman = numerals.every((numeral) => /[IV]/.test(numeral));
    if (!isRoman && COUNTED.test(before)) return [];
    const quarters = numerals.flatMap((numeral) => parseQuarter(numeral) ?? []);
    const isWithinSentence = !SENTENCE_START.test(before);
    return [
      {
        ...{ start: match.index, end: match.index + match[0].length, text: match[0], quarters },
        isRoman,
        isSpan: /[–-]/.test(match[0]),
        isWithinSentence,
      },
    ];
  });
}

/** The quarter as the mention writes its numerals. */
export function writeQuarter(quarter: Quarter, { isRoman }: Pick<QuarterMention, 'isRoman'>): string {
  return isRoman ? romanQuarter(quarter) : String(quarter);
}
