/** `inspect`: a file, a Doc of ours, or the dialog that asks which. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breakPaper, soundPaper } from '../document/form-check/papers';
import { createWorkspace, type Run, snapshot, type Workspace } from './workspace';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writePaper(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const broken = breakPaper(soundPaper('party'), (body) => body.type('Số 05', 'Số 5-KH/CB'));

/** Calls the bundle's function as the dialog's page does. */
function inspect(space: Workspace, options: unknown): Promise<Run> {
  const code = `${readFileSync('dist/Code.js', 'utf8')}\nfunction run() { return inspectPaper(${JSON.stringify(options)}) }`;
  return space.run('exec', { args: ['inspect.js', 'run'], code });
}

/** What the function returned: the last line. */
const returned = ({ stdout }: Run) => JSON.parse(stdout.trim().split('\n').pop() ?? '');

test('a file: findings by the file’s name and the paragraph’s number; nothing is written but the report', async () => {
  const space = await createWorkspace();
  await space.click('plan');
  const before = snapshot(space);
  const run = await space.run('inspect', { args: [writePaper('Kế hoạch.docx', broken)] });
  expect(run.exitCode).toBe(0);
  expect(run.report.findings).toEqual([
    {
      rule: 'form_number_padding',
      severity: 'warning',
      tab: 'Kế hoạch.docx',
      cell: '6',
      message: 'Đoạn 6 (“Số 5-KH/CB”): số ghi là “5”. Theo Hướng dẫn 05-HD/VPTW, phải ghi “05”; hãy sửa lại.',
    },
  ]);
  expect(run.stdout).toContain('“Kế hoạch.docx”: có 1 chỗ nên xem lại.');
  expect(snapshot(space)).toEqual(before);
});

test('a file that is none: said, and no failure', async () => {
  const space = await createWorkspace();
  const run = await space.run('inspect', { args: [writePaper('<b>&.docx', Uint8Array.from([1, 2, 3]))] });
  expect([run.exitCode, run.report.findings.map(({ rule, cell }) => [rule, cell])]).toEqual([
    0,
    [['form_unreadable', '']],
  ]);
});

test('a file asks for no permission beyond the dialog’s, a Doc for those that reading it takes', async () => {
  const space = await createWorkspace();
  const path = writePaper('a.docx', soundPaper('state'));
  const refused = ['drive.file', 'script.external_request'];
  const file = await space.run('inspect', { args: [path], deny: refused });
  expect([file.exitCode, file.report.findings]).toEqual([0, []]);
});

test('a paper without a head is judged by the form in `Cài đặt`', async () => {
  const space = await createWorkspace();
  const headless = breakPaper(soundPaper('state'), (body) => {
    for (const start of ['CỘNG HÒA', 'Độc lập']) body.type(start, '');
  });
  const path = writePaper('khong-tieu-de.docx', headless);
  await space.click('setup');
  const messages = async () =>
    (await space.run('inspect', { args: [path] })).report.findings.map(({ message }) => message);
  expect((await messages())[0]).toContain('Hướng dẫn 05-HD/VPTW');
  await space.set('Cài đặt', 'Giá trị', 'Văn bản hành chính', (row) => row.Mục === 'Loại văn bản');
  expect(await messages()).toEqual([expect.stringContaining('Nghị định 30/2020/NĐ-CP')]);
});

test('a Doc of ours by its ID', async () => {
  const space = await createWorkspace();
  const made = await space.click('plan');
  const id = /\/d\/([^/]+)/.exec(made.report.documents[0]!.url)?.[1];
  const result = returned(await inspect(space, { document: id }));
  expect([result.outcome, result.findings]).toEqual(['done', []]);
});

test('a Doc that Google does not show is refused in words', async () => {
  const space = await createWorkspace();
  const result = returned(await inspect(space, { document: 'khong-co' }));
  expect([result.outcome, result.findings]).toEqual(['refused', []]);
  expect(result.message).toMatch(/^Google không cho tiện ích đọc văn bản này/);
});

test('the menu’s dialog lists the papers of the ledger, once each', async () => {
  const space = await createWorkspace();
  await space.click('plan');
  const { stdout } = await inspect(space, undefined);
  expect(stdout).toContain('Soát thể thức\n');
  expect(stdout.match(/Kế hoạch sinh hoạt chuyên đề năm 2022/g)).toHaveLength(1);
});
