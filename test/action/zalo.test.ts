/** Texts to paste into a chat: offered until they were handed over, and to nobody who has been told the same. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { renderTextsPage } from '../../src/action/texts-page';
import { vi } from '../../src/locale/catalogue';
import { MEMBERS, SETTINGS, smallBook, TOPICS } from './book';
import { readMails } from './papers';
import { createWorkspace, differences, listFiles, type Options, type Run, snapshot, type Workspace } from './workspace';

const LY = 'nguyen.ly@example.com';
const TAM = 'Nguyễn Thanh Tâm';
const isLy = (row: Record<string, string>) => row['Họ và tên'] === 'Nguyễn Thị Ly';

/** Ly has no address. */
async function openSpace(): Promise<Workspace> {
  const space = await createWorkspace(smallBook());
  await space.set(MEMBERS, 'Email', null, isLy);
  return space;
}

const offers = ({ stdout }: Run) => stdout.match(/^\[Đã chuyển\]$/gm)?.length ?? 0;

/** Calls the entry function as the dialog does. */
async function call(space: Workspace, options: object, run: Options = {}) {
  const code = `${readFileSync('dist/Code.js', 'utf8')}\nfunction handOver() { return showTexts(${JSON.stringify(options)}); }`;
  const result = await space.run('exec', { args: ['Code.js', 'handOver'], code, ...run });
  return {
    ...result,
    value: JSON.parse(result.stdout.trim().split('\n').at(-1)!) as { outcome: string; message?: string },
  };
}

/** The ids that the page would call back with. */
async function listIds(space: Workspace): Promise<string[]> {
  const code = `${readFileSync('dist/Code.js', 'utf8')}
var pages = [];
const ui = SpreadsheetApp.getUi();
const realHtml = HtmlService;
HtmlService = { createHtmlOutput(html) { pages.push(html); return realHtml.createHtmlOutput(html); } };
function list() { showTexts(); return pages; }`;
  const { stdout } = await space.run('exec', { args: ['Code.js', 'list'], code });
  const [page] = JSON.parse(stdout.trim().split('\n').at(-1)!) as string[];
  return JSON.parse(/var state=(\{.*?\}),entry/.exec(page!)![1]!).ids;
}

test('who has no address gets a text, short and plain; handed over, it is not offered again', async () => {
  const space = await openSpace();
  const run = await space.click('zalo');
  expect(offers(run)).toBe(1);
  expect(run.stdout).toContain('Nguyễn Thị Ly\nChi bộ Mầm non Định An kính gửi đồng chí Nguyễn Thị Ly:');
  expect(Object.keys(run.report.calls).filter((one) => /^Gmail|setProp/.test(one))).toEqual([]);
  const handed = await space.click('zalo', { handed: ['nguyễn thị ly'] });
  expect(handed.stdout).toContain('Đã ghi là đã chuyển cho Nguyễn Thị Ly');
  expect(handed.report.messages.map(({ state }) => state)).toEqual(['handled']);
  const before = snapshot(space);
  const again = await space.click('zalo');
  expect([offers(again), differences(before, snapshot(space))]).toEqual([0, []]);
  expect((await space.click('drafts')).stdout).not.toContain('chép nội dung sau');
});

const statuses = async (space: Workspace) => (await space.rows(TOPICS)).map((row) => row['Trạng thái']);

test('the sheet says that a text was handed over, also once there is an address', async () => {
  const space = await createWorkspace();
  await space.set(MEMBERS, 'Email', null, isLy);
  await space.click('drafts');
  await space.click('zalo', { handed: ['Nguyễn Thị Ly'] });
  const expected = ['Đã soạn thư', 'Đã soạn thư', 'Đã xử lý'];
  expect(await statuses(space)).toEqual(expected);
  await space.set(MEMBERS, 'Email', LY, isLy);
  const { stdout } = await space.click('drafts');
  expect(stdout).toContain('Không soạn thư cho 1 người đã được báo bằng tin nhắn');
  expect([await statuses(space), stdout.includes('trong Gmail\n')]).toEqual([expected, false]);
});

