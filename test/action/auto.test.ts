/** The work of every morning: turned on and off, and told of only where there is something to tell. */
import PostalMime from 'postal-mime';
import { dueTriggers } from '../../local/due-triggers';
import { SETTINGS, TOPICS } from './book';
import { readBytes } from './papers';
import { openClient } from './sidebar/client';
import { fireAll } from './triggers';
import {
  createWorkspace,
  differences,
  listFiles,
  type Options,
  openDrafted,
  type Run,
  snapshot,
  type Workspace,
} from './workspace';

const ME = 'bi.thu@example.com';

const triggersOf = ({ out }: Workspace) => dueTriggers(out).map(({ handler, settings }) => [handler, settings]);
const DAILY = [['runDaily', { everyDays: 1, atHour: 7 }]];

function wake(space: Workspace, options: Options = {}): Promise<Run> {
  return space.run('auto', { entry: 'runDaily', unattended: true, ...options });
}

async function readSent(space: Workspace) {
  return Promise.all(listFiles(space, 'gmail/sent').map((path) => PostalMime.parse(readBytes(space, path))));
}

/** Its sheet has an error. */
async function openBroken(): Promise<Workspace> {
  const { space } = await openDrafted();
  await space.set(TOPICS, 'Người thực hiện', 'Ai Đó', (row) => row.Số === '02');
  return space;
}

test('on twice leaves one trigger, off twice none', async () => {
  const space = await createWorkspace();
  for (const [state, left] of [
    ['on', DAILY],
    ['on', DAILY],
    ['off', []],
    ['off', []],
  ] as const) {
    await space.click('auto', { args: [state], input: [{ on: state === 'on' }] });
    expect([state, triggersOf(space)]).toEqual([state, left]);
  }
});

test('the menu asks: yes turns it over, no leaves it', async () => {
  const space = await createWorkspace();
  const click = (answer: 'yes' | 'no') => space.click('auto', { input: [], answer });
  expect((await click('no')).stdout).toContain('Không thay đổi gì.');
  expect(triggersOf(space)).toEqual([]);
  expect((await click('yes')).stdout).toContain('Thư chỉ ở dạng nháp');
  expect(triggersOf(space)).toEqual(DAILY);
  expect((await click('no')).stdout).toContain('đang bật');
  expect(triggersOf(space)).toEqual(DAILY);
  await click('yes');
  expect(triggersOf(space)).toEqual([]);
});

test('each user has a trigger of her own', async () => {
  const space = await createWorkspace();
  const on = (account: string) => space.click('auto', { input: [{ on: true }], account });
  await on(ME);
  await on('binh@example.com');
  expect(
    dueTriggers(space.out)
      .map(({ account }) => account)
      .sort(),
  ).toEqual([ME, 'binh@example.com']);
  await space.click('auto', { input: [{ on: false }], account: ME });
  expect(dueTriggers(space.out).map(({ account }) => account)).toEqual(['binh@example.com']);
});

test('without the permission it is named, and asked for', async () => {
  const space = await createWorkspace();
  const { stdout, stderr } = await space.run('auto', { input: [{ on: true }], deny: ['script.scriptapp'] });
  expect(stdout).toContain('Cần thêm quyền: hẹn giờ để tự làm tiếp.');
  expect(stderr).toContain('script.scriptapp');
});

test('a trigger that Google refuses is told of', async () => {
  const space = await createWorkspace();
  const { exitCode, stderr } = await space.run('auto', {
    input: [{ on: true }],
    onCall: ({ name }) => (name === 'ClockTriggerBuilder.create' ? { error: 'quota' } : undefined),
  });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Google chưa cho hẹn giờ')]);
});

