/** Correct prose, names and rare words draw no finding, wherever they stand. */
import { type Cells, EXAMPLE_TODAY, tablesWith } from '../../../docs/rules/example';
import { checkWorkbook } from '../../../src/check/check-plan';
import type { TabName } from '../../../src/sheet/tabs';
import { FOREIGN, PEOPLE, PLACES, RARE_SYLLABLES } from './names';
import { NEW_STYLE_SENTENCES, SENTENCES } from './sentences';

/** What is found in one cell when it holds `text`. */
function findIn(tab: TabName, cell: string, text: string, others: Cells = {}): string[] {
  const cells = { ...others, [tab]: { ...others[tab], [cell]: text } };
  return checkWorkbook(tablesWith(cells), EXAMPLE_TODAY)
    .findings.filter((finding) => finding.tab === tab && finding.cell === cell)
    .map(({ rule }) => `${rule}: ${text}`);
}

function asTitle(sentence: string): string {
  return sentence.replace(/[.?]$/, '');
}

const NEW_STYLE: Cells = { 'Nội dung': { B7: 'Đảng uỷ xã (để báo cáo)' } };

test('there is enough of it, and nothing twice', () => {
  const sentences = [...SENTENCES, ...NEW_STYLE_SENTENCES];
  const names = [...PEOPLE, ...PLACES, ...FOREIGN];
  expect(sentences.length).toBeGreaterThanOrEqual(220);
  expect(names.length).toBeGreaterThanOrEqual(320);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(new Set(names).size).toBe(names.length);
});

test('a wrong sentence is found in each of these cells', () => {
  const wrong = 'Chi bộ rút kinh ngiệm và họp voà buổi chiều';
  expect(findIn('Nội dung', 'B4', wrong)).toEqual([`spelling_suspect: ${wrong}`]);
  expect(findIn('Chuyên đề', 'B2', wrong)).toEqual([`spelling_suspect: ${wrong}`]);
  expect(findIn('Chuyên đề', 'G2', wrong)).toEqual([`spelling_suspect: ${wrong}`]);
});

test.each([
  ['old style', SENTENCES, {}],
  ['new style', NEW_STYLE_SENTENCES, NEW_STYLE],
] as const)('sentences, %s', (_, sentences, others) => {
  expect(sentences.flatMap((sentence) => findIn('Nội dung', 'B4', sentence, others))).toEqual([]);
  expect(sentences.flatMap((sentence) => findIn('Chuyên đề', 'B2', asTitle(sentence), others))).toEqual([]);
});

test('sentences in capitals', () => {
  expect(SENTENCES.flatMap((sentence) => findIn('Nội dung', 'B4', sentence.toUpperCase()))).toEqual([]);
});

test('names of people', () => {
  expect(PEOPLE.flatMap((name) => findIn('Thành viên', 'B7', name))).toEqual([]);
  expect(PEOPLE.flatMap((name) => findIn('Nội dung', 'B4', `Phân công đồng chí ${name} chuẩn bị đề cương.`))).toEqual(
    [],
  );
  expect(PEOPLE.flatMap((name) => findIn('Nội dung', 'B4', `${name} trình bày chuyên đề trước chi bộ.`))).toEqual([]);
});

test('names of places', () => {
  expect(PLACES.flatMap((name) => findIn('Chuyên đề', 'G2', name))).toEqual([]);
  expect(PLACES.flatMap((name) => findIn('Cài đặt', 'B7', name))).toEqual([]);
  expect(PLACES.flatMap((name) => findIn('Cài đặt', 'B4', `Chi bộ Mầm non ${name}`))).toEqual([]);
  expect(PLACES.flatMap((name) => findIn('Nội dung', 'B4', `Đoàn công tác của ${name} đến thăm trường.`))).toEqual([]);
  expect(PLACES.flatMap((name) => findIn('Chuyên đề', 'B2', `${name} xây dựng nông thôn mới`))).toEqual([]);
});

test('foreign names and words, codes', () => {
  expect(FOREIGN.flatMap((name) => findIn('Nội dung', 'B4', `Trong giờ học có nói đến ${name} và nêu ví dụ.`))).toEqual(
    [],
  );
  expect(FOREIGN.flatMap((name) => findIn('Chuyên đề', 'B2', `Tìm hiểu về ${name} trong sinh hoạt`))).toEqual([]);
});

test('rare syllables', () => {
  expect(RARE_SYLLABLES.flatMap((word) => findIn('Nội dung', 'B4', `Trẻ nghe kể chữ ${word} trong bài.`))).toEqual([]);
});
