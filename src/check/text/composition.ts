/** Letters typed as a base and combining marks, where one code point exists for the whole. */
import type { TextRule } from '../text-rule';
import { ALL_KINDS } from './kinds';

const WORD = /[\p{L}\p{M}]+/gu;
const CLUSTER = /\p{L}\p{M}+/gu;

/** Cluster by cluster: normalising the whole would also change signs that are no letters. */
function composeLetters(word: string): string {
  return word.replace(CLUSTER, (cluster) => cluster.normalize('NFC'));
}

export const compositionRule: TextRule = {
  kinds: ALL_KINDS,
  of: 'raw',
  find: (text) => {
    if (!/\p{M}/u.test(text)) return [];
    return [...text.matchAll(WORD)].flatMap(({ 0: word, index = 0 }) => {
      const replacement = composeLetters(word);
      return replacement === word ? [] : [{ start: index, end: index + word.length, replacement }];
    });
  },
  describe: ({ place }, quoted, _, words) => words.unicodeNotNfc(place, quoted),
};
