import { EXAMPLE_TODAY, tablesWith } from '../../../docs/rules/example';
import { checkWorkbook } from '../../../src/check/check-plan';
import { peopleRules } from '../../../src/check/people/rules';
import { bookOf, cellsOf } from './book';

function rulesFor(cells: Parameters<typeof tablesWith>[0]) {
  const { findings } = checkWorkbook(tablesWith(cells), EXAMPLE_TODAY);
  return findings.filter(({ rule }) => rule in peopleRules).map(({ rule, cell }) => `${rule} ${cell}`);
}

test('people may share an address', () => {
  expect(rulesFor({ 'Thành viên': { C3: 'truong@example.com', C4: 'truong@example.com' } })).toEqual([]);
});

test.each([
  ...['Y Krông', 'Kpă', 'H’Hen Niê', 'Đinh Núp', 'A Sềnh', 'Ban Thị Mai', 'Tô Văn Ban', 'Đoàn Thị Tổ', 'Công Thị Đoàn'],
  ...['Hồ Chí Minh', 'Trần Bắc Bộ', 'Ông Ích Khiêm', 'Tôn Nữ Thị Ninh', 'Nguyễn Phúc Bảo Đoàn', 'Chi', 'Đỗ Chi Bộ'],
  ...['Anna Nguyễn', 'Jean-Pierre Martin', 'Nguyễn Thị Hoa (Lá 1)', 'Lý Tổ Nương', 'Hoàng Thị Tập Thể'],
])('a member who presents is no fault: %s', (name) => {
  expect(rulesFor({ 'Thành viên': { B5: name }, 'Chuyên đề': { H4: name } })).toEqual([]);
});

test('Ly and Lý are two people wherever they stand', () => {
  const members = [
    ['Nguyễn Thị Ly', 'ly@example.com'],
    ['Nguyễn Thị Lý', 'ly2@example.com'],
  ] as const;
  const book = bookOf([{ assignees: 'Nguyễn Thị Ly' }, { assignees: 'Nguyễn Thị Lý' }], members);
  const { plan } = checkWorkbook(book, EXAMPLE_TODAY);
  expect(plan?.topics.map(({ assignees }) => assignees[0]?.member?.email)).toEqual([
    'ly@example.com',
    'ly2@example.com',
  ]);
  expect(cellsOf('assignee_unknown', book)).toEqual([]);
  expect(cellsOf('member_similar', book)).toEqual([]);
});
