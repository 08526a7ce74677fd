import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sidebar as en } from '../../src/locale/en/sidebar';
import { sidebar as vi } from '../../src/locale/vi/sidebar';

const MANIFEST = JSON.parse(readFileSync(join(__dirname, '../../appsscript.json'), 'utf8'));

function listPaths(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => listPaths(child, `${path}.${key}`));
}

function listTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(listTexts);
}

test('both languages have the same texts', () => expect(listPaths(en, '')).toEqual(listPaths(vi, '')));

test.each([
  ['vi', vi],
  ['en', en],
])('%s is NFC, with the tone marks where they belong', (_, words) => {
  const wrong = listTexts(words).filter(
    (text) => text !== text.normalize('NFC') || /[\u00a0\u200b\u2009]|(?:uỷ|hoá|hoà|toà)(?!\p{L})/iu.test(text),
  );
  expect(wrong).toEqual([]);
});

test('every scope is told, and no other', () => {
  const scopes = MANIFEST.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''));
  expect(Object.keys(vi.help.scopes)).toEqual(scopes);
});

test.each([[1, 'Đã xong 1 trên 12 việc.', '1 of 12 steps done.']])(
  'progress of %i',
  (done, inVietnamese, inEnglish) => {
    expect(vi.work.progress(done, 12)).toBe(inVietnamese);
    expect(en.work.progress(done, 12)).toBe(inEnglish);
  },
);

test('English counts one and many', () => {
  expect([1, 2].map(en.overview.steps.send)).toEqual(['Send 1 drafted e-mail', 'Send 2 drafted e-mails']);
});
