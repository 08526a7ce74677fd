/** Taking back the last run: what is untouched goes, what a person has touched or received stays and is named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SETTINGS, smallBook, TOPICS } from './book';
import { documentsOf, readMails, writeInto } from './papers';
import {
  createWorkspace,
  differences,
  listFiles,
  type Options,
  openDrafted,
  snapshot,
  type Workspace,
} from './workspace';

const LY = 'nguyen.ly@example.com';
const REGISTER = 'Sổ văn bản';
const of = (number: string) => (row: Record<string, string>) => row.Số === number;

async function cells(space: Workspace) {
  const rows = await space.rows(TOPICS);
  const planLink = (await space.rows(SETTINGS)).find((row) => row.Mục === 'Văn bản kế hoạch')?.['Giá trị'] ?? '';
  return [...rows.map((row) => row['Trạng thái']), ...rows.map((row) => row['Đề cương']), planLink];
}

const stands = (space: Workspace) => ({
  papers: listFiles(space, 'drive').filter((path) => path.endsWith('.docx')).length,
  drafts: listFiles(space, 'gmail/drafts').length,
  sent: listFiles(space, 'gmail/sent').length,
  trash: listFiles(space, 'trash').length,
});

async function editDraft(space: Workspace, address: string): Promise<string> {
  const path = join(space.out, (await readMails(space, 'drafts'))[address]!.path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('Subject:', 'X-Hers: yes\r\nSubject:'));
  return path;
}

test('the first click is taken back: drafts, papers, links, statuses; the next click makes them anew', async () => {
  const { space, run } = await openDrafted();
  const { stdout } = await space.click('undo', { today: '2022-01-11' });
  expect(stands(space)).toEqual({ papers: 0, drafts: 0, sent: 0, trash: 4 });
  expect(await cells(space)).toEqual(Array(7).fill(''));
  expect(stdout).toContain('Hoàn tác lần chạy lúc 08:00 10/01/2022?\n\nSẽ làm:\nBỏ thư nháp gửi Nguyễn Thanh Tâm');
  expect(stdout).toContain('- Cho vào thùng rác: Kế hoạch sinh hoạt chuyên đề năm 2022');
  const again = await space.click('drafts', { today: '2022-01-12' });
  expect(again.report.documents.map(({ name }) => name)).toEqual(run.report.documents.map(({ name }) => name));
  expect(stands(space)).toEqual({ papers: 4, drafts: 3, sent: 0, trash: 4 });
  expect((await cells(space)).filter((text) => text === '')).toEqual([]);
});

test('she says no: nothing is done', async () => {
  const { space } = await openDrafted();
  const before = snapshot(space);
  const run = await space.click('undo', { answer: 'no' });
  expect([differences(before, snapshot(space)), run.stdout.includes('Chưa hoàn tác gì.')]).toEqual([[], true]);
});

test('edited drafts and papers are left and named, and not offered again', async () => {
  const { space, run } = await openDrafted();
  const draft = await editDraft(space, LY);
  const hers = readFileSync(draft, 'utf8');
  writeInto(
    space,
    documentsOf(run, 'outline')['Đề cương chuyên đề 04 – Phòng, chống tai nạn thương tích cho trẻ']!.path,
  );
  const { stdout } = await space.click('undo');
  expect(stands(space)).toEqual({ papers: 1, drafts: 1, sent: 0, trash: 3 });
  expect(readFileSync(draft, 'utf8')).toBe(hers);
  expect(stdout).toContain('- Thư nháp gửi Nguyễn Thị Ly đã có người sửa nên được giữ nguyên.');
  expect(stdout).toContain('“Đề cương chuyên đề 04 – Phòng, chống tai nạn thương tích cho trẻ” đã có người sửa nên');
  expect((await cells(space)).filter((text) => text !== '')).toHaveLength(2);
  const before = snapshot(space);
  expect((await space.click('undo')).stdout).toContain('Không có lần chạy nào để hoàn tác.');
  expect(differences(before, snapshot(space))).toEqual([]);
});

test('what was sent is listed; the undo after it takes back the run before', async () => {
  const { space } = await openDrafted();
  await space.click('send', { today: '2022-02-05' });
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  await space.click('drafts', { today: '2022-02-06' });
  const change = await space.click('undo', { today: '2022-02-07' });
  expect(change.stdout).toContain('- Bỏ thư nháp gửi Nguyễn Thị Ly');
  expect(change.stdout).toContain('Nhật ký phiên bản');
  expect(stands(space)).toEqual({ papers: 4, drafts: 0, sent: 3, trash: 0 });
  expect((await cells(space)).slice(0, 3)).toEqual(['Đã gửi 05/02/2022', 'Đã gửi 05/02/2022', '']);
  const sent = await space.click('undo', { today: '2022-02-08' });
  expect(sent.stdout).toContain(`- Thư đã gửi cho Nguyễn Thị Ly (${LY}) không lấy lại được; cần thì xin báo lại.`);
  expect(stands(space)).toEqual({ papers: 4, drafts: 0, sent: 3, trash: 0 });
  await space.click('undo', { today: '2022-02-09' });
  // The outline of 04 and the plan were written over since: no later undo throws them away.
  expect(stands(space)).toEqual({ papers: 2, drafts: 0, sent: 3, trash: 2 });
  await space.click('drafts', { today: '2022-02-10' });
  expect(Object.keys(await readMails(space, 'drafts'))).toEqual([LY]);
  expect((await readMails(space, 'drafts'))[LY]!.subject).toMatch(/điều chỉnh/);
});

test('drafts and papers that were updated in place: what to do is said, and nothing is thrown away', async () => {
  const { space } = await openDrafted();
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  await space.click('drafts', { today: '2022-01-11' });
  const before = snapshot(space);
  const { stdout } = await space.click('undo', { today: '2022-01-12' });
  expect(differences(before, snapshot(space))).toEqual(['state.json']);
  expect(stdout).toContain('- Thư nháp gửi Nguyễn Thị Ly đã được cập nhật và không lấy lại lời cũ được');
  expect(stdout).toContain('“Kế hoạch sinh hoạt chuyên đề năm 2022” đã được cập nhật; muốn lấy lại lời cũ');
  await space.click('undo', { today: '2022-01-13' });
  expect(stands(space)).toEqual({ papers: 2, drafts: 1, sent: 0, trash: 2 });
});

test('a version made beside an edited one goes, and the edited one is the current one again', async () => {
  const { space, run } = await openDrafted();
  const plan = Object.values(documentsOf(run, 'plan'))[0]!;
  writeInto(space, plan.path);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  await space.click('plan', { today: '2022-01-11' });
  expect((await cells(space)).at(-1)).not.toBe(plan.url);
  await space.click('undo', { today: '2022-01-12' });
  expect((await cells(space)).at(-1)).toBe(plan.url);
  expect(stands(space)).toMatchObject({ papers: 4, trash: 1 });
  await space.set(TOPICS, 'Địa điểm', null, of('04'));
  const { stdout } = await space.click('plan', { today: '2022-01-13' });
  expect(stdout).toContain('(bản 2)');
});

test('a number given stays the paper’s own, its line stays; a paper marked as issued is left', async () => {
  const space = await createWorkspace(smallBook());
  await space.set(TOPICS, 'Ngày sinh hoạt', '05/4/2022');
  await space.click('notice', { args: ['02'] });
  await space.click('minutes', { args: ['02'], today: '2022-04-06' });
  const lines = await space.rows(REGISTER);
  const { stdout } = await space.click('undo', { today: '2022-04-07' });
  expect(stdout).toMatch(/vẫn mang số 0?1.*; dòng trong “Sổ văn bản” được giữ nguyên/);
  expect(await space.rows(REGISTER)).toEqual(lines);
  await space.click('minutes', { args: ['02'], today: '2022-04-08' });
  const now = await space.rows(REGISTER);
  expect(now.map((row) => [row.Số, row['Trích yếu']])).toEqual(lines.map((row) => [row.Số, row['Trích yếu']]));
  await space.retype(REGISTER, (rows) => rows.map((row) => ({ ...row, 'Đã ban hành': 'x' })));
  const kept = stands(space);
  expect((await space.click('undo', { today: '2022-04-09' })).stdout).toContain('đã ban hành nên được giữ nguyên');
  expect(stands(space)).toEqual(kept);
});

test('a deleted line of the register breaks nothing', async () => {
  const space = await createWorkspace(smallBook());
  await space.set(TOPICS, 'Ngày sinh hoạt', '05/4/2022');
  await space.click('notice', { args: ['02'] });
  await space.retype(REGISTER, () => []);
  await space.click('undo', { today: '2022-04-07' });
  expect(stands(space).papers).toBe(0);
  const again = await space.click('notice', { args: ['02'], today: '2022-04-08' });
  expect(again.report.documents.map(({ kind }) => kind)).toEqual(['notice', 'outline']);
});

test('another account’s work is left, and its owner named', async () => {
  const { space } = await openDrafted();
  const before = stands(space);
  const other = await space.click('undo', { account: 'pho@example.com', today: '2022-01-11' });
  expect(other.stdout).toContain('do tài khoản bi.thu@example.com làm; chỉ tài khoản ấy hoàn tác được');
  expect(stands(space)).toEqual(before);
  await space.set(TOPICS, 'Ngày sinh hoạt', '05/4/2022', of('02'));
  await space.click('notice', { args: ['02'], account: 'pho@example.com', today: '2022-01-12' });
  const own = await space.click('undo', { today: '2022-01-13' });
  expect(own.stdout).toContain('Sau lần chạy này tài khoản pho@example.com còn làm việc trên bảng');
  expect(stands(space)).toMatchObject({ papers: 1, drafts: 0 });
});

test('a permission given is taken back with its run', async () => {
  const book = smallBook();
  const space = await createWorkspace({ ...book, settings: { ...book.settings, 'Chia sẻ đề cương': 'Có' } });
  await space.click('outlines');
  const run = await space.click('undo', { today: '2022-01-11' });
  expect(run.report.calls['Drive.Permissions.remove']).toBe(2);
  expect(run.stdout).toContain(`- Thôi chia sẻ đề cương với ${LY}`);
});

test('without the mail permission the papers are taken back, and the click with it takes the drafts', async () => {
  const { space } = await openDrafted();
  const run = await space.run('undo', { deny: ['gmail.compose'], today: '2022-01-11' });
  expect(`${run.stdout}${run.stderr}`).toContain('Cần thêm quyền');
  expect(stands(space)).toMatchObject({ papers: 0, drafts: 3 });
  await space.click('undo', { today: '2022-01-11' });
  expect(stands(space)).toMatchObject({ papers: 0, drafts: 0 });
  expect(await cells(space)).toEqual(Array(7).fill(''));
});

/** Two runs: an outline on its own, then letters; only the second is to be taken back, whatever happens. */
async function openTwoRuns(): Promise<Workspace> {
  const space = await createWorkspace(smallBook());
  await space.click('outlines');
  await space.click('drafts', { today: '2022-01-11' });
  return space;
}

