/** Each item of the menu, run as a click on it runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLocal } from '../../local/cli';
import { documentsOf, readMails } from './papers';
import { createWorkspace, listFiles, openDrafted, type Run, type Workspace } from './workspace';

/** Calls an entry function of the bundle, after `before`, which is script that runs in its realm. */
async function call(space: Workspace, entry: string, before = ''): Promise<Run> {
  const code = `${readFileSync('dist/Code.js', 'utf8')}\n${before}`;
  return space.run('exec', { args: ['Code.js', entry], code });
}

test.each([
  ['vi', 'Mở thanh bên'],
  ['vi_VN', 'Mở thanh bên'],
  ['en', 'Open the sidebar'],
  ['en_GB', 'Open the sidebar'],
  ['fr', 'Mở thanh bên'],
])('the menu of a user whose Google speaks %s says “%s”', async (locale, caption) => {
  const space = await createWorkspace();
  const { menus } = await space.run('check', { entry: 'onOpen', locale });
  expect(menus![0]!.items![1]!.caption).toBe(caption);
});

test('the menu is the one that was agreed, and each of its functions runs', async () => {
  const { space } = await openDrafted();
  const { menus } = await call(space, 'onOpen');
  expect(menus?.map(({ caption }) => caption)).toEqual(['Chuyên đề']);
  const items = menus![0]!.items!.flatMap((item) => item.items ?? item).filter(({ functionName }) => functionName);
  expect(menus![0]!.items!.filter(({ items: inner }) => inner).map(({ caption }) => caption)).toEqual([
    'Buổi sinh hoạt',
    'Báo cáo, hồ sơ',
    'Mẫu, thể thức',
  ]);
  expect(items.map(({ caption }) => caption)).toEqual([
    'Lập kế hoạch và soạn thư',
    'Mở thanh bên',
    'Kiểm tra bảng',
    'Sửa lỗi gõ',
    'Hoàn tác lần sửa',
    'Xếp ngày sinh hoạt…',
    'Lập kế hoạch',
    'Soạn đề cương',
    'Soạn thư nháp',
    'Gửi thư đã soạn…',
    'Xem trước…',
    'Tin nhắn Zalo…',
    'Hoàn tác lần lập, soạn thư',
    'Nhắc nộp đề cương',
    'Tự động nhắc và báo họp…',
    'Thông báo, giấy mời…',
    'Gửi thông báo họp…',
    'Biên bản…',
    'Kết luận, nghị quyết…',
    'Báo cáo…',
    'Hồ sơ của quý…',
    'Tải văn bản (PDF, Word)…',
    'Soát thể thức…',
    'Mẫu văn bản…',
    'Thiết lập bảng',
    'Sang năm mới…',
    'Trợ giúp',
  ]);
  for (const { functionName } of items) {
    const { exitCode, stdout } = await call(space, functionName!);
    expect([functionName, exitCode]).toEqual([functionName, 0]);
    expect(stdout).not.toContain('"outcome":"refused"');
  }
  expect(Object.keys(await readMails(space, 'sent'))).toHaveLength(3);
});

test('the menu comes without a single permission', async () => {
  const { out } = await createWorkspace();
  const scopes: string[] = JSON.parse(readFileSync('appsscript.json', 'utf8')).oauthScopes;
  const { exitCode, menus } = await runLocal({
    root: process.cwd(),
    action: 'exec',
    args: [join('dist', 'Code.js'), 'onInstall'],
    workbook: readFileSync('samples/ke-hoach-2022.xlsx'),
    out,
    deny: scopes.filter((scope) => !scope.endsWith('script.container.ui')),
  });
  expect([exitCode, menus?.length]).toEqual([0, 1]);
});

test('Soạn thư nháp makes the outlines that the letters carry, and no plan', async () => {
  const space = await createWorkspace();
  const run = await call(space, 'makeDrafts');
  expect(run.report.documents.map(({ kind }) => kind)).toEqual(['outline', 'outline', 'outline']);
  const mails = Object.values(await readMails(space, 'drafts'));
  expect(mails.map(({ attachments }) => attachments.length)).toEqual([1, 1, 1]);
  await space.click('drafts');
  expect(listFiles(space, 'drive')).toHaveLength(4);
  expect(listFiles(space, 'gmail/drafts')).toHaveLength(3);
});

/** Another editor sorts and inserts rows at the moment the last draft has been made. */
const MEANWHILE = `
const real = Gmail;
let made = 0;
Gmail = { Users: { getProfile: (me) => real.Users.getProfile(me), Drafts: {
  list: (me, options) => real.Users.Drafts.list(me, options),
  create(resource, me) {
    const draft = real.Users.Drafts.create(resource, me);
    made += 1;
    if (made === 3) {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Chuyên đề');
      const rows = sheet.getRange(2, 1, 3, 12).getValues();
      const fresh = ['09', 'Chuyên đề chen vào', 'I', 1, '', '', '', 'Nguyễn Thị Ly', '', '', '', ''];
      sheet.getRange(2, 1, 4, 12).setValues([rows[2], fresh, rows[0], rows[1]]);
    }
    return draft;
  },
} } };`;

// A number that is typed as text is a number once a script has written it.
test('rows that moved while a run worked: links and statuses go to their topics, a row it did not know gets none', async () => {
  const space = await createWorkspace();
  const run = await call(space, 'makeAll', MEANWHILE);
  const urls = Object.fromEntries(
    Object.entries(documentsOf(run, 'outline')).map(([name, { url }]) => [/\d\d/.exec(name)![0], url]),
  );
  const rows = await space.rows('Chuyên đề');
  expect(rows.map((row) => [row.Số, row['Đề cương'], row['Trạng thái']])).toEqual([
    ['4', urls['04'], 'Đã soạn thư'],
    ['9', '', ''],
    ['2', urls['02'], 'Đã soạn thư'],
    ['3', urls['03'], 'Đã soạn thư'],
  ]);
});
