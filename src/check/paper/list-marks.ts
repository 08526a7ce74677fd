/** Paragraphs that begin with list marks of two kinds: `- …` here, `· …` there. */
import type { Rule } from '../rule-context';

/** A mark, a space and a word. */
const MARK = /^[ \t]*([-–—•·●▪*+])(?= +[\p{L}“"])/gmu;

/** Told once, where the second kind begins: the papers set marks of their own. */
export const findMixedListMarks: Rule = ({ texts, words }) => {
  const marks = new Set<string>();
  for (const { kind, text, place } of texts) {
    if (kind !== 'paragraph') continue;
    for (const [, mark] of text.matchAll(MARK)) marks.add(mark as string);
    if (marks.size > 1) return [{ place, message: words.bulletsMixed(place, [...marks]) }];
  }
  return [];
};