test('a morning with nothing to do notes its day, and tells nobody', async () => {
  const { space } = await openDrafted();
  const changes: string[][] = [];
  for (const today of ['2022-01-11', '2022-01-11']) {
    const before = snapshot(space);
    const { exitCode, stdout } = await wake(space, { today });
    expect([exitCode, stdout.includes('Đã gửi')]).toEqual([0, false]);
    changes.push(differences(before, snapshot(space)));
  }
  expect(changes).toEqual([['state.json'], []]);
});

test('errors in the sheet: nothing is made or sent, one message a week says why', async () => {
  const space = await openBroken();
  const drafts = listFiles(space, 'gmail/drafts');
  const counts: number[] = [];
  for (const today of ['2022-01-11', '2022-01-12', '2022-01-17', '2022-01-19', '2022-01-20', '2022-01-27']) {
    await wake(space, { today });
    counts.push(listFiles(space, 'gmail/sent').length);
  }
  expect(counts).toEqual([1, 1, 1, 2, 2, 3]);
  expect(listFiles(space, 'gmail/drafts')).toEqual(drafts);
  for (const { to, subject, text, html } of await readSent(space)) {
    expect([to?.map(({ address }) => address), subject]).toEqual([[ME], expect.stringContaining('bảng còn lỗi')]);
    expect(text).toContain('“Ai Đó”');
    expect(html).toContain('“Ai Đó”');
  }
});

test('it dies at any call: one message all the same, and no draft is left', async () => {
  const base = await openBroken();
  const drafts = listFiles(base, 'gmail/drafts');
  const { report } = await wake(base.copy(), { today: '2022-01-11' });
  for (let call = 1; call <= report.callCount; call++) {
    const space = base.copy();
    await wake(space, { today: '2022-01-11', killAt: { call, after: call % 2 === 1 } });
    await wake(space, { today: '2022-01-11' });
    expect([call, listFiles(space, 'gmail/sent').length]).toEqual([call, 1]);
    expect([call, listFiles(space, 'gmail/drafts')]).toEqual([call, drafts]);
  }
});

test('beside a run that is at work it does nothing', async () => {
  const space = await openBroken();
  await space.run('check', {
    onCall: ({ number }, runInside) => {
      if (number === 3) runInside({ action: 'auto', entry: 'runDaily', unattended: true });
      return undefined;
    },
  });
  expect(listFiles(space, 'gmail/sent')).toEqual([]);
});

const TAM = 'thanh.tam@example.com';

/** Everybody has been told; one outline is due on 14/02/2022. */
async function openDue(sendsAtOnce: boolean): Promise<Workspace> {
  const { space } = await openDrafted();
  await space.set(TOPICS, 'Hạn nộp đề cương', '14/02/2022', (row) => row.Số === '02');
  await space.click('drafts');
  await space.click('send');
  if (sendsAtOnce) await space.retype(SETTINGS, (rows) => [...rows, { Mục: 'Gửi thư', 'Giá trị': 'Gửi ngay' }]);
  return space;
}

/** How many messages of that kind there are, and how many of them have left. */
function count({ report }: Run, kind: string): string {
  const own = report.messages.filter((message) => message.kind === kind);
  return `${own.length}/${own.filter(({ state }) => state === 'sent').length}`;
}

async function wakeOn(space: Workspace, days: readonly string[]): Promise<string[]> {
  const counts: string[] = [];
  for (const day of days) {
    const run = await wake(space, { today: `2022-02-${day}` });
    counts.push(`${day}: ${count(run, 'reminder')} ${count(run, 'summary')}`);
  }
  return counts;
}

test('a reminder is drafted on its days, and told of once; a draft that waits is no news', async () => {
  const space = await openDue(false);
  expect(await wakeOn(space, ['10', '11', '11', '12', '13'])).toEqual([
    '10: 0/0 0/0',
    '11: 1/0 1/1',
    '11: 1/0 1/1',
    '12: 1/0 1/1',
    '13: 1/0 1/1',
  ]);
  const summary = (await readSent(space)).find(({ subject }) => subject?.includes('Việc đã tự làm ngày 11/02/2022'));
  expect(summary?.to?.map(({ address }) => address)).toEqual([ME]);
  expect(summary?.text).toContain(TAM);
});

