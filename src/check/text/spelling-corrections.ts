/** What a word that cannot be a syllable may have been meant to be: one known kind of slip away. */
import { lexicon } from './spelling-lexicon';
import { ACUTE, DOT_BELOW, isSyllable, spellSyllable, splitTones, type Tone } from './syllable';

const LONGEST = 9;
const VIETNAMESE = /^[a-eghik-vxyà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]+$/;
const SHAPED = /[^a-z]/;
const VOWEL = /[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]/;
const SHAPED_VOWEL = /[à-ãè-êìíò-õùúýăĩũơưạ-ỹ]/;
const STOP = /(?:c|ch|p|t)$/;

type Change = readonly [pattern: RegExp, replacement: string];

/** On the letters without tone. */
const ONSET_CHANGES: readonly Change[] = [
  [/^dd/, 'đ'],
  [/^ng(?=[ieê])/, 'ngh'],
  [/^ngh(?=[aăâoôơuư])/, 'ng'],
  [/^g(?=[eê])/, 'gh'],
  [/^gh(?=[aăâoôơuư])/, 'g'],
  [/^c(?=[ieêy])/, 'k'],
  [/^cu(?=[aăâeêiơy])/, 'qu'],
  [/^q(?!u)/, 'qu'],
  [/^i(?=ê)/, 'y'],
  [/(?<=..)y$/, 'i'],
];
const RIME_CHANGES: readonly Change[] = [
  [/uơ|ưo/, 'ươ'],
  [/uo/, 'ươ'],
  [/uo/, 'uô'],
  [/ie/, 'iê'],
  [/(?<!qu)ye/, 'yê'],
  [/([bcdđghklmnpqrstvx])\1/, '$1'],
];

function changeLetters(letters: string, changes: readonly Change[]): string[] {
  return changes
    .map(([pattern, replacement]) => letters.replace(pattern, replacement))
    .filter((changed) => changed !== letters);
}

function swapNeighbours(letters: string): string[] {
  return [...letters]
    .slice(1)
    .map((letter, at) => letters.slice(0, at) + letter + letters.charAt(at) + letters.slice(at + 2));
}

/** Both tones that a stop allows, where it has neither. */
function spellAll(letters: readonly string[], tone: Tone): string[] {
  return letters.flatMap((one) => {
    const hasStopTone = tone === ACUTE || tone === DOT_BELOW;
    const tones = STOP.test(one) && !hasStopTone ? [ACUTE, DOT_BELOW] : [tone];
    return tones.flatMap((each) => spellSyllable(one, each) ?? []);
  });
}

const TONE_KEYS: readonly (readonly [key: string, tone: Tone])[] = [
  ['s', ACUTE],
  ['f', '\u0300'],
  ['r', '\u0309'],
  ['x', '\u0303'],
  ['j', DOT_BELOW],
];

/** A tone key of the Telex method that stayed a letter: `nhiêmj`. */
function readToneKey(word: string): string[] {
  const [, tone] = TONE_KEYS.find(([key]) => word.endsWith(key)) ?? [];
  return tone === undefined ? [] : spellAll([word.slice(0, -1)], tone);
}

/** From the likeliest kind of slip on. */
function groupCandidates(word: string, isUpper: boolean): string[][] {
  const { letters, tones } = splitTones(word);
  const [tone = ''] = tones;
  if (tones.length > 1) return [];
  const groups = [
    spellAll([letters], tone),
    spellAll(changeLetters(letters, ONSET_CHANGES), tone),
    spellAll(changeLetters(letters, RIME_CHANGES), tone),
  ];
  if (isUpper) return groups;
  return [
    ...groups,
    tones.length === 0 ? readToneKey(word) : [],
    letters.length > (tone === '' ? 3 : 2) ? spellAll(swapNeighbours(letters), tone) : [],
  ];
}

/** Whether a lower-case word is written in Vietnamese letters, one of them no plain Latin letter. */
function isVietnamese(word: string): boolean {
  return SHAPED.test(word) && VOWEL.test(word) && VIETNAMESE.test(word.replace(/[fj]$/, ''));
}

/**
 * Common syllables that a lower-case word may stand for, none if it can be a syllable itself or nothing common is near.
 * `isUpper`: it was typed in capitals, so it may be an abbreviation (`ĐNA`).
 */
export function correctSyllable(word: string, isUpper: boolean): readonly string[] {
  const { syllables } = lexicon();
  if (word.length > LONGEST || syllables.has(word) || !isVietnamese(word) || isSyllable(word)) return [];
  if (isUpper && !SHAPED_VOWEL.test(word)) return [];
  for (const group of groupCandidates(word, isUpper)) {
    const known = [...new Set(group)].filter((candidate) => syllables.has(candidate));
    if (known.length > 0) return known;
  }
  return [];
}

const MOST_JOINED = 14;

/** The word of two syllables that was typed without its space (`chấtlượng`), where there is just one. */
export function splitJoined(word: string): string | undefined {
  if (word.length > MOST_JOINED || !SHAPED.test(word) || isSyllable(word)) return undefined;
  const { words } = lexicon();
  const found = Array.from(
    { length: word.length - 1 },
    (_, at) => `${word.slice(0, at + 1)} ${word.slice(at + 1)}`,
  ).filter((pair) => words.has(pair));
  return found.length === 1 ? found[0] : undefined;
}

const BARE_STOP = /^[a-z]{1,6}(?:c|ch|p|t)$/;

/** Common syllables that a lower-case word of plain Latin letters may stand for if its tone was left out (`duc`); it may as well be foreign. */
export function correctBareStop(word: string): readonly string[] {
  if (!BARE_STOP.test(word)) return [];
  return spellAll([word], '').filter((candidate) => lexicon().syllables.has(candidate));
}
