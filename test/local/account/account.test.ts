/** The account's directory: what is written, when, and what stops it. */
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAccount } from '../../../local/account/account';
import { DOCUMENT, FOLDER } from '../../../local/account/mime-type';
import { InputError } from '../../../local/input-error';
import {
  DEPUTY,
  docxBlob,
  EIGHT,
  errorOf,
  has,
  makeBlob,
  makeDir,
  makeHost,
  openRun,
  readTree,
  stamps,
  stateOf,
} from './setup';

function makeWork(dir = makeDir()) {
  const run = openRun(dir);
  const folder = run.drive.Files.create({ name: 'Chuyên đề – Chi bộ – 2022', mimeType: FOLDER });
  const parents = [String(folder.id)];
  const plan = run.drive.Files.create({ name: 'Kế hoạch', mimeType: DOCUMENT, parents }, docxBlob('a'));
  const raw = Buffer.from('To: ly@example.com\r\nSubject: Xin\r\n\r\nchào').toString('base64url');
  const draft = run.gmail.Users.Drafts.create({ message: { raw } }, 'me');
  run.account.state.properties.document['document:plan'] = String(plan.id);
  return { ...run, folder: String(folder.id), plan: String(plan.id), draft: String(draft.id) };
}

test('the layout on disk', () => {
  const { account, dir, draft } = makeWork();
  account.save();
  expect(Object.keys(readTree(dir))).toEqual([
    'drive/Chuyên đề – Chi bộ – 2022/Kế hoạch.docx',
    `gmail/drafts/${draft}.eml`,
    'state.json',
  ]);
});

test('a directory opened again is as it was saved', () => {
  const { account, dir } = makeWork();
  account.state.lastEnd = EIGHT + 1000;
  account.save();
  expect(stateOf(openAccount(dir, makeHost()))).toEqual(stateOf(account));
});

test('nothing is written when nothing changed', () => {
  const { account, dir } = makeWork();
  account.save();
  const look = () => ({ ...stamps(dir), '': statSync(dir).mtimeMs });
  const before = look();
  openAccount(dir, makeHost()).save();
  account.save();
  expect(look()).toEqual(before);
});

test('only what changed is written', () => {
  const { account, dir, draft } = makeWork();
  account.save();
  const before = stamps(dir);
  const next = openRun(dir);
  next.drive.Files.create({ name: 'Đề cương', mimeType: DOCUMENT }, docxBlob('b'));
  next.account.save();
  const after = stamps(dir);
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
    'drive/Đề cương.docx',
    'state.json',
  ]);
  expect(after[`gmail/drafts/${draft}.eml`]).toBe(before[`gmail/drafts/${draft}.eml`]);
});

test('the same calls give the same bytes', () => {
  const [one, other] = [makeWork(), makeWork()];
  one.account.save();
  other.account.save();
  expect(readTree(one.dir)).toEqual(readTree(other.dir));
});

test('a failed save changes nothing', () => {
  const { account, dir, plan } = makeWork();
  account.save();
  const next = openRun(dir);
  next.drive.Files.create({ name: 'Mới', mimeType: DOCUMENT }, docxBlob('b'));
  next.drive.Files.update({ name: 'Tên khác' }, plan);
  rmSync(join(dir, 'drive/Chuyên đề – Chi bộ – 2022/Kế hoạch.docx'));
  const before = readTree(dir);
  expect(() => next.account.save()).toThrow(InputError);
  expect(readTree(dir)).toEqual(before);
  expect(has(dir, '.staging')).toBe(false);
});

test('a folder that cannot be made fails the save before any file is written', () => {
  const { account, dir } = makeWork();
  writeFileSync(join(dir, 'gmail'), '');
  expect(errorOf(() => account.save()).message).toBe(`Không ghi được vào thư mục “${dir}”.`);
  expect(Object.keys(readTree(dir))).toEqual(['gmail']);
});

test('what a run that was cut off left behind is cleared away', () => {
  const { account, dir } = makeWork();
  mkdirSync(join(dir, '.staging'));
  writeFileSync(join(dir, '.staging/0'), 'nửa');
  account.save();
  expect(has(dir, '.staging')).toBe(false);
});

