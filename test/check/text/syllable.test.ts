import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSyllable, spellSyllable, splitTones } from '../../../src/check/text/syllable';
import { RARE_SYLLABLES } from '../prose/names';

/** Of the spelling dictionary: lower-case words of Vietnamese letters, NFC. */
const DICTIONARY = readFileSync(join(__dirname, '../../../node_modules/dictionary-vi/index.dic'), 'utf8')
  .normalize('NFC')
  .split('\n')
  .slice(1)
  .map((line) => line.replace(/\/.*/, '').trim())
  .filter((word) => word !== '' && word === word.toLowerCase());

/** Loans, and words typed there without their tone. */
const NO_SYLLABLES = ['basoi', 'email', 'gen', 'gip', 'gram', 'gỵa', 'internet', 'intranet', 'ka', 'palăng', 'ping'];
const MORE = ['tivi', 'tout', 'têt', 'v', 'web', 'xit'];

const STOP = /(?:c|ch|p|t)$/;

test('every syllable of the dictionary', () => {
  expect(DICTIONARY.length).toBeGreaterThan(6000);
  expect(DICTIONARY.filter((word) => !isSyllable(word))).toEqual([...NO_SYLLABLES, ...MORE]);
});

test('rare syllables', () => {
  expect(RARE_SYLLABLES.filter((word) => !isSyllable(word))).toEqual([]);
});

const SYLLABLES = DICTIONARY.filter((word) => isSyllable(word));

test('either place of the tone in open oa, oe, uy, and no other', () => {
  expect(['hòa', 'hoà', 'khỏe', 'khoẻ', 'ủy', 'uỷ', 'thúy', 'thuý'].filter((word) => !isSyllable(word))).toEqual([]);
  const wrong = [
    'hóan',
    'hòai',
    'họach',
    'qúy',
    'qủy',
    'gía',
    'gìơ',
    'cuả',
    'mùơi',
    'tòan',
    'hùynh',
    'giừơng',
    'nguỷên',
  ];
  expect(wrong.filter(isSyllable)).toEqual([]);
});

test('a tone on any other letter is none', () => {
  const moved = SYLLABLES.flatMap((word) => {
    const { letters, tones } = splitTones(word);
    const [tone = ''] = tones;
    if (tone === '') return [];
    return [...letters].map((_, at) => (letters.slice(0, at + 1) + tone).normalize('NFC') + letters.slice(at + 1));
  });
  const accepted = moved.filter((word) => isSyllable(word) && !SYLLABLES.includes(word));
  expect(accepted.filter((word) => !/[oóòỏõọ][aeáàảãạéèẻẽẹ]$|[uúùủũụ][yýỳỷỹỵ]$/.test(word))).toEqual([]);
});

test('stops bear acute or dot below alone', () => {
  const stopped = [...new Set(SYLLABLES.map((word) => splitTones(word).letters))].filter((letters) =>
    STOP.test(letters),
  );
  expect(stopped.length).toBeGreaterThan(400);
  expect(stopped.filter(isSyllable)).toEqual([]);
  for (const tone of ['', '\u0300', '\u0303', '\u0309'] as const) {
    expect(stopped.flatMap((letters) => spellSyllable(letters, tone) ?? [])).toEqual([]);
  }
});

const RESPELL: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, 'ng'],
  [/^ng(?!h)/, 'ngh'],
  [/^gh(?!i)/, 'g'],
  [/^g(?![hi])/, 'gh'],
  [/^k(?!h)/, 'c'],
  [/^c(?!h)/, 'k'],
  [/^qu/, 'q'],
  [/ươ/, 'uơ'],
  [/(?<!g)iê(?=.)/, 'ie'],
  [/([nmcpt])$/, '$1$1'],
];

test.each(RESPELL)('%s as %j is none', (pattern, replacement) => {
  const cases = SYLLABLES.map((word) => splitTones(word))
    .filter(({ letters }) => pattern.test(letters))
    .map(({ letters, tones }) => spellSyllable(letters.replace(pattern, replacement), tones[0] ?? ''));
  expect(cases.length).toBeGreaterThanOrEqual(20);
  expect(cases.filter((word) => word !== undefined)).toEqual([]);
});

test.each([
  ...[
    '',
    'ng',
    'h',
    'ngiệm',
    'nghành',
    'voà',
    'vòa',
    'thưc',
    'hoăc',
    'nghiêp',
    'đảngg',
    'đuợc',
    'truờng',
    'nguời',
    'kả',
    'quiết',
    'quía',
  ],
  ...[
    'cế',
    'gè',
    'ghà',
    'iếu',
    'yến1',
    'tốy',
    'àà',
    'ầm ĩ',
    'Ý',
    'hoặch1',
    'fải',
    'wá',
    'já',
    'ào\u0301',
    'xoongg',
    'qốc',
    'khuyủ',
  ],
])('%j is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

test('a tone is put where it belongs', () => {
  expect(spellSyllable('quy', '\u0301')).toBe('quý');
  expect(spellSyllable('hoa', '\u0300')).toBe('hòa');
  expect(spellSyllable('giêng', '\u0301')).toBe('giếng');
  expect(spellSyllable('gi', '\u0300')).toBe('gì');
  expect(spellSyllable('khuyu', '\u0309')).toBe('khuỷu');
  expect(spellSyllable('thuơ', '\u0309')).toBe('thuở');
  expect(spellSyllable('ngiêm', '\u0323')).toBeUndefined();
});
