/** Characters that nobody sees: spaces of other kinds, zero-width, direction marks, controls. */
import { tidyText } from '../../plan/text';
import type { TextRule } from '../text-rule';
import { ALL_KINDS } from './kinds';
import { isSyllable } from './syllable';

export type InvisibleKind = 'noBreakSpace' | 'space' | 'zeroWidth' | 'softHyphen' | 'direction' | 'broken' | 'control';

/** Joiners within an emoji and the tags of a flag belong to what is seen. */
const EMOJI_PART = String.raw`\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*`;
const FLAG = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`;
/** Not the ends of lines: tab, line feed, vertical tab, form feed, carriage return, U+0085, U+2028, U+2029. */
const SPACE = String.raw`[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]`;
const CONTROL = String.raw`[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]`;
const FORMAT = String.raw`\p{Cf}|\p{Cs}|\u034F|\u3164|\uFFFC|\uFFFE|\uFFFF`;

const INVISIBLE = new RegExp(
  `(?<emoji>${EMOJI_PART}(?:\\u200D${EMOJI_PART})+|${FLAG})|${SPACE}|${CONTROL}|${FORMAT}`,
  'gu',
);
const IS_SPACE = new RegExp(SPACE, 'u');
const IS_CONTROL = new RegExp(CONTROL, 'u');
/** Word's optional hyphen stands inside a word; other controls stood for something between two words. */
const OPTIONAL_HYPHEN = '\x1F';
/** What few cells hold: the rest need no closer look. */
const UNUSUAL = /[^ -~\t\n\rÀ-\u024F\u1EA0-\u1EF9–‘’“”…]/;
const TOKEN = /[^ \t\n\r]+/g;

/** No syllable has more letters. */
const LONGEST = 8;

/** Where words were broken for the screen, U+200B may stand in a space's place: it does between two syllables that make none together. */
function isLostSpace(token: string, at: number): boolean {
  const left = /\p{L}+$/u.exec(token.slice(Math.max(0, at - LONGEST), at))?.[0].toLowerCase();
  const right = /^\p{L}+/u.exec(token.slice(at + 1, at + 1 + LONGEST))?.[0].toLowerCase();
  return (
    token[at] === '\u200B' && !!left && !!right && isSyllable(left) && isSyllable(right) && !isSyllable(left + right)
  );
}

function replaceInvisible(token: string): string {
  return token.replace(INVISIBLE, (character, ...rest) => {
    if (rest[0] !== undefined) return character;
    if (IS_SPACE.test(character)) return ' ';
    const at = rest[1] as number;
    if (isLostSpace(token, at)) return ' ';
    const stoodBetween = at > 0 && at + 1 < token.length;
    return IS_CONTROL.test(character) && character !== OPTIONAL_HYPHEN && stoodBetween ? ' ' : '';
  });
}

function kindOf(character: string): InvisibleKind {
  if (/[\u00A0\u202F]/.test(character)) return 'noBreakSpace';
  if (IS_SPACE.test(character)) return 'space';
  if (IS_CONTROL.test(character)) return 'control';
  if (character === '\u00AD') return 'softHyphen';
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) return 'direction';
  return /[\p{Cs}\uFFFC\uFFFE\uFFFF]/u.test(character) ? 'broken' : 'zeroWidth';
}

/** Each once: its kind and its code point as `U+00A0`. */
function listInvisible(texts: readonly string[]): { kind: InvisibleKind; code: string }[] {
  const found = new Map<string, InvisibleKind>();
  for (const text of texts) {
    for (const { 0: character, groups } of text.matchAll(INVISIBLE)) {
      if (groups?.emoji !== undefined) continue;
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
      found.set(`U+${code}`, kindOf(character));
    }
  }
  return [...found].map(([code, kind]) => ({ kind, code }));
}

export const invisibleRule: TextRule = {
  kinds: ALL_KINDS,
  of: 'raw',
  find: (text) => {
    if (!UNUSUAL.test(text)) return [];
    return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index = 0 }) => {
      const replacement = replaceInvisible(token);
      return replacement === token ? [] : [{ start: index, end: index + token.length, replacement }];
    });
  },
  describe: ({ place }, quoted, _, words) => {
    const beside = quoted.map(tidyText).find((one) => one !== '');
    return words.invisibleCharacter(place, listInvisible(quoted), beside ?? '');
  },
};
