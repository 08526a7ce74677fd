/** The next year: this year's tab is put away as it is, a fresh one holds what goes on, whichever call a run dies at. */
import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { type Book, CONTENT, MEMBERS, SETTINGS, sampleBook, TOPICS, topic } from './book';
import { createWorkspace, differences, type Options, type Run, snapshot, type Workspace } from './workspace';

const TODAY = '2022-12-20';
const ARCHIVE = 'Chuyên đề 2022';
const COPY = 'Cài đặt 2022';

/** One topic held, two not; a column of her own; settings of a plan that was issued. */
function yearsBook(): Book {
  const book = sampleBook();
  const [held, first, second] = book.topics!;
  return {
    ...book,
    topics: [
      { ...held!, 'Trạng thái': 'Đã sinh hoạt', 'Ghi chú': 'Họp tốt', Lớp: 'Mầm' },
      { ...first!, 'Ngày sinh hoạt': '14/10/2022', 'Trạng thái': 'Đã gửi 05/02/2022', 'Ghi chú': 'Mời chuyên gia' },
      { ...second!, Lớp: 'Lá 1' },
    ],
    settings: {
      ...book.settings,
      'Số văn bản': 5,
      'Ngày ban hành': '05/01/2022',
      'Đã ban hành': 'Có',
      'Ngày nghỉ thêm': '31/8/2022; 03/01/2023',
    },
  };
}

async function openYear(book = yearsBook()): Promise<Workspace> {
  const space = await createWorkspace(book);
  await space.click('check', { today: '2022-01-10' });
  return space;
}

function turn(space: Workspace, options: Options = {}): Promise<Run> {
  return space.run('next-year', { today: TODAY, ...options });
}

async function tabNames(space: Workspace): Promise<string[]> {
  return (await space.open()).worksheets.map(({ name }) => name);
}

