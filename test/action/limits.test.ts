/** More messages than may leave: what was agreed to goes on by itself, and nothing else does. */
import { dueTriggers } from '../../local/due-triggers';
import { largeBook, SETTINGS, TOPICS } from './book';
import { readMails } from './papers';
import { fire, fireAll } from './triggers';
import { createWorkspace, differences, listFiles, type Options, snapshot, type Workspace } from './workspace';

const listDue = ({ out }: Workspace) => dueTriggers(out);

const HOUR = 3_600_000;
const PEOPLE = 5;

let drafted: Workspace | undefined;

/** Five drafts, of which two may leave a day. */
async function openLimited(): Promise<Workspace> {
  if (!drafted) {
    drafted = await createWorkspace(largeBook(5, PEOPLE));
    await drafted.set(SETTINGS, 'Giá trị', 2, (row) => row.Mục === 'Hạn mức thư mỗi ngày');
    await drafted.click('drafts');
  }
  return drafted.copy();
}

async function sentTo(space: Workspace): Promise<string[]> {
  return Object.keys(await readMails(space, 'sent')).sort();
}

function fail(error: 'quota' | 'temporary', from: number, method = 'Gmail.Users.Drafts.send'): Options {
  let calls = 0;
  return {
    onCall: ({ name }) => {
      if (name !== method) return undefined;
      calls += 1;
      return calls >= from ? { error } : undefined;
    },
  };
}

test('the question names everybody, what may leave now and what becomes of the rest', async () => {
  const space = await openLimited();
  const { stdout } = await space.run('send', { answer: 'no' });
  for (let person = 1; person <= PEOPLE; person++) expect(stdout).toContain(`nguoi${person}@example.com`);
  expect(stdout).toContain('Gửi 5 thư tới 5 người? Trong 24 giờ này còn gửi được 2 thư; 3 thư còn lại');
  expect(listFiles(space, 'gmail/sent')).toEqual([]);
  expect(listDue(space)).toEqual([]);
});

test('the rest leaves by itself as the limit frees, by one trigger at a time, which is gone in the end', async () => {
  const space = await openLimited();
  const { stdout } = await space.click('send');
  expect(stdout).toContain('Đã đến hạn mức 2 thư trong 24 giờ');
  expect(stdout).toContain('Phần còn lại sẽ tự được làm tiếp');
  const [first] = listDue(space);
  const sentAt = Date.parse('2022-01-10T08:00:00+07:00');
  expect(first!.firesAt! - sentAt).toBeGreaterThanOrEqual(24 * HOUR);
  expect(first!.firesAt! - sentAt).toBeLessThan(25 * HOUR);
  expect(await sentTo(space)).toHaveLength(2);
  await fire(space);
  expect([(await sentTo(space)).length, listDue(space).length]).toEqual([4, 1]);
  await fire(space);
  expect([(await sentTo(space)).length, listDue(space).length]).toEqual([5, 0]);
  expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).not.toContain('Đã soạn thư');
});

test('clicks in between send nobody anything twice and stack no triggers', async () => {
  const space = await openLimited();
  await space.click('send');
  for (const action of ['send', 'drafts', 'send'] as const) {
    await space.click(action);
    expect([action, (await sentTo(space)).length, listDue(space).length]).toEqual([action, 2, 1]);
  }
  await fireAll(space, 5);
  expect(await sentTo(space)).toHaveLength(PEOPLE);
});

test('a trigger that fires early, or once too often, sends no more than may leave', async () => {
  const space = await openLimited();
  await space.click('send');
  await fire(space, { startsAt: Date.parse('2022-01-10T09:00:00+07:00') });
  expect([(await sentTo(space)).length, listDue(space).length]).toEqual([2, 1]);
  await fireAll(space, 5);
  const settled = snapshot(space);
  await space.run('send', { entry: 'continueWork', unattended: true, today: '2022-01-20' });
  // Its safety trigger came and went.
  expect(differences(settled, snapshot(space)).filter((path) => path !== 'state.json')).toEqual([]);
  expect(listDue(space)).toEqual([]);
});

test('Google’s own quota is waited for, and who was next when it ended is not forgotten', async () => {
  const space = await openLimited();
  await space.set(SETTINGS, 'Giá trị', 100, (row) => row.Mục === 'Hạn mức thư mỗi ngày');
  const { stdout } = await space.click('send', fail('quota', 3));
  expect(stdout).toContain('Đã dùng hết hạn mức trong ngày của Google');
  expect(await sentTo(space)).toHaveLength(2);
  const [due] = listDue(space);
  expect(due!.firesAt! - Date.parse('2022-01-10T08:00:00+07:00')).toBeGreaterThanOrEqual(24 * HOUR);
  await fire(space, fail('quota', 1));
  expect([(await sentTo(space)).length, listDue(space).length]).toEqual([2, 1]);
  await fireAll(space, 5);
  expect(await sentTo(space)).toHaveLength(PEOPLE);
});

test('a quota that somebody else used up is tried again after an hour at least', async () => {
  const space = await openLimited();
  await space.click('send', fail('quota', 1));
  const [due] = listDue(space);
  expect(due!.firesAt! - Date.parse('2022-01-10T08:00:00+07:00')).toBeGreaterThanOrEqual(HOUR);
  expect(await sentTo(space)).toEqual([]);
});
