/** Much to do, or a slow Google: each run stops by its own clock, says what is left, and the same click goes on at once. */
import { readFileSync } from 'node:fs';
import { largeBook, SETTINGS, TOPICS } from './book';
import { readMails } from './papers';
import { createWorkspace, differences, listFiles, type Options, type Run, snapshot, type Workspace } from './workspace';

const LIMIT_MS = 6 * 60 * 1000;
const CLICKS = 6;

/** Clicks until nothing is left; gives what was left after each click but the last. */
async function clickThrough(space: Workspace, click: () => Promise<Run>): Promise<number[]> {
  const left: number[] = [];
  for (let count = 1; count <= CLICKS; count++) {
    const { report, stdout } = await click();
    expect(report.ms).toBeLessThan(LIMIT_MS);
    const told = /Còn (\d+) (?:đề cương|thư)/.exec(stdout)?.[1];
    if (!told) {
      const settled = snapshot(space);
      await click();
      expect(differences(settled, snapshot(space)).filter((path) => path !== 'state.json')).toEqual([]);
      return left;
    }
    expect(stdout.includes('Phần còn lại sẽ tự được làm tiếp')).toBe(true);
    left.push(Number(told));
  }
  throw new Error(`There was no end: ${left.join(', ')}`);
}

test('many topics under Google’s usual delays: each gets one outline', async () => {
  const space = await createWorkspace(largeBook(108, 4));
  expect(await clickThrough(space, () => space.click('drafts', { limits: 'workspace' }))).toHaveLength(1);
  expect(listFiles(space, 'drive')).toHaveLength(109);
  expect(new Set((await space.rows(TOPICS)).map((row) => row['Đề cương'])).size).toBe(108);
  const mails = Object.values(await readMails(space, 'drafts'));
  expect(mails.map(({ attachments }) => attachments.length)).toEqual(Array(4).fill(27));
});

/** The bundle where each call of a method takes a minute. */
function slow(method: string, entry: string): Options {
  const [service, collection, name] = method.split('.') as [string, string, string];
  const home = collection === 'Drafts' ? 'Users.Drafts' : collection;
  const code = `${readFileSync('dist/Code.js', 'utf8')}
    const real = ${service};
    const slowed = new Proxy({}, { get: (_, key) => (...args) => {
      if (key === '${name}') Utilities.sleep(60000);
      return real.${home}[key](...args);
    } });
    ${service} = '${service}' === 'Drive' ? { About: real.About, Files: slowed } : { Users: { getProfile: (me) => real.Users.getProfile(me), Drafts: slowed } };`;
  return { code, args: ['Code.js', entry] };
}

test.each([
  ['Drive.Files.create', 'Gmail.Drafts.send'],
  ['Gmail.Drafts.create', 'Gmail.Drafts.send'],
])('a slow %s, then a slow %s: each person gets one draft, then one message', async (making, sending) => {
  const space = await createWorkspace(largeBook(8, 8));
  const made = await clickThrough(space, () => space.run('exec', slow(making, 'makeAll')));
  expect(made.length).toBeGreaterThanOrEqual(1);
  expect(listFiles(space, 'drive')).toHaveLength(9);
  expect(Object.keys(await readMails(space, 'drafts'))).toHaveLength(8);
  expect(await clickThrough(space, () => space.run('exec', slow(sending, 'sendDrafts')))).toEqual([3]);
  expect(Object.keys(await readMails(space, 'sent'))).toHaveLength(8);
  expect(new Set((await space.rows(TOPICS)).map((row) => row['Trạng thái']))).toEqual(new Set(['Đã gửi 10/01/2022']));
});

test('the daily limit of the settings: the rest goes a day later', async () => {
  const space = await createWorkspace(largeBook(1, 5));
  await space.set(SETTINGS, 'Giá trị', 2, (row) => row.Mục === 'Hạn mức thư mỗi ngày');
  await space.click('drafts');
  for (const [today, sent] of [
    ['2022-01-10', 2],
    ['2022-01-10', 2],
    ['2022-01-12', 4],
    ['2022-01-14', 5],
  ] as const) {
    const { stdout } = await space.click('send', { today });
    expect([today, Object.keys(await readMails(space, 'sent')).length]).toEqual([today, sent]);
    expect(stdout.includes('Đã đến hạn mức 2 thư trong 24 giờ')).toBe(sent < 5);
  }
});

test('Google’s own daily quota is a pause, and what it stopped is done once a day later', async () => {
  const space = await createWorkspace(largeBook(5, 102));
  await space.click('drafts');
  const { stdout } = await space.click('send', { limits: 'consumer', today: '2022-01-11' });
  expect(stdout).toContain('Service invoked too many times for one day: email.');
  expect(listFiles(space, 'gmail/sent')).toHaveLength(100);
  await space.click('send', { limits: 'consumer', today: '2022-01-13' });
  expect(Object.keys(await readMails(space, 'sent'))).toHaveLength(102);
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
});
