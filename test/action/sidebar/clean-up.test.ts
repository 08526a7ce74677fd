/** `Gỡ bỏ`: after it nothing of ours is left in the workbook, and nothing of hers is gone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleBook } from '../book';
import { createWorkspace, listFiles } from '../workspace';
import { openClient } from './client';

test('takes away ledger, triggers, notes and marks, after asking, and nothing else', async () => {
  const book = sampleBook();
  const members = book.members!.map((one) => (one['Họ và tên'] === 'Nguyễn Thị Ly' ? { ...one, Email: null } : one));
  const space = await createWorkspace({ ...book, members });
  const client = openClient(space);
  await space.edit((workbook) => {
    workbook.getWorksheet('Thành viên')!.getCell('B2').note = 'của tôi';
  });
  await space.click('check');
  await client.work({ name: 'all' });
  await client.work({ name: 'auto' });
  const files = listFiles(space, 'drive').concat(listFiles(space, 'gmail'));
  const rows = await space.rows('Chuyên đề');
  const state = () => JSON.parse(readFileSync(join(space.out, 'state.json'), 'utf8'));
  expect(Object.keys(state().properties)).not.toEqual([]);
  const { answer } = await client.call('work', { name: 'cleanUp' });
  expect(answer.question?.text).toContain('sổ theo dõi');
  const id = answer.question!.id;
  await client.call('work', { name: 'cleanUp', answers: [{ id, text: 'no' }] });
  expect(state().triggers).toHaveLength(1);
  await client.call('work', { name: 'cleanUp', answers: [{ id, text: 'yes' }] });
  expect(state().triggers).toEqual([]);
  expect(JSON.stringify(state().properties)).not.toContain('ledger');
  const sheet = (await space.open()).getWorksheet('Thành viên')!;
  expect(JSON.stringify(sheet.getCell('B2').note)).toContain('của tôi');
  expect(sheet.getCell('C5').note).toBeUndefined();
  expect(await space.rows('Chuyên đề')).toEqual(rows);
  expect(listFiles(space, 'drive').concat(listFiles(space, 'gmail'))).toEqual(files);
});
