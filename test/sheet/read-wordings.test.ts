/** `Mẫu thư`, whatever a person typed into it. */
import { en, vi } from '../../src/locale/catalogue';
import { WORDING_KINDS, WORDING_LABELS } from '../../src/plan/wording-kind';
import type { CellValue, Rows } from '../../src/sheet/cell';
import { listMissingWordings, readWordings } from '../../src/sheet/read-wordings';
import { describeNewTab } from '../../src/sheet/setup';
import { WORDINGS } from '../../src/sheet/tabs';

const HEADERS = ['Loại', 'Tiêu đề', 'Nội dung'];
const read = (...rows: CellValue[][]) => readWordings([HEADERS, ...rows], vi);
const at = (cell: string) => ({ tab: 'Mẫu thư', cell });

test('without a tab, or with an empty one, everything is the product’s own', () => {
  const nothing = { cells: [], odd: [], missing: [], findings: [] };
  expect(
    [undefined, [], [[null]], [HEADERS], [HEADERS, [' ', null, '\u200b']]].map((rows) => readWordings(rows, vi)),
  ).toEqual(Array(5).fill(nothing));
});

test('cells as typed, wherever the columns stand; empty ones are none', () => {
  const rows: Rows = [
    ['Ghi chú', 'NỘI  DUNG', 'tiêu đề'.normalize('NFD'), 'Loại'],
    ['của tôi', ' Kính gửi\r\n{ten_nguoi_nhan} ', null, 'phân công:'],
    ['', 'B', 2026, 'HUỶ BUỔI HỌP'],
    ['', ' ', '', 'Báo họp'],
    ['chỉ ghi chú', '', '', ''],
  ];
  expect(readWordings(rows, vi)).toEqual({
    cells: [
      { kind: 'assignment', part: 'body', text: ' Kính gửi\r\n{ten_nguoi_nhan} ', place: at('B2') },
      { kind: 'cancellation', part: 'subject', text: '2026', place: at('C3') },
      { kind: 'cancellation', part: 'body', text: 'B', place: at('B3') },
    ],
    odd: [],
    missing: [],
    findings: [],
  });
});

test('every label is known however it is typed', () => {
  const rows = WORDING_KINDS.map((kind) => [` ${WORDING_LABELS[kind].toUpperCase().normalize('NFD')} `, '', 'x']);
  expect(read(...rows).cells.map(({ kind }) => kind)).toEqual(WORDING_KINDS);
});

test('the first row of a kind counts; the others are told, and so are unknown kinds', () => {
  const { cells, odd } = read(['Phân công', '', 'A'], ['Mời họp', '', 'B'], ['phân  công', 'C', ''], ['', '', 'D']);
  expect(cells.map(({ text }) => text)).toEqual(['A']);
  expect(odd).toEqual([
    { typed: 'Mời họp', place: at('A3') },
    { typed: 'phân công', place: at('A4'), first: at('A2') },
    { typed: '', place: at('A5') },
  ]);
});

test('an error is a finding and no words', () => {
  const { cells, odd, findings } = read(['Phân công', { error: '#N/A' }, 'A'], ['#REF!', '', 'B']);
  expect([cells.map(({ text }) => text), odd]).toEqual([['A'], []]);
  expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
    ['cell_error', 'warning', 'B2'],
    ['cell_error', 'warning', 'A3'],
  ]);
});

test('a column that is missing', () => {
  const rows = [
    ['Loại', 'Lời thư'],
    ['Phân công', 'A'],
  ];
  expect(readWordings(rows, vi)).toMatchObject({ cells: [], odd: [], missing: ['Tiêu đề', 'Nội dung'] });
  const unnamed = readWordings(
    [
      ['Kiểu', 'Tiêu đề', 'Nội dung'],
      ['Phân công', 'A', 'B'],
    ],
    vi,
  );
  expect(unnamed).toMatchObject({ cells: [], odd: [], missing: ['Loại'] });
});

test('the rows for a new tab, in the language of the letters', () => {
  expect(listMissingWordings(undefined, vi)).toEqual(
    WORDING_KINDS.map((kind) => [WORDING_LABELS[kind], vi.wording[kind].subject, vi.wording[kind].body]),
  );
  expect(listMissingWordings([], en)[0]![2]).toBe(en.wording.assignment.body);
  const rows = [HEADERS, ['báo họp ', '', ''], ['Phân công', 'A', 'B'], ['Khác', '', '']];
  expect(listMissingWordings(rows, vi).map(([label]) => label)).toEqual([
    'Điều chỉnh phân công',
    'Nhắc nộp đề cương',
    'Thay đổi buổi họp',
    'Hủy buổi họp',
    'Tin nhắn',
  ]);
});

test('new rows go under what is there, into their own columns', () => {
  const change = (rows: Rows | undefined) =>
    describeNewTab(WORDINGS, rows, [['Báo họp', 'A', 'B']]).filter(({ kind }) => kind === 'tab' || kind === 'cells');
  const tab = 'Mẫu thư';
  expect(change(undefined)).toEqual([{ kind: 'tab', tab, rows: [HEADERS, ['Báo họp', 'A', 'B']] }]);
  expect(change([HEADERS, ['Phân công']])).toEqual([
    { kind: 'cells', tab, row: 3, column: 0, values: [['Báo họp', 'A', 'B']] },
  ]);
  expect(change([['Nội dung', 'Ghi chú', 'Loại', 'Tiêu đề']])).toEqual([
    { kind: 'cells', tab, row: 2, column: 2, values: [['Báo họp']] },
    { kind: 'cells', tab, row: 2, column: 3, values: [['A']] },
    { kind: 'cells', tab, row: 2, column: 0, values: [['B']] },
  ]);
});

test('nothing to add, nothing to change', () => {
  expect(describeNewTab(WORDINGS, [HEADERS, ['Phân công']])).toEqual([]);
});
