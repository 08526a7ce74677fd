import { checkPlan, checkWorkbook, stopsRun } from '../../src/check/check-plan';
import { RULES } from '../../src/check/rules';
import { severityOf } from '../../src/plan/rule';
import type { CellValue, Tables } from '../../src/sheet/cell';
import { readPlan } from '../../src/sheet/read-plan';
import { TOPIC_HEADERS, tidyTables, topicRow, withCell, withoutTab } from '../sheet/workbook';

function told(tables: Tables): string[] {
  return checkWorkbook(tables).findings.map(({ rule, severity, tab, cell }) => `${severity} ${rule} ${tab}!${cell}`);
}

test('the tidy workbook has no finding', () => {
  expect(told(tidyTables())).toEqual([]);
  expect(checkPlan(readPlan(tidyTables()).plan!)).toEqual([]);
});

test.each<[string, Tables, string[]]>([
  ['no title', withCell('Chuyên đề', 'B3', ' \u00a0'), ['error title_missing Chuyên đề!B3']],
  ['nobody', withCell('Chuyên đề', 'H3', ' ; '), ['error assignee_missing Chuyên đề!H3']],
  ['an error cell is told once', withCell('Chuyên đề', 'H3', '#REF!'), ['error assignee_missing Chuyên đề!H3']],
  ['a nearly equal name', withCell('Chuyên đề', 'H2', 'Nguyễn Thanh Tám'), ['error assignee_unknown Chuyên đề!H2']],
  [
    'two strangers',
    withCell('Chuyên đề', 'H2', 'Người Lạ; Lạ Nữa'),
    [...['error assignee_unknown Chuyên đề!H2', 'error assignee_unknown Chuyên đề!H2']],
  ],
  ['one name twice', withCell('Thành viên', 'B5', 'đ/c NGUYỄN THỊ LY'), ['error member_duplicate Thành viên!B5']],
  ['told apart by brackets', withCell('Thành viên', 'B5', 'Nguyễn Thị Ly (Lá 1)'), []],
  ['no address', withCell('Thành viên', 'C2', null), ['warning email_missing Thành viên!C2']],
  [
    'no address column',
    withCell('Thành viên', 'C1', null),
    [
      ...[
        'warning email_missing Thành viên!',
        'warning email_missing Thành viên!',
        'warning email_missing Thành viên!',
      ],
    ],
  ],
  ['a member without a topic needs none', withCell('Thành viên', 'B5', 'Lê Thị An'), []],
  ['a month outside its quarter', withCell('Chuyên đề', 'C4', 'III'), ['warning month_outside_quarter Chuyên đề!D4']],
  ['a date outside its quarter', withCell('Chuyên đề', 'C3', 'III'), ['warning month_outside_quarter Chuyên đề!E3']],
  ['a run of months into its quarter', withCell('Chuyên đề', 'D4', '9–10'), []],
  ['a date outside its month', withCell('Chuyên đề', 'D3', 11), ['warning date_outside_month Chuyên đề!E3']],
  ['due on a Sunday', withCell('Chuyên đề', 'I4', '20/11/2022'), ['info due_on_weekend Chuyên đề!I4']],
  ['due on a Saturday', withCell('Chuyên đề', 'I4', '19/11/2022'), ['info due_on_weekend Chuyên đề!I4']],
  ['no members tab: nobody is unknown', withoutTab('Thành viên'), ['error tab_missing Thành viên!']],
  [
    'no unit: the rest is still checked',
    (() => {
      const tables = tidyTables();
      tables['Cài đặt'][1]![1] = null;
      tables['Chuyên đề'][1]![7] = 'Người Lạ';
      return tables;
    })(),
    ['error assignee_unknown Chuyên đề!H2', 'error setting_missing Cài đặt!B2'],
  ],
])('%s', (_, tables, findings) => {
  expect(told(tables)).toEqual(findings);
});

test.each([
  'a@b.vn, c@d.vn',
  'a@b.vn; c@d.vn',
  'Tâm <tam@example.com>',
  'tam@example.com.',
  'tam @example.com',
  'tam@example',
  'tam.example.com',
  '@example.com',
  'tâm@example.com',
  '.tam@example.com',
  '#N/A',
  '=HYPERLINK("x")',
])('%j is no address', (email) => {
  expect(told(withCell('Thành viên', 'C2', email))).toEqual(['warning email_invalid Thành viên!C2']);
});