const CHANGED_STATES: [string, (state: Record<string, never>) => unknown][] = [
  ['an empty file', () => ''],
  ['half a file', (state) => JSON.stringify(state).slice(0, 200)],
  ['a list', () => []],
  ['another format', (state) => ({ ...state, format: 2 })],
  ['no counter', ({ counter: _, ...state }) => state],
  [
    'a folder in itself',
    (state) => ({
      ...state,
      files: Object.fromEntries(
        Object.entries(state.files ?? {}).map(([id, file]) => [id, { ...(file as object), parent: id }]),
      ),
    }),
  ],
  [
    'an entry under another id',
    (state) => ({
      ...state,
      drafts: Object.fromEntries(Object.values(state.drafts ?? {}).map((draft) => ['r1', draft])),
    }),
  ],
  ['a field of nobody', (state) => ({ ...state, token: 'x' })],
  ['a property that is no text', (state) => ({ ...state, properties: { document: { a: 1 }, script: {}, user: {} } })],
  ...['../x', 'drive/../../x', '/etc/x', 'drive//x', 'drive/./x', 'state.json', 'drive/x\0'].map(
    (path): [string, (state: Record<string, never>) => unknown] => [
      `a path ${JSON.stringify(path)}`,
      (state) => ({
        ...state,
        messages: {},
        files: Object.fromEntries(
          Object.entries(state.files ?? {}).map(([id, file]) => [id, { ...(file as object), path }]),
        ),
      }),
    ],
  ),
];

test.each(CHANGED_STATES)('state.json with %s is refused in one sentence', (_name, change) => {
  const { account, dir } = makeWork();
  account.save();
  const path = join(dir, 'state.json');
  const changed = change(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, typeof changed === 'string' ? changed : JSON.stringify(changed));
  const before = readTree(dir);
  expect(() => openAccount(dir, makeHost())).toThrow(
    new InputError(
      `Tệp trạng thái “${path}” bị hỏng hoặc không phải do chương trình này ghi; hãy khôi phục tệp ấy hoặc dùng một thư mục khác.`,
    ),
  );
  expect(readTree(dir)).toEqual(before);
});

test('a directory that cannot be one', () => {
  const dir = makeDir();
  const file = join(dir, 'tep');
  writeFileSync(file, '');
  const open = (path: string) => errorOf(() => openAccount(path, makeHost())).message;
  expect(open(file)).toBe(`“${file}” là một tệp, không phải thư mục.`);
  expect(open(join(file, 'con'))).toBe(`Không tạo được thư mục “${join(file, 'con')}”.`);
  expect(open('/proc/khong-the')).toBe('Không tạo được thư mục “/proc/khong-the”.');
  expect(() => openAccount(file, makeHost())).toThrow(InputError);
});

test('state.json that is a directory is refused', () => {
  const dir = makeDir();
  mkdirSync(join(dir, 'state.json'));
  expect(() => openAccount(dir, makeHost())).toThrow(
    new InputError(`Không đọc được tệp trạng thái “${join(dir, 'state.json')}”.`),
  );
});

test('a linked folder is not followed', () => {
  const [dir, elsewhere] = [makeDir(), makeDir()];
  mkdirSync(join(dir, 'drive'));
  symlinkSync(elsewhere, join(dir, 'drive/Kế hoạch'));
  const run = openRun(dir);
  run.drive.Files.create({ name: 'Kế hoạch', mimeType: FOLDER });
  expect(Object.values(run.account.state.files).map((file) => file.path)).toEqual(['drive/Kế hoạch']);
  expect(() => run.account.save()).not.toThrow();
  expect(readTree(elsewhere)).toEqual({});
});

test('two files of one name, and a file of a person in the way, never meet on disk', () => {
  const dir = makeDir();
  mkdirSync(join(dir, 'drive'));
  writeFileSync(join(dir, 'drive/kế hoạch (2).docx'), 'của tôi');
  const { drive, account } = openRun(dir);
  for (const text of ['a', 'b', 'c']) drive.Files.create({ name: 'Kế hoạch', mimeType: DOCUMENT }, docxBlob(text));
  drive.Files.create({ name: 'KẾ HOẠCH', mimeType: DOCUMENT }, docxBlob('d'));
  account.save();
  expect(account.listDocuments().map(({ name, path }) => [name, path])).toEqual([
    ['KẾ HOẠCH', 'drive/KẾ HOẠCH (5).docx'],
    ['Kế hoạch', 'drive/Kế hoạch (3).docx'],
    ['Kế hoạch', 'drive/Kế hoạch (4).docx'],
    ['Kế hoạch', 'drive/Kế hoạch.docx'],
  ]);
  expect(readFileSync(join(dir, 'drive/kế hoạch (2).docx'), 'utf8')).toBe('của tôi');
});

