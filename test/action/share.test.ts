/** Outlines shared with their writers: once, and only what we gave is taken back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMBERS, SETTINGS, sampleBook, smallBook, TOPICS } from './book';
import { readMails, writeInto } from './papers';
import { createWorkspace, differences, type Options, type Run, snapshot, type Workspace } from './workspace';

const LY = 'nguyen.ly@example.com';
const TAM = 'thanh.tam@example.com';
const OWNER = 'bi.thu@example.com';

function sharingBook(book = smallBook()) {
  return { ...book, settings: { ...book.settings, 'Chia sẻ đề cương': 'Có' } };
}

interface StateFile {
  files: Record<string, { appProperties: Record<string, string>; permissions: Permission[]; trashed: boolean }>;
}
interface Permission {
  id: string;
  type: string;
  role: string;
  emailAddress?: string;
}

const readState = ({ out }: Workspace): StateFile => JSON.parse(readFileSync(join(out, 'state.json'), 'utf8'));

/** Who may write into each outline, but for its owner. */
function writers(space: Workspace): string[][] {
  return Object.values(readState(space).files)
    .filter(({ appProperties, trashed }) => appProperties.cdKind === 'outline' && !trashed)
    .map(({ permissions }) => permissions.map(({ emailAddress = '' }) => emailAddress).filter((to) => to !== OWNER))
    .map((addresses) => addresses.sort());
}

/** As a person shares a Doc in Drive. */
function shareByHand(space: Workspace, emailAddress: string): void {
  const state = readState(space);
  for (const file of Object.values(state.files))
    if (file.appProperties.cdKind === 'outline')
      file.permissions.push({ id: '123', type: 'user', role: 'writer', emailAddress });
  writeFileSync(join(space.out, 'state.json'), JSON.stringify(state));
}

const gave = ({ report: { calls } }: Run) => calls['Drive.Permissions.create'] ?? 0;

test('each writer gets the Doc, the letter links to it and carries the file; the next click does nothing', async () => {
  const space = await createWorkspace(sharingBook());
  const run = await space.click('drafts');
  expect([gave(run), writers(space)]).toEqual([2, [[LY, TAM]]]);
  const mails = Object.values(await readMails(space, 'drafts'));
  for (const { text, attachments } of mails) {
    expect(text).toMatch(/Đồng chí có thể viết ngay vào đề cương tại: https:\/\/docs\.google\.com/);
    expect(attachments).toHaveLength(1);
  }
  const before = snapshot(space);
  const again = await space.click('drafts');
  expect(differences(before, snapshot(space))).toEqual([]);
  expect(Object.keys(again.report.calls).filter((call) => call.includes('Permissions'))).toEqual([]);
});

test('without the setting nothing is shared, and no letter has a link', async () => {
  const space = await createWorkspace(smallBook());
  const run = await space.click('drafts');
  expect(Object.keys(run.report.calls).filter((call) => call.includes('Permissions'))).toEqual([]);
  for (const { text } of Object.values(await readMails(space, 'drafts'))) expect(text).not.toContain('https:');
});

test('who is no assignee any more, or has another address, loses what we gave; by “Không” all do', async () => {
  const space = await createWorkspace(sharingBook());
  await space.click('outlines');
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly');
  await space.set(MEMBERS, 'Email', 'ly.moi@example.com', (row) => row.Email === LY);
  await space.click('outlines');
  expect(writers(space)).toEqual([['ly.moi@example.com']]);
  await space.set(SETTINGS, 'Giá trị', 'Không', (row) => row.Mục === 'Chia sẻ đề cương');
  await space.click('outlines');
  expect(writers(space)).toEqual([[]]);
});

test('what somebody gave by hand is not ours to take back', async () => {
  const space = await createWorkspace(smallBook());
  await space.click('outlines');
  shareByHand(space, TAM);
  await space.edit((workbook) => workbook.getWorksheet(SETTINGS)!.addRow(['Chia sẻ đề cương', 'Có']));
  expect(gave(await space.click('outlines'))).toBe(1);
  await space.set(SETTINGS, 'Giá trị', 'Không', (row) => row.Mục === 'Chia sẻ đề cương');
  await space.click('outlines');
  expect(writers(space)).toEqual([[TAM]]);
});

test('two writers of one address: one permission, which stays until the last of them goes', async () => {
  const book = smallBook();
  const space = await createWorkspace(
    sharingBook({ ...book, members: book.members!.map((row) => ({ ...row, Email: 'truong@example.com' })) }),
  );
  expect(gave(await space.click('outlines'))).toBe(1);
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly');
  await space.click('outlines');
  expect(writers(space)).toEqual([['truong@example.com']]);
  await space.set(TOPICS, 'Người thực hiện', 'Trần Thị Mai Hương; Nguyễn Thị Ly');
  await space.click('outlines');
  await space.set(SETTINGS, 'Giá trị', 'Không', (row) => row.Mục === 'Chia sẻ đề cương');
  await space.click('outlines');
  expect(writers(space)).toEqual([[]]);
});

