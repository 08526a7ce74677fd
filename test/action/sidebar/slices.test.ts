/** Work in slices: bounded, told of, stopped, killed, gone on with; nobody twice. */
import { mkdirSync } from 'node:fs';
import type { WorkReply, WorkRequest } from '../../../src/action/sidebar/views';
import { sampleBook } from '../book';
import { readBytes, readMails } from '../papers';
import { createWorkspace, listFiles, type Workspace } from '../workspace';
import { type Call, openClient } from './client';

const CONSUMER = { limits: 'consumer' } as const;

function manyTopics(count: number) {
  const book = sampleBook();
  const [first] = book.topics!;
  const names = book.members!.map((member) => String(member['Họ và tên'])).slice(1);
  return {
    ...book,
    topics: Array.from({ length: count }, (_, index) => ({
      ...first!,
      Số: String(index + 1).padStart(2, '0'),
      'Chuyên đề': `Nội dung thứ ${index + 1}`,
      'Người thực hiện': names[index % names.length]!,
    })),
  };
}

async function countOutlines(space: Workspace): Promise<number> {
  return listFiles(space, 'drive').filter((path) => path.includes('Đề cương'.normalize('NFC'))).length;
}

test('a year that no slice holds is done slice by slice, each below 30 seconds, and its progress only grows', async () => {
  const space = await createWorkspace(manyTopics(12));
  const client = openClient(space, CONSUMER);
  const times: number[] = [];
  let request: WorkRequest | undefined = { name: 'all' };
  const left: number[] = [];
  while (request) {
    const { answer, report }: Call<WorkReply> = await client.call('work', request);
    times.push(report.ms);
    if (answer.progress) left.push(answer.progress.left);
    request = answer.progress && { name: answer.progress.next };
  }
  expect(times.length).toBeGreaterThan(2);
  expect(Math.max(...times)).toBeLessThan(30_000);
  expect(left).toEqual([...left].sort((a, b) => b - a));
  expect(await countOutlines(space)).toBe(12);
  expect(Object.keys(await readMails(space, 'drafts'))).toHaveLength(3);
  const { answer } = await client.call('overview');
  expect(answer).toMatchObject({ nextStep: 'send' });
  expect(answer.unfinished).toBeUndefined();
});

test('sharing goes on slice by slice, and is counted', async () => {
  const book = manyTopics(12);
  const space = await createWorkspace({ ...book, settings: { ...book.settings, 'Chia sẻ đề cương': 'Có' } });
  const client = openClient(space, CONSUMER);
  const given: number[] = [];
  let isShareLeft = false;
  for (let request: WorkRequest | undefined = { name: 'outlines' }; request; ) {
    const { answer, report }: Call<WorkReply> = await client.call('work', request);
    given.push(report.calls['Drive.Permissions.create'] ?? 0);
    const isMade = (await countOutlines(space)) === 12;
    isShareLeft ||= isMade && answer.progress !== undefined && answer.progress.left > 0;
    request = answer.progress && { name: answer.progress.next };
  }
  expect(given.reduce((sum, one) => sum + one, 0)).toBe(12);
  expect(isShareLeft).toBe(true);
});

test('stopped between two slices it waits for the user, and no trigger goes on with it', async () => {
  const space = await createWorkspace(manyTopics(12));
  const client = openClient(space, CONSUMER);
  const { answer, report } = await client.call('work', { name: 'all' });
  expect(answer.progress?.left).toBeGreaterThan(0);
  expect(report.calls['ScriptApp.newTrigger']).toBeUndefined();
  expect((await client.call('overview')).answer).toMatchObject({
    nextStep: 'goOn',
    unfinished: { action: 'all', goesOn: false },
  });
  await client.work({ name: 'pause' });
  expect((await client.call('overview')).answer.unfinished).toBeUndefined();
  await client.work({ name: 'all' });
  expect(await countOutlines(space)).toBe(12);
});

test('letters agreed to go slice by slice, each once', async () => {
  const space = await createWorkspace(manyTopics(12));
  const client = openClient(space, CONSUMER);
  await client.work({ name: 'all' });
  const replies = await client.work({ name: 'send' });
  expect(replies.filter(({ question }) => question)).toHaveLength(1);
  expect(Object.keys(await readMails(space, 'sent'))).toHaveLength(3);
});

