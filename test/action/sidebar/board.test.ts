/** `Bảng năm` and `Thư`: days, states, loads, and what the outbox holds. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { MEMBERS, sampleBook, TOPICS } from '../book';
import { readBytes, readMails } from '../papers';
import { createWorkspace, listFiles, type Options, openDrafted, type Workspace } from '../workspace';
import { openClient } from './client';

const isLy = (row: Record<string, string>) => row['Họ và tên'] === 'Nguyễn Thị Ly';

test('the board knows days, states, loads and days off', async () => {
  const space = await createWorkspace();
  await space.set('Chuyên đề', 'Trạng thái', 'Đã nộp', (row) => row.Số === '02');
  const { answer } = await openClient(space, { today: '2022-11-30' }).call('board');
  expect(answer).toMatchObject({ start: '2022-01-01', end: '2022-12-31', today: '2022-11-30' });
  expect(answer.topics.map(({ number, outline }) => [number, outline])).toEqual([
    ['02', 'handedIn'],
    ['03', 'late'],
    ['04', 'late'],
  ]);
  expect(answer.topics[0]).toMatchObject({ from: '2022-04-01', to: '2022-04-30', quarter: 2 });
  expect(answer.load).toContainEqual({ name: 'Nguyễn Thị Ly', topics: 1, late: 1 });
  expect(answer.daysOff).toContainEqual({ day: '2022-09-02', name: 'Quốc khánh 02/9' });
});

test('a school year runs from September to August', async () => {
  const book = sampleBook();
  const space = await createWorkspace({ ...book, settings: { ...book.settings, Năm: '2026-2027' } });
  const { answer } = await openClient(space).call('board');
  expect(answer).toMatchObject({ start: '2026-09-01', end: '2027-08-31' });
});

test('the outbox tells states, limits, texts to hand over, and the daily work', async () => {
  const book = sampleBook();
  const members = book.members!.map((one) => (one['Họ và tên'] === 'Nguyễn Thị Ly' ? { ...one, Email: null } : one));
  const client = openClient(await createWorkspace({ ...book, members }));
  expect((await client.call('outbox')).answer).toMatchObject({ items: [], limit: 100, allowed: 100, isDailyOn: false });
  await client.work({ name: 'all' });
  const drafted = (await client.call('outbox')).answer;
  expect(drafted.items.map(({ person, state }) => [person, state])).toEqual([
    ['Nguyễn Thanh Tâm', 'drafted'],
    ['Nguyễn Thị Thanh Tâm', 'drafted'],
  ]);
  expect(drafted.texts.map(({ name }) => name)).toEqual(['Nguyễn Thị Ly']);
  await client.work({ name: 'handOver', ids: drafted.texts.map(({ id }) => id) });
  await client.work({ name: 'send' });
  await client.work({ name: 'auto' });
  const sent = (await client.call('outbox')).answer;
  expect(sent).toMatchObject({ allowed: 98, texts: [], isDailyOn: true });
});

test('what Gmail refused is told of with its reason, and tried anew by hand however often it was refused', async () => {
  const space = await createWorkspace();
  const refusing: Options = {
    onCall: ({ name, args }) => {
      const raw = JSON.stringify(args[0] ?? '');
      const mail = Buffer.from(/"raw":"([^"]*)"/.exec(raw)?.[1] ?? '', 'base64url').toString();
      return name === 'Gmail.Users.Drafts.create' && mail.includes('nguyen.ly@')
        ? { error: 'invalidRecipient' }
        : undefined;
    },
  };
  for (let click = 0; click < 6; click++) await openClient(space, refusing).work({ name: 'drafts' });
  const client = openClient(space);
  const failed = (await client.call('outbox')).answer.items.find(({ state }) => state === 'failed');
  expect(failed).toMatchObject({ person: 'Nguyễn Thị Ly', canRetry: true, error: expect.stringContaining('Invalid') });
  await client.work({ name: 'drafts' });
  expect((await client.call('outbox')).answer.items.filter(({ state }) => state === 'failed')).toHaveLength(1);
  await client.work({ name: 'retry', ids: [failed!.key] });
  const { items } = (await client.call('outbox')).answer;
  expect(items.map(({ state }) => state)).toEqual(['drafted', 'drafted', 'drafted']);
});

test('a draft that she deleted is made again where she asks, and only there', async () => {
  const { space } = await openDrafted();
  const client = openClient(space);
  const [path] = listFiles(space, 'gmail/drafts').filter((one) => readBytes(space, one).includes('nguyen.ly@'));
  rmSync(join(space.out, path!));
  const { items } = (await client.call('outbox')).answer;
  expect(items.flatMap(({ person, canRemake }) => (canRemake ? [person] : []))).toEqual(['Nguyễn Thị Ly']);
  await client.work({ name: 'drafts' });
  expect(listFiles(space, 'gmail/drafts')).toHaveLength(2);
  await client.work({ name: 'retry', ids: items.filter(({ canRemake }) => canRemake).map(({ key }) => key) });
  expect(Object.keys(await readMails(space, 'drafts'))).toContain('nguyen.ly@example.com');
  expect((await client.call('outbox')).answer.items.map(({ state }) => state)).toEqual(Array(3).fill('drafted'));
});

test('a letter that went to a wrong address: said, drafted again where she asks, whole and once', async () => {
  const { space } = await openDrafted();
  await space.click('send');
  await space.set(MEMBERS, 'Email', 'moi@example.com', isLy);
  const { stdout } = await space.click('drafts');
  expect(stdout).toContain('đã gửi đến nguyen.ly@example.com, nay địa chỉ là moi@example.com');
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
  const client = openClient(space);
  const { items, allowed } = (await client.call('outbox')).answer;
  expect(items.flatMap(({ person, canRemake, newAddress }) => (canRemake ? [[person, newAddress]] : []))).toEqual([
    ['Nguyễn Thị Ly', 'moi@example.com'],
  ]);
  const retry = { name: 'retry', ids: items.map(({ key }) => key) } as const;
  await client.work(retry);
  const first = (await readMails(space, 'sent'))['nguyen.ly@example.com']!;
  const again = await readMails(space, 'drafts');
  expect(Object.entries(again).map(([to, { subject, text }]) => [to, subject, text])).toEqual([
    ['moi@example.com', first.subject, first.text],
  ]);
  const after = (await client.call('outbox')).answer;
  expect([after.allowed, after.items.filter(({ newAddress }) => newAddress)]).toEqual([allowed, []]);
  await space.click('send');
  await client.work(retry);
  expect((await space.click('drafts')).stdout).not.toContain('nay địa chỉ là');
  expect([listFiles(space, 'gmail/drafts').length, listFiles(space, 'gmail/sent').length]).toEqual([0, 4]);
});

test.each<[string, (space: Workspace) => Promise<void>]>([
  ['has no usable address now', (space) => space.set(MEMBERS, 'Email', 'moi', isLy)],
  [
    'has no topic now',
    async (space) => {
      await space.set(MEMBERS, 'Email', 'moi@example.com', isLy);
      await space.set(TOPICS, 'Người thực hiện', 'Trần Thị Mai Hương', (row) => row.Số === '04');
    },
  ],
])('a letter to somebody who %s is not drafted again', async (_who, change) => {
  const { space } = await openDrafted();
  await space.click('send');
  await change(space);
  const client = openClient(space);
  const { items } = (await client.call('outbox')).answer;
  expect(items.flatMap(({ canRemake }) => canRemake ?? [])).toEqual([]);
  await client.work({ name: 'retry', ids: items.map(({ key }) => key) });
  expect((await client.call('outbox')).answer.items.map(({ key }) => key)).toEqual(
    expect.arrayContaining(items.map(({ key }) => key)),
  );
});
