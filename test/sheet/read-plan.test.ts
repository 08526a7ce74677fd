import { content } from '../../src/locale/content';
import type { CellValue } from '../../src/sheet/cell';
import { readPlan } from '../../src/sheet/read-plan';
import type { PlanTabName } from '../../src/sheet/tabs';
import { TOPIC_HEADERS, tidyTables, topicRow, withCell, withoutTab, withSettings } from './workbook';

/** `rule tab!cell` of each finding. */
function told(tables: Parameters<typeof readPlan>[0]): string[] {
  return readPlan(tables).findings.map(({ rule, tab, cell }) => `${rule} ${tab}!${cell}`);
}

test('the tidy workbook, whole', () => {
  const { plan, findings } = readPlan(tidyTables());
  expect(findings).toEqual([]);
  const members = ['Nguyễn Thanh Tâm', 'Nguyễn Thị Thanh Tâm', 'Nguyễn Thị Ly'].map((name, index) => ({
    name,
    email: ['tam@example.com', 'thanhtam@example.com', 'ly@example.com'][index],
    position: index === 0 ? 'Bí thư' : undefined,
    places: {
      name: { tab: 'Thành viên', cell: `B${index + 2}` },
      email: { tab: 'Thành viên', cell: `C${index + 2}` },
    },
  }));
  const placesOf = (row: number, month = 'D') => {
    const cell = (column: string) => ({ tab: 'Chuyên đề', cell: `${column}${row}` });
    return {
      ...{ number: cell('A'), title: cell('B'), quarter: cell('C'), month: cell(month), date: cell('E') },
      ...{
        time: cell('F'),
        place: cell('G'),
        assignees: cell('H'),
        due: cell('I'),
        status: cell('J'),
        outline: cell('K'),
      },
    };
  };
  const assignee = (index: number) => ({ name: members[index]!.name, member: members[index] });
  const blank = { numberDerived: false, status: '', outlineLink: '' };
  expect(plan).toEqual({
    settings: {
      form: 'party',
      unit: 'Chi bộ Mầm non Định An',
      year: { start: 2022, end: 2022 },
      symbol: 'KH/CB',
      signerTitle: 'BÍ THƯ',
      chair: 'Bí thư',
      outlineLeadDays: 10,
      noticeLeadDays: 3,
      remindLeadDays: 3,
      dailyMailLimit: 100,
      language: 'vi',
      planLink: '',
      calledBy: 'notice',
      endsIn: 'conclusion',
      isIssued: false,
      sharesOutlines: false,
      sendsAtOnce: false,
    },
    members,
    topics: [
      {
        ...{ ...blank, row: 2, number: '02', title: 'Nâng cao trình độ lý luận chính trị', quarter: 2, month: 4 },
        ...{ assignees: [assignee(0)], places: placesOf(2) },
      },
      {
        ...{ ...blank, row: 3, number: '03', title: 'Đổi mới sinh hoạt chi bộ', quarter: 4, month: 10 },
        ...{ date: { year: 2022, month: 10, day: 14 }, time: '14 giờ 00', place: 'Phòng họp' },
        ...{ assignees: [assignee(1), assignee(2)], places: placesOf(3, 'E') },
      },
      {
        ...{ ...blank, row: 4, number: '04', title: 'Bảo vệ trẻ', quarter: 4, month: 12 },
        ...{ dueTyped: { year: 2022, month: 11, day: 18 }, assignees: [assignee(2)], places: placesOf(4) },
      },
    ],
    content: {
      ...content('party', { start: 2022, end: 2022 }),
      opening: ['Chi bộ xây dựng kế hoạch như sau:'],
    },
  });
});