test('who lost her address after a letter: the status stays, and what changes is a text', async () => {
  const space = await createWorkspace();
  await space.click('drafts');
  await space.click('send');
  await space.set(MEMBERS, 'Email', null, isLy);
  await space.click('drafts');
  expect(await statuses(space)).toEqual(Array(3).fill('Đã gửi 10/01/2022'));
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', (row) => row.Số === '04');
  const preview = await space.click('preview');
  const { stdout } = await space.click('drafts');
  expect(stdout).toContain('- chuyên đề 04: địa điểm Văn phòng trường → Hội trường.');
  expect(preview.stdout + stdout).not.toContain('không còn chuyên đề nào');
});

test('nobody of that name waits for a text: nothing is marked', async () => {
  const space = await openSpace();
  const run = await space.run('zalo', { handed: ['Nguyễn Thị Ly', TAM] });
  expect([run.exitCode, run.stderr]).toEqual([1, `Không có tin nhắn nào đang chờ chuyển cho “${TAM}”.\n`]);
  expect(run.report.messages).toEqual([]);
});

test('facts that change: what has changed is told; much of it, and the whole text is', async () => {
  const space = await openSpace();
  await space.click('zalo', { handed: ['Nguyễn Thị Ly'] });
  await space.set(TOPICS, 'Địa điểm', 'Hội trường');
  const { stdout } = await space.click('zalo');
  expect(stdout).toContain(
    'kính gửi đồng chí Nguyễn Thị Ly: nội dung đã báo có điều chỉnh:\n- chuyên đề 02: địa điểm Văn phòng trường → Hội trường.',
  );
  await space.click('zalo', { handed: ['Nguyễn Thị Ly'] });
  expect(offers(await space.click('zalo'))).toBe(0);
  await space.set(SETTINGS, 'Giá trị', '2023', (row) => row.Mục === 'Năm');
  expect((await space.click('zalo')).stdout).toContain('đồng chí được phân công chuẩn bị và trình bày');
});

test('handed the text, then an address: the same is not mailed, other facts are', async () => {
  const space = await openSpace();
  await space.click('zalo', { handed: ['Nguyễn Thị Ly'] });
  await space.set(MEMBERS, 'Email', LY, isLy);
  await space.click('drafts');
  expect(Object.keys(await readMails(space, 'drafts'))).toEqual(['thanh.tam@example.com']);
  await space.click('send');
  await space.set(TOPICS, 'Địa điểm', 'Hội trường');
  await space.click('drafts', { today: '2022-01-11' });
  expect((await readMails(space, 'drafts'))[LY]!.subject).toContain('(điều chỉnh)');
});

test('mailed, then without an address: the same is not offered as a text', async () => {
  const space = await createWorkspace(smallBook());
  await space.click('drafts');
  await space.click('send');
  await space.set(MEMBERS, 'Email', null, isLy);
  expect(offers(await space.click('zalo'))).toBe(0);
});

test('without the mail permission everybody has a text, but who has a draft waiting', async () => {
  const space = await createWorkspace(smallBook());
  const run = await space.click('zalo', { deny: ['gmail.compose'] });
  expect([offers(run), run.stdout.includes('còn thiếu quyền')]).toEqual([2, true]);
  await space.click('zalo', { deny: ['gmail.compose'], handed: [TAM] });
  await space.click('drafts');
  expect(Object.keys(await readMails(space, 'drafts'))).toEqual([LY]);
  const waiting = await space.click('zalo', { deny: ['gmail.compose'] });
  expect([offers(waiting), waiting.stdout.includes('Nguyễn Thị Ly đang có thư nháp trong Gmail')]).toEqual([0, true]);
});

test('an address that goes while a draft waits: first the draft goes, then there is a text', async () => {
  const space = await createWorkspace(smallBook());
  await space.click('drafts');
  await space.set(MEMBERS, 'Email', null, isLy);
  expect(offers(await space.click('zalo'))).toBe(0);
  await space.click('drafts');
  expect(offers(await space.click('zalo'))).toBe(1);
});

