/** Who was told of a topic and has none any more is told so, once; and told anew when one comes back. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { MEMBERS, smallBook, TOPICS } from './book';
import { readMails, readPapers } from './papers';
import { createWorkspace, differences, snapshot, type Workspace } from './workspace';

const LY = 'nguyen.ly@example.com';
const TAM = 'thanh.tam@example.com';
const isLy = (row: Record<string, string>) => row['Họ và tên'] === 'Nguyễn Thị Ly';

const assign = (space: Workspace, name: string) => space.set(TOPICS, 'Người thực hiện', name);
const listDrafts = async (space: Workspace) => Object.keys(await readMails(space, 'drafts')).sort();

/** Whose letter to Ly has left; then the topic is Tâm's. */
async function openReassigned(): Promise<Workspace> {
  const space = await createWorkspace(smallBook());
  await assign(space, 'Nguyễn Thị Ly');
  await space.click('drafts');
  await space.click('send');
  await assign(space, 'Nguyễn Thanh Tâm');
  return space;
}

async function expectNothingMore(space: Workspace): Promise<void> {
  const settled = snapshot(space);
  await space.click('drafts');
  await space.click('send');
  expect(differences(settled, snapshot(space))).toEqual([]);
}

test('one letter to each, then silence', async () => {
  const space = await openReassigned();
  const run = await space.click('drafts');
  const drafts = await readMails(space, 'drafts');
  expect(Object.keys(drafts).sort()).toEqual([LY, TAM]);
  expect(drafts[LY]?.subject).toMatch(/^Phân công .* \(điều chỉnh\)$/);
  expect(drafts[LY]?.text).toContain('đồng chí không phải chuẩn bị chuyên đề này nữa');
  expect(readPapers(drafts[LY]!)).toEqual({});
  expect(run.stdout).not.toContain('báo trực tiếp');
  const settled = snapshot(space);
  await space.click('drafts');
  expect(differences(settled, snapshot(space))).toEqual([]);
  await space.click('send');
  expect(await listDrafts(space)).toEqual([]);
  await expectNothingMore(space);
});

test('before it was sent the topic comes back: its draft goes, for the reason that is so', async () => {
  const space = await openReassigned();
  await space.click('drafts');
  await assign(space, 'Nguyễn Thị Ly');
  const run = await space.click('drafts');
  expect(await listDrafts(space)).toEqual([]);
  expect(run.stdout).not.toContain('không có e-mail');
  await expectNothingMore(space);
});

test('afterwards it comes back: told whole, as added', async () => {
  const space = await openReassigned();
  await space.click('drafts');
  await space.click('send');
  await assign(space, 'Nguyễn Thị Ly');
  await space.click('drafts');
  const drafts = await readMails(space, 'drafts');
  expect(Object.keys(drafts).sort()).toEqual([LY, TAM]);
  expect(drafts[LY]?.text).toContain('Phân công: bổ sung cho đồng chí');
  expect(Object.keys(readPapers(drafts[LY]!))).toHaveLength(1);
  await space.click('send');
  await expectNothingMore(space);
});

test('a draft that she deleted is not made again', async () => {
  const space = await openReassigned();
  await space.click('drafts');
  rmSync(join(space.out, (await readMails(space, 'drafts'))[LY]!.path));
  await space.click('drafts');
  expect(await listDrafts(space)).toEqual([TAM]);
});

test('without an address: a text to paste, and the user is told', async () => {
  const space = await openReassigned();
  await space.set(MEMBERS, 'Email', null, isLy);
  const { stdout } = await space.click('drafts');
  expect(stdout).toContain('nội dung đã báo có điều chỉnh:\n- bớt chuyên đề 02');
  await space.click('zalo', { handed: ['Nguyễn Thị Ly'] });
  expect((await space.click('zalo')).stdout).not.toContain('bớt chuyên đề');
});
