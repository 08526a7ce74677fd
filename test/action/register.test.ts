/** `Sổ văn bản`: numbers from 01 for each type and year, only ever added to, whatever dies or is edited in between. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS, TOPICS } from './book';
import { createWorkspace, differences, snapshot, type Workspace } from './workspace';

const REGISTER = 'Sổ văn bản';

async function labels(space: Workspace): Promise<string[]> {
  const hasTab = (await space.open()).getWorksheet(REGISTER) !== undefined;
  return hasTab ? (await space.rows(REGISTER)).map((row) => row['Số và ký hiệu']!).filter((text) => text !== '') : [];
}

test('each type runs by itself, a paper made again keeps its number, and a second click changes nothing', async () => {
  const space = await createWorkspace();
  await space.click('notice', { args: ['02'] });
  await space.click('minutes', { args: ['02'] });
  await space.click('notice', { args: ['04'] });
  expect(await labels(space)).toEqual(['01-TB/CB', '01-BB/CB', '02-TB/CB']);
  const before = snapshot(space);
  await space.click('notice', { args: ['02'] });
  expect(differences(before, snapshot(space))).toEqual([]);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', (row) => row.Số === '02');
  const { stdout } = await space.click('notice', { args: ['02'] });
  expect(stdout).toMatch(/Đã cập nhật: Thông báo .* – số 01-TB\/CB/);
  expect(await labels(space)).toEqual(['01-TB/CB', '01-BB/CB', '02-TB/CB']);
});

test('a line tells type, year, number, date, name and link', async () => {
  const space = await createWorkspace();
  const { report } = await space.click('minutes', { args: ['04'] });
  const [paper] = report.documents;
  expect(await space.rows(REGISTER)).toEqual([
    {
      Loại: 'Biên bản',
      Năm: '2022',
      Số: '1',
      'Số và ký hiệu': '01-BB/CB',
      Ngày: '',
      'Trích yếu': paper!.name,
      'Đường dẫn': paper!.url,
      'Đã ban hành': '',
    },
  ]);
});

test('a deleted Doc is made anew under its number, and its line gets the new link', async () => {
  const space = await createWorkspace();
  const first = await space.click('minutes', { args: ['04'] });
  rmSync(join(space.out, first.report.documents[0]!.path));
  const second = await space.click('minutes', { args: ['04'] });
  expect(second.stdout).toContain('Đã lập lại vì bản trước không còn');
  expect(await labels(space)).toEqual(['01-BB/CB']);
  expect((await space.rows(REGISTER))[0]!['Đường dẫn']).toBe(second.report.documents[0]!.url);
});

test('lines that she typed, deleted, sorted or moved: numbers go on, nothing of hers is touched', async () => {
  const space = await createWorkspace();
  await space.click('notice', { args: ['02'] });
  await space.edit((workbook) => {
    const sheet = workbook.getWorksheet(REGISTER)!;
    sheet.getCell('A3').value = 'Thông báo';
    sheet.getCell('B3').value = 2022;
    sheet.getCell('C3').value = 7;
    sheet.getCell('F3').value = 'Thông báo nghỉ lễ';
    sheet.getCell('A2').value = null;
    for (const cell of ['B2', 'C2', 'D2', 'E2', 'F2', 'G2']) sheet.getCell(cell).value = null;
  });
  await space.click('notice', { args: ['03'] });
  await space.click('notice', { args: ['02'] });
  expect(await labels(space)).toEqual(['08-TB/CB']);
  expect((await space.rows(REGISTER)).map((row) => row['Trích yếu'])).toContain('Thông báo nghỉ lễ');
});

test('the ledger is lost (a copy of the sheet has none): the register tells the number', async () => {
  const space = await createWorkspace();
  await space.click('notice', { args: ['02'] });
  await space.click('notice', { args: ['03'] });
  const path = join(space.out, 'state.json');
  const state = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...state, properties: { ...state.properties, document: {} } }));
  const { stdout } = await space.click('notice', { args: ['02'] });
  expect(stdout).toMatch(/số 01-TB\/CB/);
  expect(await labels(space)).toEqual(['01-TB/CB', '02-TB/CB']);
});

test('another year begins at 01', async () => {
  const space = await createWorkspace();
  await space.click('notice', { args: ['02'] });
  await space.set(SETTINGS, 'Giá trị', 2023, ({ Mục }) => Mục === 'Năm');
  await space.click('notice', { args: ['02'], today: '2023-01-10' });
  expect((await space.rows(REGISTER)).map((row) => [row.Năm, row['Số và ký hiệu']])).toEqual([
    ['2022', '01-TB/CB'],
    ['2023', '01-TB/CB'],
  ]);
});

test('the plan’s number is typed in Cài đặt: its line comes once there is a register, and a supplement goes on from it', async () => {
  const space = await createWorkspace();
  await space.click('setup');
  await space.set(SETTINGS, 'Giá trị', 5, ({ Mục }) => Mục === 'Số văn bản');
  await space.click('plan');
  expect(await labels(space)).toEqual([]);
  await space.click('report');
  expect((await labels(space)).sort()).toEqual(['01-BC/CB', '05-KH/CB']);
});

test('killed before and after every call, then clicked again: one Doc, one number, one line', async () => {
  const base = await createWorkspace();
  await base.click('notice', { args: ['03'] });
  const undisturbed = base.copy();
  const { report } = await undisturbed.click('notice', { args: ['02'] });
  const wanted = report.documents.map(({ kind, name }) => [kind, name]).sort();
  for (let call = 1; call <= report.callCount; call++) {
    const space = base.copy();
    await space.run('notice', { args: ['02'], killAt: { call, after: true } });
    const again = await space.click('notice', { args: ['02'] });
    expect([call, again.report.documents.map(({ kind, name }) => [kind, name]).sort()]).toEqual([call, wanted]);
    expect([call, await labels(space)]).toEqual([call, ['01-TB/CB', '02-TB/CB']]);
  }
});