test('the same workbook typed messily gives the same plan', () => {
  const tidy = tidyTables();
  const nfd = (text: string) => text.normalize('NFD');
  const messy = {
    'Chuyên đề': [
      TOPIC_HEADERS.map((header) => nfd(` ${header.toUpperCase().replace(' ', '\u00a0 ')}\u200b`)),
      topicRow({
        A: 2,
        B: nfd('"Nâng cao  trình độ\u00a0lý luận chính trị”'),
        C: 'Quý 2',
        D: '04/2022',
        H: nfd('đ/c Nguyễn  Thanh Tâm '),
      }),
      topicRow({
        A: ' 3',
        B: ' “Đổi mới\nsinh hoạt chi bộ” ',
        E: ' ngày 14 tháng 10 năm 2022',
        F: { year: 1899, month: 12, day: 30, hour: 14, minute: 0 },
        G: 'Phòng\u2003họp',
        H: 'Đ/C NGUYỄN THỊ THANH TÂM\n- cô Nguyễn Thị Ly & Nguyễn Thị Ly',
      }),
      topicRow({
        A: '4',
        B: 'Bảo vệ trẻ',
        C: nfd('quý tư'),
        D: 'tháng Mười Hai',
        H: 'ThS. Nguyễn Thị Ly',
        I: '18-11-2022',
      }),
    ],
    'Thành viên': [
      [nfd('họ và tên'), 'EMAIL', 'Chức  vụ'],
      [nfd('đ/c Nguyễn Thanh Tâm'), ' tam@example.com\u200b', 'Bí thư '],
      ['Nguyễn Thị  Thanh Tâm', '\u00a0thanhtam@example.com', ''],
      ['Nguyễn Thị Ly', 'ly@example.com', ' '],
    ],
    'Cài đặt': [
      ['giá trị', 'MỤC'],
      [nfd(' Chi bộ Mầm non\u00a0Định An '), 'tên đơn vị:'],
      ['Năm 2022', nfd('NĂM')],
      [null, null],
      ['văn bản đảng', 'Loại văn bản'],
      ['10 ngày', 'Số ngày nộp đề cương trước buổi sinh hoạt'],
      ['của tôi', 'Mục riêng'],
    ],
    'Nội dung': [
      ['Nội dung', 'Phần'],
      ['•  Chi bộ xây dựng kế hoạch như sau:', nfd('mở đầu')],
    ],
  };
  const reading = readPlan(messy);
  expect(reading.findings).toEqual([]);
  const withoutPlaces = (plan: unknown) =>
    JSON.parse(JSON.stringify(plan, (key, value) => (key === 'places' ? undefined : value)));
  expect(withoutPlaces(reading.plan)).toEqual(withoutPlaces(readPlan(tidy).plan));
});

test('columns are found in any order and foreign ones are ignored', () => {
  const tables = tidyTables();
  const reversed = tables['Chuyên đề'].map((row) => ['của tôi', ...[...row].reverse()]);
  const { plan, findings } = readPlan({ ...tables, 'Chuyên đề': reversed });
  expect(findings).toEqual([]);
  expect(plan!.topics.map(({ number, title }) => [number, title])).toEqual([
    ['02', 'Nâng cao trình độ lý luận chính trị'],
    ['03', 'Đổi mới sinh hoạt chi bộ'],
    ['04', 'Bảo vệ trẻ'],
  ]);
  expect(plan!.topics[0]!.places.title).toEqual({ tab: 'Chuyên đề', cell: 'L2' });
});

test('places of columns that are missing name no cell', () => {
  const tables = tidyTables();
  tables['Chuyên đề'][0]![9] = null;
  expect(readPlan(tables).plan!.topics[0]!.places.status).toEqual({ tab: 'Chuyên đề', cell: '' });
});

test('empty rows, and rows of only a number, status or note, are no topics', () => {
  const tables = tidyTables();
  tables['Chuyên đề'].splice(2, 0, topicRow({}), topicRow({ A: 9 }), topicRow({ J: 'Đã nộp', L: 'xem lại' }), []);
  const { plan, findings } = readPlan(tables);
  expect(findings).toEqual([]);
  expect(plan!.topics.map(({ row, number }) => [row, number])).toEqual([
    [2, '02'],
    [7, '03'],
    [8, '04'],
  ]);
});

test('numbers come from the order where Số is empty', () => {
  const tables = tidyTables();
  for (const row of tables['Chuyên đề'].slice(1)) row[0] = '\u00a0';
  expect(readPlan(tables).plan!.topics.map(({ number, numberDerived }) => [number, numberDerived])).toEqual([
    ['01', true],
    ['02', true],
    ['03', true],
  ]);
});