test('with “Gửi ngay” it leaves, at most once a day', async () => {
  const space = await openDue(true);
  expect(await wakeOn(space, ['10', '11', '11', '12', '13', '14', '15', '16', '17'])).toEqual([
    '10: 0/0 0/0',
    '11: 1/1 1/1',
    '11: 1/1 1/1',
    '12: 1/1 1/1',
    '13: 2/2 2/2',
    '14: 3/3 3/3',
    '15: 3/3 3/3',
    '16: 3/3 3/3',
    '17: 4/4 4/4',
  ]);
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
});

test.each([false, true])(
  'a morning that dies at any call is made good the same day (sent at once: %s)',
  async (sendsAtOnce) => {
    const base = await openDue(sendsAtOnce);
    const names: string[] = [];
    const onCall: Options['onCall'] = ({ name }) => {
      names.push(name);
      return undefined;
    };
    const undisturbed = base.copy();
    await wake(undisturbed, { today: '2022-02-11', onCall });
    const expected = [listFiles(undisturbed, 'gmail/drafts').length, listFiles(undisturbed, 'gmail/sent').length];
    const effects = names.flatMap((name, index) =>
      /Drafts\.(create|send)|setProperties/.test(name) ? [index + 1] : [],
    );
    for (const call of effects) {
      for (const after of [false, true]) {
        const space = base.copy();
        const { report } = await wake(space, { today: '2022-02-11', killAt: { call, after } });
        // It died before it had begun anything.
        if (dueTriggers(space.out).length === 0) {
          expect([call, report.calls['Gmail.Users.Drafts.create']]).toEqual([call, undefined]);
          await wake(space, { today: '2022-02-11' });
        } else await fireAll(space, 3);
        expect([call, triggersOf(space)]).toEqual([call, []]);
        const files = [listFiles(space, 'gmail/drafts').length, listFiles(space, 'gmail/sent').length];
        expect([call, after, files]).toEqual([call, after, expected]);
      }
    }
  },
);

test('a milestone of a morning that could do nothing is made good on the next one that can, once', async () => {
  const space = await openDue(true);
  expect(await wakeOn(space, ['10'])).toEqual(['10: 0/0 0/0']);
  await space.set(TOPICS, 'Quý', 'V', (row) => row.Số === '03');
  expect((await wake(space, { today: '2022-02-11' })).exitCode).not.toBe(0);
  await space.set(TOPICS, 'Quý', 'III', (row) => row.Số === '03');
  expect(await wakeOn(space, ['12', '12', '13', '14', '15', '16'])).toEqual([
    // A summary is of the morning that told of the error.
    '12: 1/1 2/2',
    '12: 1/1 2/2',
    '13: 2/2 3/3',
    '14: 3/3 4/4',
    '15: 3/3 4/4',
    '16: 3/3 4/4',
  ]);
});

test.each([false, true])(
  'what a limit leaves for the next day goes on then, and reminds nobody again (mornings before: %s)',
  async (isOld) => {
    const space = await openDue(true);
    await space.set(TOPICS, 'Hạn nộp đề cương', '14/02/2022', (row) => row.Số === '03');
    await space.retype(SETTINGS, (rows) => [...rows, { Mục: 'Hạn mức thư mỗi ngày', 'Giá trị': 1 }]);
    await space.click('drafts', { answer: 'no' });
    if (isOld) await wake(space, { today: '2022-02-10' });
    await wake(space, { today: '2022-02-11' });
    const sentTo = async () =>
      (await readSent(space))
        .filter(({ subject }) => subject?.startsWith('Nhắc'))
        .map(({ to }) => to?.[0]?.address)
        .sort();
    expect(await sentTo()).toHaveLength(1);
    await fireAll(space, 4);
    expect(await sentTo()).toEqual([TAM, 'thi.thanh.tam@example.com']);
  },
);

