import type { CellValue, Tables } from '../../src/sheet/cell';
import { readPlan } from '../../src/sheet/read-plan';
import { listSetUpChanges, type SetUpChange } from '../../src/sheet/setup';
import type { TabName } from '../../src/sheet/tabs';
import { TOPIC_HEADERS, tidyTables, withoutTab } from './workbook';

const TODAY = { year: 2026, month: 1, day: 10 };

/** The tables as they are once tabs and cells are written; throws where a cell that holds something would be. */
function apply(tables: Tables, changes: readonly SetUpChange[]): Record<string, CellValue[][]> {
  const result: Record<string, CellValue[][]> = {};
  for (const [name, rows] of Object.entries(tables)) result[name] = rows!.map((row) => [...row]);
  for (const change of changes) {
    if (change.kind === 'tab') {
      if (result[change.tab]) throw new Error(`${change.tab} is there`);
      result[change.tab] = change.rows.map((row) => [...row]);
    }
    if (change.kind !== 'cells') continue;
    const rows = result[change.tab]!;
    change.values.forEach((values, down) => {
      const row = change.row - 1 + down;
      while (rows.length <= row) rows.push([]);
      values.forEach((value, right) => {
        const cells = rows[row]!;
        while (cells.length <= change.column + right) cells.push(null);
        if (cells[change.column + right]) throw new Error(`${change.tab} row ${row + 1} is written over`);
        cells[change.column + right] = value;
      });
    });
  }
  return result;
}

const kinds = (changes: readonly SetUpChange[]) => changes.map((change) => `${change.kind} ${change.tab}`);

test('an empty workbook gets the four tabs, with defaults, widths, frozen headers and lists', () => {
  const changes = listSetUpChanges({}, TODAY);
  const tabs: TabName[] = ['Chuyên đề', 'Thành viên', 'Cài đặt', 'Nội dung'];
  expect(kinds(changes)).toEqual([
    ...tabs.flatMap((tab) => [`tab ${tab}`, `widths ${tab}`, `freeze ${tab}`]),
    ...['dropDown Chuyên đề', 'dropDown Chuyên đề'],
    ...Array<string>(7).fill('dropDown Cài đặt'),
  ]);
  expect(changes.filter(({ kind }) => kind === 'dropDown')).toEqual([
    { kind: 'dropDown', tab: 'Chuyên đề', column: 2, fromRow: 2, toRow: 500, choices: ['I', 'II', 'III', 'IV'] },
    {
      ...{ kind: 'dropDown', tab: 'Chuyên đề', column: 7, fromRow: 2, toRow: 500 },
      choices: { tab: 'Thành viên', column: 1, fromRow: 2, toRow: 500 },
    },
    {
      ...{ kind: 'dropDown', tab: 'Cài đặt', column: 1, fromRow: 2, toRow: 2 },
      choices: ['Văn bản Đảng', 'Văn bản hành chính'],
    },
    ...[
      [19, ['Thông báo', 'Giấy mời']],
      [20, ['Kết luận', 'Nghị quyết']],
      [21, ['Không', 'Có']],
      [22, ['Không', 'Có']],
      [27, ['Để nháp', 'Gửi ngay']],
      [28, ['Tiếng Việt', 'English']],
    ].map(([row, choices]) => ({ kind: 'dropDown', tab: 'Cài đặt', column: 1, fromRow: row, toRow: row, choices })),
  ]);
  const made = apply({}, changes);
  expect(made['Chuyên đề']).toEqual([TOPIC_HEADERS]);
  expect(made['Cài đặt']!.slice(0, 4)).toEqual([
    ['Mục', 'Giá trị'],
    ['Loại văn bản', 'Văn bản Đảng'],
    ['Cơ quan cấp trên', ''],
    ['Tên đơn vị', ''],
  ]);
  expect(made['Nội dung']![1]).toEqual([
    'Căn cứ',
    'Căn cứ Chỉ thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư về tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới',
  ]);
});