/** The XML of a tab's sheet, without where the cursor stands. */
function readSheet({ out }: Workspace, name: string): string {
  const zip = new PizZip(readFileSync(`${out}/workbook.xlsx`));
  const tag = zip
    .file('xl/workbook.xml')!
    .asText()
    .match(new RegExp(`<sheet [^>]*name="${name}"[^>]*>`))![0];
  const id = /r:id="([^"]+)"/.exec(tag)![1];
  const link = zip
    .file('xl/_rels/workbook.xml.rels')!
    .asText()
    .match(new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`));
  const path = /Target="\/?(?:xl\/)?([^"]+)"/.exec(link![0])![1];
  return zip
    .file(`xl/${path}`)!
    .asText()
    .replace(/<sheetViews>.*?<\/sheetViews>|<sheetViews\/>/, '');
}

async function settingsOf(space: Workspace, tab = SETTINGS): Promise<Record<string, string>> {
  return Object.fromEntries((await space.rows(tab)).map((row) => [row.Mục, row['Giá trị']!]));
}

const FRESH = [
  {
    Số: '01',
    'Chuyên đề': 'Đổi mới, nâng cao chất lượng sinh hoạt chi bộ',
    'Người thực hiện': 'Nguyễn Thị Thanh Tâm',
    'Ghi chú': 'Mời chuyên gia\nChuyển từ năm 2022',
  },
  {
    Số: '02',
    'Chuyên đề': 'Phòng, chống tai nạn thương tích cho trẻ',
    'Người thực hiện': 'Nguyễn Thị Ly',
    'Ghi chú': 'Chuyển từ năm 2022',
  },
];

/** What must stand after the year has been turned, however often the run died on the way. */
async function expectTurned(space: Workspace, before: Readonly<Record<string, string>>): Promise<void> {
  expect(await tabNames(space)).toEqual([TOPICS, ARCHIVE, MEMBERS, SETTINGS, CONTENT, COPY]);
  expect((await space.open()).worksheets.map(({ state }) => state)).toEqual(Array(6).fill('visible'));
  expect(readSheet(space, ARCHIVE)).toBe(before[TOPICS]);
  expect(readSheet(space, MEMBERS)).toBe(before[MEMBERS]);
  expect(readSheet(space, CONTENT)).toBe(before[CONTENT]);
  const rows = await space.rows(TOPICS);
  expect(rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== '')))).toEqual(FRESH);
  expect(Object.keys(rows[0]!)).toEqual(Object.keys((await space.rows(ARCHIVE))[0]!));
  const [settings, copy] = [await settingsOf(space), await settingsOf(space, COPY)];
  expect(copy).toEqual({
    'Tên đơn vị': 'Chi bộ Mầm non Định An',
    Năm: '2022',
    'Người ký': 'Trần Thị Mai Hương',
    'Địa điểm mặc định': 'Văn phòng trường',
    'Số văn bản': '5',
    'Ngày ban hành': '05/01/2022',
    'Đã ban hành': 'Có',
    'Ngày nghỉ thêm': '31/8/2022; 03/01/2023',
  });
  expect({ ...settings, 'Ngày nghỉ thêm': '' }).toEqual({
    ...copy,
    Năm: '2023',
    'Số văn bản': '',
    'Ngày ban hành': '',
    'Đã ban hành': 'Không',
    'Ngày nghỉ thêm': '',
  });
  expect(settings['Ngày nghỉ thêm']).toContain('2023');
  expect(readFileSync(`${space.out}/state.json`, 'utf8')).not.toContain('next-year');
}

function sheetsOf(space: Workspace): Record<string, string> {
  return Object.fromEntries([TOPICS, MEMBERS, CONTENT].map((name) => [name, readSheet(space, name)]));
}

test('the year is asked about, put away and opened; all that was overwritten is told', async () => {
  const space = await openYear();
  const before = sheetsOf(space);
  const { exitCode, stdout } = await turn(space);
  expect(exitCode).toBe(0);
  await expectTurned(space, before);
  const [question, told] = stdout.split('Đã mở trang cho năm 2023.') as [string, string];
  expect(question).toContain('Khép lại năm 2022 và mở trang cho năm 2023?');
  expect(question).toContain('• Đổi mới, nâng cao chất lượng sinh hoạt chi bộ (số cũ: 03)\n');
  expect(question).not.toContain('Xin xem lại');
  for (const change of [
    'Năm: “2022” → “2023”',
    'Số văn bản: “5” → (để trống)',
    'Ngày ban hành: “05/01/2022” → (để trống)',
    'Đã ban hành: “Có” → “Không”',
    'Ngày nghỉ thêm: “31/8/2022; 03/01/2023” → “03/01/2023”',
  ]) {
    expect(question).toContain(change);
    expect(told).toContain(change);
  }
  for (const text of ['phần Căn cứ', `đổi tên trang “${ARCHIVE}” thành “Chuyên đề”`, `trang “${COPY}” về trang`]) {
    expect(told).toContain(text);
  }
});

test('--answer no changes nothing', async () => {
  const space = await openYear();
  const before = snapshot(space);
  const { exitCode, stdout } = await turn(space, { answer: 'no' });
  expect([exitCode, differences(before, snapshot(space))]).toEqual([0, []]);
  expect(stdout).toContain('Chưa thay đổi gì.');
});

/** As the sheet and the properties tell: nothing is left to be done. */
async function isTurned(space: Workspace): Promise<boolean> {
  const isOpen = readFileSync(`${space.out}/state.json`, 'utf8').includes('next-year');
  return !isOpen && (await settingsOf(space)).Năm === '2023';
}

async function goOn(space: Workspace): Promise<void> {
  const { exitCode, stdout } = await turn(space);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Đã mở trang cho năm 2023.')]);
}

test.each(['killed', 'failed'])(
  '%s at each call, then clicked again: one old tab as it was, one fresh, the settings moved once',
  async (way) => {
    const base = await openYear();
    const before = sheetsOf(base);
    const { callCount } = (await turn(base.copy())).report;
    const seen = new Set<string>();
    for (let call = 1; call <= callCount; call++) {
      const space = base.copy();
      await turn(space, way === 'failed' ? { failAt: call } : { killAt: { call, after: call === callCount } });
      const state = JSON.stringify(snapshot(space));
      if (seen.has(state)) continue;
      seen.add(state);
      // Where no more than the lock's release failed, another click would be the next year's.
      if (!(await isTurned(space))) await goOn(space);
      await expectTurned(space, before);
    }
    expect(seen.size).toBeGreaterThanOrEqual(20);
  },
  120_000,
);

test('a run that died is gone on with from the sheet as it then is', async () => {
  const space = await openYear();
  const { report } = await turn(space.copy());
  const calls = Object.keys(report.calls);
  expect(calls).toContain('Sheet.setName');
  // The fresh tab and the copy stand; the old one has its name.
  let died = space.copy();
  for (let call = report.callCount; call > 0; call--) {
    died = space.copy();
    await turn(died, { killAt: { call, after: false } });
    if ((await tabNames(died)).includes(COPY) && !(await tabNames(died)).includes(ARCHIVE)) break;
  }
  await died.retype(TOPICS, (rows) => [...rows, topic('05', 'Phòng cháy', 'IV', 11, 'Nguyễn Thị Ly')]);
  await died.set(TOPICS, 'Trạng thái', 'Đã sinh hoạt', (row) => row.Số !== '05');
  await died.set(SETTINGS, 'Giá trị', 7, (row) => row.Mục === 'Số văn bản');
  await goOn(died);
  expect((await died.rows(TOPICS)).flatMap((row) => row['Chuyên đề'] || [])).toEqual(['Phòng cháy']);
  expect((await settingsOf(died, COPY))['Số văn bản']).toBe('7');
  expect(await tabNames(died)).toEqual([TOPICS, ARCHIVE, MEMBERS, SETTINGS, CONTENT, COPY]);
});

test('set-up made another topics tab while the fresh one waited: nothing is lost, and the user is told what to do', async () => {
  const base = await openYear();
  const before = await base.rows(TOPICS);
  let call = (await turn(base.copy())).report.callCount;
  let space: Workspace;
  do {
    space = base.copy();
    await turn(space, { killAt: { call: call--, after: false } });
  } while ((await tabNames(space)).includes(TOPICS) || call === 0);
  await space.click('setup');
  const refused = await turn(space);
  expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('Xin đổi tên trang “Chuyên đề” ấy')]);
  await space.edit((workbook) => workbook.removeWorksheet(TOPICS));
  await goOn(space);
  expect(await space.rows(ARCHIVE)).toEqual(before);
  expect((await space.rows(TOPICS)).map((row) => row.Số)).toEqual(['01', '02']);
});

test('the tabs of an earlier year keep their names; columns she moved stay where she put them, lists and widths come along', async () => {
  const space = await createWorkspace();
  await space.click('setup');
  await space.edit((workbook) => {
    workbook.addWorksheet(ARCHIVE.toUpperCase()).getCell('A1').value = 'của tôi';
    workbook.addWorksheet(COPY).getCell('A1').value = 'của tôi';
    const sheet = workbook.getWorksheet(TOPICS)!;
    sheet.spliceColumns(1, 0, ['Lớp', 'Mầm', 'Chồi', 'Lá']);
    sheet.getColumn(1).width = 40;
    sheet.getCell('D2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"I,II,III,IV"'] };
  });
  const before = await space.rows(TOPICS);
  expect((await turn(space)).exitCode).toBe(0);
  expect((await tabNames(space)).sort()).toEqual(
    [TOPICS, ARCHIVE.toUpperCase(), `${ARCHIVE} (2)`, MEMBERS, SETTINGS, CONTENT, COPY, `${COPY} (2)`].sort(),
  );
  expect(await space.rows(`${ARCHIVE} (2)`)).toEqual(before);
  const workbook = await space.open();
  const [fresh, old] = [workbook.getWorksheet(TOPICS)!, workbook.getWorksheet(`${ARCHIVE} (2)`)!];
  expect(fresh.getRow(1).values).toEqual(old.getRow(1).values);
  expect(fresh.getColumn(1).width).toBeCloseTo(old.getColumn(1).width!, 0);
  expect(fresh.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(fresh.getCell('D2').dataValidation.formulae).toEqual(['"I,II,III,IV"']);
});

test('a school year; an old year with errors in its rows closes all the same', async () => {
  const space = await createWorkspace({
    ...sampleBook(),
    topics: [topic('', '', 'IIII', 13, 'Người Lạ'), { 'Chuyên đề': '=HYPERLINK("x")', 'Người thực hiện': '' }],
    settings: { ...sampleBook().settings, Năm: 'Năm học 2022-2023' },
  });
  const { exitCode, report } = await turn(space, { today: '2023-06-10' });
  expect([exitCode, report.findings]).toEqual([0, []]);
  expect((await tabNames(space))[1]).toBe('Chuyên đề 2022-2023');
  expect((await settingsOf(space)).Năm).toBe('2023-2024');
  const rows = await space.rows(TOPICS);
  expect(rows.map((row) => [row.Số, row['Chuyên đề'], row['Ghi chú']])).toEqual([
    ['01', '', 'Chuyển từ năm học 2022-2023'],
    ['02', '=HYPERLINK("x")', 'Chuyển từ năm học 2022-2023'],
  ]);
});

test('without a year that can be read nothing is done', async () => {
  const space = await createWorkspace({ ...sampleBook(), settings: { 'Tên đơn vị': 'Chi bộ', Năm: 'năm nay' } });
  const before = await space.rows(TOPICS);
  const { exitCode, report, stdout } = await turn(space);
  expect([exitCode, report.findings.map(({ rule }) => rule)]).toEqual([2, ['setting_missing']]);
  expect(stdout).toContain('nên chưa chuyển sang năm mới');
  expect([await tabNames(space), await space.rows(TOPICS)]).toEqual([[TOPICS, MEMBERS, SETTINGS, CONTENT], before]);
});

test('the year’s cell holds a formula: it stays and is named, with the value to type', async () => {
  const space = await createWorkspace({
    ...yearsBook(),
    settings: { ...yearsBook().settings, Năm: { formula: 'YEAR(TODAY())', result: 2022 } },
  });
  const { exitCode, stdout } = await turn(space);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(
    'Ô B3 trang “Cài đặt” (Năm) có công thức nên được giữ nguyên; giá trị của năm mới là “2023”.',
  );
  const settings = await settingsOf(space);
  expect([settings.Năm, settings['Số văn bản'], (await settingsOf(space, COPY)).Năm]).toEqual([
    '=YEAR(TODAY())',
    '',
    '2022',
  ]);
});

test('protected settings are named one by one, with what to type; the tabs are turned all the same', async () => {
  const space = await createWorkspace(yearsBook());
  await space.edit((workbook) => workbook.getWorksheet(SETTINGS)!.protect('', { spinCount: 1 }));
  const { exitCode, stdout } = await turn(space);
  expect(exitCode).toBe(0);
  expect(stdout.match(/Ô \w+ trang “Cài đặt” \([^)]+\) đang được bảo vệ/g)).toHaveLength(5);
  expect(stdout).toContain('xin tự ghi “2023”');
  expect(await tabNames(space)).toContain(ARCHIVE);
});

test('a list that does not take the new value: the cell is named, the run goes on', async () => {
  const space = await createWorkspace(yearsBook());
  await space.edit((workbook) => {
    const sheet = workbook.getWorksheet(SETTINGS)!;
    sheet.getCell('B8').dataValidation = {
      type: 'list',
      formulae: ['"Có,Chưa"'],
      showErrorMessage: true,
      errorStyle: 'stop',
    };
  });
  const { exitCode, stdout } = await turn(space);
  expect([exitCode, (await settingsOf(space)).Năm]).toEqual([0, '2023']);
  expect(stdout).toContain('Ô B8 trang “Cài đặt” (Đã ban hành) đang được bảo vệ hoặc không nhận giá trị này');
});

test.each([
  ['a second click', '2022-12-20', 'Xin xem lại: năm 2023 còn chưa bắt đầu'],
  ['a click in the new year', '2023-01-05', 'Xin xem lại: chưa chuyên đề nào của năm 2023 được ghi là đã sinh hoạt.'],
])('%s is warned of, and may be answered no', async (_, today, warning) => {
  const space = await openYear();
  await turn(space);
  const before = snapshot(space);
  const { stdout } = await turn(space, { today, answer: 'no' });
  expect(stdout).toContain('Khép lại năm 2023 và mở trang cho năm 2024?');
  expect(stdout).toContain(warning);
  expect(differences(before, snapshot(space))).toEqual([]);
});

test('the check reminds of the periods to be set, and nothing else is wrong', async () => {
  const space = await openYear();
  await turn(space);
  const { report } = await space.run('check', { today: '2023-01-05' });
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['quarter_invalid C2', 'quarter_invalid C3']);
});

test('an edit between the question and the run: nothing is done', async () => {
  const space = await openYear();
  const before = await space.rows(TOPICS);
  const code = `${readFileSync('dist/Code.js', 'utf8')}
const real = LockService;
LockService = { getDocumentLock() {
  SpreadsheetApp.getActive().getSheetByName('Cài đặt').getRange('B6').setValue(9);
  return real.getDocumentLock();
} };`;
  const { stdout } = await space.run('exec', { args: ['Code.js', 'startNextYear'], code, today: TODAY });
  expect(stdout).toContain('Bảng vừa có người sửa nên chưa làm gì');
  expect([await tabNames(space), await space.rows(TOPICS)]).toEqual([[TOPICS, MEMBERS, SETTINGS, CONTENT], before]);
});

/** Google's answer to whoever may not edit the tab. */
const PROTECTED = `
const real = SpreadsheetApp;
const wrap = (inner, own) => new Proxy({}, {
  get: (_, key) => own[key] ?? (typeof inner[key] === 'function' ? (...args) => inner[key](...args) : inner[key]),
});
const refuse = () => { throw new Error('You are trying to edit a protected cell or object.'); };
SpreadsheetApp = wrap(real, { getActive: () => wrap(real.getActive(), { getSheetByName(name) {
  const sheet = real.getActive().getSheetByName(name);
  return name === 'Chuyên đề' ? wrap(sheet, { setName: refuse }) : sheet;
} }) });`;

test('a protected tab is named, and nothing has changed', async () => {
  const space = await openYear();
  const [before, settings] = [sheetsOf(space), await settingsOf(space)];
  const code = `${readFileSync('dist/Code.js', 'utf8')}\n${PROTECTED}`;
  const { stdout } = await space.run('exec', { args: ['Code.js', 'startNextYear'], code, today: TODAY });
  expect(stdout).toContain('Trang “Chuyên đề” đang được bảo vệ nên không đổi tên được; chưa thay đổi gì.');
  expect(await tabNames(space)).toEqual([TOPICS, MEMBERS, SETTINGS, CONTENT]);
  expect([sheetsOf(space), await settingsOf(space)]).toEqual([before, settings]);
  await goOn(space);
  await expectTurned(space, before);
});

test('the number of calls does not grow with the topics', async () => {
  const calls = await Promise.all(
    [3, 30].map(async (count) => {
      const topics = Array.from({ length: count }, (_, index) => topic('', `T ${index}`, 'I', 1, 'Nguyễn Thị Ly'));
      const space = await createWorkspace({ ...sampleBook(), topics });
      return (await turn(space)).report.callCount;
    }),
  );
  expect(calls[1]).toBe(calls[0]);
});

test('texts stay texts: a formula, a number, a day and a sign of its own in a title', async () => {
  const titles = ['=1+1', '2/9', '007', '+84 90', "'trích", '#N/A?', '{x} <w:p> & 🙂'];
  const space = await createWorkspace({
    ...sampleBook(),
    topics: titles.map((title) => topic('', title, 'I', 1, 'Nguyễn Thị Ly')),
  });
  await turn(space);
  expect((await space.rows(TOPICS)).map((row) => row['Chuyên đề'])).toEqual(titles);
});

test('with its periods set the new year has a plan of its own', async () => {
  const space = await openYear();
  await space.click('plan', { today: '2022-01-10' });
  await turn(space);
  expect((await settingsOf(space))['Văn bản kế hoạch']).toBe('');
  await space.set(TOPICS, 'Quý', 'I');
  const { report } = await space.click('plan', { today: '2023-01-05' });
  expect(report.documents.map(({ name }) => name).sort()).toEqual([
    'Kế hoạch sinh hoạt chuyên đề năm 2022',
    'Kế hoạch sinh hoạt chuyên đề năm 2023',
  ]);
});
