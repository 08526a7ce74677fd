/** `Tổng quan`: what there is to do next, from an untouched sheet to the last letter sent. */
import { createWorkspace } from '../workspace';
import { openClient } from './client';

test('leads from the untouched sheet to the last letter', async () => {
  const space = await createWorkspace();
  const client = openClient(space);
  const overview = async () => (await client.call('overview')).answer;
  expect(await overview()).toMatchObject({ language: 'vi', nextStep: 'make', counts: { waiting: 0, outlines: 0 } });
  const made = await client.work({ name: 'all' });
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject({ outcome: 'done', pages: [{ title: 'Chuyên đề' }] });
  const drafted = await overview();
  expect(drafted.nextStep).toBe('send');
  expect(drafted.counts.waiting).toBeGreaterThan(0);
  const sent = await client.work({ name: 'send' });
  expect(sent[0]?.question?.kind).toBe('confirm');
  expect(await overview()).toMatchObject({ nextStep: 'wait', counts: { waiting: 0, sent: drafted.counts.waiting } });
  await space.set('Chuyên đề', 'Người thực hiện', 'Phạm Thị Lan Anh', (row) => row.Số === '02');
  expect((await overview()).nextStep).not.toBe('wait');
});

test('writes nothing', async () => {
  const space = await createWorkspace();
  const client = openClient(space);
  for (const name of ['overview', 'findings', 'preview', 'board', 'outbox'] as const) {
    const { report } = await client.call(name);
    const writes = Object.keys(report.calls).filter((call) =>
      /\.(?:set|create|update|delete|remove|send|append|insert)/.test(call),
    );
    expect([name, writes]).toEqual([name, []]);
  }
});
