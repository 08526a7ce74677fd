/** Text typed for the fonts of TCVN3 and VNI, seen as Latin letters: told by words that are syllables only once decoded. */
import type { TextCell } from '../../sheet/read-text-cells';
import type { TextRule } from '../text-rule';
import { WRITING_AND_NAMES } from './kinds';
import { CHARSETS, type Charset } from './legacy-charsets';
import { isSyllable } from './syllable';

/** Letters that Vietnamese has in Unicode alone. */
const MODERN = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/;
/** What correct Vietnamese never holds, and every text of these charsets of more than a few words does. */
const HINT =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FFμ]|a[ùõâêáàãéèú]|e[ùõâáàã]|o[ùõâ]|[uô][ùõ]|y[ùõ]/i;
const PLAIN = /^[A-Za-z-]+$/;
/** Within a word no European language writes these: a sign or a capital after a small letter, `oø`, `aû`, `eå`. */
const SIGN_INSIDE = /\p{L}[¡-©«¬®µ-¹»-¾×÷\u00AD]|\p{Ll}[À-Þ]|^[A-Z][À-Þ]\p{Ll}|\p{Lu}[ß-ÿ]\p{Lu}/u;
const PAIR_INSIDE = /[aeouyôö][øûå]/i;
/** Alone these are what they seem; `«` alone is ô, as in `« t«`. */
const BULLET = /^[·©®§×÷»]$/;

const UNIT = /^(?:[µμ]\p{L}|N·m|V·A|[kA]W?·h)$/u;

type Reading = 'legacy' | 'modern' | 'either' | 'plain' | 'foreign' | 'odd' | 'neither';

function isStrange(word: string): boolean {
  return SIGN_INSIDE.test(word) || PAIR_INSIDE.test(word);
}

/** A soft hyphen is the ư of TCVN3, and lost in cleaned text: `trờng` stands for `trường`. */
function isDecodedSyllable(word: string): boolean {
  return isSyllable(word) || (/[^ư][ơờớởỡợ](?:ng|c|i|u|m|n|p|t)$/.test(word) && isSyllable(restoreLetter(word)));
}

function restoreLetter(word: string): string {
  return word.replace(/[ơờớởỡợ]/, 'ư$&');
}

function decode(word: string, charset: Charset): string | undefined {
  const decoded = charset.decodeWord(word);
  if (decoded === undefined || !decoded.includes('-')) return decoded;
  const joined = decoded.replace('-', 'ư');
  return isSyllable(joined.toLocaleLowerCase('vi')) ? joined : decoded;
}

function readWord(word: string, charset: Charset): Reading {
  const lower = word.toLocaleLowerCase('vi');
  const decoded = decode(word, charset);
  if (PLAIN.test(word) && decoded === word)
    return isSyllable(lower) || word === word.toUpperCase() ? 'plain' : 'foreign';
  if (Array.from(word).length < 2 || UNIT.test(word)) return 'either';
  const isModern = isSyllable(lower) && !SIGN_INSIDE.test(word);
  const isLegacy = decoded !== undefined && isDecodedSyllable(decoded.toLocaleLowerCase('vi'));
  if (isLegacy) return isModern ? 'either' : 'legacy';
  if (isModern) return 'modern';
  return decoded !== undefined && isStrange(word) ? 'odd' : 'neither';
}

interface Evidence {
  readonly charset: Charset;
  readonly isEnough: boolean;
  readonly legacy: number;
  readonly isMixed: boolean;
}

function weigh(text: string, charset: Charset): Evidence {
  const counts = { legacy: 0, modern: 0, either: 0, plain: 0, foreign: 0, odd: 0, neither: 0 };
  const distinct = new Set<string>();
  let isStrong = false;
  for (const [word] of text.matchAll(charset.word)) {
    const reading = readWord(word, charset);
    counts[reading]++;
    if (reading !== 'legacy') continue;
    distinct.add(word.toLowerCase());
    isStrong = isStrong || isStrange(word);
  }
  const { legacy, modern, either, plain, foreign, odd, neither } = counts;
  const isAlone = isStrong && plain + either > 0 && modern + foreign + odd + neither === 0;
  const isMany =
    distinct.size > 1 && neither * 3 <= legacy && odd < legacy && modern <= legacy && foreign <= plain + legacy;
  return { charset, isEnough: legacy > 0 && (isAlone || isMany), legacy, isMixed: MODERN.test(text) };
}

function findCharset(text: string): Evidence | undefined {
  if (!HINT.test(text) && !SIGN_INSIDE.test(text)) return undefined;
  const [first, second] = CHARSETS.map((charset) => weigh(text, charset)).filter(({ isEnough }) => isEnough);
  return first && second && second.legacy > first.legacy ? second : first;
}

/** Whether the text, in NFC, reads as TCVN3 or VNI. */
export function isLegacyText(text: string): boolean {
  return findCharset(text) !== undefined;
}

const LEGACY = new WeakMap<TextCell, boolean>();

/** As of the cell as typed: then no other rule on words makes sense of it. Each of them asks, so it is remembered. */
export function isLegacyCell(cell: TextCell): boolean {
  const known = LEGACY.get(cell);
  if (known !== undefined) return known;
  const isLegacy = isLegacyText(cell.raw.normalize('NFC'));
  LEGACY.set(cell, isLegacy);
  return isLegacy;
}

/** Where part of the text is Unicode already, only what makes no sense in it is decoded. */
function decodeText(text: string, { charset, isMixed }: Evidence): string {
  const isCapital = !isMixed && /[A-Z]{2}/.test(text) && !/[a-z]/.test(text);
  const decoded = text.replace(charset.word, (word) => {
    if (isMixed && !['legacy', 'odd'].includes(readWord(word, charset))) return word;
    if (BULLET.test(word)) return word;
    return decode(word, charset) ?? word;
  });
  return isCapital ? decoded.toLocaleUpperCase('vi') : decoded;
}

export const legacyRule: TextRule = {
  kinds: WRITING_AND_NAMES,
  of: 'raw',
  find: (raw) => {
    const text = raw.normalize('NFC');
    const evidence = findCharset(text);
    return evidence ? [{ start: 0, end: raw.length, replacement: decodeText(text, evidence) }] : [];
  },
  describe: ({ place }, [typed = ''], [slip], words) => {
    const name = findCharset(typed.normalize('NFC'))?.charset.name ?? 'TCVN3';
    return words.legacyFontText(place, typed, name, slip?.replacement ?? '');
  },
};
