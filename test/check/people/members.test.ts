import { EXAMPLE_TODAY, tablesWith } from '../../../docs/rules/example';
import { checkWorkbook } from '../../../src/check/check-plan';
import { listMends } from '../../../src/check/mend';
import { peopleRules } from '../../../src/check/people/rules';
import { bookOf, cellsOf, findingsOf } from './book';

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

const HOA = 'Nguyễn Thị Hoa';

function bookWithAddress(email: string) {
  return bookOf([{ assignees: HOA }], [[HOA, email]]);
}

test.each<[string, string, string, string | undefined]>([
  ['a@b.vn, c@d.vn', 'có hơn một địa chỉ e-mail', 'để lại một địa chỉ', undefined],
  [
    'hoa@trường.vn',
    'trong đó có chữ mang dấu',
    'gõ địa chỉ không dấu; tên miền tiếng Việt thì gõ dạng xn--',
    undefined,
  ],
  ['hoa nguyen@b.vn', 'có dấu cách ở giữa', 'gõ đúng một địa chỉ, viết liền, không kèm chữ nào khác', undefined],
  ['hoa@gmail.con', 'có lẽ là gõ nhầm', 'xem gợi ý và gõ lại cho đúng', 'hoa@gmail.com'],
  ['hoa', 'không phải là một địa chỉ e-mail', 'gõ đúng một địa chỉ, ví dụ ten@example.com', undefined],
])('the address %j', (email, reason, advice, meant) => {
  const [finding, ...others] = findingsOf('email_invalid', bookWithAddress(email));
  expect([others, finding?.cell, finding?.severity, finding?.suggestion]).toEqual([[], 'C2', 'warning', meant]);
  expect(finding?.message).toBe(`Ô C2 ghi “${email}”, ${reason}, nên không soạn được thư cho ${HOA}. Hãy ${advice}.`);
  const mends = listMends(checkWorkbook(bookWithAddress(email), EXAMPLE_TODAY).context, []);
  expect(mends.map(({ after, rules }) => [after, rules])).toEqual(meant ? [[meant, ['email_invalid']]] : []);
});

test.each(['Hoa <a@b.vn>', 'mailto:a@b.vn', 'a＠b.vn', 'a@b.vn,', '\u00a0a@b.vn.'])(
  '%j is taken as a@b.vn',
  (email) => {
    const { plan, context } = checkWorkbook(bookWithAddress(email), EXAMPLE_TODAY);
    expect(plan?.members[0]?.email).toBe('a@b.vn');
    expect(cellsOf('email_invalid', bookWithAddress(email))).toEqual([]);
    expect(listMends(context, []).filter(({ rules }) => rules.includes('email_invalid'))).toEqual([]);
  },
);

test('the address of somebody without a topic is neither judged nor mended', () => {
  const book = bookOf([{}], ['Vũ Minh Khôi', [HOA, 'hoa@gmail.con']]);
  expect(cellsOf('email_invalid', book)).toEqual([]);
  expect(listMends(checkWorkbook(book, EXAMPLE_TODAY).context, [])).toEqual([]);
});
