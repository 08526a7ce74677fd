/** `schedule` shows the dates it proposes, asks, and writes them into empty cells, as dates. */
import type { Worksheet } from 'exceljs';
import { SETTINGS, sampleBook, TOPICS, topic } from './book';
import { createWorkspace, differences, snapshot, type Workspace } from './workspace';

const TODAY = { today: '2026-01-05' };

function yearBook() {
  const book = sampleBook();
  return {
    ...book,
    settings: { ...book.settings, Năm: 2026, 'Giờ mặc định': '14 giờ 00' },
    topics: [
      { ...topic('01', 'Học tập Bác', 'I', 3, 'Nguyễn Thanh Tâm'), 'Ghi chú': 'giữ nguyên' },
      { ...topic('02', 'Đổi mới sinh hoạt', 'II', 0, 'Nguyễn Thị Ly'), Tháng: null },
      { ...topic('03', 'Năm học mới', 'III', 9, 'Nguyễn Thị Ly'), 'Ngày sinh hoạt': new Date(Date.UTC(2026, 8, 10)) },
      { ...topic('04', 'Bảo vệ trẻ', 'IV', 12, 'Nguyễn Thị Thanh Tâm'), 'Hạn nộp đề cương': '20/11/2026' },
    ],
  };
}

async function readDates(space: Workspace): Promise<unknown[][]> {
  const sheet = (await space.open()).getWorksheet(TOPICS)!;
  return [2, 3, 4, 5].map((row) => ['E', 'I'].map((column) => sheet.getCell(`${column}${row}`).value));
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

test('dates and due dates are written as dates, into empty cells only', async () => {
  const space = await createWorkspace(yearBook());
  const { stdout, report } = await space.click('schedule', TODAY);
  expect(await readDates(space)).toEqual([
    [day('2026-03-03'), day('2026-02-13')],
    [day('2026-05-04'), day('2026-04-24')],
    [day('2026-09-10'), null],
    [day('2026-12-03'), '20/11/2026'],
  ]);
  const sheet = (await space.open()).getWorksheet(TOPICS)!;
  expect(['E2', 'I2', 'E5'].map((cell) => sheet.getCell(cell).numFmt)).toEqual([
    'dd/mm/yyyy',
    'dd/mm/yyyy',
    'dd/mm/yyyy',
  ]);
  expect(sheet.getCell('L2').value).toBe('giữ nguyên');
  expect(stdout).toContain('Ghi các ngày sau vào những ô còn trống?');
  expect(stdout).toContain('Ô E2: 03/03/2026 (thứ Ba) – Học tập Bác');
  expect(stdout).toContain('Ô I3: 24/04/2026 (thứ Sáu), hạn nộp đề cương – Đổi mới sinh hoạt');
  expect(stdout).toContain('Đã ghi 5 ô.');
  expect(report.documents).toEqual([]);
  const settled = snapshot(space);
  expect((await space.click('schedule', TODAY)).stdout).toContain('Không có chuyên đề nào chờ xếp ngày');
  expect(differences(settled, snapshot(space))).toEqual([]);
});

test.each<[string, object]>([
  ['a dry run', { dryRun: true }],
  ['the answer no', { answer: 'no' }],
])('%s writes nothing', async (_, options) => {
  const space = await createWorkspace(yearBook());
  const before = await readDates(space);
  const { stdout, exitCode } = await space.run('schedule', { ...TODAY, ...options });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Ô E2: 03/03/2026 (thứ Ba) – Học tập Bác');
  expect(stdout).toContain('Chưa ghi gì vào bảng.');
  expect(await readDates(space)).toEqual(before);
});

test('a formula and a cell’s own format stay, a cell of text gets text', async () => {
  const space = await createWorkspace(yearBook());
  await space.edit((workbook) => {
    const sheet = workbook.getWorksheet(TOPICS)!;
    sheet.getCell('E5').value = { formula: '""', result: '' };
    sheet.getCell('I2').numFmt = 'd "tháng" m';
    sheet.getCell('E3').numFmt = '@';
  });
  const { stdout } = await space.click('schedule', TODAY);
  const sheet = (await space.open()).getWorksheet(TOPICS)!;
  expect(sheet.getCell('E5').formula).toBe('""');
  expect([sheet.getCell('I2').value, sheet.getCell('I2').numFmt]).toEqual([day('2026-02-13'), 'd "tháng" m']);
  expect([sheet.getCell('E3').value, sheet.getCell('E3').numFmt]).toEqual(['04/05/2026', '@']);
  expect(stdout).toContain('Ô E5 có công thức nên được giữ nguyên.');
});

test.each<[string, (sheet: Worksheet) => void, string]>([
  [
    'a formula that looks empty',
    (sheet) => {
      sheet.getCell('E3').value = { formula: '""', result: '' };
    },
    'Ô E3 có công thức nên được giữ nguyên.',
  ],
  ['a merged area’s second row', (sheet) => sheet.mergeCells('E2:E3'), 'Ô E3 nằm trong vùng ô đã gộp'],
  ['a merged area’s second column', (sheet) => sheet.mergeCells('D3:E3'), 'Ô E3 nằm trong vùng ô đã gộp'],
])('%s gets no day, and its row no due date; nobody is asked about them', async (_, change, note) => {
  const space = await createWorkspace(yearBook());
  await space.edit((workbook) => change(workbook.getWorksheet(TOPICS)!));
  const { stdout } = await space.click('schedule', TODAY);
  const sheet = (await space.open()).getWorksheet(TOPICS)!;
  expect(sheet.getCell('I3').value).toBeNull();
  expect(sheet.getCell('I2').value).toEqual(day('2026-02-13'));
  expect(stdout).toContain(note);
  expect(stdout).not.toContain('Ô E3: ');
  expect(stdout).not.toContain('Ô I3: ');
  expect(stdout).toContain('Đã ghi 3 ô.');
});

test('where the only cell left holds a formula, nothing is asked and the page says why', async () => {
  const book = yearBook();
  const space = await createWorkspace({ ...book, topics: book.topics.slice(0, 1) });
  await space.edit((workbook) => {
    workbook.getWorksheet(TOPICS)!.getCell('E2').value = { formula: '""', result: '' };
  });
  const { stdout } = await space.click('schedule', TODAY);
  expect(stdout).not.toContain('Ghi các ngày sau');
  expect(stdout).toContain('Không ghi được ngày vào ô nào');
  expect(stdout).toContain('Ô E2 có công thức');
});

test('the findings are those of the sheet as written', async () => {
  const space = await createWorkspace(yearBook());
  const late = { today: '2026-03-02' };
  const isPassed = ({ rule }: { rule: string }) => rule === 'deadline_passed';
  expect((await space.run('check', late)).report.findings.some(isPassed)).toBe(true);
  const { report } = await space.click('schedule', late);
  expect(report.findings.some(isPassed)).toBe(false);
  expect(report.findings).toEqual((await space.run('check', late)).report.findings);
});

test('a topic without a title has no dash after its day', async () => {
  const book = yearBook();
  const topics = book.topics.map((row, index) => (index === 0 ? { ...row, 'Chuyên đề': null } : row));
  const { stdout } = await (await createWorkspace({ ...book, topics })).click('schedule', TODAY);
  expect(stdout).toMatch(/Ô E2: 03\/03\/2026 \(thứ Ba\)$/m);
  expect(stdout).toMatch(/Ô I2: 13\/02\/2026 \(thứ Sáu\), hạn nộp đề cương$/m);
});

test('a meeting that cannot come after the due date typed in its row is named', async () => {
  const book = yearBook();
  const dues = [undefined, undefined, undefined, '31/12/2026'];
  const topics = book.topics.map((row, index) => (dues[index] ? { ...row, 'Hạn nộp đề cương': dues[index] } : row));
  const space = await createWorkspace({ ...book, topics });
  const { stdout } = await space.click('schedule', TODAY);
  expect((await readDates(space))[3]).toEqual([day('2026-12-03'), '31/12/2026']);
  expect(stdout).toContain('Hàng 5 (Bảo vệ trẻ): sau hạn nộp đề cương ghi trong hàng (31/12/2026)');
  expect((await (await createWorkspace(yearBook())).click('schedule', TODAY)).stdout).not.toContain('sau hạn nộp');
});

test('errors of single rows skip those rows; other errors do not matter', async () => {
  const book = yearBook();
  const topics = book.topics.map((row) => ({ ...row }));
  Object.assign(topics[0]!, { Quý: 'IIII' });
  Object.assign(topics[1]!, { 'Người thực hiện': 'Người Lạ' });
  Object.assign(topics[3]!, { 'Ngày sinh hoạt': 'cuối năm' });
  const space = await createWorkspace({ ...book, topics });
  const { exitCode, stdout } = await space.run('schedule', TODAY);
  expect(exitCode).toBe(0);
  expect((await readDates(space)).map(([date]) => date)).toEqual([
    null,
    day('2026-05-04'),
    day('2026-09-10'),
    'cuối năm',
  ]);
  expect(stdout).toContain('Hàng 2 (Học tập Bác): chưa có quý hoặc tháng đọc được nên chưa xếp.');
  expect(stdout).toContain('Hàng 5 (Bảo vệ trẻ)');
});

test('without a tab or a setting it stops with findings; without the column it says so', async () => {
  const noYear = yearBook();
  delete (noYear.settings as Record<string, unknown>).Năm;
  const stopped = await (await createWorkspace(noYear)).run('schedule', TODAY);
  expect([stopped.exitCode, stopped.report.findings.map(({ rule }) => rule)]).toContainEqual(2);
  expect(stopped.stdout).toContain('nên chưa xếp được ngày nào');
  expect(stopped.stdout).not.toContain('văn bản nào');
  const space = await createWorkspace(yearBook());
  await space.edit((workbook) => {
    workbook.getWorksheet(TOPICS)!.getCell('E1').value = 'Ngày khác';
  });
  const refused = await space.run('schedule', TODAY);
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain('chưa có cột “Ngày sinh hoạt”');
});

test('a protected cell is named, its due date is not written, the others are', async () => {
  const space = await createWorkspace(yearBook());
  await space.edit(async (workbook) => {
    const sheet = workbook.getWorksheet(TOPICS)!;
    await sheet.protect('', {});
    sheet.eachRow((row) => {
      for (let column = 1; column <= 12; column += 1) row.getCell(column).protection = { locked: false };
    });
    sheet.getCell('E3').protection = { locked: true };
  });
  const { stdout } = await space.click('schedule', TODAY);
  expect(stdout).toContain('Ô E3 trang “Chuyên đề” đang được bảo vệ');
  expect((await readDates(space)).slice(0, 2)).toEqual([
    [day('2026-03-03'), day('2026-02-13')],
    [null, null],
  ]);
  expect(stdout).toContain('Đã ghi 3 ô.');
});

test('a run that dies at any call: the next click goes on', async () => {
  const whole = await createWorkspace(yearBook());
  const { report } = await whole.click('schedule', TODAY);
  const wanted = await readDates(whole);
  let shortened = 0;
  for (let call = 1; call <= report.callCount; call += 1) {
    const killed = await createWorkspace(yearBook());
    await killed.run('schedule', { ...TODAY, killAt: { call, after: call % 2 === 0 } });
    for (const [date, due] of await readDates(killed)) if (due instanceof Date) expect(date).toBeInstanceOf(Date);
    await killed.click('schedule', TODAY);
    // A meeting that was written just before its due date counts as the user's own: its row goes on without one.
    const dates = await readDates(killed);
    expect(dates).toEqual(wanted.map(([date, due], index) => [date, dates[index]![1] === null ? null : due]));
    if (dates.some(([, due], index) => due === null && wanted[index]![1] !== null)) shortened += 1;
  }
  expect(shortened).toBeGreaterThan(0);
  expect(shortened).toBeLessThan(report.callCount / 3);
});

test('the settings’ usual day and swapped days hold', async () => {
  const book = yearBook();
  const settings = { ...book.settings, 'Ngày sinh hoạt thường kỳ': 'thứ Sáu đầu tiên', 'Ngày nghỉ thêm': '04/12/2026' };
  const space = await createWorkspace({ ...book, settings });
  await space.click('schedule', TODAY);
  expect((await readDates(space)).map(([date]) => date)).toEqual([
    day('2026-03-06'),
    day('2026-05-04'),
    day('2026-09-10'),
    day('2026-12-07'),
  ]);
  expect((await space.rows(SETTINGS)).length).toBeGreaterThan(0);
});
