import type { Question, WorkReply, WorkRequest } from '../../src/action/sidebar/views';
import { doWork, type Progress } from '../../src/sidebar/work-loop';

const page = (lead: string) => ({ title: 'Kết quả', lead, sections: [] });
const slice = (left: number, planned = 10): WorkReply => ({
  outcome: 'done',
  pages: [page(`còn ${left}`)],
  ...(left > 0 && { progress: { planned, left, next: 'goOn' as const } }),
});
const question = (id: string): Question => ({ id, title: 'Hỏi', text: 'Gửi?', kind: 'confirm' });

/** The replies in turn; whatever is no reply is thrown. */
function startTrial(
  replies: readonly unknown[],
  answers: readonly string[] = [],
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const requests: WorkRequest[] = [];
  const told: Progress[] = [];
  const asked: string[] = [];
  const work = async (request: WorkRequest): Promise<WorkReply> => {
    const reply = replies[requests.length];
    requests.push(request);
    if (reply instanceof Error) throw reply;
    return reply as WorkReply;
  };
  const run = (request: WorkRequest) =>
    doWork(work, request, {
      ask: async ({ id }) => {
        asked.push(id);
        return answers[asked.length - 1] ?? 'no';
      },
      tell: (progress) => told.push(progress),
      isStopped: () => requests.length >= stopAfter,
    });
  return { run, requests, told, asked };
}

test('one slice is one call', async () => {
  const { run, requests, told } = startTrial([slice(0)]);
  expect(await run({ name: 'check' })).toEqual({
    outcome: 'done',
    pages: [page('còn 0')],
    earlier: [],
    missingPermissions: [],
    ended: undefined,
  });
  expect(requests).toEqual([{ name: 'check' }]);
  expect(told).toEqual([]);
});

test('slices follow each other until nothing is left, for the same people', async () => {
  const { run, requests, told } = startTrial([slice(6), slice(2, 6), slice(0)]);
  const { pages, earlier } = await run({ name: 'all', only: ['Lan'] });
  expect(requests).toEqual([
    { name: 'all', only: ['Lan'] },
    { name: 'goOn', only: ['Lan'] },
    { name: 'goOn', only: ['Lan'] },
  ]);
  expect(told).toEqual([
    { done: 4, planned: 10 },
    { done: 8, planned: 10 },
  ]);
  expect(pages).toEqual([page('còn 0')]);
  expect(earlier).toEqual([page('còn 6'), page('còn 2')]);
});

test('the server says what goes on', async () => {
  const first: WorkReply = { outcome: 'done', pages: [], progress: { planned: 2, left: 1, next: 'test' } };
  const { run, requests } = startTrial([first, slice(0)]);
  await run({ name: 'test' });
  expect(requests.map(({ name }) => name)).toEqual(['test', 'test']);
});

test('questions are answered one after the other in the same request, and not in the next slice', async () => {
  const ask = (id: string): WorkReply => ({ outcome: 'refused', question: question(id), pages: [] });
  const { run, requests, asked } = startTrial([ask('a'), ask('b'), slice(1), slice(0)], ['yes', 'no']);
  await run({ name: 'send', only: ['Lan'] });
  expect(asked).toEqual(['a', 'b']);
  expect(requests.map(({ answers }) => answers)).toEqual([
    undefined,
    [{ id: 'a', text: 'yes' }],
    [
      { id: 'a', text: 'yes' },
      { id: 'b', text: 'no' },
    ],
    undefined,
  ]);
});

test('it stops after the slice in work', async () => {
  const { run, requests } = startTrial([slice(6), slice(2)], [], 1);
  expect(await run({ name: 'all' })).toMatchObject({ ended: 'stopped', pages: [page('còn 6')] });
  expect(requests).toHaveLength(1);
});

test('what is done is not called stopped', async () => {
  expect(await startTrial([slice(0)], [], 1).run({ name: 'all' })).toMatchObject({ ended: undefined });
});

test('it does not go on for ever where nothing moves', async () => {
  const { run, requests } = startTrial(Array.from({ length: 20 }, () => slice(5)));
  expect(await run({ name: 'all' })).toMatchObject({ ended: 'stuck' });
  expect(requests).toHaveLength(4);
});

test('a fault keeps what was done before', async () => {
  const error = new Error('HTTP 0');
  const { run } = startTrial([slice(6), error]);
  expect(await run({ name: 'all' })).toEqual({
    outcome: undefined,
    pages: [],
    earlier: [page('còn 6')],
    missingPermissions: [],
    ended: 'fault',
    error,
  });
});

test('missing permissions are told', async () => {
  const reply: WorkReply = { outcome: 'refused', pages: [], missingPermissions: ['soạn thư'] };
  expect(await startTrial([reply]).run({ name: 'drafts' })).toMatchObject({ missingPermissions: ['soạn thư'] });
});
