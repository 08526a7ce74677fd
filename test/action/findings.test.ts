/** What is wrong in the sheet: each rule stops a run, or does not, as it must, and says where. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Book, CONTENT, MEMBERS, member, type Row, SETTINGS, sampleBook, TOPICS } from './book';
import { readMails } from './papers';
import { createWorkspace, listFiles, type Workspace } from './workspace';

function withTopic(cells: Row): Book {
  const book = sampleBook();
  return { ...book, topics: book.topics!.map((row, index) => (index === 1 ? { ...row, ...cells } : row)) };
}

function withMember(cells: Row): Book {
  const book = sampleBook();
  return { ...book, members: book.members!.map((row, index) => (index === 3 ? { ...row, ...cells } : row)) };
}

const without = (tab: keyof Book): Book => ({ ...sampleBook(), [tab]: undefined });
const settings = (cells: Book['settings']): Book => ({
  ...sampleBook(),
  settings: { ...sampleBook().settings, ...cells },
});

const STOPPING: [string, string, string, Book][] = [
  ['tab_missing', TOPICS, '', without('topics')],
  ['tab_missing', MEMBERS, '', without('members')],
  ['tab_missing', SETTINGS, '', without('settings')],
  ['tab_missing', CONTENT, '', without('content')],
  ['setting_missing', SETTINGS, 'B2', settings({ 'Tên đơn vị': null })],
  ['setting_missing', SETTINGS, 'B3', settings({ Năm: 'năm nay' })],
  ['setting_missing', SETTINGS, '', { ...sampleBook(), settings: { 'Tên đơn vị': 'Chi bộ' } }],
  ['title_missing', TOPICS, 'B3', withTopic({ 'Chuyên đề': ' \u00a0' })],
  ['title_missing', TOPICS, '', { ...sampleBook(), topics: [] }],
  ['title_missing', TOPICS, 'B3', withTopic({ 'Chuyên đề': { error: '#N/A' } })],
  ['assignee_missing', TOPICS, 'H3', withTopic({ 'Người thực hiện': null })],
  ['assignee_unknown', TOPICS, 'H3', withTopic({ 'Người thực hiện': 'Nguyễn Thị Lý' })],
  ['member_name_missing', MEMBERS, 'B5', withMember({ 'Họ và tên': null })],
  ['member_duplicate', MEMBERS, 'B5', withMember({ 'Họ và tên': 'đ/c  Nguyễn thanh Tâm' })],
  ['quarter_invalid', TOPICS, 'C3', withTopic({ Quý: 'V' })],
  ['quarter_invalid', TOPICS, 'C3', withTopic({ Quý: null, Tháng: null })],
  ['month_invalid', TOPICS, 'D3', withTopic({ Tháng: 13 })],
  ['date_invalid', TOPICS, 'E3', withTopic({ 'Ngày sinh hoạt': '31/6/2022' })],
  ['date_invalid', TOPICS, 'I3', withTopic({ 'Hạn nộp đề cương': 'sớm' })],
];

async function expectNothingMade(space: Workspace, given: Buffer | undefined): Promise<void> {
  expect([...listFiles(space, 'drive'), ...listFiles(space, 'gmail')]).toEqual([]);
  expect(['drive', 'gmail', 'trash'].filter((folder) => existsSync(join(space.out, folder)))).toEqual([]);
  if (given) expect(readFileSync(join(space.out, 'workbook.xlsx')).equals(given)).toBe(true);
}

test.each(STOPPING)('%s in %s %s stops everything before anything is made', async (rule, tab, cell, book) => {
  const space = await createWorkspace(book);
  let given: Buffer | undefined;
  const actions =
    rule === 'title_missing' ? (['check', 'plan', 'outlines', 'drafts'] as const) : (['check', 'drafts'] as const);
  for (const action of actions) {
    const { exitCode, report, stdout } = await space.run(action);
    expect([action, exitCode]).toEqual([action, 2]);
    const message = expect.stringContaining(cell === '' ? tab : `Ô ${cell} `);
    expect(report.findings).toContainEqual(expect.objectContaining({ rule, severity: 'error', tab, cell, message }));
    if (action !== 'check') expect(stdout).toContain('nên chưa lập văn bản nào');
    await expectNothingMade(space, given);
    given = readFileSync(join(space.out, 'workbook.xlsx'));
  }
});

test.each([
  ['column_missing', TOPICS, 'Người thực hiện'],
  ['column_missing', MEMBERS, 'Họ và tên'],
])('%s: the tab %s without %s', async (rule, tab, header) => {
  const space = await createWorkspace();
  await space.edit((workbook) => {
    const sheet = workbook.getWorksheet(tab)!;
    sheet.getRow(1).eachCell((cell) => {
      if (cell.text === header) cell.value = 'Tên khác';
    });
  });
  const { exitCode, report } = await space.run('drafts');
  expect(exitCode).toBe(2);
  expect(report.findings).toContainEqual(
    expect.objectContaining({ rule, tab, cell: '', message: expect.stringContaining(header) }),
  );
  await expectNothingMade(space, undefined);
});

test.each<[string, string, string, Book]>([
  ['email_missing', MEMBERS, 'C5', withMember({ Email: null })],
  ['email_invalid', MEMBERS, 'C5', withMember({ Email: 'ly@example' })],
  ['month_outside_quarter', TOPICS, 'D3', withTopic({ Quý: 'I' })],
  ['setting_invalid', SETTINGS, 'B6', settings({ 'Hạn mức thư mỗi ngày': 'nhiều' })],
])('%s in %s %s is a warning: the plan is made', async (rule, tab, cell, book) => {
  const space = await createWorkspace(book);
  const { exitCode, report } = await space.run('plan');
  expect([exitCode, report.findings.filter(({ severity }) => severity === 'error')]).toEqual([0, []]);
  expect(report.findings).toContainEqual(expect.objectContaining({ rule, severity: 'warning', tab, cell }));
  expect(listFiles(space, 'drive')).toHaveLength(1);
});

test.each([null, 'a@example.com, b@example.com'])(
  'somebody with the address %j gets no draft but a text to hand over; all others are written to',
  async (address) => {
    const book = sampleBook();
    const members = [...book.members!.slice(0, 3), member('Nguyễn Thị Ly', address)];
    const space = await createWorkspace({ ...book, members });
    const { stdout } = await space.click('drafts');
    expect(Object.keys(await readMails(space, 'drafts')).sort()).toEqual([
      'thanh.tam@example.com',
      'thi.thanh.tam@example.com',
    ]);
    expect(stdout).toContain('Nguyễn Thị Ly chưa có e-mail dùng được');
    expect(stdout).toMatch(
      /kính gửi đồng chí Nguyễn Thị Ly[\s\S]*Phòng, chống tai nạn thương tích cho trẻ[\s\S]*ngày 21\/11\/2022/,
    );
    expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).toEqual(['Đã soạn thư', 'Đã soạn thư', '']);
    await space.click('send');
    expect(Object.keys(await readMails(space, 'sent'))).toHaveLength(2);
  },
);

test('sending stops at errors too: nobody can say whether the drafts are still right', async () => {
  const space = await createWorkspace();
  await space.click('drafts');
  await space.set(TOPICS, 'Người thực hiện', 'Ai đó', (row) => row.Số === '04');
  const { exitCode, stderr } = await space.run('send');
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('chưa gửi thư nào')]);
  expect(listFiles(space, 'gmail/drafts')).toHaveLength(3);
});