test('two files that change names, and a folder that changes its own', () => {
  const { account, dir, drive, folder, plan } = makeWork();
  const other = drive.Files.create({ name: 'Đề cương', mimeType: DOCUMENT, parents: [folder] }, docxBlob('b'));
  account.save();
  writeFileSync(join(dir, 'drive/Chuyên đề – Chi bộ – 2022/ghi chép.txt'), 'của tôi');
  const next = openRun(dir);
  next.drive.Files.update({ name: 'tạm' }, plan);
  next.drive.Files.update({ name: 'Kế hoạch' }, String(other.id));
  next.drive.Files.update({ name: 'Đề cương' }, plan);
  next.drive.Files.update({ name: '2022' }, folder);
  next.account.save();
  const tree = readTree(dir);
  const bytesOf = (text: string) => Buffer.from(docxBlob(text).getBytes()).toString('base64');
  expect({ ...tree, 'state.json': '' }).toEqual({
    'drive/2022/Kế hoạch.docx': bytesOf('b'),
    'drive/2022/ghi chép.txt': Buffer.from('của tôi').toString('base64'),
    'drive/2022/Đề cương.docx': bytesOf('a'),
    [Object.keys(tree).find((path) => path.endsWith('.eml')) ?? '']: expect.any(String),
    'state.json': '',
  });
  expect(has(dir, 'drive/Chuyên đề – Chi bộ – 2022')).toBe(false);
  expect(stateOf(openAccount(dir, makeHost()))).toEqual(stateOf(next.account));
});

test('what is put in the trash and taken out again moves on disk', () => {
  const { account, dir, drive, folder } = makeWork();
  drive.Files.update({ trashed: true }, folder);
  account.save();
  expect(has(dir, 'trash/Chuyên đề – Chi bộ – 2022/Kế hoạch.docx')).toBe(true);
  expect(has(dir, 'drive/Chuyên đề – Chi bộ – 2022')).toBe(false);
  drive.Files.update({ trashed: false }, folder);
  account.save();
  expect(has(dir, 'drive/Chuyên đề – Chi bộ – 2022/Kế hoạch.docx')).toBe(true);
  expect(has(dir, 'trash/Chuyên đề – Chi bộ – 2022')).toBe(false);
});

test('what is deleted for good is gone from disk', () => {
  const { account, dir, drive, gmail, folder, draft } = makeWork();
  account.save();
  drive.Files.remove(folder);
  gmail.Users.Drafts.remove('me', draft);
  account.save();
  expect(Object.keys(readTree(dir))).toEqual(['state.json']);
  expect(has(dir, 'drive/Chuyên đề – Chi bộ – 2022')).toBe(false);
});

test("the lists that a report is made of name every account's documents and messages", () => {
  const { account, dir, gmail, plan, draft } = makeWork();
  const subject = Buffer.from('Đề cương').toString('base64');
  const text = `To: Ly <ly@example.com>\r\nSubject: =?UTF-8?B?${subject}?=\r\nX-Chuyen-De: abc\r\n\r\nchào`;
  gmail.Users.Drafts.update({ message: { raw: Buffer.from(text).toString('base64url') } }, 'me', draft);
  const { id } = gmail.Users.Drafts.send({ id: draft }, 'me');
  account.save();
  const deputy = openRun(dir, makeHost(DEPUTY));
  const made = deputy.gmail.Users.Drafts.create({}, 'me', makeBlob(Buffer.from('Subject: x\n\n'), 'message/rfc822'));
  expect(deputy.account.listDocuments()).toEqual([
    {
      id: plan,
      name: 'Kế hoạch',
      path: 'drive/Chuyên đề – Chi bộ – 2022/Kế hoạch.docx',
      url: `https://docs.google.com/document/d/${plan}/edit?usp=drivesdk`,
      owner: account.host.account,
      appProperties: {},
      trashed: false,
    },
  ]);
  expect(deputy.account.listMessages()).toEqual([
    {
      draft: made.id,
      message: (made.message as { id: string }).id,
      owner: DEPUTY,
      to: '',
      subject: 'x',
      path: `gmail/drafts/${made.id}.eml`,
      state: 'drafted',
    },
    {
      draft,
      message: id,
      owner: account.host.account,
      to: 'Ly <ly@example.com>',
      subject: 'Đề cương',
      path: `gmail/sent/${id}.eml`,
      state: 'sent',
      mark: 'abc',
    },
  ]);
});
