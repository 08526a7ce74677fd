/** Quarters written in one way throughout: Arabic or Roman, with or without the word, with or without a capital. */

import { parseQuarter } from '../../plan/period';
import type { Topic } from '../../plan/plan';
import type { TextCell } from '../../sheet/read-text-cells';
import type { Fault, Rule } from '../rule-context';
import { readQuarterMentions, writeQuarter } from './quarter-mention';

/** A quarter in a cell: what stands before its numeral, the numeral, and where in a sentence it is. */
interface Writing {
  readonly cell: TextCell;
  readonly text: string;
  /** `quý`, `Quý`; empty in a cell that holds the numeral alone. */
  readonly word: string;
  readonly isRoman: boolean;
  readonly where: 'column' | 'start' | 'within';
}

const CELL = /^(quý|Quý|QUÝ)?\s*(IV|I{1,3}|0?[1-4])(?![\p{L}\d])/u;

function readColumn(cell: TextCell): Writing[] {
  const [text, word = '', numeral] = CELL.exec(cell.text.trim()) ?? [];
  if (text === undefined || numeral === undefined) return [];
  return [{ cell, text, word, isRoman: /[IV]/.test(numeral), where: 'column' }];
}

function readParagraph(cell: TextCell): Writing[] {
  return readQuarterMentions(cell.text).map(({ text, isRoman, isWithinSentence }) => ({
    ...{ cell, text, isRoman, word: text.slice(0, 3) },
    where: isWithinSentence ? 'within' : 'start',
  }));
}

function isQuarterCell(topics: readonly Topic[]): (cell: TextCell) => boolean {
  const cells = new Set(topics.map(({ places }) => `${places.quarter.tab}!${places.quarter.cell}`));
  return ({ place }) => cells.has(`${place.tab}!${place.cell}`);
}

/** The value most have; the first of `order` among equals. */
function prevailing<T>(values: readonly T[], order: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return order.find((value) => counts.get(value) === most && most > 0);
}

/** The column and the paragraphs agree on the numerals; each has its own way with the word before them. */
export const findMixedPeriodStyles: Rule = ({ topics, texts, words }) => {
  const isQuarter = isQuarterCell(topics);
  const writings = texts.flatMap((cell) => {
    if (cell.kind === 'paragraph') return readParagraph(cell);
    return cell.kind === 'period' && isQuarter(cell) ? readColumn(cell) : [];
  });
  const isRoman = prevailing(
    writings.map((one) => one.isRoman),
    [true, false],
  );
  const wordsOf = (where: Writing['where']) => writings.filter((one) => one.where === where).map(({ word }) => word);
  const columnWord = prevailing(wordsOf('column'), ['', 'Quý', 'quý', 'QUÝ']);
  const withinWord = prevailing(wordsOf('within'), ['quý', 'Quý', 'QUÝ']);
  const dueWord = ({ where, word }: Writing) =>
    (where === 'column' ? columnWord : where === 'within' ? withinWord : word) ?? word;
  const told = new Map<string, { cell: TextCell; slips: Writing[] }>();
  for (const one of writings) {
    if (one.isRoman === isRoman && one.word === dueWord(one)) continue;
    const key = `${one.cell.place.tab}!${one.cell.place.cell}`;
    const earlier = told.get(key);
    if (earlier) earlier.slips.push(one);
    else told.set(key, { cell: one.cell, slips: [one] });
  }
  return [...told.values()].map(({ cell: { place }, slips }): Fault => {
    const quoted = [...new Set(slips.map(({ text }) => text))];
    const due = [...new Set(slips.map((one) => rewrite(one, dueWord(one), isRoman === true)))];
    return { place, message: words.periodMixedStyle(place, quoted, due) };
  });
};

function rewrite({ text, word }: Writing, due: string, isRoman: boolean): string {
  const numerals = text
    .slice(word.length)
    .trim()
    .replace(/(?<![\p{L}\d])(?:[IV]+|0?[1-4])(?![\p{L}\d])/gu, (numeral) => {
      const quarter = parseQuarter(numeral);
      return quarter === undefined ? numeral : writeQuarter(quarter, { isRoman });
    });
  return due === '' ? numerals : `${due} ${numerals}`;
}