/** Google's answer for an address without an account. */
const NO_ACCOUNT = `
const realDrive = Drive;
Drive = { Files: realDrive.Files, About: realDrive.About, Permissions: {
  list: (id, options) => realDrive.Permissions.list(id, options),
  remove: (id, permission) => realDrive.Permissions.remove(id, permission),
  create(resource, id, options) {
    tried.push(resource.emailAddress);
    if (resource.emailAddress !== '${LY}') return realDrive.Permissions.create(resource, id, options);
    const error = new Error('API call to drive.permissions.create failed with error: Bad Request. User message: "You are trying to invite ${LY}. Since there is no Google account associated with this email address, you must check the Notify people box to invite this recipient."');
    error.details = { code: 400, errors: [{ reason: 'invalidSharingRequest' }] };
    throw error;
  },
} };
var tried = [];
function run() { const result = makeDrafts(); return { tried, findings: result.findings.filter(({ rule }) => rule === 'share_no_account') }; }`;

async function withoutAccount(space: Workspace) {
  const code = `${readFileSync('dist/Code.js', 'utf8')}\n${NO_ACCOUNT}`;
  const { stdout, stderr, exitCode } = await space.run('exec', { args: ['Code.js', 'run'], code });
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as { tried: string[]; findings: object[] };
}

test('an address without an account keeps the attachment, is named, and is not tried again until it changes', async () => {
  const space = await createWorkspace(sharingBook());
  const first = await withoutAccount(space);
  expect(first.tried.sort()).toEqual([LY, TAM]);
  expect(first.findings).toEqual([
    {
      rule: 'share_no_account',
      severity: 'info',
      tab: MEMBERS,
      cell: 'C5',
      message: expect.stringContaining('Nguyễn Thị Ly không có tài khoản Google'),
    },
  ]);
  const mails = await readMails(space, 'drafts');
  expect([mails[LY]!.attachments.length, mails[LY]!.text!.includes('https:')]).toEqual([1, false]);
  expect(mails[TAM]!.text).toContain('https:');
  const second = await withoutAccount(space);
  expect([second.tried, second.findings.length]).toEqual([[], 1]);
  await space.set(MEMBERS, 'Email', 'ly.moi@example.com', (row) => row.Email === LY);
  expect((await withoutAccount(space)).tried).toEqual(['ly.moi@example.com']);
});

test('another account’s outlines are left', async () => {
  const space = await createWorkspace(sharingBook());
  await space.click('outlines');
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly');
  const run = await space.click('outlines', { account: 'pho@example.com' });
  expect([gave(run), writers(space)]).toEqual([0, [[LY, TAM]]]);
});

test('an edited outline’s writer keeps it when a new one is made beside it', async () => {
  const space = await createWorkspace(sharingBook());
  const { report } = await space.click('outlines');
  writeInto(space, report.documents[0]!.path);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường');
  await space.click('outlines');
  expect(writers(space)).toEqual([
    [LY, TAM],
    [LY, TAM],
  ]);
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly');
  await space.click('outlines');
  expect(writers(space)).toEqual([[LY], [LY]]);
});

async function sweep(base: Workspace, death: (call: number) => Options, outcome: string[][]): Promise<void> {
  const calls = (await base.copy().click('outlines')).report.callCount;
  for (let call = 1; call <= calls; call++) {
    const space = base.copy();
    await space.run('outlines', death(call));
    await space.click('outlines');
    expect([call, writers(space)]).toEqual([call, outcome]);
    const before = snapshot(space);
    await space.click('outlines');
    expect([call, differences(before, snapshot(space))]).toEqual([call, []]);
  }
}

describe.each<[string, (call: number) => Options]>([
  ['killed', (call) => ({ killAt: { call, after: false } })],
  ['failed', (call) => ({ failAt: call })],
])('%s at each call', (_how, death) => {
  test('the giving', async () => {
    const base = await createWorkspace(sharingBook(sampleBook()));
    await base.run('exec', { args: ['idle.js', 'idle'], code: 'function idle() {}' });
    await base.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly; Nguyễn Thanh Tâm', (row) => row.Số === '04');
    await base.retype(TOPICS, (rows) => rows.slice(2));
    await sweep(base, death, [[LY, TAM]]);
  }, 120_000);

  test('the taking back', async () => {
    const base = await createWorkspace(sharingBook());
    await base.click('outlines');
    await base.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly');
    await sweep(base, death, [[LY]]);
  }, 120_000);
});
