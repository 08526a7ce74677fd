/** `Gửi thư` = `Gửi ngay`: one question, before anything is made, then nobody but those it named. And `send --only`. */
import { dueTriggers } from '../../local/due-triggers';
import { MEMBERS, SETTINGS, sampleBook, TOPICS } from './book';
import { readMails } from './papers';
import { fireAll } from './triggers';
import { createWorkspace, listFiles, type Options, openDrafted, type Workspace } from './workspace';

async function openAtOnce(): Promise<Workspace> {
  const book = sampleBook();
  return createWorkspace({ ...book, settings: { ...book.settings, 'Gửi thư': 'Gửi ngay' } });
}

async function listSent(space: Workspace): Promise<string[]> {
  return Object.keys(await readMails(space, 'sent')).sort();
}

const EVERYBODY = ['nguyen.ly@example.com', 'thanh.tam@example.com', 'thi.thanh.tam@example.com'];
const QUESTION = 'soạn xong thì gửi luôn cho 3 người?';

/** Options of a click during which `change` is made to the sheet between the question and the work. */
function afterQuestion(change: string, click?: 'drafts'): Options {
  let locks = 0;
  return {
    onCall: ({ name }, runInside) => {
      if (name === 'Lock.tryLock') locks++;
      if (name !== 'Lock.tryLock' || locks !== 2) return undefined;
      const code = `function change() { ${change} }`;
      const { exitCode, stderr } = runInside({ action: 'exec', args: ['change.js', 'change'], code });
      if (exitCode !== 0) throw new Error(stderr);
      if (click) runInside({ action: click });
      return undefined;
    },
  };
}

test('one question with the names, then all is made and sent; the next click sends nothing again', async () => {
  const space = await openAtOnce();
  const { stdout } = await space.click('drafts');
  expect(stdout.split(QUESTION)).toHaveLength(2);
  expect(stdout.indexOf('Nguyễn Thị Ly (nguyen.ly@example.com)')).toBeGreaterThan(stdout.indexOf(QUESTION));
  expect(await listSent(space)).toEqual(EVERYBODY);
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
  expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).toEqual(Array(3).fill('Đã gửi 10/01/2022'));
  const again = await space.click('drafts');
  expect(again.stdout.includes('gửi luôn')).toBe(false);
  expect(await listSent(space)).toEqual(EVERYBODY);
});

test('the answer no makes drafts only', async () => {
  const space = await openAtOnce();
  await space.click('drafts', { answer: 'no' });
  expect([listFiles(space, 'gmail/drafts').length, listFiles(space, 'gmail/sent').length]).toEqual([3, 0]);
});

test('nothing is asked or sent where the sheet has errors', async () => {
  const space = await openAtOnce();
  await space.set(TOPICS, 'Người thực hiện', 'Không Ai Cả', (row) => row.Số === '02');
  const { exitCode, stdout } = await space.run('drafts');
  expect([exitCode, stdout.includes('gửi luôn'), listFiles(space, 'gmail')]).toEqual([2, false, []]);
});

const SHEET = (tab: string) => `SpreadsheetApp.getActive().getSheetByName('${tab}')`;

test.each([
  ['a presenter', `${SHEET(TOPICS)}.getRange(2, 8).setValue('Trần Thị Mai Hương')`],
  ['an address', `${SHEET(MEMBERS)}.getRange(5, 3).setValue('khac@example.com')`],
  ['a due date', `${SHEET(TOPICS)}.getRange(2, 9).setValue('01/03/2022')`],
])('%s changed after the question: drafts, and nothing leaves', async (_what, change) => {
  const space = await openAtOnce();
  const { stdout } = await space.click('drafts', afterQuestion(change));
  expect([listFiles(space, 'gmail/drafts').length, await listSent(space)]).toEqual([3, []]);
  expect(stdout.includes('Bảng đã thay đổi sau khi đồng ý gửi')).toBe(true);
  await space.click('send');
  expect(await listSent(space)).toHaveLength(3);
});

test('the day’s limit in between: the trigger sends the rest, and only while it is what was agreed to', async () => {
  const base = await openAtOnce();
  await base.edit((workbook) => workbook.getWorksheet(SETTINGS)!.addRow(['Hạn mức thư mỗi ngày', 2]));
  await base.click('drafts');
  expect([(await listSent(base)).length, dueTriggers(base.out).length]).toEqual([2, 1]);
  const changed = base.copy();
  expect(await fireAll(base, 2)).toBe(1);
  expect(await listSent(base)).toEqual(EVERYBODY);
  await changed.set(TOPICS, 'Địa điểm', 'Hội trường');
  await fireAll(changed, 2);
  expect(await listSent(changed)).toHaveLength(2);
  const { stdout } = await changed.click('plan', { today: '2022-01-14' });
  expect(stdout.includes('Bảng đã thay đổi sau khi đồng ý gửi')).toBe(true);
});

test('what was left of it does not leave after a no to sending', async () => {
  const space = await openAtOnce();
  await space.edit((workbook) => workbook.getWorksheet(SETTINGS)!.addRow(['Hạn mức thư mỗi ngày', 1]));
  await space.click('drafts');
  await space.click('send', { answer: 'no' });
  await fireAll(space, 3);
  expect([(await listSent(space)).length, listFiles(space, 'gmail/drafts').length]).toEqual([1, 2]);
});

test('send: a draft that was written anew after the question is held', async () => {
  const { space } = await openDrafted();
  const change = `${SHEET(MEMBERS)}.getRange(5, 3).setValue('khac@example.com')`;
  const { stdout } = await space.click('send', afterQuestion(change, 'drafts'));
  expect(stdout).toContain('Chưa gửi cho Nguyễn Thị Ly vì thư nháp đã thay đổi');
  expect(await listSent(space)).toEqual(EVERYBODY.slice(1));
});

test('send --only: those named and nobody else', async () => {
  const { space } = await openDrafted();
  const { stdout } = await space.click('send', { only: ['nguyễn thị  LY'] });
  expect(stdout.includes('Gửi 1 thư tới 1 người?')).toBe(true);
  expect(await listSent(space)).toEqual(['nguyen.ly@example.com']);
  await space.click('send', { only: ['Nguyễn Thị Ly', 'Nguyễn Thanh Tâm'] });
  expect(await listSent(space)).toEqual(EVERYBODY.slice(0, 2));
});

test('send --only with a name that nobody has: told who may be meant, nothing sent', async () => {
  const { space } = await openDrafted();
  const { exitCode, stderr } = await space.run('send', { only: ['Nguyễn Thị Ly', 'Trần Thanh Tâm'] });
  expect([exitCode, await listSent(space)]).toEqual([1, []]);
  expect(stderr.includes('tên “Trần Thanh Tâm”')).toBe(true);
  expect(stderr.includes('Có phải: Nguyễn Thanh Tâm; Nguyễn Thị Thanh Tâm?')).toBe(true);
});
