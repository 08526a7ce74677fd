import { cellName, columnName, parseCell } from '../../src/sheet/a1';
import { SETTING_ROWS } from '../../src/sheet/setting-rows';
import { findTab, TABS } from '../../src/sheet/tabs';

test('findTab knows a name however it is typed', () => {
  expect(['Chuyên đề', ' CHUYÊN  ĐỀ', 'nội dung'.normalize('NFD'), 'Trang tính1'].map(findTab)).toEqual([
    'Chuyên đề',
    'Chuyên đề',
    'Nội dung',
    undefined,
  ]);
});

test('every header and label is NFC, tidy and once in its tab', () => {
  for (const names of [
    ...TABS.map(({ columns }) => columns.map(({ header }) => header)),
    SETTING_ROWS.map(({ label }) => label),
  ]) {
    expect(names.map((name) => name.normalize('NFC').trim())).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(parseCell(cellName(12, column))).toEqual({ row: 12, column });
});

test('parseCell refuses what is no cell', () => {
  expect(['', 'A', '3', 'a3'].map(parseCell)).toEqual([undefined, undefined, undefined, undefined]);
});
