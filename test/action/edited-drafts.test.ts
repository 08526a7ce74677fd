/** A draft that a person edited, deleted or sent is hers; what she writes in the sheet's own columns stays. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MEMBERS, sampleBook, TOPICS } from './book';
import { readBytes, readMails } from './papers';
import { createWorkspace, differences, listFiles, openDrafted, type Run, snapshot, type Workspace } from './workspace';

const LY = 'nguyen.ly@example.com';
const of = (number: string) => (row: Record<string, string>) => row.Số === number;

async function pathTo(space: Workspace, address: string): Promise<string> {
  return join(space.out, (await readMails(space, 'drafts'))[address]!.path);
}

/** As Gmail does on an edit: our header is gone. */
function editDraft(path: string): string {
  const text = readFileSync(path, 'utf8')
    .replace(/^X-Chuyen-De:.*\r\n/m, '')
    .replace('Subject:', 'X-Hers: yes\r\nSubject:');
  writeFileSync(path, text);
  return text;
}

const states = ({ report }: Run) =>
  Object.fromEntries(report.messages.map(({ to, state }) => [to.split('@')[0], state]));
const statuses = async (space: Workspace) => (await space.rows(TOPICS)).map((row) => row['Trạng thái']);

test.each<[string, (space: Workspace) => Promise<void>]>([
  ['nothing changed', async () => {}],
  ['the place changed', (space) => space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'))],
  ['the address changed', (space) => space.set(MEMBERS, 'Email', 'ly@example.com', (row) => row.Email === LY)],
  ['the topic went to somebody else', (space) => space.set(TOPICS, 'Người thực hiện', 'Trần Thị Mai Hương', of('04'))],
  ['the topic was deleted', (space) => space.retype(TOPICS, (rows) => rows.slice(0, 2))],
])('an edited draft is never rewritten nor removed: %s', async (_name, change) => {
  const { space } = await openDrafted();
  const path = await pathTo(space, LY);
  const hers = editDraft(path);
  await change(space);
  for (const click of [1, 2]) {
    const { stdout } = await space.click('drafts');
    expect([click, readFileSync(path, 'utf8')]).toEqual([click, hers]);
    expect(stdout).toMatch(/Thư nháp gửi .* đã có người sửa/);
  }
});

test('an edited draft is sent as it was edited, also where the sheet has changed since', async () => {
  const { space } = await openDrafted();
  const hers = editDraft(await pathTo(space, LY));
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  await space.click('drafts');
  const { stdout } = await space.click('send', { today: '2022-02-05' });
  expect(readFileSync(join(space.out, (await readMails(space, 'sent'))[LY]!.path), 'utf8')).toBe(hers);
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
  expect(stdout).toContain('không còn khớp với bảng');
});

test('a draft whose topic changed since is not sent before it is brought up to date', async () => {
  const { space } = await openDrafted();
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  const { stdout } = await space.click('send');
  expect(stdout).toContain('Chưa gửi cho Nguyễn Thị Ly vì bảng đã thay đổi');
  expect(Object.keys(await readMails(space, 'drafts'))).toEqual([LY]);
  await space.click('drafts');
  await space.click('send');
  expect((await readMails(space, 'sent'))[LY]?.text).toContain('Hội trường');
});

test.each<[string, (space: Workspace, path: string) => void]>([
  ['deleted', (_space, path) => rmSync(path)],
  [
    'sent in Gmail',
    ({ out }, path) => {
      mkdirSync(join(out, 'gmail/sent'), { recursive: true });
      renameSync(path, join(out, 'gmail/sent', basename(path)));
    },
  ],
])('a draft that was %s is not made again for the same facts, only for others', async (_name, take) => {
  const { space } = await openDrafted();
  take(space, await pathTo(space, LY));
  const run = await space.click('drafts');
  expect(states(run)).toMatchObject({ 'nguyen.ly': 'handled', 'thanh.tam': 'drafted' });
  expect(Object.keys(await readMails(space, 'drafts'))).not.toContain(LY);
  expect(await statuses(space)).toEqual(['Đã soạn thư', 'Đã soạn thư', 'Đã xử lý']);
  const before = snapshot(space);
  await space.click('drafts');
  expect(differences(before, snapshot(space))).toEqual([]);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  await space.click('drafts');
  const change = (await readMails(space, 'drafts'))[LY]!;
  expect(change.subject).toMatch(/\(điều chỉnh\)$/);
  expect(change.text).toContain('Nếu đồng chí đã nhận thư phân công trước đây');
});

test.each(['drafts', 'undo'] as const)('a draft that she edits while %s is at work stays hers', async (action) => {
  const { space } = await openDrafted();
  if (action === 'drafts') await space.set(TOPICS, 'Địa điểm', 'Hội trường');
  const paths = listFiles(space, 'gmail/drafts');
  const edit = `function edit() {
    const raw = Utilities.base64EncodeWebSafe('To: a@example.com\\r\\nSubject: hers\\r\\nMIME-Version: 1.0\\r\\n\\r\\nhers');
    for (const { id } of Gmail.Users.Drafts.list('me').drafts) Gmail.Users.Drafts.update({ message: { raw } }, 'me', id);
  }`;
  let isEdited = false;
  const { stdout } = await space.click(action, {
    today: '2022-01-12',
    // Its first look at a single draft comes after it has listed all of them.
    onCall: ({ name }, runInside) => {
      if (isEdited || name !== 'Gmail.Users.Drafts.get') return undefined;
      isEdited = true;
      runInside({ action: 'exec', args: ['edit.js', 'edit'], code: edit });
      return undefined;
    },
  });
  expect([isEdited, listFiles(space, 'gmail/drafts')]).toEqual([true, paths]);
  for (const path of paths) expect(readBytes(space, path).toString()).toContain('Subject: hers');
  expect(stdout.match(/đã có người sửa/g)).toHaveLength(3);
});

test('after sending, a change makes one letter more, that says which it replaces', async () => {
  const { space } = await openDrafted();
  await space.click('send', { today: '2022-02-05' });
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  await space.click('drafts', { today: '2022-02-06' });
  expect(Object.keys(await readMails(space, 'drafts'))).toEqual([LY]);
  expect((await readMails(space, 'drafts'))[LY]?.text).toContain('thư phân công đã gửi đồng chí ngày 05/02/2022');
  expect(await statuses(space)).toEqual(['Đã gửi 05/02/2022', 'Đã gửi 05/02/2022', 'Đã soạn thư']);
  await space.set(TOPICS, 'Địa điểm', null, of('04'));
  expect((await space.click('drafts', { today: '2022-02-07' })).stdout).toContain('thư đã gửi trước đây vẫn đúng');
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
  expect(await statuses(space)).toEqual(Array(3).fill('Đã gửi 05/02/2022'));
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thanh Tâm', of('04'));
  await space.set(MEMBERS, 'Email', null, (row) => row['Họ và tên'] === 'Nguyễn Thị Ly');
  const { stdout } = await space.click('drafts', { today: '2022-02-08' });
  expect(stdout).toContain('Nguyễn Thị Ly đã được gửi thư phân công nhưng nay không còn chuyên đề nào');
  expect(Object.keys(await readMails(space, 'drafts'))).toEqual(['thanh.tam@example.com']);
});

test('several presenters: the status counts them', async () => {
  const { space } = await openDrafted();
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly\nNguyễn Thanh Tâm\nTrần Thị Mai Hương', of('04'));
  await space.click('drafts');
  expect(await statuses(space)).toEqual(['Đã soạn thư', 'Đã soạn thư', 'Đã soạn thư']);
  rmSync(await pathTo(space, LY));
  await space.click('send', { today: '2022-02-05' });
  expect(await statuses(space)).toEqual(['Đã gửi 05/02/2022', 'Đã gửi 05/02/2022', 'Đã gửi 2/3']);
});

test('two people with one address: each gets a letter, and each row tells of its own presenter’s', async () => {
  const book = sampleBook();
  const shared = book.members!.map((row) => ({ ...row, Email: 'truong@example.com' }));
  const space = await createWorkspace({ ...book, members: shared });
  const run = await space.click('drafts');
  expect(run.report.messages.map(({ to, state }) => [to, state])).toEqual(
    Array(3).fill(['truong@example.com', 'drafted']),
  );
  const [path] = run.report.messages.map((message) => message.path) as [string];
  rmSync(join(space.out, path));
  await space.click('drafts');
  expect(await statuses(space)).toEqual(['Đã xử lý', 'Đã soạn thư', 'Đã soạn thư']);
  const { stdout } = await space.click('send');
  for (const name of ['Nguyễn Thị Thanh Tâm', 'Nguyễn Thị Ly'])
    expect(stdout).toContain(`\n${name} (truong@example.com)\n`);
  expect(await statuses(space)).toEqual(['Đã xử lý', 'Đã gửi 10/01/2022', 'Đã gửi 10/01/2022']);
});
