/** What a run leaves goes on by itself: exactly the rest, by one trigger, and never what was not agreed to. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueTriggers } from '../../local/due-triggers';
import { holdLock } from '../../local/services/lock';
import { largeBook, SETTINGS, TOPICS } from './book';
import { readMails } from './papers';
import { fire, fireAll } from './triggers';
import { createWorkspace, listFiles, type Workspace } from './workspace';

const LIMIT = 'Hạn mức thư mỗi ngày';

/** Five drafts, of which two may leave a day. */
async function openLimited(): Promise<Workspace> {
  const space = await createWorkspace(largeBook(5, 5));
  await space.set(SETTINGS, 'Giá trị', 2, (row) => row.Mục === LIMIT);
  await space.click('drafts');
  return space;
}

let limited: Promise<Workspace> | undefined;
async function openPaused(): Promise<Workspace> {
  limited ??= openLimited().then(async (space) => {
    await space.click('send');
    return space;
  });
  return (await limited).copy();
}

async function listSent(space: Workspace): Promise<string[]> {
  return Object.keys(await readMails(space, 'sent')).sort();
}

function editDraft(space: Workspace, address: string): void {
  const path = listFiles(space, 'gmail/drafts').find((one) =>
    readFileSync(join(space.out, one), 'latin1').includes(`<${address}>`),
  )!;
  const text = readFileSync(join(space.out, path), 'latin1').replace('Subject:', 'X-Hers: yes\r\nSubject:');
  writeFileSync(join(space.out, path), text, 'latin1');
}

function tells(stdout: string, ...texts: string[]): void {
  expect(texts.filter((text) => !stdout.includes(text))).toEqual([]);
}

const EVERYBODY = [1, 2, 3, 4, 5].map((n) => `nguoi${n}@example.com`);

test('the day’s limit: told with what will happen, one trigger a day later, which sends the rest and removes itself', async () => {
  const space = await openLimited();
  const { stdout } = await space.click('send');
  tells(stdout, 'Gửi 5 thư tới 5 người? Trong 24 giờ này còn gửi được 2 thư; 3 thư còn lại sẽ tự được gửi');
  tells(stdout, 'Đã đến hạn mức 2 thư trong 24 giờ');
  tells(stdout, 'Phần còn lại sẽ tự được làm tiếp');
  expect(dueTriggers(space.out).map(({ handler, settings }) => [handler, Number(settings.after) > 86_000_000])).toEqual(
    [['continueWork', true]],
  );
  const second = await fire(space);
  expect([second.exitCode, second.stdout.includes('Gửi')]).toEqual([0, false]);
  expect(await listSent(space)).toEqual(EVERYBODY.slice(0, 4));
  await fire(space);
  expect(await listSent(space)).toEqual(EVERYBODY);
  expect(dueTriggers(space.out)).toEqual([]);
  expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).toEqual([
    'Đã gửi 10/01/2022',
    'Đã gửi 10/01/2022',
    'Đã gửi 11/01/2022',
    'Đã gửi 11/01/2022',
    'Đã gửi 12/01/2022',
  ]);
});

test('a draft edited after the agreement is held, told by the next click, and sent once that is agreed to', async () => {
  const space = await openPaused();
  editDraft(space, 'nguoi4@example.com');
  await fireAll(space, 3);
  expect(await listSent(space)).toEqual(EVERYBODY.filter((one) => !one.startsWith('nguoi4')));
  const { stdout } = await space.click('send', { today: '2022-01-14' });
  expect(stdout).toMatch(
    /^- Lần tự chạy lúc \d\d:\d\d 11\/01\/2022: Chưa gửi cho Người Thứ 4 vì thư nháp đã thay đổi/m,
  );
  expect(await listSent(space)).toEqual(EVERYBODY);
});

