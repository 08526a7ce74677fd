/** A permission that is not granted stops only what needs it, and is named; a run beside another one stops at once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS } from './book';
import { readBytes, readMails, readPapers } from './papers';
import { type Action, createWorkspace, listFiles, openDrafted, snapshot, type Workspace } from './workspace';

const NAMES: Record<string, string> = {
  'drive.file': 'lập và cập nhật các văn bản do tiện ích tạo ra trên Google Drive',
  'gmail.compose': 'soạn thư nháp và gửi thư đã soạn bằng Gmail',
  'spreadsheets.currentonly': 'đọc và ghi bảng tính này',
  'script.external_request': 'tải nội dung văn bản từ www.googleapis.com',
  'script.scriptapp': '',
};
const ACTIONS: Action[] = ['setup', 'check', 'plan', 'outlines', 'drafts', 'send'];
/** Actions that cannot do without. */
const NEEDED: Record<string, Action[]> = {
  'drive.file': ['plan', 'outlines', 'drafts'],
  'gmail.compose': ['send'],
  'spreadsheets.currentonly': ACTIONS,
  'script.external_request': [],
  'script.scriptapp': [],
};

const CASES = Object.keys(NEEDED).flatMap((scope) => ACTIONS.map((action) => [scope, action] as const));
test.each(CASES.filter(([scope, action]) => scope !== 'gmail.compose' || action !== 'drafts'))(
  'without %s: %s',
  async (scope, action) => {
    const { space } = await openDrafted();
    const before = snapshot(space);
    const { exitCode, stdout, stderr } = await space.run(action, { deny: [scope] });
    if (!NEEDED[scope]!.includes(action)) {
      expect([exitCode, stderr]).toEqual([0, '']);
      return;
    }
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^Lượt chạy dừng lại để xin các quyền còn thiếu: .+\n$/),
    ]);
    expect(stdout).toContain(`Cần thêm quyền: ${NAMES[scope]}.`);
    expect(snapshot(space)).toEqual(before);
  },
);

test('without script.container.ui nothing can be shown, and nothing is made', async () => {
  const space = await createWorkspace();
  for (const action of ACTIONS) {
    const { exitCode, stdout, stderr } = await space.run(action, { deny: ['script.container.ui'] });
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('script.container.ui');
  }
  expect([...listFiles(space, 'drive'), ...listFiles(space, 'gmail')]).toEqual([]);
});

test('drafts without gmail.compose: the plan and the outlines are made, then the permission is asked for', async () => {
  const space = await createWorkspace();
  const { exitCode, stdout, stderr, report } = await space.run('drafts', { deny: ['gmail.compose'] });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('gmail.compose')]);
  expect(stdout).toContain(`Chưa soạn được thư vì còn thiếu quyền: ${NAMES['gmail.compose']}.`);
  expect(report.documents.map(({ kind }) => kind)).toEqual(['plan', 'outline', 'outline', 'outline']);
  expect(listFiles(space, 'gmail')).toEqual([]);
  await space.click('drafts');
  expect(listFiles(space, 'drive')).toHaveLength(4);
  expect(Object.keys(await readMails(space, 'drafts'))).toHaveLength(3);
});

test.each<[string, string[]]>([
  ['plan', ['gmail.compose', 'script.external_request']],
  ['outlines', ['gmail.compose', 'script.external_request']],
  ['check', ['gmail.compose', 'drive.file', 'script.external_request']],
  ['setup', ['gmail.compose', 'drive.file', 'script.external_request']],
])('%s needs none of %j on its first run', async (action, deny) => {
  const space = await createWorkspace();
  const { exitCode, stderr } = await space.run(action as Action, { deny });
  expect([exitCode, stderr]).toEqual([0, '']);
});

/** The first outline as somebody left it: with other words in it. */
async function openWrittenInto(): Promise<Workspace> {
  const { space, run } = await openDrafted();
  const [plan, outline] = run.report.documents;
  writeFileSync(join(space.out, outline!.path), readBytes(space, plan!.path));
  return space;
}

test('send needs nothing but gmail.compose, also where an outline was written into', async () => {
  const space = await openWrittenInto();
  await space.click('drafts');
  await space.click('send', { deny: ['drive.file', 'script.external_request'] });
  expect(Object.keys(await readMails(space, 'sent'))).toHaveLength(3);
});

test('without script.external_request the letter with an outline that was written into waits; all else is made', async () => {
  const space = await openWrittenInto();
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', (row) => row.Số === '04');
  const { exitCode, stdout, stderr } = await space.run('drafts', { deny: ['script.external_request'] });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('script.external_request')]);
  expect(stdout).toContain(`Cần thêm quyền: ${NAMES['script.external_request']}.`);
  expect(stdout).toContain('Chưa xong thư gửi Nguyễn Thanh Tâm');
  expect((await readMails(space, 'drafts'))['nguyen.ly@example.com']?.text).toContain('Hội trường');
  await space.click('drafts');
  const papers = readPapers((await readMails(space, 'drafts'))['thanh.tam@example.com']!);
  expect(Object.values(papers).map((lines) => lines.includes('IV- PHÂN CÔNG NHIỆM VỤ'))).toEqual([true]);
});

test.each(ACTIONS)('%s beside a run that holds the lock: said within a second, nothing made', async (action) => {
  const { space } = await openDrafted();
  // Locks name the process that holds them; this one's parent lives.
  writeFileSync(join(space.out, '.lock-document'), String(process.ppid));
  const before = snapshot(space);
  const { exitCode, stdout, stderr, report } = await space.run(action, { limits: 'workspace' });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Một lượt khác đang chạy trên bảng này.')]);
  expect(stdout).toContain('Một lượt khác đang chạy trên bảng này.');
  if (action !== 'send') expect(report.calls).toEqual({ 'Lock.tryLock': 1 });
  const after = snapshot(space);
  for (const path of Object.keys(before).filter((name) => name !== 'state.json'))
    expect(after[path]).toBe(before[path]);
});

test('answering no sends nothing', async () => {
  const { space } = await openDrafted();
  const before = snapshot(space);
  const { exitCode, stdout } = await space.run('send', { answer: 'no' });
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Chưa gửi thư nào; các thư nháp vẫn còn nguyên.')]);
  expect(snapshot(space)).toEqual(before);
});
