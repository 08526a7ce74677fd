import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ACTIONS } from '../../local/actions';
import { readArguments } from '../../local/arguments';
import { runCli, runLocal } from '../../local/cli';
import { installOffice, removeOffice } from './account/office-stub';
import { createDirectory, createWorkbook, ROOT } from './support';

const out = createDirectory();
const folder = dirname(out);
const book = join(folder, 'book.xlsx');
const script = join(folder, 'tim.js');
const text = join(folder, 'text.xlsx');
const paper = join(folder, 'Báo cáo.docx');

beforeAll(() => {
  writeFileSync(book, createWorkbook());
  writeFileSync(paper, 'á@');
  writeFileSync(text, 'không phải bảng tính');
  writeFileSync(
    script,
    "function run() { console.log('nhật ký'); return SpreadsheetApp.getActive().getSheets()[0].getName(); }",
  );
});

async function runWords(...argv: string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const exitCode = await runCli(argv, {
    root: ROOT,
    stdout: (one) => stdout.push(one),
    stderr: (one) => stderr.push(one),
  });
  return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') };
}

test.each([
  [['exec', script, 'run', book, '--out', out]],
  [['--out', out, 'exec', '--today', '2022-01-10', script, 'run', book]],
  [
    [
      'exec',
      script,
      'run',
      book,
      `--out=${out}`,
      '--answer',
      'no',
      '--limits',
      'consumer',
      '--account',
      'a@example.com',
    ],
  ],
])('%j', async (argv) => {
  expect(await runWords(...argv)).toEqual({ exitCode: 0, stdout: '"Chuyên đề"\n', stderr: 'nhật ký\n' });
});

const NAMES = Object.keys(ACTIONS).join(', ');
const RUN = ['exec', script, 'run'];

test.each([
  [[], `Thiếu tên hành động: ${NAMES}.`],
  [['bay', book], `Không có hành động “bay”; các hành động là ${NAMES}.`],
  [['constructor', book], `Không có hành động “constructor”; các hành động là ${NAMES}.`],
  [['plan', '--out', out], 'Hành động plan viết là: plan <bảng.xlsx> --out <thư mục>.'],
  [['exec', script, book, '--out', out], 'Hành động exec viết là: exec <tệp.js> <hàm> <bảng.xlsx> --out <thư mục>.'],
  [['plan', book], 'Thiếu --out <thư mục>: nơi để kết quả.'],
  [['plan', book, '--out'], 'Tùy chọn --out thiếu giá trị.'],
  [['plan', book, '--out', '--today', '2022-01-10'], 'Tùy chọn --out thiếu giá trị.'],
  [['plan', book, '--nhanh', '1'], 'Không có tùy chọn “--nhanh”.'],
  [['plan', book, '--out', out, '--out', out], 'Tùy chọn --out được ghi hai lần.'],
  [
    ['plan', book, '--today', '2022-02-30'],
    '--today phải là một ngày có thật, viết như 2022-01-10; “2022-02-30” không phải.',
  ],
  [
    ['plan', book, '--today', '10/01/2022'],
    '--today phải là một ngày có thật, viết như 2022-01-10; “10/01/2022” không phải.',
  ],
  [['plan', book, '--kill-at', '0'], '--kill-at phải là số thứ tự của một lời gọi, từ 1 trở lên; “0” không phải.'],
  [['plan', book, '--fail-at', '2+'], '--fail-at phải là số thứ tự của một lời gọi, từ 1 trở lên; “2+” không phải.'],
  [['plan', book, '--answer', 'có'], '--answer chỉ nhận yes hoặc no; “có” thì không.'],
  [['plan', book, '--limits', 'free'], '--limits chỉ nhận consumer hoặc workspace; “free” thì không.'],
  [['plan', book, '--account', 'ai'], '--account phải là một địa chỉ thư; “ai” không phải.'],
  [['check', book, '--out', out, '--accept', 'a:H4=b'], 'Tùy chọn --accept chỉ dùng với hành động fix.'],
  [['schedule', book, '--out', out, '--accept', 'a:H4=b'], 'Tùy chọn --accept chỉ dùng với hành động fix.'],
  [['fix', book, '--out', out, '--accept'], 'Tùy chọn --accept thiếu giá trị.'],
  [['fix', book, '--out', out, '--dry-run'], 'Tùy chọn --dry-run chỉ dùng với hành động schedule.'],
  [[...RUN, book, '--out', out, '--dry-run'], 'Tùy chọn --dry-run chỉ dùng với hành động schedule.'],
  [['schedule', book, '--out', out, '--dry-run=yes'], 'Tùy chọn --dry-run không có giá trị kèm theo.'],
  [['schedule', book, '--out', out, '--dry-run', '--dry-run'], 'Tùy chọn --dry-run được ghi hai lần.'],
  [['schedule', '--dry-run', '--out', out], 'Hành động schedule viết là: schedule <bảng.xlsx> --out <thư mục>.'],
  [['notice', book, '--out', out], 'Hành động notice viết là: notice <số chuyên đề> <bảng.xlsx> --out <thư mục>.'],
  [['dossier', book, '--out', out], 'Hành động dossier viết là: dossier <quý> <bảng.xlsx> --out <thư mục>.'],
  [['dossier', '2', book, '--out', out], 'Quý phải viết là I, II, III hoặc IV; “2” không phải.'],
  [['dossier', 'quý II', book, '--out', out], 'Quý phải viết là I, II, III hoặc IV; “quý II” không phải.'],
  [['report', book, '--out', out, '--quarter', 'v'], 'Quý phải viết là I, II, III hoặc IV; “v” không phải.'],
  [['report', 'II', book, '--out', out], 'Hành động report viết là: report <bảng.xlsx> --out <thư mục>.'],
  [['minutes', '1', book, '--out', out, '--quarter', 'I'], 'Tùy chọn --quarter chỉ dùng với hành động report.'],
  [['plan', book, '--out', out, '--file', 'a.docx'], 'Tùy chọn --file chỉ dùng với hành động template.'],
  [['template', book, '--out', out], 'Hành động template viết là: template <loại> <bảng.xlsx> --out <thư mục>.'],
  [['inspect', '--out', out], 'Hành động inspect viết là: inspect <tệp.docx> [<bảng.xlsx>] --out <thư mục>.'],
  [
    ['inspect', 'a.docx', book, 'b', '--out', out],
    'Hành động inspect viết là: inspect <tệp.docx> [<bảng.xlsx>] --out <thư mục>.',
  ],
  [['inspect', 'a.docx'], 'Thiếu --out <thư mục>: nơi để kết quả.'],
  [
    ['check', book, '--out', out, '--pdf'],
    'Tùy chọn --pdf chỉ dùng với hành động plan, outlines, drafts, notice, notify, minutes, conclusion, report, dossier, template.',
  ],
  [['plan', book, '--out', out, '--pdf=có'], 'Tùy chọn --pdf không có giá trị kèm theo.'],
  [['plan', book, '--out', out, '--deny', 'drive'], 'appsscript.json không xin quyền “drive”.'],
  [[...RUN, book, '--out', book], `“${book}” là một tệp, không phải thư mục.`],
  [[...RUN, book, '--out', '/proc/none'], 'Không tạo được thư mục “/proc/none”.'],
])('%j', async (argv, sentence) => {
  expect(await runWords(...argv)).toEqual({ exitCode: 1, stdout: '', stderr: `${sentence}\n` });
});

