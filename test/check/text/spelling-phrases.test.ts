/** The tables of wrong forms are sound, and each is found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phraseText, syllableText } from '../../../src/check/text/phrases-table';
import { spellingRule } from '../../../src/check/text/spelling';
import { lexicon } from '../../../src/check/text/spelling-lexicon';
import { isSyllable } from '../../../src/check/text/syllable';
import { mendSlips } from '../../../src/check/text-rule';
import { foldKey } from '../../../src/plan/text';
import { findSlips } from './spelling-slips';

const PAIRS = phraseText()
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [right = '', wrongs = ''] = line.split(': ');
    return wrongs.split(', ').map((wrong): [string, string] => [wrong, right]);
  });

const NON_WORDS = syllableText()
  .trim()
  .split(/;\s+/)
  .map((entry) => entry.split(': ') as [right: string, wrong: string]);

const DICTIONARY = new Set(
  readFileSync(join(__dirname, '../../../node_modules/dictionary-vi/index.dic'), 'utf8')
    .split('\n')
    .map((line) => foldKey(line.replace(/\/.*/, ''))),
);

function mend(text: string): string {
  return mendSlips(text, findSlips(text));
}

test('the table of phrases', () => {
  expect(PAIRS.length).toBeGreaterThan(300);
  expect(new Set(PAIRS.map(([wrong]) => wrong)).size).toBe(PAIRS.length);
  expect(PAIRS.filter(([wrong]) => PAIRS.some(([other]) => other.startsWith(`${wrong} `)))).toEqual([]);
  const rights = new Set(PAIRS.map(([, right]) => right));
  expect(PAIRS.filter(([wrong]) => rights.has(wrong) || lexicon().words.has(wrong))).toEqual([]);
  expect([...rights].flatMap((right) => right.split(' ')).filter((word) => !isSyllable(word))).toEqual([]);
  expect([...rights].filter((right) => findSlips(right).length > 0)).toEqual([]);
});

test('each wrong form is found, in small letters, with a capital, in capitals', () => {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  expect(PAIRS.filter(([wrong, right]) => mend(`về ${wrong} này`) !== `về ${right} này`)).toEqual([]);
  expect(PAIRS.filter(([wrong, right]) => mend(`${capital(wrong)} này`) !== `${capital(right)} này`)).toEqual([]);
  expect(PAIRS.filter(([wrong, right]) => mend(`VỀ ${wrong.toUpperCase()}.`) !== `VỀ ${right.toUpperCase()}.`)).toEqual(
    [],
  );
});

test('syllables that are no word', () => {
  expect(NON_WORDS.filter(([, wrong]) => DICTIONARY.has(wrong) || lexicon().syllables.has(wrong))).toEqual([]);
  expect(NON_WORDS.filter(([right]) => !DICTIONARY.has(foldKey(right)))).toEqual([]);
  expect(NON_WORDS.filter(([right, wrong]) => mend(`có ${wrong} ấy`) !== `có ${right} ấy`)).toEqual([]);
});

test('the words that corrections are built of', () => {
  const unknown = [...lexicon().syllables].filter((word) => !isSyllable(word) || !DICTIONARY.has(foldKey(word)));
  expect(unknown).toEqual(['nhếch', 'sạc']);
  expect([...lexicon().words].filter((word) => findSlips(word).length > 0)).toEqual([]);
});

test('only prose, titles, places and positions', () => {
  expect(spellingRule.kinds).toEqual(['title', 'phrase', 'paragraph']);
});
