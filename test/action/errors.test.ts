/** What Google says no to, told apart: it passes, it is one address's, it is a permission's, or it lasts. */
import { dueTriggers } from '../../local/due-triggers';
import type { Fault, ServiceCall } from '../../local/service-fault';
import { TOPICS } from './book';
import { readMails } from './papers';
import { fire, fireAll } from './triggers';
import {
  createWorkspace,
  differences,
  listFiles,
  type Options,
  openDrafted,
  snapshot,
  type Workspace,
} from './workspace';

const TAM = 'thanh.tam@example.com';
const LY = 'nguyen.ly@example.com';

/** `answer` gives the fault of the n-th call of `method`, counted from 1. */
function failing(method: string, answer: (n: number, call: ServiceCall) => Fault | undefined): Options {
  let count = 0;
  return {
    onCall: (call) => {
      if (call.name !== method) return undefined;
      count += 1;
      return answer(count, call);
    },
  };
}

async function addressesIn(space: Workspace, folder: 'drafts' | 'sent'): Promise<string[]> {
  return Object.keys(await readMails(space, folder)).sort();
}

/** Whether a raw draft goes to `address`. */
function isTo(address: string, { args }: ServiceCall): boolean {
  const { message } = args[0] as { message: { raw: string } };
  return Buffer.from(message.raw, 'base64url').toString('latin1').includes(address);
}

describe('an address that Gmail refuses', () => {
  const refusal: Options = failing('Gmail.Users.Drafts.create', (_, call) =>
    isTo(TAM, call) ? { error: 'invalidRecipient' } : undefined,
  );

  test('its draft: the others are made, and the reason stands beside Google’s words', async () => {
    const space = await createWorkspace();
    const { stdout, report } = await space.click('drafts', refusal);
    // One address is the end of another one's.
    expect(await addressesIn(space, 'drafts')).toEqual([LY]);
    expect(stdout).toContain('Chưa xong thư gửi Nguyễn Thanh Tâm');
    expect(stdout).toContain('Gmail không nhận địa chỉ này');
    expect(stdout).toContain('Invalid To header');
    expect(report.messages.find(({ to }) => to === TAM)?.state).toBe('failed');
    await space.click('drafts');
    expect(await addressesIn(space, 'drafts')).toHaveLength(3);
  });

  test('is not tried for ever, until it is mended', async () => {
    const space = await createWorkspace();
    const tried: number[] = [];
    for (let click = 1; click <= 7; click++) {
      let tries = 0;
      const { stdout } = await space.click('drafts', {
        onCall: (call) => {
          if (call.name !== 'Gmail.Users.Drafts.create' || !isTo(`<${TAM}>`, call)) return undefined;
          tries += 1;
          return { error: 'invalidRecipient' };
        },
      });
      expect(stdout).toContain('Chưa xong thư gửi Nguyễn Thanh Tâm');
      tried.push(tries);
    }
    expect(tried).toEqual([1, 1, 1, 1, 1, 0, 0]);
    const statuses = async () => (await space.rows(TOPICS)).map((row) => row['Trạng thái']);
    expect(await statuses()).toContain('Chưa gửi được');
    await space.set('Thành viên', 'Email', 'tam.moi@example.com', (row) => row['Họ và tên'] === 'Nguyễn Thanh Tâm');
    await space.click('drafts');
    expect(await statuses()).not.toContain('Chưa gửi được');
    expect(await addressesIn(space, 'drafts')).toContain('tam.moi@example.com');
  });

  test('its sending: the others leave, its draft stays', async () => {
    const { space } = await openDrafted();
    const { stdout, report } = await space.click(
      'send',
      failing('Gmail.Users.Drafts.send', (n) => (n === 2 ? { error: 'invalidRecipient' } : undefined)),
    );
    expect([(await addressesIn(space, 'sent')).length, (await addressesIn(space, 'drafts')).length]).toEqual([2, 1]);
    expect(stdout).toContain('Invalid To header');
    expect(report.messages.map(({ state }) => state).sort()).toEqual(['failed', 'sent', 'sent']);
    expect(dueTriggers(space.out)).toEqual([]);
    await space.click('send');
    expect(await addressesIn(space, 'sent')).toHaveLength(3);
  });
});

