/** `setup` adds what is missing and changes no cell that is there; done twice it is done once. */
import type { Workbook } from 'exceljs';
import { CONTENT, MEMBERS, SETTINGS, sampleBook, TOPICS } from './book';
import { createWorkspace, differences, snapshot, type Workspace } from './workspace';

/** Every cell that says something, by address; a formula as such. */
function cells(workbook: Workbook): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        found[`${sheet.name}!${cell.address}`] = cell.formula ? `=${cell.formula}` : cell.value;
      });
    });
  }
  return found;
}

async function expectNothingLost(space: Workspace, before: Record<string, unknown>): Promise<void> {
  const after = cells(await space.open());
  expect(Object.fromEntries(Object.keys(before).map((place) => [place, after[place]]))).toEqual(before);
}

async function expectIdempotent(space: Workspace): Promise<void> {
  const settled = snapshot(space);
  const { stdout } = await space.click('setup');
  expect(differences(settled, snapshot(space))).toEqual([]);
  expect(stdout).toContain('Bảng đã đủ các trang và cột; không phải thêm gì.');
}

test('on an empty workbook: tabs, headers, defaults, lists, widths, frozen rows', async () => {
  const space = await createWorkspace({});
  const { stdout } = await space.click('setup');
  const workbook = await space.open();
  for (const tab of [TOPICS, MEMBERS, SETTINGS, CONTENT]) {
    const sheet = workbook.getWorksheet(tab)!;
    expect(stdout).toContain(`Trang “${tab}”`);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true });
    expect(sheet.getColumn(2).width).toBeGreaterThan(20);
  }
  const validations = (tab: string, cell: string) => workbook.getWorksheet(tab)!.getCell(cell).dataValidation;
  expect(validations(TOPICS, 'C2')).toMatchObject({ type: 'list', formulae: [expect.stringContaining('I,II,III,IV')] });
  expect(validations(TOPICS, 'H2')).toMatchObject({ type: 'list', formulae: [expect.stringContaining(MEMBERS)] });
  const settings = Object.fromEntries((await space.rows(SETTINGS)).map((row) => [row.Mục, row['Giá trị']]));
  expect(settings).toMatchObject({ 'Loại văn bản': 'Văn bản Đảng', 'Tên đơn vị': '', 'Hạn mức thư mỗi ngày': '100' });
  expect(Object.keys(settings)).toContain('Văn bản kế hoạch');
  expect(new Set((await space.rows(CONTENT)).map((row) => row.Phần)).size).toBeGreaterThanOrEqual(6);
  await expectIdempotent(space);
  const { exitCode, report } = await space.run('check');
  expect([exitCode, new Set(report.findings.map(({ rule }) => rule))]).toEqual([
    2,
    new Set(['setting_missing', 'title_missing']),
  ]);
});

test('filled in after set-up, the sheet passes the check and becomes papers', async () => {
  const space = await createWorkspace({});
  await space.click('setup');
  const book = sampleBook();
  await space.edit((workbook) => {
    for (const [tab, rows] of [
      [TOPICS, book.topics!],
      [MEMBERS, book.members!],
    ] as const) {
      const sheet = workbook.getWorksheet(tab)!;
      const headers = (sheet.getRow(1).values as string[]).slice(1);
      rows.forEach((row, index) => {
        headers.forEach((header, column) => {
          if (row[header] !== undefined) sheet.getCell(index + 2, column + 1).value = row[header];
        });
      });
    }
    workbook.getWorksheet(SETTINGS)!.eachRow((row) => {
      const value = book.settings![row.getCell(1).text];
      if (value !== undefined) row.getCell(2).value = value;
    });
  });
  const { findings } = (await space.click('check')).report;
  // The sample's own: it begins with 02, has no topic in two quarters, two names alike and no place of issue.
  expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
    'locality_missing',
    'member_similar',
    'number_gap',
    'quarter_uncovered',
  ]);
  expect((await space.click('drafts')).report.documents).toHaveLength(4);
  const before = cells(await space.open());
  await space.click('setup');
  expect(cells(await space.open())).toEqual(before);
});