test('what set-up made lacks only what the user must type', () => {
  const made = apply({}, listSetUpChanges({}, TODAY)) as Tables;
  expect(readPlan(made).findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    'title_missing ',
    'setting_missing B4',
    'setting_missing B5',
  ]);
  expect(listSetUpChanges(made, TODAY)).toEqual([]);
});

test('the year of the plan chooses the legal bases, the form its words', () => {
  const made = apply(withoutTab('Nội dung'), listSetUpChanges(withoutTab('Nội dung'), TODAY));
  expect(made['Nội dung']![1]![1]).toContain('10-CT/TW');
  const state = {
    'Cài đặt': [
      ['Mục', 'Giá trị'],
      ['Loại văn bản', 'Văn bản hành chính'],
    ],
  };
  expect(apply(state, listSetUpChanges(state, TODAY))['Nội dung']![1]![1]).toContain('nhà trường');
});

test('missing settings go under the last row, missing headers beside the last column', () => {
  const tables = tidyTables();
  tables['Chuyên đề'] = [
    ['Chuyên đề', null, 'Của tôi'],
    ['Bảo vệ trẻ', null, null, 'xem lại'],
  ];
  tables['Cài đặt'].push([null, null], ['Địa danh', 'Định An'], [null, '\u00a0']);
  const changes = listSetUpChanges(tables, TODAY);
  expect(kinds(changes)).toEqual([
    ...['cells Chuyên đề', 'widths Chuyên đề', 'cells Cài đặt'],
    ...['dropDown Chuyên đề', 'dropDown Chuyên đề'],
    ...Array<string>(7).fill('dropDown Cài đặt'),
  ]);
  expect(changes[0]).toEqual({
    ...{ kind: 'cells', tab: 'Chuyên đề', row: 1, column: 4 },
    values: [TOPIC_HEADERS.filter((header) => header !== 'Chuyên đề')],
  });
  const added = changes[2] as Extract<SetUpChange, { kind: 'cells' }>;
  expect([added.row, added.column, added.values[0], added.values.length]).toEqual([
    7,
    0,
    ['Loại văn bản', 'Văn bản Đảng'],
    25,
  ]);
  expect(changes[11]).toMatchObject({ tab: 'Cài đặt', fromRow: 30, choices: ['Tiếng Việt', 'English'] });
  apply(tables, changes);
});

test('columns of Cài đặt that stand apart are written one by one', () => {
  const tables = {
    ...tidyTables(),
    'Cài đặt': [
      ['Giá trị', 'Của tôi', 'Mục'],
      ['Định An', null, 'Địa danh'],
    ],
  };
  const made = apply(tables, listSetUpChanges(tables, TODAY));
  expect(made['Cài đặt']![2]).toEqual(['Văn bản Đảng', null, 'Loại văn bản']);
});

test('Nội dung with any paragraph is left alone, without one it is filled', () => {
  expect(kinds(listSetUpChanges(tidyTables(), TODAY))).toEqual([
    'cells Cài đặt',
    ...Array<string>(7).fill('dropDown Cài đặt'),
  ]);
  const tables = {
    ...tidyTables(),
    'Nội dung': [
      ['Phần', 'Nội dung'],
      ['Căn cứ', ' '],
    ],
  };
  const made = apply(tables, listSetUpChanges(tables, TODAY));
  expect(made['Nội dung']![2]![0]).toBe('Căn cứ');
  expect(made['Nội dung']!.length).toBeGreaterThan(10);
});

test('what an existing tab looks like tells what it lacks', () => {
  const tables = apply({}, listSetUpChanges({}, TODAY)) as Tables;
  const looks = {
    'Chuyên đề': { frozenRows: 0, validatedColumns: [2] },
    'Thành viên': { frozenRows: 1, validatedColumns: [] },
  };
  expect(listSetUpChanges(tables, TODAY, looks)).toEqual([
    { kind: 'freeze', tab: 'Chuyên đề', rows: 1 },
    {
      ...{ kind: 'dropDown', tab: 'Chuyên đề', column: 7, fromRow: 2, toRow: 500 },
      choices: { tab: 'Thành viên', column: 1, fromRow: 2, toRow: 500 },
    },
  ]);
});