const state = async (space: Workspace) => JSON.stringify([stands(space), await cells(space)]);

describe.each<[string, (call: number) => Options]>([
  ['killed before', (call) => ({ killAt: { call, after: false } })],
  ['killed after', (call) => ({ killAt: { call, after: true } })],
  ['failed', (call) => ({ failAt: call })],
])('%s each call', (how, death) => {
  test('clicked again it goes on with that run, and takes back no other', async () => {
    const base = await openTwoRuns();
    const whole = base.copy();
    const calls = (await whole.click('undo', { today: '2022-01-12' })).report.callCount;
    const outcome = await state(whole);
    expect(stands(whole)).toMatchObject({ papers: 1, drafts: 0, trash: 1 });
    for (let call = 1; call <= calls; call++) {
      const space = base.copy();
      await space.run('undo', { today: '2022-01-12', ...death(call) });
      // A run that died when all was done shows it; another click would be another undo.
      if ((await state(space)) === outcome && isOver(space)) continue;
      await space.click('undo', { today: '2022-01-12' });
      expect([how, call, await state(space)]).toEqual([how, call, outcome]);
    }
  }, 240_000);
});

test('what was made after an undo that died is taken back before the rest of it', async () => {
  const { space } = await openDrafted();
  const copy = space.copy();
  const { report } = await copy.run('undo', { today: '2022-01-11' });
  const died = await space.run('undo', { today: '2022-01-11', killAt: { call: report.callCount - 4, after: true } });
  expect(died.exitCode).toBe(1);
  const left = stands(space).drafts;
  await space.click('drafts', { today: '2022-01-12' });
  expect(stands(space).drafts).toBe(3);
  const { stdout } = await space.click('undo', { today: '2022-01-13' });
  expect(stdout).toContain('Hoàn tác lần chạy lúc 08:00 12/01/2022?');
  expect(stands(space).drafts).toBe(left);
});

test('another account does not go on with an undo that is not hers', async () => {
  const base = await openTwoRuns();
  const { report } = await base.copy().run('undo', { today: '2022-01-12' });
  await base.run('undo', { today: '2022-01-12', killAt: { call: report.callCount - 4, after: true } });
  expect(isOver(base)).toBe(false);
  const { stdout } = await base.click('undo', { account: 'pho@example.com', today: '2022-01-13' });
  expect(stdout).toContain('do tài khoản bi.thu@example.com làm; chỉ tài khoản ấy hoàn tác được');
  expect(isOver(base)).toBe(false);
});

/** The ledger has no note of a run that is being taken back. */
function isOver({ out }: Workspace): boolean {
  const values = readFileSync(join(out, 'state.json'), 'utf8').match(/"[A-Za-z0-9+/=]{60,}"/g) ?? [];
  return !values.some((value) => unpack(value.slice(1, -1)).includes('"note:undoing:'));
}

function unpack(value: string): string {
  try {
    return gunzipSync(Buffer.from(value, 'base64')).toString('utf8');
  } catch {
    return '';
  }
}
