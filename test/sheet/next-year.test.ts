/** What the start of the next year makes of this year's tabs. */
import {
  asText,
  composeFreshRows,
  findDoubts,
  followingYear,
  listUnfinished,
  planTurn,
} from '../../src/sheet/next-year';
import { readPlan } from '../../src/sheet/read-plan';
import { TOPICS } from '../../src/sheet/tabs';
import { listSettingChanges, pairSettings } from '../../src/sheet/year-settings';
import { TOPIC_HEADERS, tidyTables, topicRow } from './workbook';

const YEAR_2026 = { start: 2026, end: 2026 };
const SCHOOL_YEAR = { start: 2026, end: 2027 };

test.each([
  [YEAR_2026, { start: 2027, end: 2027 }],
  [SCHOOL_YEAR, { start: 2027, end: 2028 }],
])('after %o comes %o', (year, next) => {
  expect(followingYear(year)).toEqual(next);
});

test.each([
  [
    YEAR_2026,
    ['Chuyên đề', 'Cài đặt'],
    { from: '2026', to: '2027', archive: 'Chuyên đề 2026', copy: 'Cài đặt 2026', fresh: 'Chuyên đề 2027 (đang lập)' },
  ],
  [
    SCHOOL_YEAR,
    ['Chuyên đề'],
    {
      from: '2026-2027',
      to: '2027-2028',
      archive: 'Chuyên đề 2026-2027',
      copy: 'Cài đặt 2026-2027',
      fresh: 'Chuyên đề 2027-2028 (đang lập)',
    },
  ],
  // Sheets takes names that differ in case alone for one.
  [
    YEAR_2026,
    ['CHUYÊN ĐỀ 2026'.normalize('NFD'), 'Chuyên đề 2026 (2)', 'cài đặt 2026'],
    {
      from: '2026',
      to: '2027',
      archive: 'Chuyên đề 2026 (3)',
      copy: 'Cài đặt 2026 (2)',
      fresh: 'Chuyên đề 2027 (đang lập)',
    },
  ],
])('the tabs of %o beside %j', (year, tabs, turn) => {
  expect(planTurn(year, tabs)).toEqual({ v: 1, ...turn });
});

test('no name is longer than an .xlsx takes', () => {
  const { archive, copy, fresh } = planTurn(SCHOOL_YEAR, []);
  for (const name of [archive, copy, fresh]) expect(name.length).toBeLessThanOrEqual(31);
});

test('topics that were held stay behind; whatever else their status says, the others go on', () => {
  const statuses = ['Đã sinh hoạt', 'Đã gửi 05/02/2022', '', 'Chưa hoàn thành', 'Hoàn thành', 'Đã nộp'];
  const rows = statuses.map((status, index) => topicRow({ B: `T${index}`, C: 'I', H: 'Nguyễn Thị Ly', J: status }));
  const { plan } = readPlan({ ...tidyTables(), 'Chuyên đề': [TOPIC_HEADERS, ...rows] });
  const unfinished = listUnfinished(plan!.topics, plan!.settings, { year: 2022, month: 12, day: 20 });
  expect(unfinished.map(({ title }) => title)).toEqual(['T1', 'T2', 'T3', 'T5']);
});

test('the fresh tab: headers where she put them, her own among them; title, assignees and note as typed', () => {
  const rows = [
    ['Ghi chú', 'Lớp', 'Chuyên đề', 'Số', 'Quý', 'Người thực hiện', 'Trạng thái', 2027],
    ['', 'Lá 1', '“Học tập Bác”', 7, 'I', 'Lý;\nLy', 'Đã gửi 05/02/2022', 'x'],
    ['', '', 'Đã xong', 8, 'I', 'Ly', 'Đã sinh hoạt', ''],
    ['Mời chuyên gia', '', { year: 2022, month: 9, day: 2 }, '', 'II', { error: '#N/A' }, '', ''],
  ];
  const topics = [2, 4].map((row) => ({ row }));
  expect(composeFreshRows(rows, topics as never, SCHOOL_YEAR)).toEqual([
    ['Ghi chú', 'Lớp', 'Chuyên đề', 'Số', 'Quý', 'Người thực hiện', 'Trạng thái', '2027'],
    ['Chuyển từ năm học 2026-2027', '', '“Học tập Bác”', '01', '', 'Lý;\nLy', '', ''],
    ['Mời chuyên gia\nChuyển từ năm học 2026-2027', '', '02/09/2022', '02', '', '', '', ''],
  ]);
});