describe('what an action gives to its function', () => {
  /** The last word says whether all is of the script's own realm. */
  const TELL = `function tell(...given) {
    const [one] = given;
    const own = one === undefined || (one instanceof Object && (!one.accept || one.accept instanceof Array));
    SpreadsheetApp.getUi().alert(JSON.stringify([given, own]));
  }`;
  const code = `${TELL}\n${[
    'fixWorkbook',
    'undoFix',
    'scheduleMeetings',
    'checkWorkbook',
    'makePlan',
    'makeNotice',
    'makeMinutes',
    'makeConclusion',
    'makeReport',
    'makeDossier',
    'startNextYear',
    'makeTemplate',
    'inspectPaper',
  ]
    .map((name) => `function ${name}(...given) { return tell(...given); }`)
    .join('\n')}`;

  test.each<[string[], unknown[]]>([
    [['fix'], [{ accept: [] }]],
    [
      ['fix', '--accept', 'assignee_unknown:H4=Nguyễn Thị Thanh Tâm', '--accept=assignee_unknown:H5=Lý  Thành'],
      [{ accept: ['assignee_unknown:H4=Nguyễn Thị Thanh Tâm', 'assignee_unknown:H5=Lý  Thành'] }],
    ],
    [
      ['fix', '--accept', 'assignee_unknown:H4=Tâm'.normalize('NFD')],
      [{ accept: ['assignee_unknown:H4=Tâm'.normalize('NFD')] }],
    ],
    [['undo-fix'], []],
    [['schedule'], [{ dryRun: false }]],
    [['--dry-run', 'schedule'], [{ dryRun: true }]],
    [['check'], []],
    [['plan', '--pdf'], []],
    [['notice', '01'], [{ topic: '01' }]],
    [['minutes', '2'], [{ topic: '2' }]],
    [['conclusion', '3'], [{ topic: '3' }]],
    [['report'], [{}]],
    [['report', '--quarter', 'II'], [{ quarter: 'II' }]],
    [['dossier', 'IV'], [{ quarter: 'IV' }]],
    [['next-year'], []],
    [['template', 'plan'], [{ kind: 'plan' }]],
    [['template', 'plan', `--file=${paper}`], [{ kind: 'plan', file: { name: 'Báo cáo.docx', base64: 'w6FA' } }]],
    [['inspect', paper], [{ file: { name: 'Báo cáo.docx', base64: 'w6FA' } }]],
  ])('%j', async (words, given) => {
    const parsed = readArguments([...words, book, '--out', createDirectory()]);
    const { exitCode, stdout } = await runLocal({ ...parsed, root: ROOT, code });
    expect({ exitCode, dialog: JSON.parse(stdout.split('\n')[0] as string) }).toEqual({
      exitCode: 0,
      dialog: [given, true],
    });
  });

  test('a run made by a program may leave the options out', async () => {
    const { stdout } = await runLocal({
      root: ROOT,
      code,
      action: 'fix',
      args: [],
      workbook: book,
      out: createDirectory(),
    });
    expect(stdout.split('\n')[0]).toBe('[[{"accept":[]}],true]');
  });
});