test.each<[string, (workbook: Workbook) => void]>([
  [
    'a tab with some columns in another order',
    (workbook) => {
      workbook.addWorksheet(TOPICS).addRows([
        ['Người thực hiện', 'Cột của tôi', 'CHUYÊN  ĐỀ'],
        ['Ly', 'x', 'Học tập Bác'],
      ]);
    },
  ],
  [
    'a note beside and under the table',
    (workbook) => {
      const sheet = workbook.addWorksheet(TOPICS);
      sheet.addRow(['Số', 'Chuyên đề']);
      sheet.getCell('F1').value = 'ghi chú của tôi';
      sheet.getCell('H30').value = 'cuối trang';
    },
  ],
  [
    'settings of her own, some empty',
    (workbook) => {
      workbook.addWorksheet(SETTINGS).addRows([
        ['Mục', 'Giá trị', 'Ghi chú'],
        ['Năm', 2026],
        ['Mục của tôi', 'x'],
        ['Tên đơn vị', null, 'hỏi lại'],
      ]);
    },
  ],
  [
    'formulas that look empty under her settings',
    (workbook) => {
      const sheet = workbook.addWorksheet(SETTINGS);
      sheet.addRows([
        ['Mục', 'Giá trị'],
        ['Năm', 2026],
      ]);
      for (const row of [3, 4, 5]) sheet.getCell(`B${row}`).value = { formula: `IF(A${row}="","","x")`, result: '' };
    },
  ],
  [
    'headers without a table',
    (workbook) => {
      workbook.addWorksheet(CONTENT).addRow(['Nội dung', 'Phần']);
      workbook.addWorksheet(MEMBERS).addRow(['Họ và tên']);
    },
  ],
  [
    'text where headers should be',
    (workbook) => {
      workbook.addWorksheet(TOPICS).addRows([['DANH SÁCH CHUYÊN ĐỀ NĂM 2022'], [null, 'Chuyên đề', 'Quý']]);
    },
  ],
  [
    'a tab of another name’s form',
    (workbook) => {
      workbook.addWorksheet(SETTINGS.normalize('NFD').toUpperCase()).addRows([
        ['Mục', 'Giá trị'],
        ['Năm', 2026],
      ]);
    },
  ],
])('on a workbook with %s: nothing of it is lost', async (_name, fill) => {
  const space = await createWorkspace({});
  await space.edit(fill);
  const before = cells(await space.open());
  await space.click('setup');
  await expectNothingLost(space, before);
  await expectIdempotent(space);
  const { report } = await space.run('check');
  expect(report.findings.filter(({ rule }) => /^(tab|column)_missing$/.test(rule))).toEqual([]);
});

test('a protected tab takes nothing: its cell is named, the other tabs are set up', async () => {
  const space = await createWorkspace({});
  await space.edit(async (workbook) => {
    const sheet = workbook.addWorksheet(TOPICS);
    sheet.addRow(['Chuyên đề']);
    await sheet.protect('', { spinCount: 1 });
  });
  const { stdout } = await space.click('setup');
  expect(stdout).toMatch(/Ô \w+ trang “Chuyên đề” đang được bảo vệ/);
  expect((await space.open()).worksheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([TOPICS, MEMBERS, SETTINGS, CONTENT]),
  );
  expect((await space.rows(SETTINGS)).length).toBeGreaterThan(10);
});

describe('a spreadsheet of the United States', () => {
  const exec = (space: Workspace, body: string) =>
    space.click('exec', { code: `function run() { ${body} }`, args: ['run.js', 'run'] });
  /** As typed by hand on the second day of the fifth month, or on the fifth day of the second. */
  const typeDay = async (space: Workspace) => {
    const { stdout } = await exec(
      space,
      `const cell = SpreadsheetApp.getActive().getSheetByName('${TOPICS}').getRange('E2');
       cell.setValue('05/02/2026');
       return Utilities.formatDate(cell.getValue(), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd');`,
    );
    return JSON.parse(stdout.trim());
  };
  const openAmerican = async () => {
    const space = await createWorkspace({});
    await exec(space, "SpreadsheetApp.getActive().setSpreadsheetLocale('en_US')");
    return space;
  };

  test('is moved to Vietnam once she agrees, and nothing is asked again', async () => {
    const space = await openAmerican();
    const { stdout } = await space.click('setup');
    expect(stdout).toContain('Bảng tính đang để vùng en_US, không phải Việt Nam.');
    expect(stdout).toContain(`Trang “${TOPICS}”`);
    expect(await typeDay(space)).toBe('2026-02-05');
    expect((await space.click('setup')).stdout).not.toContain('en_US');
  });

  test('stays as it is where she does not, which is told', async () => {
    const space = await openAmerican();
    const { stdout } = await space.click('setup', { answer: 'no' });
    expect(stdout).toContain(`Trang “${TOPICS}”`);
    expect(stdout).toContain('Bảng tính vẫn để vùng en_US');
    expect(await typeDay(space)).toBe('2026-05-02');
  });
});