test('what the sheet has changed since the agreement is held', async () => {
  const space = await openPaused();
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', (row) => row.Số === '4');
  await fireAll(space, 3);
  expect(await listSent(space)).toEqual(EVERYBODY.filter((one) => !one.startsWith('nguoi4')));
  await space.click('drafts', { today: '2022-01-14' });
  expect(dueTriggers(space.out)).toEqual([]);
  await space.click('send', { today: '2022-01-14' });
  expect(await listSent(space)).toEqual(EVERYBODY);
});

test('a draft made after the agreement does not leave', async () => {
  const space = await openPaused();
  await space.retype(TOPICS, (rows) =>
    rows.map((row) => (row.Số === '5' ? { ...row, 'Người thực hiện': 'Người Thứ 1' } : row)),
  );
  await space.click('drafts', { today: '2022-01-10' });
  await fireAll(space, 3);
  expect(await listSent(space)).toEqual(EVERYBODY.slice(0, 4));
  expect(Object.keys(await readMails(space, 'drafts'))).toEqual(['nguoi1@example.com']);
});

test('two pauses leave one trigger', async () => {
  const space = await openPaused();
  await space.click('send');
  await space.click('send');
  expect(dueTriggers(space.out)).toHaveLength(1);
  await fireAll(space, 3);
  expect(await listSent(space)).toEqual(EVERYBODY);
});

test('who then says no takes the agreement back', async () => {
  const space = await openPaused();
  await space.click('send', { answer: 'no' });
  expect(dueTriggers(space.out)).toEqual([]);
  expect(await listSent(space)).toEqual(EVERYBODY.slice(0, 2));
});

test('sending to one of those who wait leaves the others waiting for their trigger', async () => {
  const space = await openPaused();
  await space.set(SETTINGS, 'Giá trị', 3, (row) => row.Mục === LIMIT);
  await space.click('send', { only: ['Người Thứ 5'] });
  expect(dueTriggers(space.out)).toHaveLength(1);
  await fireAll(space, 2);
  expect(await listSent(space)).toEqual(EVERYBODY);
});

test('a trigger beside a click that holds the lock comes again some minutes later, once', async () => {
  const space = await openPaused();
  const release = holdLock(space.out, 'document', 1);
  await fire(space);
  const [next, ...others] = dueTriggers(space.out);
  expect([next!.settings, others]).toEqual([{ after: 480_000 }, []]);
  release();
  await fireAll(space, 3);
  expect(await listSent(space)).toEqual(EVERYBODY);
});

test('without the permission for triggers: the user is told to click again, and nothing leaves by itself', async () => {
  const space = await openLimited();
  const { stdout } = await space.click('send', { deny: ['script.scriptapp'] });
  tells(stdout, '3 thư còn lại phải đợi hết hạn chờ rồi bấm gửi lại');
  tells(stdout, 'Xin bấm lại đúng mục vừa chọn để làm tiếp.');
  expect(dueTriggers(space.out)).toEqual([]);
  await space.click('send', { today: '2022-01-12', deny: ['script.scriptapp'] });
  expect(await listSent(space)).toEqual(EVERYBODY.slice(0, 4));
});

test('errors in the sheet end it, and the next dialog says so', async () => {
  const space = await openPaused();
  await space.set(TOPICS, 'Người thực hiện', 'Không Ai Cả', (row) => row.Số === '5');
  const { report } = await fire(space);
  expect(await listSent(space)).toEqual(EVERYBODY.slice(0, 2));
  expect(report.findings.some(({ severity }) => severity === 'error')).toBe(true);
  expect(dueTriggers(space.out)).toEqual([]);
  await space.set(TOPICS, 'Người thực hiện', 'Người Thứ 5', (row) => row.Số === '5');
  const { stdout } = await space.click('plan', { today: '2022-01-14' });
  tells(stdout, 'Bảng còn 1 chỗ phải sửa nên chưa gửi thư nào');
});