test('a stumble at any call is not noticed', async () => {
  const undisturbed = await createWorkspace();
  await undisturbed.click('drafts');
  const expected = await addressesIn(undisturbed, 'drafts');
  for (const method of [
    'Range.getValues',
    'Drive.Files.create',
    'Gmail.Users.Drafts.create',
    'Range.setValues',
  ] as const) {
    for (const afterEffect of [false, true]) {
      const space = await createWorkspace();
      const fault = { error: 'temporary', afterEffect } as const;
      const { stdout } = await space.click(
        'drafts',
        failing(method, (n) => (n === 1 ? fault : undefined)),
      );
      expect([method, stdout.includes('Đã xong.')]).toEqual([method, true]);
      expect([method, await addressesIn(space, 'drafts')]).toEqual([method, expected]);
      expect([method, listFiles(space, 'drive').length]).toEqual([method, 4]);
    }
  }
});

test('an outage that lasts: one plain sentence, nothing lost, and it goes on by itself', async () => {
  const { space } = await openDrafted();
  const { exitCode, stdout } = await space.run(
    'send',
    failing('Gmail.Users.Drafts.send', (n) => (n >= 2 ? { error: 'temporary' } : undefined)),
  );
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Dịch vụ của Google đang trục trặc');
  expect(await addressesIn(space, 'sent')).toHaveLength(1);
  await fireAll(space, 3);
  expect(await addressesIn(space, 'sent')).toHaveLength(3);
  expect(new Set((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).size).toBeLessThanOrEqual(2);
});

test('an outage without end is given up, and the next dialog says so', async () => {
  const { space } = await openDrafted();
  const outage = failing('Gmail.Users.Drafts.send', () => ({ error: 'temporary' }));
  await space.run('send', outage);
  const codes: number[] = [];
  while (dueTriggers(space.out).length > 0 && codes.length < 12) codes.push((await fire(space, outage)).exitCode);
  expect([codes.length > 2, codes.slice(0, -1).every((code) => code === 0)]).toEqual([true, true]);
  expect(dueTriggers(space.out)).toEqual([]);
  const { stdout } = await space.click('send');
  expect(stdout).toContain('đã thử nhiều lần mà không xong');
  expect(await addressesIn(space, 'sent')).toHaveLength(3);
});

test.each(['Range.getValues', 'Properties.getProperties', 'Lock.tryLock', 'Gmail.Users.Drafts.list'])(
  '%s is never there: one plain sentence, and nothing has changed',
  async (method) => {
    const { space } = await openDrafted();
    const before = snapshot(space);
    const { exitCode, stderr, stdout } = await space.run(
      'send',
      failing(method, () => ({ error: 'temporary' })),
    );
    expect([exitCode, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(`${stdout}${stderr}`).toContain('dịch vụ của Google báo');
    expect(differences(before, snapshot(space))).toEqual([]);
  },
);

test('a permission withdrawn in the middle is named and asked for; what left stays left', async () => {
  const { space } = await openDrafted();
  const { stdout } = await space.run(
    'send',
    failing('Gmail.Users.Drafts.send', (n) => (n === 2 ? { error: 'credentials' } : undefined)),
  );
  expect(stdout).toMatch(/Google|quyền/);
  expect(await addressesIn(space, 'sent')).toHaveLength(1);
  await space.click('send');
  expect(await addressesIn(space, 'sent')).toHaveLength(3);
});

test('a draft that the user removed or sent by hand in that very moment counts as hers', async () => {
  const { space } = await openDrafted();
  const { exitCode, report } = await space.run(
    'send',
    failing('Gmail.Users.Drafts.send', (n) => (n === 1 ? { error: 'notFound' } : undefined)),
  );
  expect([exitCode, report.messages.filter(({ state }) => state === 'sent').length]).toEqual([0, 2]);
});
