/** Protected cells refuse a write: they are named, and all other work stands. */
import { MEMBERS, SETTINGS, TOPICS } from './book';
import { documentsOf } from './papers';
import { createWorkspace, listFiles } from './workspace';

test.each([
  ['Chuyên đề', TOPICS, ['J2', 'J3', 'J4', 'K2', 'K3', 'K4']],
  ['Cài đặt', SETTINGS, ['B6']],
])('a protected tab %s: the cells are named, all other work stands', async (name, tab, cells) => {
  const space = await createWorkspace();
  await space.edit((workbook) => workbook.getWorksheet(tab)!.protect('', { spinCount: 1 }));
  const run = await space.click('drafts');
  for (const cell of cells) expect(run.stdout).toContain(`Ô ${cell} trang “${name}” đang được bảo vệ`);
  expect(listFiles(space, 'drive')).toHaveLength(4);
  expect(listFiles(space, 'gmail/drafts')).toHaveLength(3);
  expect(Object.keys(documentsOf(run, 'outline'))).toHaveLength(3);
  const other = tab === TOPICS ? await space.rows(SETTINGS) : await space.rows(TOPICS);
  expect(JSON.stringify(other)).toContain('https://docs.google.com/');
});

test('one protected cell: its neighbours are written', async () => {
  const space = await createWorkspace();
  await space.edit(async (workbook) => {
    const sheet = workbook.getWorksheet(TOPICS)!;
    await sheet.protect('', { spinCount: 1 });
    for (const cell of ['J2', 'J4', 'K2', 'K3', 'K4']) sheet.getCell(cell).protection = { locked: false };
  });
  const { stdout } = await space.click('drafts');
  expect(stdout.match(/Ô \w+ trang/g)).toEqual(['Ô J3 trang']);
  expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).toEqual(['Đã soạn thư', '', 'Đã soạn thư']);
  expect((await space.rows(MEMBERS)).length).toBe(4);
});