test.each<[string, Parameters<typeof readPlan>[0], string[], boolean]>([
  ['no topics tab', withoutTab('Chuyên đề'), ['tab_missing Chuyên đề!'], false],
  ['no members tab', withoutTab('Thành viên'), ['tab_missing Thành viên!'], false],
  ['no settings tab', withoutTab('Cài đặt'), ['tab_missing Cài đặt!'], false],
  ['no content tab', withoutTab('Nội dung'), ['tab_missing Nội dung!'], true],
  ['no title column', withCell('Chuyên đề', 'B1', 'Tên'), ['column_missing Chuyên đề!'], false],
  ['no quarter column, but a month', withCell('Chuyên đề', 'C1', null), [], true],
  ['no name column', withCell('Thành viên', 'B1', '#REF!'), ['column_missing Thành viên!'], false],
  ['no value column', withCell('Cài đặt', 'B1', null), ['column_missing Cài đặt!'], false],
  ['no unit', withCell('Cài đặt', 'B2', ' \u200b'), ['setting_missing Cài đặt!B2'], false],
  ['no unit row', withCell('Cài đặt', 'A2', 'Đơn vị'), ['setting_missing Cài đặt!'], false],
  ['a year that is none', withCell('Cài đặt', 'B3', 'năm nay'), ['setting_missing Cài đặt!B3'], false],
  ['an error for a year', withCell('Cài đặt', 'B3', { error: '#REF!' }), ['setting_missing Cài đặt!B3'], false],
  [
    'an empty workbook',
    {},
    ['Chuyên đề', 'Thành viên', 'Cài đặt', 'Nội dung'].map((tab) => `tab_missing ${tab}!`),
    false,
  ],
  [
    'empty tabs',
    { 'Chuyên đề': [[]], 'Thành viên': [[null]], 'Cài đặt': [], 'Nội dung': [['']] },
    [
      ...['column_missing Chuyên đề!', 'column_missing Chuyên đề!', 'column_missing Chuyên đề!'],
      ...['column_missing Thành viên!', 'column_missing Cài đặt!', 'column_missing Cài đặt!'],
      ...['column_missing Nội dung!', 'column_missing Nội dung!'],
    ],
    false,
  ],
  ['no topic', { ...tidyTables(), 'Chuyên đề': [TOPIC_HEADERS] }, ['title_missing Chuyên đề!'], true],
  ['a nameless member', withCell('Thành viên', 'C9', 'la@example.com'), ['member_name_missing Thành viên!B9'], true],
  ['a member’s number alone', withCell('Thành viên', 'A9', 9), [], true],
  ['an error for a name', withCell('Thành viên', 'B4', '#N/A'), ['member_name_missing Thành viên!B4'], true],
  ['an unknown part', withCell('Nội dung', 'A2', 'Phụ lục'), ['section_unknown Nội dung!A2'], true],
  ['a paragraph of no part', withCell('Nội dung', 'A2', null), ['section_unknown Nội dung!A2'], true],
  ['an error for a paragraph', withCell('Nội dung', 'B2', '#NAME?'), ['cell_error Nội dung!B2'], true],
])('%s', (_, tables, findings, hasPlan) => {
  expect(told(tables)).toEqual(findings);
  expect(readPlan(tables).plan !== undefined).toBe(hasPlan);
});

test.each<[string, CellValue, string]>([
  ['C2', 'IIII', 'quarter_invalid'],
  ['C2', 5, 'quarter_invalid'],
  ['C2', true, 'quarter_invalid'],
  ['C2', { error: '#N/A' }, 'quarter_invalid'],
  ['C2', { year: 2022, month: 2, day: 1 }, 'quarter_invalid'],
  ['D2', '13', 'month_invalid'],
  ['D2', '4/2023', 'month_invalid'],
  ['D2', { year: 2023, month: 4, day: 1 }, 'month_invalid'],
  ['D2', '#REF!', 'month_invalid'],
  ['E3', '31/02/2022', 'date_invalid'],
  ['E3', '14/10', 'date_invalid'],
  ['A2', '#N/A', 'cell_error'],
  ['F2', '#NAME?', 'cell_error'],
  ['J2', '#N/A', 'cell_error'],
  ['K2', { error: '#REF!' }, 'cell_error'],
  ['L2', '#DIV/0!', 'cell_error'],
  ['E3', 44848, 'date_invalid'],
  ['E3', '14/10/2023', 'date_outside_month'],
  ['E3', { year: 1899, month: 12, day: 30, hour: 7 }, 'date_invalid'],
  ['E3', '#VALUE!', 'date_invalid'],
  ['I4', 'cuối tháng 11', 'date_invalid'],
  ['I4', { error: '#REF!' }, 'date_invalid'],
  ['B2', '#N/A', 'title_missing'],
  ['H2', { error: '#N/A' }, 'assignee_missing'],
  ['G2', '#N/A', 'cell_error'],
  ['A2', '#N/A', 'cell_error'],
])('%s holding %j', (cell, value, rule) => {
  const { plan, findings } = readPlan(withCell('Chuyên đề', cell, value));
  expect(findings.map((finding) => [finding.rule, finding.tab, finding.cell])).toEqual([[rule, 'Chuyên đề', cell]]);
  expect(findings[0]!.message).toContain(`Ô ${cell} `);
  expect(plan!.topics).toHaveLength(3);
});