test('inspect without a workbook: the account’s own, or an empty one', async () => {
  const code =
    'function inspectPaper() { SpreadsheetApp.getUi().alert(SpreadsheetApp.getActive().getSheets()[0].getName()) }';
  const fresh = createDirectory();
  const inspect = async () => {
    const settings = readArguments(['inspect', paper, '--out', fresh]);
    return (await runLocal({ ...settings, root: ROOT, code })).stdout.split('\n')[0];
  };
  expect(await inspect()).toBe('Trang tính1');
  writeFileSync(join(fresh, 'workbook.xlsx'), createWorkbook());
  expect(await inspect()).toBe('Chuyên đề');
});

describe('--pdf', () => {
  const code = `function makePlan() {
    Drive.Files.create({ name: 'Kế hoạch', mimeType: 'application/vnd.google-apps.document', appProperties: { cdKind: 'plan' } });
    return { outcome: 'OUTCOME', findings: [] };
  }`;
  async function run(fresh: string, outcome: string, ...words: string[]) {
    const settings = readArguments(['plan', book, '--out', fresh, ...words]);
    const { exitCode, stdout, report } = await runLocal({
      ...settings,
      root: ROOT,
      code: code.replace('OUTCOME', outcome),
    });
    return { exitCode, stdout, documents: report?.documents.map(({ path, pdf }) => [path, pdf]) };
  }

  test('a PDF beside every Doc, listed and printed', async () => {
    const { calls } = installOffice();
    const fresh = createDirectory();
    const first = await run(fresh, 'done', '--pdf');
    expect(first).toMatchObject({ exitCode: 0, documents: [['drive/Kế hoạch.docx', 'drive/Kế hoạch.pdf']] });
    expect(first.stdout).toMatch(/^ {2}\S.*\/drive\/Kế hoạch\.pdf$/m);
    expect(first.stdout).not.toMatch(/LibreOffice/);
    expect(existsSync(join(fresh, 'drive/Kế hoạch.pdf'))).toBe(true);
    // The second run makes one more Doc: of the first nothing is made again.
    await run(fresh, 'done', '--pdf');
    expect(calls().map((words) => words.filter((word) => word.endsWith('.docx')).length)).toEqual([1, 1]);
  });

  test('without it there is none', async () => {
    const { calls } = installOffice();
    expect((await run(createDirectory(), 'done')).documents).toEqual([['drive/Kế hoạch.docx', undefined]]);
    expect(calls()).toEqual([]);
  });

  test.each([
    ['done', 0],
    ['findings', 2],
  ])('without LibreOffice that is said in one sentence: %s', async (outcome, status) => {
    removeOffice();
    const { exitCode, stdout, documents } = await run(createDirectory(), outcome, '--pdf');
    expect({ exitCode, documents }).toEqual({ exitCode: status, documents: [['drive/Kế hoạch.docx', undefined]] });
    expect(stdout).toMatch(/^Máy này chưa cài LibreOffice nên không làm được bản PDF\.$/m);
  });
});

describe('a fault of the input leaves nothing half-written', () => {
  test.each([
    ['a workbook that is not there', [...RUN, join(folder, 'none.xlsx')], /^Không có tệp bảng tính “[^”]+”\.\n$/],
    ['a folder for a workbook', [...RUN, folder], /^“[^”]+” là một thư mục, không phải tệp bảng tính\.\n$/],
    ['a workbook that is none', [...RUN, text], /^[^\n]+\.\n$/],
    ['a paper that is not there', ['inspect', join(folder, 'none.docx'), book], /^Không có tệp văn bản “[^”]+”\.\n$/],
    ['a folder for a paper', ['inspect', folder], /^“[^”]+” là một thư mục, không phải tệp văn bản\.\n$/],
    [
      'a template that is not there',
      ['template', 'plan', book, '--file', join(folder, 'none.docx')],
      /^Không có tệp văn bản “[^”]+”\.\n$/,
    ],
    ['a script that is not there', ['exec', join(folder, 'none.js'), 'run', book], /^Không có tệp mã “[^”]+”\.\n$/],
  ])('%s', async (_, argv, sentence) => {
    const fresh = createDirectory();
    const { exitCode, stdout, stderr } = await runWords(...argv, '--out', fresh);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(readdirSync(fresh)).toEqual(['report.json']);
  });

  test('a state that is broken', async () => {
    const fresh = createDirectory();
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'state.json'), '{');
    const { exitCode, stderr } = await runWords(...RUN, book, '--out', fresh);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Tệp trạng thái [^\n]+\n$/);
    expect(existsSync(join(fresh, 'workbook.xlsx'))).toBe(false);
  });
});