test('a year is taken back slice by slice, agreed to once', async () => {
  const space = await createWorkspace(manyTopics(30));
  const client = openClient(space, CONSUMER);
  await client.work({ name: 'all' });
  const replies = await client.work({ name: 'undo' });
  expect(replies.filter(({ question }) => question)).toHaveLength(1);
  const left = replies.flatMap(({ progress }) => progress?.left ?? []);
  expect(left.length).toBeGreaterThan(0);
  expect(left).toEqual([...left].sort((a, b) => b - a));
  expect(await countOutlines(space)).toBe(0);
  expect(await readMails(space, 'drafts')).toEqual({});
  expect((await client.call('overview')).answer.unfinished).toBeUndefined();
});

test('a year half taken back waits for the user, and is let go as it is', async () => {
  const space = await createWorkspace(manyTopics(30));
  const client = openClient(space, CONSUMER);
  await client.work({ name: 'all' });
  const { answer: asked } = await client.call('work', { name: 'undo' });
  const answers = [{ id: asked.question!.id, text: 'yes' }];
  await client.call('work', { name: 'undo', answers });
  expect((await client.call('overview')).answer).toMatchObject({
    nextStep: 'goOn',
    unfinished: { action: 'undo', goesOn: false },
  });
  const half = await countOutlines(space);
  expect(half).toBeGreaterThan(0);
  await client.work({ name: 'pause' });
  await client.work({ name: 'goOn' });
  expect(await countOutlines(space)).toBe(half);
  await client.work({ name: 'undo' });
  expect(await countOutlines(space)).toBe(0);
});

test('killed after any call, and asked to go on: one outline a topic, one draft a person', async () => {
  const base = await createWorkspace(manyTopics(3));
  mkdirSync(base.out);
  const { report } = await openClient(base.copy()).call('work', { name: 'all' });
  for (let call = 1; call <= report.callCount; call += 3) {
    const space = base.copy();
    const client = openClient(space);
    await space.run('check', {
      entry: 'serveSidebar',
      input: [JSON.stringify({ call: 'work', args: [{ name: 'all' }] })],
      killAt: { call, after: true },
    });
    await client.work({ name: 'all' });
    expect([call, await countOutlines(space)]).toEqual([call, 3]);
    expect([call, Object.keys(await readMails(space, 'drafts')).length]).toEqual([call, 3]);
  }
});

test('only those who are ticked are written to, by drafts and by letters', async () => {
  const space = await createWorkspace();
  const client = openClient(space);
  await client.work({ name: 'all', only: ['Nguyễn Thị Ly', 'Nguyễn Thanh Tâm'] });
  const drafted = Object.keys(await readMails(space, 'drafts'));
  expect(drafted.sort()).toEqual(['nguyen.ly@example.com', 'thanh.tam@example.com']);
  await client.work({ name: 'send', only: ['Nguyễn Thị Ly'] });
  expect(Object.keys(await readMails(space, 'sent'))).toEqual(['nguyen.ly@example.com']);
});

test('a trial goes to the user alone', async () => {
  const space = await createWorkspace();
  const client = openClient(space);
  const [reply] = await client.work({ name: 'test' });
  expect(reply).toMatchObject({ outcome: 'done' });
  const sent = listFiles(space, 'gmail/sent').map((path) => /^To: (.*)$/m.exec(readBytes(space, path).toString())?.[1]);
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map((to) => /[\w.]+@[\w.]+/.exec(to ?? '')?.[0]))).toEqual(new Set(['bi.thu@example.com']));
});

test('a permission that is missing is told of, never asked for', async () => {
  const space = await createWorkspace();
  const client = openClient(space, { deny: ['gmail.compose'] });
  const { answer } = await client.call('overview');
  expect(answer.missingPermissions).toEqual(['soạn thư nháp và gửi thư đã soạn bằng Gmail']);
  const [reply] = await client.work({ name: 'send' });
  expect(reply).toMatchObject({ outcome: 'refused', missingPermissions: [expect.stringContaining('Gmail')] });
});

test('a changed question is asked again', async () => {
  const space = await createWorkspace();
  const client = openClient(space);
  await client.work({ name: 'all' });
  const { answer } = await client.call('work', { name: 'send' });
  await space.set('Chuyên đề', 'Tháng', 6, (row) => row.Số === '02');
  const answers = [{ id: answer.question!.id, text: 'yes' }];
  const { answer: again } = await client.call('work', { name: 'send', answers });
  expect(again.question?.id).not.toBe(answer.question!.id);
  expect(await readMails(space, 'sent')).toEqual({});
});
