import { catalogueOf, en, vi } from '../../src/locale/catalogue';
import { content } from '../../src/locale/content';
import type { Form } from '../../src/plan/plan';

/** Every path of a catalogue, functions by their number of parameters. */
function listPaths(value: unknown, path: string): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => listPaths(child, `${path}.${key}`));
}

/** All texts, and the sources of functions: their literals must be NFC too. */
function listTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(listTexts);
}

test('both languages have the same keys', () => {
  expect(listPaths(en, '').map((path) => path.replace(/\(\d\)$/, ''))).toEqual(
    listPaths(vi, '').map((path) => path.replace(/\(\d\)$/, '')),
  );
});

test.each([
  ['vi', vi],
  ['en', en],
])('%s is NFC, without exotic spaces', (_, catalogue) => {
  const wrong = listTexts(catalogue).filter(
    (text) => text !== text.normalize('NFC') || /[\u00a0\u200b\u2009]/.test(text),
  );
  expect(wrong).toEqual([]);
});

test('catalogueOf', () => {
  expect(catalogueOf('vi')).toBe(vi);
  expect(catalogueOf('en')).toBe(en);
});

const YEARS = [2018, 2022, 2025, 2026, 2030].map((start) => ({ start, end: start }));
const TEXTS = YEARS.flatMap((year) =>
  (['party', 'state'] as Form[]).flatMap((form) => Object.values(content(form, year)).flat()),
);

test.each([
  ['counts and periods that the document derives', /\d+ chuyên đề|\bquý [IV\d]|\btháng \d+ năm/i],
  ['a padded month 3–9', /\/0[3-9]\//],
  ['straight quotation marks', /["']/],
  ['misspellings of the example plan', /nghi quyết|kinh ngiệm|voà|lãnh và chỉ đạo/i],
  ['the two spellings of ủy mixed', /(?:uỷ|hoá|hoà|toà)(?!\p{L})/iu],
  ['a bullet or the state form’s ending', /^[-–•·+]|\.\/\./],
  ['double spaces or a space before punctuation', / {2}| [,.;:]/],
])('the default paragraphs have no %s', (_, pattern) => {
  expect(TEXTS.filter((text) => pattern.test(text))).toEqual([]);
});

test.each([
  [2018, ['10-CT/TW ngày 30/3/2007']],
  [2022, ['10-CT/TW ngày 30/3/2007', '12-HD/BTCTW ngày 06/7/2018']],
  [2025, ['10-CT/TW ngày 30/3/2007', '12-HD/BTCTW ngày 06/7/2018']],
  [2026, ['50-CT/TW ngày 23/7/2025', '42-HD/BTCTW ngày 28/10/2025']],
])('the legal bases of a Party plan of %i', (start, cited) => {
  const bases = content('party', { start, end: start }).bases.join('\n');
  expect(bases.match(/\d+-(?:CT|HD)\/\w+ ngày [\d/]+/g)).toEqual(cited);
});