test('a reminder that she did not want sent waits for its next milestone', async () => {
  const space = await openDue(true);
  await space.click('remind', { today: '2022-02-11', answer: 'no' });
  expect(await wakeOn(space, ['11', '12', '13'])).toEqual(['11: 1/0 0/0', '12: 1/0 0/0', '13: 1/1 1/1']);
});

test('a morning that was given up and begun again is gone on with, too', async () => {
  const space = await openDue(false);
  const dieEarly = async () => {
    let first = 0;
    const onCall: Options['onCall'] = ({ name, number }) => {
      if (name === 'Gmail.Users.Drafts.create') first ||= number;
      return undefined;
    };
    await wake(space.copy(), { today: '2022-02-11', onCall });
    await wake(space, { today: '2022-02-11', killAt: { call: first, after: true } });
  };
  await dieEarly();
  expect(triggersOf(space).map(([handler]) => handler)).toEqual(['continueWork']);
  await openClient(space, { today: '2022-02-11' }).work({ name: 'pause' });
  expect(triggersOf(space)).toEqual([]);
  await dieEarly();
  expect(triggersOf(space).map(([handler]) => handler)).toEqual(['continueWork']);
});

test('turned off after a morning that died, nothing goes on', async () => {
  const space = await openDue(false);
  await space.click('auto', { args: ['on'], input: [{ on: true }] });
  const { report } = await wake(space.copy(), { today: '2022-02-11' });
  await wake(space, { today: '2022-02-11', killAt: { call: report.callCount - 6, after: true } });
  expect(triggersOf(space).map(([handler]) => handler)).toEqual(['continueWork', 'runDaily']);
  await space.click('auto', { args: ['off'], input: [{ on: false }], today: '2022-02-11' });
  expect(triggersOf(space)).toEqual([]);
});

test('a meeting of the next days: every member has its notice, once; one summary', async () => {
  const { space } = await openDrafted();
  await space.click('send');
  await space.set(TOPICS, 'Ngày sinh hoạt', '14/4/2022', (row) => row.Số === '02');
  await space.set(TOPICS, 'Trạng thái', 'Đã nộp', (row) => row.Số === '02');
  const noticesOf = ({ report }: Run) => report.messages.filter(({ kind }) => kind === 'notice').length;
  const mornings: [string, number][] = [];
  for (const today of ['2022-04-10', '2022-04-11', '2022-04-12', '2022-04-15']) {
    mornings.push([today, noticesOf(await wake(space, { today }))]);
  }
  expect(mornings).toEqual([
    ['2022-04-10', 0],
    ['2022-04-11', 4],
    ['2022-04-12', 4],
    ['2022-04-15', 4],
  ]);
  const summaries = (await readSent(space)).filter(({ to }) => to?.[0]?.address === ME);
  expect(summaries).toHaveLength(1);
  expect(summaries[0]?.text).toContain('nguyen.ly@example.com');
});

test.each(['28/4/2022', null])(
  'a meeting of which all were told, moved far off or left without a day (%s): the next morning tells',
  async (day) => {
    const { space } = await openDrafted();
    await space.click('send');
    await space.set(TOPICS, 'Ngày sinh hoạt', '14/4/2022', (row) => row.Số === '02');
    await space.click('notify', { today: '2022-04-10', args: ['02'] });
    await space.click('send', { today: '2022-04-10' });
    await wake(space, { today: '2022-04-11' });
    expect(listFiles(space, 'gmail/drafts')).toEqual([]);
    await space.set(TOPICS, 'Ngày sinh hoạt', day, (row) => row.Số === '02');
    for (const today of ['2022-04-12', '2022-04-13']) {
      const { report } = await wake(space, { today });
      const changed = report.messages.filter(({ kind, state }) => kind === 'change' && state === 'drafted');
      expect([today, changed.length]).toEqual([today, 4]);
    }
  },
);
