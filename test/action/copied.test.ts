/** File → Make a copy takes the statuses and links, not the ledger: nobody is mailed again unasked. */
import { mkdirSync } from 'node:fs';
import { SETTINGS, smallBook, TOPICS } from './book';
import {
  createWorkspace,
  differences,
  listFiles,
  type Options,
  openWorkspace,
  snapshot,
  type Workspace,
} from './workspace';

const QUESTION = 'Làm lại từ đầu trên bảng này?';

const DOC = 'https://docs.google.com/document/d/';

/** The sheet of `space` with an account of its own. */
async function copySheet(space: Workspace): Promise<Workspace> {
  const workbook = await space.open();
  const { out } = await createWorkspace();
  mkdirSync(out);
  return openWorkspace(out, Buffer.from(await workbook.xlsx.writeBuffer()));
}

async function openCopy(): Promise<Workspace> {
  const space = await createWorkspace(smallBook());
  await space.click('drafts');
  await space.click('send');
  // The local host's IDs are the same in every account: here the original's are others.
  await space.set(TOPICS, 'Đề cương', `${DOC}1${'a'.repeat(43)}/edit`);
  await space.set(SETTINGS, 'Giá trị', `${DOC}1${'b'.repeat(43)}/edit`, (row) => row.Mục === 'Văn bản kế hoạch');
  return copySheet(space);
}

const links = async (space: Workspace) => [
  ...(await space.rows(TOPICS)).map((row) => row['Đề cương']),
  (await space.rows(SETTINGS)).find((row) => row.Mục === 'Văn bản kế hoạch')?.['Giá trị'],
];

test.each(['drafts', 'send', 'zalo', 'plan', 'outlines'] as const)(
  '%s asks; by “Không” nothing is done',
  async (action) => {
    const space = await openCopy();
    await space.run('exec', { args: ['idle.js', 'idle'], code: 'function idle() {}' });
    const before = snapshot(space);
    const run = await space.click(action, { answer: 'no' });
    expect([differences(before, snapshot(space)), run.report.documents, run.report.messages]).toEqual([[], [], []]);
    expect(run.stdout).toContain(QUESTION);
    expect(run.stdout).toContain('Nếu bảng gốc còn, xin làm tiếp trên bảng gốc.');
  },
);

test('by “Có” it is a workbook of its own from then on: asked once, links and statuses replaced', async () => {
  const space = await openCopy();
  const foreign = await links(space);
  expect(foreign.filter((link) => link?.startsWith('https:'))).toHaveLength(2);
  const run = await space.click('drafts');
  expect(run.stdout.split(QUESTION)).toHaveLength(2);
  const own = await links(space);
  for (const link of foreign) expect(own).not.toContain(link);
  expect(own.filter((link) => link?.startsWith('https:'))).toHaveLength(2);
  expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).toEqual(['Đã soạn thư']);
  expect(listFiles(space, 'gmail/drafts')).toHaveLength(2);
  const before = snapshot(space);
  expect((await space.click('drafts')).stdout).not.toContain(QUESTION);
  expect(differences(before, snapshot(space))).toEqual([]);
});

async function openCopyWithoutLinks(): Promise<Workspace> {
  const space = await openCopy();
  await space.set(TOPICS, 'Đề cương', null);
  await space.set(SETTINGS, 'Giá trị', null, (row) => row.Mục === 'Văn bản kế hoạch');
  return space;
}

test('statuses alone are asked about, also after a morning that wrote to the user', async () => {
  const space = await openCopyWithoutLinks();
  await space.run('auto', { entry: 'runDaily', unattended: true });
  expect(listFiles(space, 'gmail/sent')).toHaveLength(1);
  expect((await space.click('drafts', { answer: 'no' })).stdout).toContain(QUESTION);
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
});

test('statuses alone are asked about, also after a paper was made', async () => {
  const space = await openCopyWithoutLinks();
  await space.set(TOPICS, 'Ngày sinh hoạt', '05/4/2022');
  await space.click('notice', { args: ['02'] });
  expect((await space.click('drafts', { answer: 'no' })).stdout).toContain(QUESTION);
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
});

test.each([
  ['a fresh sheet', {}],
  ['her own words', { 'Trạng thái': 'Đã nộp', 'Đề cương': 'bản giấy ở tủ' }],
  ['her own link', { 'Đề cương': 'https://example.com/de-cuong' }],
])('no question: %s', async (_name, cells) => {
  const book = smallBook();
  const space = await createWorkspace({ ...book, topics: book.topics!.map((row) => ({ ...row, ...cells })) });
  expect((await space.click('drafts')).stdout).not.toContain(QUESTION);
});

test('no question where the ledger is there, whatever became of the cells', async () => {
  const space = await createWorkspace(smallBook());
  await space.click('drafts');
  await space.set(
    TOPICS,
    'Đề cương',
    'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg/edit',
  );
  expect((await space.click('drafts')).stdout).not.toContain(QUESTION);
});

test.each<[string, (call: number) => Options]>([
  ['killed', (call) => ({ killAt: { call, after: false } })],
  ['failed', (call) => ({ failAt: call })],
])(
  '%s at each call, and clicked again: one outline, its own link',
  async (_how, death) => {
    const base = await openCopy();
    const foreign = await links(base);
    const calls = (await base.copy().click('outlines')).report.callCount;
    for (let call = 1; call <= calls; call++) {
      const space = base.copy();
      await space.run('outlines', death(call));
      await space.click('outlines');
      const [outline] = await links(space);
      expect([call, outline !== foreign[0], listFiles(space, 'drive').length]).toEqual([call, true, 1]);
    }
  },
  120_000,
);
