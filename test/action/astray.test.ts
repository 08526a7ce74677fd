/** What people do to letters half way, and what is said and sent afterwards: each of these once went wrong. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { MEMBERS, SETTINGS, sampleBook, smallBook, TOPICS } from './book';
import { readMails } from './papers';
import { openClient } from './sidebar/client';
import { fireAll } from './triggers';
import { createWorkspace, listFiles, type Options, openDrafted, type Workspace } from './workspace';

const LY = 'nguyen.ly@example.com';
const ATONCE = { Mục: 'Gửi thư', 'Giá trị': 'Gửi ngay' };
const of = (number: string) => (row: Record<string, string>) => row.Số === number;
const isLy = (row: Record<string, string>) => row['Họ và tên'] === 'Nguyễn Thị Ly';
const statuses = async (space: Workspace) => (await space.rows(TOPICS)).map((row) => row['Trạng thái']);
const drafted = async (space: Workspace) => Object.keys(await readMails(space, 'drafts')).sort();

async function deleteDrafts(space: Workspace, address = ''): Promise<void> {
  for (const [to, { path }] of Object.entries(await readMails(space, 'drafts')))
    if (to.includes(address)) rmSync(join(space.out, path));
}

test('a change whose draft she deleted is not said to be known: the whole letter is told', async () => {
  const { space } = await openDrafted();
  await space.click('send', { today: '2022-01-10' });
  await space.set(TOPICS, 'Ngày sinh hoạt', '20/12/2022', of('04'));
  await space.click('drafts', { today: '2022-01-11' });
  expect((await readMails(space, 'drafts'))[LY]!.text).toContain('có những thay đổi sau');
  await deleteDrafts(space);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  await space.click('drafts', { today: '2022-01-12' });
  const { text } = (await readMails(space, 'drafts'))[LY]!;
  expect(text).not.toContain('Các nội dung khác giữ nguyên');
  expect([text!.includes('20 tháng 12'), text!.includes('Hội trường')]).toEqual([true, true]);
});

test('a notice whose draft she deleted is told whole once its day has moved', async () => {
  const book = smallBook();
  const topics = book.topics!.map((row) => ({ ...row, 'Ngày sinh hoạt': '15/4/2022', Giờ: '14 giờ 00' }));
  const space = await createWorkspace({ ...book, topics });
  await space.click('notify', { today: '2022-04-01', args: ['2'] });
  await deleteDrafts(space);
  await space.set(TOPICS, 'Ngày sinh hoạt', '16/4/2022');
  await space.click('notify', { today: '2022-04-02', args: ['2'] });
  for (const { text } of Object.values(await readMails(space, 'drafts'))) {
    expect(text).not.toContain('Các nội dung khác giữ nguyên');
    expect(text).toContain('Văn phòng trường');
  }
});

test.each<[string, (space: Workspace) => Promise<void>]>([
  [
    'was sent elsewhere',
    (space) =>
      space.click('send', { today: '2022-01-10' }).then(() => space.set(MEMBERS, 'Email', 'moi@example.com', isLy)),
  ],
  ['she deleted', (space) => deleteDrafts(space, LY)],
])('a letter that %s, drafted again and taken back: as it was before', async (_what, change) => {
  const { space } = await openDrafted();
  await change(space);
  await space.click('drafts', { today: '2022-01-11' });
  const before = [await statuses(space), await drafted(space)];
  const client = openClient(space, { today: '2022-01-12' });
  const { items } = (await client.call('outbox')).answer;
  await client.work({ name: 'retry', ids: items.flatMap(({ key, canRemake }) => (canRemake ? [key] : [])) });
  expect(await drafted(space)).not.toEqual(before[1]);
  await space.click('undo', { today: '2022-01-12' });
  expect([await statuses(space), await drafted(space)]).toEqual(before);
  await space.click('drafts', { today: '2022-01-13' });
  expect([await statuses(space), await drafted(space)]).toEqual(before);
});

test('“Gửi ngay” names also those whose draft waits because Gmail refused to send it', async () => {
  const space = await createWorkspace();
  await space.retype(SETTINGS, (rows) => [...rows, ATONCE]);
  let sendings = 0;
  const refusing: Options = {
    onCall: ({ name }) =>
      name === 'Gmail.Users.Drafts.send' && sendings++ === 0 ? { error: 'invalidRecipient' } : undefined,
  };
  await space.run('drafts', refusing);
  const [waiting] = await drafted(space);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  const { stdout } = await space.click('drafts', { today: '2022-01-11' });
  expect(stdout.slice(0, stdout.indexOf('Đã xong'))).toContain(`(${waiting})`);
});

test('reminders that a limit cuts in two: the rest leave the next day, and nobody is reminded again', async () => {
  const book = sampleBook();
  const topics = book.topics!.map((row) => ({ ...row, 'Hạn nộp đề cương': '15/02/2022' }));
  const space = await createWorkspace({ ...book, topics });
  await space.click('drafts');
  await space.click('send');
  await space.retype(SETTINGS, (rows) => [...rows, ATONCE, { Mục: 'Hạn mức thư mỗi ngày', 'Giá trị': 2 }]);
  await space.click('remind', { today: '2022-02-13' });
  const countSent = () => listFiles(space, 'gmail/sent').length;
  expect([countSent(), listFiles(space, 'gmail/drafts').length]).toEqual([5, 1]);
  await fireAll(space, 4);
  expect([countSent(), listFiles(space, 'gmail/drafts').length]).toEqual([6, 0]);
  expect((await space.click('outlines', { today: '2022-02-15' })).stdout).not.toContain('Bảng đã thay đổi');
});

test('what was agreed to of reminders does not leave once the sheet has changed', async () => {
  const book = sampleBook();
  const topics = book.topics!.map((row) => ({ ...row, 'Hạn nộp đề cương': '15/02/2022' }));
  const space = await createWorkspace({ ...book, topics });
  await space.click('drafts');
  await space.click('send');
  await space.retype(SETTINGS, (rows) => [...rows, ATONCE, { Mục: 'Hạn mức thư mỗi ngày', 'Giá trị': 2 }]);
  await space.click('remind', { today: '2022-02-13' });
  await space.set(TOPICS, 'Hạn nộp đề cương', '16/02/2022');
  await fireAll(space, 4);
  expect(listFiles(space, 'gmail/sent')).toHaveLength(5);
});

test('the plan of last year is no longer taken back', async () => {
  const space = await createWorkspace();
  await space.click('plan', { today: '2022-01-05' });
  await space.retype(SETTINGS, (rows) => [...rows, { Mục: 'Đã ban hành', 'Giá trị': 'Có' }]);
  await space.click('next-year', { today: '2022-12-28' });
  await space.retype(TOPICS, (rows) => rows.map((row, at) => ({ ...row, Quý: ['II', 'III', 'IV'][at]! })));
  const { stdout } = await space.click('undo', { today: '2022-12-28' });
  expect(stdout).toContain('là kế hoạch của năm khác nên được giữ nguyên');
  expect(listFiles(space, 'trash')).toEqual([]);
});

test('an undo that another run has overtaken is not offered for ever', async () => {
  const [first] = sampleBook().topics!;
  const topics = Array.from({ length: 25 }, (_, at) => ({
    ...first!,
    Số: String(at + 1).padStart(2, '0'),
    'Chuyên đề': `Nội dung thứ ${at + 1}`,
  }));
  const space = await createWorkspace({ ...sampleBook(), topics });
  const client = openClient(space, { limits: 'consumer' });
  await client.work({ name: 'all' });
  const { question } = (await client.call('work', { name: 'undo' })).answer;
  await client.call('work', { name: 'undo', answers: [{ id: question!.id, text: 'yes' }] });
  expect((await client.call('overview')).answer.unfinished).toBeDefined();
  await space.click('drafts', { today: '2022-01-11' });
  const replies = await openClient(space, { today: '2022-01-11' }).work({ name: 'goOn' });
  expect(JSON.stringify(replies)).toContain('đã có lần chạy khác nên không làm tiếp');
  expect((await client.call('overview')).answer.unfinished).toBeUndefined();
});

test('what a button cannot try anew has none', async () => {
  const { space } = await openDrafted();
  let sendings = 0;
  await space.run('send', {
    onCall: ({ name }) =>
      name === 'Gmail.Users.Drafts.send' && sendings++ === 0 ? { error: 'invalidRecipient' } : undefined,
  });
  const { items } = (await openClient(space).call('outbox')).answer;
  expect(items.flatMap(({ state, canRetry = false }) => (state === 'failed' ? [canRetry] : []))).toEqual([false]);
});

test('a change to somebody whose address was corrected meanwhile tells the whole', async () => {
  const { space } = await openDrafted();
  await space.click('send', { today: '2022-01-10' });
  await space.set(MEMBERS, 'Email', 'moi@example.com', isLy);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  await space.click('drafts', { today: '2022-01-11' });
  const { text } = (await readMails(space, 'drafts'))['moi@example.com']!;
  expect([text!.includes('Các nội dung khác giữ nguyên'), text!.includes('tháng 12 năm 2022')]).toEqual([false, true]);
});
