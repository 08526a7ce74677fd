/** The papers of one meeting, end to end: which topic, what stands in them, and what a wrong call is told. */
import { SETTINGS, TOPICS } from './book';
import { readLines } from './papers';
import { createWorkspace, type Run, type Workspace } from './workspace';

const STATE = {
  'Loại văn bản': 'Văn bản hành chính',
  'Cơ quan cấp trên': 'Trường Mầm non Định An',
  'Tên đơn vị': 'Tổ Mẫu giáo 5-6 tuổi',
  'Ký hiệu': 'KH-TMG',
};

async function openState(): Promise<Workspace> {
  const space = await createWorkspace();
  await space.click('setup');
  for (const [label, value] of Object.entries(STATE))
    await space.set(SETTINGS, 'Giá trị', value, ({ Mục }) => Mục === label);
  return space;
}

const linesOf = (space: Workspace, run: Run, kind: string): string[] => {
  const paper = run.report.documents.find((document) => document.kind === kind);
  if (!paper) throw new Error(`No ${kind}`);
  return readLines(space, paper.path);
};

test.each([
  ['notice', 'THÔNG BÁO', 'Số 01-TB/CB'],
  ['minutes', 'BIÊN BẢN', 'Số 01-BB/CB'],
  ['conclusion', 'KẾT LUẬN', 'Số 01-KL/CB'],
] as const)('%s of a Party cell', async (action, type, number) => {
  const space = await createWorkspace();
  const run = await space.click(action, { args: ['2'] });
  const lines = linesOf(space, run, action);
  expect(lines).toEqual(expect.arrayContaining(['ĐẢNG CỘNG SẢN VIỆT NAM', type, number]));
  const text = lines.join('\n');
  expect(text).toContain('Các giải pháp nâng cao trình độ lý luận chính trị');
  expect(text).toContain('Nguyễn Thanh Tâm');
  expect(text).not.toContain('./.');
});

test.each([
  ['notice', 'THÔNG BÁO', 'Số: 01/TB-TMG'],
  ['minutes', 'BIÊN BẢN', 'Số: 01/BB-TMG'],
  ['conclusion', 'THÔNG BÁO', 'Số: 01/TB-TMG'],
] as const)('%s of a subject group', async (action, type, number) => {
  const space = await openState();
  const run = await space.click(action, { args: ['02'] });
  const lines = linesOf(space, run, action);
  expect(lines).toEqual(expect.arrayContaining(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', type, number]));
});

test.each([
  ['Văn bản báo họp', 'Giấy mời', 'notice', 'GIẤY MỜI', 'Số 01-GM/CB'],
  ['Văn bản sau buổi họp', 'Nghị quyết', 'conclusion', 'NGHỊ QUYẾT', 'Số 01-NQ/CB'],
] as const)('%s = %s', async (label, value, action, type, number) => {
  const space = await createWorkspace();
  await space.click('setup');
  await space.set(SETTINGS, 'Giá trị', value, ({ Mục }) => Mục === label);
  const lines = linesOf(space, await space.click(action, { args: ['02'] }), action);
  expect(lines).toEqual(expect.arrayContaining([type, number]));
});

test('the notice brings the outline, and its link into the sheet', async () => {
  const space = await createWorkspace();
  const run = await space.click('notice', { args: ['03'] });
  const outlines = run.report.documents.filter(({ kind }) => kind === 'outline');
  expect(outlines.map(({ name }) => name)).toEqual([expect.stringContaining('chuyên đề 03')]);
  const links = (await space.rows(TOPICS)).map((row) => row['Đề cương']);
  expect(links).toEqual(['', outlines[0]!.url, '']);
});

test('the report of a year and of a quarter are two papers', async () => {
  const space = await createWorkspace();
  const year = await space.click('report');
  const both = await space.click('report', { quarter: 'IV' });
  expect(year.report.documents.map(({ name }) => name)).toEqual(['Báo cáo sinh hoạt chuyên đề năm 2022']);
  expect(both.report.documents.map(({ name }) => name).sort()).toEqual([
    'Báo cáo sinh hoạt chuyên đề năm 2022',
    'Báo cáo sinh hoạt chuyên đề quý IV năm 2022',
  ]);
});

test.each([
  ['9', 'Không có chuyên đề số “9”. Các số đang có: 02, 03, 04.'],
  ['<b>', 'Không có chuyên đề số “<b>”. Các số đang có: 02, 03, 04.'],
])('a topic that is not there: %s', async (topic, message) => {
  const space = await createWorkspace();
  const run = await space.run('minutes', { args: [topic] });
  expect([run.exitCode, run.stderr, run.report.documents]).toEqual([1, `${message}\n`, []]);
});

test('two topics of one number: nothing is guessed', async () => {
  const space = await createWorkspace();
  await space.set(TOPICS, 'Số', '02', (row) => row.Số === '03');
  const run = await space.run('notice', { args: ['2'] });
  expect([run.exitCode, run.report.documents]).toEqual([1, []]);
  expect(run.stderr).toContain('Có 2 chuyên đề cùng số “02”');
});

test('errors in the sheet stop it, and nothing is made', async () => {
  const space = await createWorkspace();
  await space.set(TOPICS, 'Người thực hiện', 'Ai Đó', (row) => row.Số === '04');
  const run = await space.run('notice', { args: ['2'] });
  expect([run.exitCode, run.report.documents]).toEqual([2, []]);
  expect(run.report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'assignee_unknown',
  ]);
});
