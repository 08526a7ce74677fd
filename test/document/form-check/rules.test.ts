/** Every rule has its line on the page of rules, a paper that breaks it, and its sentences in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFormRules, FORM_RULE_IDS } from '../../../docs/form-rules-page';
import { inspectPaper } from '../../../src/document/form-check/inspect-paper';
import { en, vi } from '../../../src/locale/catalogue';
import { BROKEN_PAPERS } from './broken-papers';
import { breakPaper, soundPaper } from './papers';

test('docs/the-thuc.md is what `npm run docs` writes', () => {
  expect(readFileSync(join(__dirname, '../../../docs/the-thuc.md'), 'utf8')).toBe(describeFormRules());
});

test('every rule is broken by a paper', () => {
  const broken = BROKEN_PAPERS.flatMap(({ findings }) => findings.map(([rule]) => rule));
  const elsewhere = ['form_unreadable', 'form_page_number_look'];
  expect([...new Set([...broken, ...elsewhere])].sort()).toEqual([...FORM_RULE_IDS].sort());
});

const messages = BROKEN_PAPERS.map(({ name, form, change }) => {
  const bytes = breakPaper(soundPaper(form), change);
  const tell = (words: typeof vi) => inspectPaper(bytes, 'thử.docx', form, words.form);
  return { name, vi: tell(vi), en: tell(en) };
});

test.each(messages)('$name: one whole sentence in either language, in the same places', (told) => {
  for (const { severity, tab, message } of [...told.vi, ...told.en]) {
    expect([severity, tab]).toEqual(['warning', 'thử.docx']);
    expect(message).not.toMatch(/undefined|NaN|Infinity|\[object| {2}|: :|\.\.$/);
    expect(message).toMatch(/^\p{Lu}.*\.$/u);
  }
  const places = (findings: typeof told.vi) => findings.map(({ rule, cell }) => [rule, cell]);
  expect(places(told.en)).toEqual(places(told.vi));
});

test('what a secretary reads', () => {
  const [five] = messages.filter(({ name }) => name === 'a number that is not padded');
  expect(five?.vi.map(({ message }) => message)).toEqual([
    'Đoạn 6 (“Số 5-KH/CB”): số ghi là “5”. Theo Hướng dẫn 05-HD/VPTW, phải ghi “05”; hãy sửa lại.',
  ]);
});