test('an address may have spaces around it', () => {
  expect(told(withCell('Thành viên', 'C2', ' tam@example.com\u200b\n'))).toEqual([]);
});

test('brackets: which of two is asked', () => {
  const tables = tidyTables();
  tables['Thành viên'][3]![1] = 'Nguyễn Thị Ly (Lá 1)';
  tables['Thành viên'].push([4, 'Nguyễn Thị Ly (Lá 2)', 'ly2@example.com', null, null]);
  tables['Chuyên đề'][3]![7] = 'Nguyễn Thị Ly (lá 2)';
  const { plan, findings } = checkWorkbook(tables);
  expect(findings.map(({ message }) => message)).toEqual([
    'Ô H3 ghi “Nguyễn Thị Ly”, nhưng danh sách có “Nguyễn Thị Ly (Lá 1)”, “Nguyễn Thị Ly (Lá 2)”. Hãy ghi đủ cả phần trong ngoặc để biết là ai.',
  ]);
  expect(plan!.topics[2]!.assignees[0]!.member!.email).toBe('ly2@example.com');
});

test('messages name the cell, its content and what to do', () => {
  const tables = tidyTables();
  tables['Chuyên đề'] = [
    TOPIC_HEADERS,
    topicRow({
      A: '03',
      B: 'Đổi mới',
      C: 'quý 3',
      D: '10/2022',
      H: 'Nguyễn Thị Lý',
      I: { year: 2022, month: 9, day: 24 },
    }),
    topicRow({ B: 'Bảo vệ trẻ', C: 'IIII' }),
  ];
  expect(checkWorkbook(tables).findings).toEqual([
    {
      ...{ rule: 'month_outside_quarter', severity: 'warning', tab: 'Chuyên đề', cell: 'D2' },
      message:
        'Ô D2 ghi tháng 10, thuộc quý IV, nhưng hàng này ghi quý III. Hãy xem lại quý hoặc tháng; nếu đúng như vậy thì cứ để nguyên.',
    },
    {
      ...{ rule: 'assignee_unknown', severity: 'error', tab: 'Chuyên đề', cell: 'H2' },
      message:
        'Ô H2 ghi “Nguyễn Thị Lý”, nhưng trang “Thành viên” không có người này. Hãy sửa lại họ tên, hoặc thêm người này vào trang “Thành viên”.',
    },
    {
      ...{ rule: 'due_on_weekend', severity: 'info', tab: 'Chuyên đề', cell: 'I2' },
      message: 'Ô I2 ghi hạn nộp 24/09/2022 là ngày nghỉ cuối tuần, nên văn bản ghi hạn là thứ Sáu 23/09/2022.',
    },
    {
      ...{ rule: 'quarter_invalid', severity: 'error', tab: 'Chuyên đề', cell: 'C3' },
      message: 'Ô C3 ghi “IIII”, không đọc được là một quý của năm 2022. Hãy gõ I, II, III hoặc IV.',
    },
    {
      ...{ rule: 'assignee_missing', severity: 'error', tab: 'Chuyên đề', cell: 'H3' },
      message: 'Ô H3 chưa có người thực hiện. Hãy gõ họ tên người được phân công.',
    },
  ]);
});

test('only errors stop a run', () => {
  expect(stopsRun(checkWorkbook(withCell('Thành viên', 'C2', null)).findings)).toBe(false);
  expect(stopsRun(checkWorkbook(withCell('Chuyên đề', 'B2', null)).findings)).toBe(true);
});

test('errors are exactly the rules that may stop', () => {
  const ids = [...RULES.map(([id]) => id), 'tab_missing', 'cell_error', 'setting_invalid', 'date_invalid'] as const;
  const errors = [...new Set(ids)].filter((id) => severityOf(id) === 'error');
  expect(errors).toEqual([
    ...['title_missing', 'assignee_missing', 'assignee_unknown', 'member_duplicate', 'tab_missing', 'date_invalid'],
  ]);
  expect(new Set(RULES.map(([id]) => id)).size).toBe(RULES.length);
});

test('a workbook of 400 topics', () => {
  const tables = tidyTables();
  const row: CellValue[] = tables['Chuyên đề'][1]!;
  for (let count = 3; count < 400; count += 1) tables['Chuyên đề'].push([...row]);
  expect(checkWorkbook(tables).plan!.topics).toHaveLength(400);
});
