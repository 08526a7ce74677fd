/** `Kiểm tra`: a finding mended by itself, silenced until its cell changes, shown in its place. */
import { sampleBook } from '../book';
import { createWorkspace, type Workspace } from '../workspace';
import { openClient } from './client';

/** Nguyễn Thị Ly without an address; two titles with typing errors. */
async function openFaulty(): Promise<Workspace> {
  const book = sampleBook();
  return createWorkspace({
    ...book,
    topics: book.topics!.map((topic) => ({ ...topic, 'Chuyên đề': `${topic['Chuyên đề']}.` })),
    members: book.members!.map((member) =>
      member['Họ và tên'] === 'Nguyễn Thị Ly' ? { ...member, Email: null } : member,
    ),
  });
}

const open = async (space: Workspace) => {
  const client = openClient(space);
  const items = async () => (await client.call('findings')).answer.items;
  return { client, items };
};

test('one finding is mended alone, and its mending taken back', async () => {
  const space = await openFaulty();
  const { client, items } = await open(space);
  const before = await items();
  const titles = before.filter(({ tab, canMend }) => tab === 'Chuyên đề' && canMend);
  expect(new Set(titles.map(({ cell }) => cell)).size).toBeGreaterThan(1);
  const { rule, tab, cell } = titles[0]!;
  await client.work({ name: 'fix', finding: { rule, tab, cell } });
  const after = await items();
  expect(after.filter((one) => one.cell === cell && one.canMend)).toEqual([]);
  expect(after.filter((one) => one.cell !== cell)).toEqual(before.filter((one) => one.cell !== cell));
  await client.work({ name: 'undoFix' });
  expect(await items()).toEqual(before);
});

test('a finding is silenced in the view, the check and its marks, until the cell changes', async () => {
  const space = await openFaulty();
  const { client, items } = await open(space);
  const missing = (await items()).find(({ rule }) => rule === 'email_missing')!;
  expect(missing.isSilenced).toBe(false);
  await client.call('silence', missing, true);
  expect((await items()).find(({ rule }) => rule === 'email_missing')?.isSilenced).toBe(true);
  const told = async () => (await space.click('check')).report.findings.filter(({ rule }) => rule === 'email_missing');
  expect(await told()).toEqual([]);
  expect((await space.open()).getWorksheet('Thành viên')!.getCell(missing.cell).note).toBeUndefined();
  // Sorted, the finding stays silenced: it is its cell's, not its row's number.
  await space.retype('Thành viên', (rows) => [...rows].reverse());
  expect(await told()).toEqual([]);
  await space.set('Thành viên', 'Email', 'ly(at)example.com', (row) => row['Họ và tên'] === 'Nguyễn Thị Ly');
  await space.set('Thành viên', 'Email', 'x', (row) => row['Họ và tên'] === 'Nguyễn Thanh Tâm');
  expect((await items()).filter(({ isSilenced }) => isSilenced)).toEqual([]);
  await space.set('Thành viên', 'Email', null, (row) => row['Họ và tên'] === 'Nguyễn Thị Ly');
  const again = (await items()).find(({ rule }) => rule === 'email_missing')!;
  expect(again.isSilenced).toBe(true);
  await client.call('silence', again, false);
  expect(await told()).toHaveLength(1);
});

test('an error cannot be silenced', async () => {
  const book = sampleBook();
  const space = await createWorkspace({ ...book, topics: [{ ...book.topics![0]!, 'Chuyên đề': null }] });
  const { client, items } = await open(space);
  const error = (await items()).find(({ severity }) => severity === 'error')!;
  await client.call('silence', error, true);
  expect((await items()).find(({ severity }) => severity === 'error')?.isSilenced).toBe(false);
});

test('a place is shown, and one that is none is told of', async () => {
  const space = await createWorkspace();
  const { client } = await open(space);
  expect((await client.call('goTo', { tab: 'Thành viên', cell: 'C3' })).answer).toBe(true);
  expect((await client.call('goTo', { tab: 'Khác', cell: 'C3' })).answer).toBe(false);
  expect((await client.call('goTo', { tab: 'Thành viên', cell: '' })).answer).toBe(true);
});
