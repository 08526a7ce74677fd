import type { CellValue } from '../../../src/sheet/cell';
import { findInPaper, findInParagraph } from './paper';

function column(...quarters: readonly CellValue[]) {
  return { 'Chuyên đề': Object.fromEntries(quarters.map((quarter, index) => [`C${index + 2}`, quarter])) };
}

function cellsOf(...quarters: readonly CellValue[]): string[] {
  return findInPaper(column(...quarters))
    .filter(({ rule }) => rule === 'period_mixed_style')
    .map(({ cell }) => cell);
}

test.each<[readonly CellValue[], string[]]>([
  [['I', 'II', 'III', 'IV'], []],
  [['Quý I', 'Quý II', 'Quý III', 'Quý IV'], []],
  [['1', '2', '3', '4'], []],
  [[1, 2, 3, 4], []],
  [['I', '2', 'III', 'IV'], ['C3']],
  [['I', 'II', 'Quý III', 'IV'], ['C4']],
  [['Quý I', 'quý II', 'Quý III', 'Quý IV'], ['C3']],
  [
    ['I', 'quý 2', 'Quý III', 'quý III'],
    ['C2', 'C3', 'C4'],
  ],
  [
    ['I', 'II', '3', '4'],
    ['C4', 'C5'],
  ],
  [['I/2026', 'II/2026', 'III/2026', 'IV/2026'], []],
])('a column of %j', (quarters, cells) => {
  expect(cellsOf(...quarters)).toEqual(cells);
});

function told(text: string, more = {}): string[] {
  return findInParagraph(text, more)
    .filter(({ rule }) => rule === 'period_mixed_style')
    .map(({ cell, message }) => `${cell}: ${message}`);
}

test.each([
  'Tổ chức hội thảo vào quý II, quý III và quý IV.',
  'Quý I, chi bộ kiện toàn nhân sự. Quý II, chi bộ kiểm tra đảng viên; báo cáo trong quý III.',
  'Kế hoạch được gửi trong quý IV/2026.',
  'Sinh hoạt mỗi quý 1 lần, 1 quý 1 lần, hằng quý 2 buổi.',
  'Sinh hoạt 1 lần/quý 2 giờ.',
  'Mỗi quý 1 hoạt động trải nghiệm, 1 quý 2 tiết mục văn nghệ.',
  'Kính gửi quý phụ huynh, quý thầy cô; quý 3 đồng chí tham gia.',
  'Vua Quý Ly và bà Quý có 2 con.',
])('nothing: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('paragraphs agree with the column', () => {
  expect(told('Báo cáo trong quý 2, hội thảo trong quý III.')).toEqual([
    'B5: Ô B5 ghi “quý 2”, không cùng kiểu với những chỗ khác. Hãy viết quý thống nhất một kiểu: “quý II”.',
  ]);
  expect(told('Báo cáo trong quý 2 và quý III.')).toEqual([
    'B5: Ô B5 ghi “quý 2 và quý III”, không cùng kiểu với những chỗ khác. Hãy viết quý thống nhất một kiểu: “quý II và quý III”.',
  ]);
  expect(told('Báo cáo trong quý II.', column(1, 2, 3, 4))).toEqual([]);
  expect(told('Báo cáo trong quý 2, 3.', column(1, 2, 3, 4))).toEqual([]);
});

test('a capital in the middle of a sentence', () => {
  expect(told('Báo cáo trong quý II, hội thảo trong quý III, tổng kết trong Quý IV.')).toEqual([
    'B5: Ô B5 ghi “Quý IV”, không cùng kiểu với những chỗ khác. Hãy viết quý thống nhất một kiểu: “quý IV”.',
  ]);
  expect(told('Báo cáo trong Quý II, hội thảo trong Quý III.')).toEqual([]);
});
