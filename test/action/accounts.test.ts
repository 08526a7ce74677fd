/** Two people who edit one sheet, each with a Google account of her own: neither touches what the other one made. */
import { TOPICS, topic } from './book';
import { documentsOf, readBytes, readMails } from './papers';
import { differences, listFiles, openDrafted, snapshot, type Workspace } from './workspace';

const OTHER = { account: 'pho.bi.thu@example.com', today: '2022-01-11' };
const OWNER = 'bi.thu@example.com';
const of = (number: string) => (row: Record<string, string>) => row.Số === number;

/** What the first account made, byte by byte. */
function firstFiles(space: Workspace): Record<string, string> {
  return Object.fromEntries(Object.entries(snapshot(space)).filter(([path]) => /^(drive|gmail)\//.test(path)));
}

test('the other one’s click makes no duplicate, touches nothing and names the owner', async () => {
  const { space } = await openDrafted();
  const before = snapshot(space);
  const { report, stdout } = await space.click('drafts', OTHER);
  expect(differences(before, snapshot(space))).toEqual([]);
  expect(report.messages.map(({ state }) => state)).toEqual(['drafted', 'drafted', 'drafted']);
  expect(stdout).toContain(`“Kế hoạch sinh hoạt chuyên đề năm 2022” do tài khoản ${OWNER} lập`);
  expect(stdout).toContain(`Thư gửi Nguyễn Thị Ly do tài khoản ${OWNER} soạn`);
});

test.each<[string, (space: Workspace) => Promise<void>]>([
  ['a place changed', (space) => space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'))],
  ['a topic was renamed', (space) => space.set(TOPICS, 'Chuyên đề', 'Đổi mới sinh hoạt', of('03'))],
  ['a topic was deleted', (space) => space.retype(TOPICS, (rows) => rows.slice(1))],
  [
    'a presenter changed to one with a letter',
    (space) => space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly', of('03')),
  ],
])('where %s, what is out of date is left to its owner', async (_name, change) => {
  const { space } = await openDrafted();
  const files = firstFiles(space);
  await change(space);
  const { stdout } = await space.click('drafts', OTHER);
  expect(firstFiles(space)).toEqual(files);
  expect(stdout).toContain(OWNER);
  await space.click('drafts');
  const settled = snapshot(space);
  await space.click('drafts', OTHER);
  expect(differences(settled, snapshot(space))).toEqual([]);
});

test('her own new topic’s outline and letter are her own', async () => {
  const { space, run: first } = await openDrafted();
  const files = firstFiles(space);
  await space.retype(TOPICS, (rows) => [...rows, topic('05', 'Học tập Bác', 'I', 1, 'Trần Thị Mai Hương')]);
  const run = await space.click('drafts', OTHER);
  const changed = differences(files, firstFiles(space));
  const outline = Object.values(documentsOf(run, 'outline')).find(({ path }) => path.includes('chuyên đề 05'))!;
  const letter = (await readMails(space, 'drafts'))['mai.huong@example.com']!;
  expect(changed).toEqual([outline.path, letter.path].sort());
  expect((await space.rows(TOPICS))[3]).toMatchObject({ 'Đề cương': outline.url, 'Trạng thái': 'Đã soạn thư' });
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('05'));
  const hers = readBytes(space, outline.path);
  const { stdout } = await space.click('drafts');
  expect(readBytes(space, outline.path).equals(hers)).toBe(true);
  expect(stdout).toContain('do tài khoản pho.bi.thu@example.com lập');
  expect(documentsOf(first, 'plan')).toEqual(documentsOf(await space.click('drafts'), 'plan'));
});

test('each sends her own, and nobody gets two', async () => {
  const { space } = await openDrafted();
  await space.retype(TOPICS, (rows) => [...rows, topic('05', 'Học tập Bác', 'I', 1, 'Trần Thị Mai Hương')]);
  await space.click('drafts', OTHER);
  const { stdout } = await space.click('send', OTHER);
  expect(stdout).toContain('Gửi 1 thư tới 1 người?');
  expect(Object.keys(await readMails(space, 'sent'))).toEqual(['mai.huong@example.com']);
  await space.click('send', { today: '2022-01-12' });
  expect(Object.keys(await readMails(space, 'sent'))).toHaveLength(4);
  expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).toEqual([
    'Đã gửi 12/01/2022',
    'Đã gửi 12/01/2022',
    'Đã gửi 12/01/2022',
    'Đã gửi 11/01/2022',
  ]);
  await space.click('plan');
  for (const account of [OTHER.account, OWNER]) {
    const before = snapshot(space);
    await space.click('drafts', { account, today: '2022-01-13' });
    await space.click('send', { account, today: '2022-01-13' });
    expect(differences(before, snapshot(space))).toEqual([]);
  }
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
});