test('a row without a period is told once, at the quarter', () => {
  const tables = tidyTables();
  tables['Chuyên đề'][1]![2] = null;
  tables['Chuyên đề'][1]![3] = '  ';
  expect(told(tables)).toEqual(['quarter_invalid Chuyên đề!C2']);
  for (const row of tables['Chuyên đề']) row[2] = null;
  expect(told(tables)).toEqual(['quarter_invalid Chuyên đề!D2']);
});

test('dates of the plan may lie outside its year only for what is due or issued', () => {
  expect(told(withCell('Chuyên đề', 'I2', '20/12/2021'))).toEqual([]);
  expect(told(withSettings(['Ngày ban hành', '28/12/2021']))).toEqual([]);
});

test('a school year gives months their years', () => {
  const tables = tidyTables();
  tables['Cài đặt'][2]![1] = '2022-2023';
  tables['Chuyên đề'][1]![3] = '4/2023';
  const { plan, findings } = readPlan(tables);
  expect(findings).toEqual([]);
  expect(plan!.settings.year).toEqual({ start: 2022, end: 2023 });
});

test('months in a run, and the time of a date cell', () => {
  const run = readPlan(withCell('Chuyên đề', 'D4', 'tháng 11–12')).plan!.topics[2]!;
  expect([run.month, run.monthEnd]).toEqual([11, 12]);
  const tables = withCell('Chuyên đề', 'E3', { year: 2022, month: 10, day: 14, hour: 7, minute: 30 });
  expect(readPlan(tables).plan!.topics[1]!.time).toBe('14 giờ 00');
  expect(
    readPlan(withCell('Chuyên đề', 'E4', { year: 2022, month: 12, day: 9, hour: 7, minute: 30 })).plan!.topics[2],
  ).toMatchObject({
    date: { year: 2022, month: 12, day: 9 },
    time: '7 giờ 30',
  });
});

test.each<[CellValue, string]>([
  ['14h00', '14h00'],
  [' 14 giờ ', '14 giờ'],
  [14, '14 giờ 00'],
  [0.5625, '13 giờ 30'],
  [{ year: 1899, month: 12, day: 30, hour: 8, minute: 5 }, '8 giờ 05'],
])('a time of %j', (typed, time) => {
  expect(readPlan(withCell('Chuyên đề', 'F2', typed)).plan!.topics[0]!.time).toBe(time);
});

test.each<[string, CellValue]>([
  ['a formula', '=1+1'],
  ['a tag', '<b>{title}</b>'],
  ['right-to-left', 'سلام'],
  ['10,000 characters', 'Bảo vệ trẻ'.repeat(1000)],
])('%s in a title is data', (_, title) => {
  const { plan, findings } = readPlan(withCell('Chuyên đề', 'B2', title));
  expect([plan!.topics[0]!.title, findings]).toEqual([title, []]);
});

test('messages cut long contents', () => {
  const [finding] = readPlan(withCell('Chuyên đề', 'C2', 'x'.repeat(10_000))).findings;
  expect(finding!.message.length).toBeLessThan(250);
});

const TABS_OF_TEXT: PlanTabName[] = ['Chuyên đề', 'Thành viên', 'Cài đặt', 'Nội dung'];

test('no value in any cell makes the reader throw', () => {
  const values: CellValue[] = [
    '',
    '\u0000',
    'ß'.repeat(300),
    -1,
    1e21,
    Number.NaN,
    false,
    { error: '#DIV/0!' },
    { year: 1, month: 1, day: 1 },
  ];
  for (const tab of TABS_OF_TEXT) {
    for (const value of values) {
      for (const cell of ['A1', 'A2', 'B2', 'B3', 'C2', 'D2', 'E2', 'F2', 'H2', 'I2']) {
        expect(() => readPlan(withCell(tab, cell, value))).not.toThrow();
      }
    }
  }
});

test.each<[string, CellValue, string | undefined]>([
  ['a note', ' Vắng:  nghỉ thai sản ', 'Vắng: nghỉ thai sản'],
  ['none', ' ', undefined],
  ['an error', { error: '#REF!' }, undefined],
])('a member’s note: %s', (_name, typed, note) => {
  expect(readPlan(withCell('Thành viên', 'E3', typed)).plan?.members.map((member) => member.note)).toEqual([
    undefined,
    note,
    undefined,
  ]);
});