test('a fresh tab without topics has its headers; one without a note column loses no topic', () => {
  const rows = [
    ['Chuyên đề', 'Người thực hiện'],
    ['Một', 'Ly'],
  ];
  expect(composeFreshRows(rows, [], YEAR_2026)).toEqual([['Chuyên đề', 'Người thực hiện']]);
  expect(composeFreshRows(rows, [{ row: 2 }] as never, YEAR_2026)[1]).toEqual(['Một', 'Ly']);
  expect(TOPICS.columns.map(({ id }) => id)).toContain('note');
});

const TURN = planTurn(YEAR_2026, []);
const SETTINGS_2026 = [
  ['Giá trị', 'Mục'],
  [2026, 'Năm:'],
  ['Chi bộ Mầm non Định An', 'Tên đơn vị'],
  [5, 'Số văn bản'],
  [{ year: 2026, month: 1, day: 5 }, 'Ngày ban hành'],
  ['https://docs.google.com/document/d/1/edit', 'Văn bản kế hoạch'],
  ['Có', 'Đã ban hành'],
  ['02/01; 31/8/2026; 04/01/2027', 'Ngày nghỉ thêm'],
  ['không rõ', 'Ngày làm bù'],
  ['06', 'Số văn bản'],
  ['KH/CB', 'Ký hiệu'],
  ['riêng', 'Năm sinh'],
];

test('settings of the old year are emptied or moved on, the others stay; a label may stand twice', () => {
  const at = (row: number, label: string, before: string, after: string) => ({ label, row, column: 0, before, after });
  expect(listSettingChanges(SETTINGS_2026, TURN)).toEqual([
    at(2, 'Năm', '2026', '2027'),
    at(4, 'Số văn bản', '5', ''),
    at(5, 'Ngày ban hành', '05/01/2026', ''),
    at(6, 'Văn bản kế hoạch', 'https://docs.google.com/document/d/1/edit', ''),
    at(7, 'Đã ban hành', 'Có', 'Không'),
    at(8, 'Ngày nghỉ thêm', '02/01; 31/8/2026; 04/01/2027', '04/01/2027'),
    at(10, 'Số văn bản', '06', ''),
  ]);
});

test.each([
  ['Chưa', []],
  ['Không', []],
  ['', []],
  [false, []],
  [true, ['FALSE']],
  ['đã ký rồi', ['Không']],
])('Đã ban hành %p becomes %j', (value, after) => {
  const rows = [
    ['Mục', 'Giá trị'],
    ['Đã ban hành', value],
  ];
  expect(listSettingChanges(rows, TURN).map((change) => change.after)).toEqual(after);
});

test('a school year moves on to the next', () => {
  const rows = [
    ['Mục', 'Giá trị'],
    ['Năm', 'Năm học 2026 – 2027'],
    ['Ngày nghỉ thêm', '01/10/2026; 31/10/2027'],
  ];
  expect(listSettingChanges(rows, planTurn(SCHOOL_YEAR, [])).map(({ after }) => after)).toEqual([
    '2027-2028',
    '31/10/2027',
  ]);
});

test('after a run that died: what is written is told, what is not is written where its row now stands, an edit is left', () => {
  const now = [
    ['Giá trị', 'Mục'],
    ['', 'Số văn bản'],
    ['Có', 'Đã ban hành'],
    [2030, 'Năm'],
  ];
  const outcome = pairSettings(SETTINGS_2026, now, TURN);
  const tell = (changes: typeof outcome.changes) => changes.map(({ row, label }) => `${row} ${label}`);
  expect([tell(outcome.changes), tell(outcome.done), tell(outcome.edited)]).toEqual([
    ['3 Đã ban hành'],
    ['2 Số văn bản'],
    ['4 Năm'],
  ]);
});

test.each([
  ['2026-12-20', YEAR_2026, false],
  ['2026-12-20', { start: 2027, end: 2027 }, true],
  ['2027-01-01', { start: 2027, end: 2027 }, false],
  ['2026-06-30', SCHOOL_YEAR, true],
  ['2026-07-01', SCHOOL_YEAR, false],
])('on %s, a year of %o is ahead: %p', (day, year, isAhead) => {
  const [y, month, d] = day.split('-').map(Number) as [number, number, number];
  expect(findDoubts([], [], year, { year: y, month, day: d }).isAhead).toBe(isAhead);
});

test.each([
  ['', ''],
  ['Học tập Bác', 'Học tập Bác'],
  ['01', "'01"],
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+84', "'+84"],
  ["'quoted", "''quoted"],
  ['TRUE', "'TRUE"],
  ['tháng 4', "'tháng 4"],
  ['#N/A', "'#N/A"],
  ['🙂', "'🙂"],
])('%j is written as %j', (text, written) => {
  expect(asText(text)).toBe(written);
});