test('a permission withdrawn before it fires is told by the next dialog', async () => {
  const space = await openPaused();
  await fire(space, { deny: ['gmail.compose'] });
  expect(dueTriggers(space.out)).toEqual([]);
  const { stdout } = await space.click('plan', { today: '2022-01-14' });
  tells(stdout, 'Cần thêm quyền: soạn thư nháp và gửi thư đã soạn bằng Gmail.');
});

test('300 drafts in Google’s time: a trigger a minute later goes on until all are made', async () => {
  const space = await createWorkspace(largeBook(1, 300));
  const { stdout, report } = await space.click('drafts', { limits: 'consumer' });
  expect(report.ms).toBeLessThan(5 * 60_000);
  tells(stdout, 'Google giới hạn thời gian', 'Phần còn lại sẽ tự được làm tiếp');
  expect(dueTriggers(space.out).map(({ settings }) => settings)).toEqual([{ after: 60_000 }]);
  expect(await fireAll(space, 5, { limits: 'consumer' })).toBe(1);
  expect(Object.keys(await readMails(space, 'drafts'))).toHaveLength(300);
  expect(await space.rows(TOPICS)).toMatchObject([{ 'Trạng thái': 'Đã soạn thư' }]);
  // What went on by itself is part of her one click.
  await space.click('undo');
  expect(await readMails(space, 'drafts')).toEqual({});
});

test('what was agreed to before an undo leaves with nobody else’s letter', async () => {
  const space = await openPaused();
  await space.click('undo');
  expect(dueTriggers(space.out)).toEqual([]);
  await space.click('send', { only: ['Người Thứ 4'] });
  await fireAll(space, 3);
  expect(await listSent(space)).toEqual(['nguoi1@example.com', 'nguoi2@example.com', 'nguoi4@example.com']);
});

test('what one action left is not forgotten when another one pauses', async () => {
  const space = await createWorkspace(largeBook(1, 300));
  await space.click('drafts', { limits: 'workspace' });
  await space.set(SETTINGS, 'Giá trị', 2, (row) => row.Mục === LIMIT);
  await space.click('send', { limits: 'workspace' });
  const before = Object.keys(await readMails(space, 'drafts')).length;
  await space.set(SETTINGS, 'Giá trị', 1500, (row) => row.Mục === LIMIT);
  await fireAll(space, 5, { limits: 'workspace' });
  expect(Object.keys(await readMails(space, 'sent'))).toHaveLength(before + 2);
  // Those made after the agreement.
  expect(Object.keys(await readMails(space, 'drafts'))).toHaveLength(300 - before - 2);
});

test('two accounts: each one’s trigger goes on with her own', async () => {
  const other = { account: 'pho.bi.thu@example.com' };
  const space = await createWorkspace(largeBook(4, 4));
  await space.set(SETTINGS, 'Giá trị', 1, (row) => row.Mục === LIMIT);
  const all = await space.rows(TOPICS);
  await space.retype(TOPICS, (rows) => rows.slice(0, 2));
  await space.click('drafts');
  await space.retype(TOPICS, (rows) => [...rows.slice(0, 2), ...all.slice(2)]);
  await space.click('drafts', other);
  await space.click('send');
  await space.click('send', other);
  expect(dueTriggers(space.out).map(({ account }) => account)).toEqual(['bi.thu@example.com', other.account]);
  while (dueTriggers(space.out).length > 0) await fire(space);
  expect(await listSent(space)).toEqual(EVERYBODY.slice(0, 4));
});

test('killed after any of its calls, it goes on all the same', async () => {
  const base = await openPaused();
  await base.set(SETTINGS, 'Giá trị', 100, (row) => row.Mục === LIMIT);
  const { callCount } = (await fire(base.copy())).report;
  for (let call = 1; call <= callCount; call++) {
    const space = base.copy();
    const died = await fire(space, { killAt: { call, after: true } });
    expect(died.exitCode).toBe(1);
    await fireAll(space, 3);
    expect([call, await listSent(space)]).toEqual([call, EVERYBODY]);
  }
});