test('the dialog calls back: once, and not for a text whose facts have changed since it was shown', async () => {
  const space = await openSpace();
  const ids = await listIds(space);
  expect(ids).toHaveLength(1);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường');
  const stale = await call(space, { handed: ids, isInPlace: true });
  expect([stale.value.outcome, stale.report.messages]).toEqual(['refused', []]);
  const fresh = await listIds(space);
  for (const click of [1, 2]) {
    const { value, report } = await call(space, { handed: fresh, isInPlace: true });
    expect([click, value.outcome, report.messages.length]).toEqual([click, 'done', 1]);
  }
  expect(await listIds(space)).toEqual([]);
});

test('undo takes the mark back', async () => {
  const space = await openSpace();
  await space.click('zalo', { handed: ['Nguyễn Thị Ly'] });
  const { stdout } = await space.click('undo');
  expect(stdout).toContain('- Bỏ ghi nhận đã chuyển tin nhắn cho Nguyễn Thị Ly');
  expect(offers(await space.click('zalo'))).toBe(1);
});

test.each<[string, (call: number) => Options]>([
  ['killed', (call) => ({ killAt: { call, after: false } })],
  ['failed', (call) => ({ failAt: call })],
])(
  '%s at each call, and clicked again: marked once',
  async (_how, death) => {
    const base = await openSpace();
    const ids = await listIds(base);
    const calls = (await call(base.copy(), { handed: ids })).report.callCount;
    for (let at = 1; at <= calls; at++) {
      const space = base.copy();
      await space.run('zalo', { handed: ['Nguyễn Thị Ly'], ...death(at) });
      const { value, report } = await call(space, { handed: ids });
      expect([at, value.outcome, report.messages.map(({ state }) => state)]).toEqual([at, 'done', ['handled']]);
    }
  },
  60_000,
);

test('hostile cells are data in the page', async () => {
  const space = await openSpace();
  await space.set(TOPICS, 'Chuyên đề', '</script><script>alert(1)</script>');
  await space.set(MEMBERS, 'Họ và tên', '<b>Ly</b>', isLy);
  await space.set(TOPICS, 'Người thực hiện', '<b>Ly</b>');
  const { stdout } = await space.click('zalo');
  expect(stdout).toContain('</script><script>alert(1)</script>');
  expect(listFiles(space, 'drive')).toEqual([]);
});

test('the page: each button calls back with its own text, and says what came of it', () => {
  const texts = [
    { id: 'a </script> assignment:ly', name: 'Ly', text: 'một' },
    { id: 'b assignment:tâm', name: 'Tâm', text: 'hai' },
  ];
  const html = renderTextsPage('showTexts', texts, [], vi);
  const elements: Record<string, { onclick?: () => void; disabled?: boolean; textContent?: string }> = {};
  for (const [, id] of html.matchAll(/ id="(\w+)"/g)) elements[id!] = {};
  const calls: unknown[] = [];
  let answer: (result: unknown) => void = () => {};
  const run = {
    withSuccessHandler: (handler: typeof answer) => {
      answer = handler;
      return run;
    },
    withFailureHandler: () => run,
    showTexts: (options: unknown) => calls.push(options),
  };
  runInNewContext(/<script>(.*)<\/script>/s.exec(html)![1]!, {
    document: { getElementById: (id: string) => elements[id] },
    google: { script: { run } },
  });
  elements.handed1!.onclick!();
  expect(calls).toEqual([{ handed: ['b assignment:tâm'], isInPlace: true }]);
  expect([elements.handed1!.disabled, elements.note1!.textContent]).toEqual([true, 'Đang ghi…']);
  answer({ outcome: 'done' });
  expect(elements.note1!.textContent).toBe('Đã ghi là đã chuyển.');
  elements.handed0!.onclick!();
  answer({ outcome: 'refused', message: 'Bận.' });
  expect([elements.handed0!.disabled, elements.note0!.textContent]).toEqual([false, 'Chưa ghi được: Bận.']);
});
