import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArguments } from '../../local/arguments';
import { runCli, runLocal } from '../../local/cli';
import { createDirectory, createWorkbook, ROOT } from './support';

const out = createDirectory();
const folder = dirname(out);
const book = join(folder, 'book.xlsx');
const script = join(folder, 'tim.js');
const text = join(folder, 'text.xlsx');

beforeAll(() => {
  writeFileSync(book, createWorkbook());
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

const ACTIONS = 'setup, check, fix, undo-fix, schedule, plan, outlines, drafts, send, exec';
const RUN = ['exec', script, 'run'];

test.each([
  [[], `Thiếu tên hành động: ${ACTIONS}.`],
  [['bay', book], `Không có hành động “bay”; các hành động là ${ACTIONS}.`],
  [['constructor', book], `Không có hành động “constructor”; các hành động là ${ACTIONS}.`],
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
  const code = `${TELL}\n${['fixWorkbook', 'undoFix', 'scheduleMeetings', 'checkWorkbook']
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

describe('a fault of the input leaves nothing half-written', () => {
  test.each([
    ['a workbook that is not there', [...RUN, join(folder, 'none.xlsx')], /^Không có tệp bảng tính “[^”]+”\.\n$/],
    ['a folder for a workbook', [...RUN, folder], /^“[^”]+” là một thư mục, không phải tệp bảng tính\.\n$/],
    ['a workbook that is none', [...RUN, text], /^[^\n]+\.\n$/],
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
