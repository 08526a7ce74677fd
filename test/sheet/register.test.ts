import { findLine, nextNumber, readRegister, registerRow } from '../../src/sheet/register';
import { REGISTER } from '../../src/sheet/tabs';

const HEADERS = REGISTER.columns.map(({ header }) => header);
const line = (type: string, year: string | number, number: string | number, label = '', issued = '') => [
  type,
  year,
  number,
  label,
  '',
  `Văn bản ${number}`,
  '',
  issued,
];

test('lines are read whatever a person typed', () => {
  const rows = [
    HEADERS,
    line('Thông báo', 2026, '03'),
    line('THÔNG BÁO', '2026', 'Số 7'),
    line('Biên bản', 2026, '', '02-BB/CB', ' có '),
  ];
  expect(readRegister(rows)).toEqual([
    expect.objectContaining({ row: 2, type: 'thông báo', year: '2026', number: 3, isIssued: false }),
    expect.objectContaining({ row: 3, type: 'thông báo', year: '2026', number: 7 }),
    expect.objectContaining({ row: 4, type: 'biên bản', number: 2, isIssued: true }),
  ]);
  expect(readRegister(undefined)).toEqual([]);
  expect(readRegister([['Ghi chép']])).toEqual([]);
});

test.each([
  ['nothing yet', [], [], 1],
  ['a line', [line('Thông báo', 2026, 4)], [], 5],
  ['a gap is not filled', [line('Thông báo', 2026, 1), line('Thông báo', 2026, 9)], [], 10],
  ['another type', [line('Biên bản', 2026, 4)], [], 1],
  ['another year', [line('Thông báo', 2025, 4)], [], 1],
  ['a line that somebody deleted is known to the ledger', [], [{ type: 'Thông báo', year: '2026', number: 6 }], 7],
  ['no number at all', [line('Thông báo', 2026, 'chưa có')], [], 1],
])('the next number: %s', (_case, lines, given, wanted) => {
  expect(nextNumber(readRegister([HEADERS, ...lines]), given, { type: 'Thông báo', year: '2026' })).toBe(wanted);
});

test('a line is found by type, year and number', () => {
  const lines = readRegister([HEADERS, line('Thông báo', 2026, 1), line('Thông báo', 2026, 2)]);
  expect(findLine(lines, { type: 'thông báo', year: '2026', number: 2 }).map(({ row }) => row)).toEqual([3]);
});

test('a new line follows the columns as they stand', () => {
  const moved = ['Đường dẫn', 'Của tôi', 'Số', 'Loại'];
  const values = { type: 'Thông báo', year: '2026', number: 1, label: '01-TB/CB', date: '', title: 'T', link: 'L' };
  expect(registerRow([moved], values)).toEqual(['L', '', 1, 'Thông báo']);
});
