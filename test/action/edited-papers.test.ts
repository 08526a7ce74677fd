/** What a person wrote into a Doc stays as it is; what she moved, renamed or threw away is hers to decide. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import PizZip from 'pizzip';
import { SETTINGS, TOPICS } from './book';
import { documentsOf, HERS, readBytes, readLines, readMails, readPapers, writeInto as write } from './papers';
import { differences, listFiles, type Options, openDrafted, type Run, snapshot, type Workspace } from './workspace';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const planOf = (run: Run) => Object.entries(documentsOf(run, 'plan'));
const planNames = (run: Run) => Object.keys(documentsOf(run, 'plan')).sort();
const outlineOf = (run: Run, number: string) =>
  Object.values(documentsOf(run, 'outline')).find(({ path }) => path.includes(`chuyên đề ${number} –`))!;
const editsTold = ({ report }: Pick<Run, 'report'>) => report.findings.filter(({ rule }) => rule === 'document_edited');
const of = (number: string) => (row: Record<string, string>) => row.Số === number;
const planLink = async (space: Workspace) =>
  (await space.rows(SETTINGS)).find((row) => row.Mục === 'Văn bản kế hoạch')?.['Giá trị'];
const outlineLink = async (space: Workspace, number: string) =>
  (await space.rows(TOPICS)).find(of(number))?.['Đề cương'];

async function expectSettled(space: Workspace): Promise<void> {
  const before = snapshot(space);
  const { report } = await space.click('drafts');
  expect(differences(before, snapshot(space))).toEqual([]);
  expect(editsTold({ report })).toEqual([]);
}

test.each([
  ['nothing else', async () => {}],
  ['the sheet too', (space: Workspace) => space.set(TOPICS, 'Tháng', 11, of('03'))],
])('the plan was edited, and %s: it stays, a new version stands beside it', async (_name, change) => {
  const { space, run: first } = await openDrafted();
  const [[name, { path, url }]] = planOf(first) as [[string, { path: string; url: string }]];
  const hers = write(space, path);
  await change(space);
  const run = await space.click('drafts');
  expect(readBytes(space, path).equals(hers)).toBe(true);
  expect(planNames(run)).toEqual([name, `${name} (bản 2)`]);
  const second = documentsOf(run, 'plan')[`${name} (bản 2)`]!;
  expect(dirname(second.path)).toBe(dirname(path));
  expect(readLines(space, second.path)).not.toContain(HERS);
  expect(editsTold(run)).toEqual([
    { rule: 'document_edited', severity: 'warning', tab: '', cell: '', message: expect.stringContaining(url) },
  ]);
  expect(run.stdout).toContain(
    `“${name}” đã có người sửa nên được giữ nguyên; bản mới nằm bên cạnh: “${name} (bản 2)”.`,
  );
  expect(await planLink(space)).toBe(second.url);
  await expectSettled(space);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('02'));
  expect(planOf(await space.click('drafts')).map(([, paper]) => paper.url)).toEqual([second.url, url]);
  expect(readLines(space, second.path).join('\n')).toContain('Hội trường');
  expect(readBytes(space, path).equals(hers)).toBe(true);
});

/** Options of a click during which she writes into those papers, once it has listed all of them. */
function whileWriting(space: Workspace, papers: readonly { path: string; url: string }[]): Options {
  const edited = space.copy();
  const updates = papers.map(({ path, url }) => {
    const bytes = write(edited, path).toString('base64');
    return `Drive.Files.update({}, '${url.split('/')[5]}', Utilities.newBlob(Utilities.base64Decode('${bytes}'), '${DOCX_TYPE}'));`;
  });
  let isWritten = false;
  return {
    today: '2022-01-12',
    // The first look at a single file comes after the list.
    onCall: ({ name }, runInside) => {
      if (isWritten || name !== 'Drive.Files.get') return undefined;
      isWritten = true;
      const code = `function write() { ${updates.join('')} }`;
      const { exitCode, stderr } = runInside({ action: 'exec', args: ['write.js', 'write'], code });
      if (exitCode !== 0) throw new Error(stderr);
      return undefined;
    },
  };
}

test('a paper into which she writes while a run is at work: it stays, a new version stands beside it', async () => {
  const { space, run: first } = await openDrafted();
  await space.set(TOPICS, 'Địa điểm', 'Hội trường');
  const papers = Object.values(documentsOf(first, 'outline'));
  const run = await space.click('drafts', whileWriting(space, papers));
  for (const { path } of papers) expect(readLines(space, path)).toContain(HERS);
  expect(Object.keys(documentsOf(run, 'outline')).filter((name) => name.endsWith('(bản 2)'))).toHaveLength(3);
  await expectSettled(space);
});

test('a paper into which she writes while an undo is at work is not thrown away', async () => {
  const { space, run: first } = await openDrafted();
  const papers = Object.values(documentsOf(first, 'outline'));
  const { stdout } = await space.click('undo', whileWriting(space, papers));
  for (const { path } of papers) expect(readLines(space, path)).toContain(HERS);
  expect(stdout.match(/“Đề cương [^”]*” đã có người sửa/g)).toHaveLength(3);
});

/** What Drive does to a Doc right after an import: other bytes, the same words. */
function touch(space: Workspace, path: string): void {
  const zip = new PizZip(readBytes(space, path));
  const xml = zip.file('word/document.xml')!.asText();
  zip.file('word/document.xml', xml.replace('<w:sz w:val="28"/>', '<w:sz w:val="26"/>'));
  writeFileSync(join(space.out, path), zip.generate({ type: 'nodebuffer' }));
}

test('moved on within a minute of our write, in the same words: still ours, and asked for once', async () => {
  const { space, run: first } = await openDrafted();
  const [[name, { path }]] = planOf(first) as [[string, { path: string; url: string }]];
  touch(space, path);
  const second = await space.click('plan');
  expect([planNames(second), second.report.calls['UrlFetchApp.fetch']]).toEqual([[name], 1]);
  const third = await space.click('plan');
  expect([planNames(third), third.report.calls['UrlFetchApp.fetch']]).toEqual([[name], undefined]);
  await space.set(TOPICS, 'Tháng', 11, of('03'));
  expect(planNames(await space.click('plan'))).toEqual([name]);
});

test.each<[string, Options]>([
  ['a day later', { today: '2022-01-11' }],
  ['where its text may not be read', { deny: ['script.external_request'] }],
])('moved on in the same words, seen %s: left alone', async (_case, options) => {
  const { space, run: first } = await openDrafted();
  const [[name, { path }]] = planOf(first) as [[string, { path: string; url: string }]];
  touch(space, path);
  const touched = readBytes(space, path);
  const run = await space.click('plan', options);
  expect(planNames(run)).toEqual([name, `${name} (bản 2)`]);
  expect(readBytes(space, path).equals(touched)).toBe(true);
});

test('an edited second version makes a third', async () => {
  const { space, run: first } = await openDrafted();
  const [[name, { path }]] = planOf(first) as [[string, { path: string; url: string }]];
  write(space, path);
  write(space, documentsOf(await space.click('plan'), 'plan')[`${name} (bản 2)`]!.path);
  const run = await space.click('plan');
  expect(planNames(run)).toEqual([name, `${name} (bản 2)`, `${name} (bản 3)`]);
  expect(await planLink(space)).toBe(documentsOf(run, 'plan')[`${name} (bản 3)`]!.url);
});

/** A copy whose run of `plan` died at its call of that name. */
async function dieAt(space: Workspace, name: string, after: boolean): Promise<Workspace> {
  for (let call = 1; ; call++) {
    const copy = space.copy();
    const { stderr } = await copy.run('plan', { killAt: { call, after } });
    if (!stderr.startsWith('Lượt chạy bị dừng')) throw new Error(`No call of ${name}`);
    if (stderr.includes(`(${name})`)) return copy;
  }
}

test.each([
  ['before', false],
  ['after', true],
])('a run died right %s it made the version beside: the next one makes no other, and tells', async (_name, after) => {
  const { space, run: first } = await openDrafted();
  const [[name, { path }]] = planOf(first) as [[string, { path: string; url: string }]];
  const hers = write(space, path);
  const died = await dieAt(space, 'Drive.Files.create', after);
  const run = await died.click('plan');
  expect(editsTold(run)).toHaveLength(1);
  expect(planNames(run)).toEqual([name, `${name} (bản 2)`]);
  expect(readBytes(died, path).equals(hers)).toBe(true);
  await expectSettled(died);
});

test('an outline was written into: it stays the outline and goes with the letter as it is', async () => {
  const { space, run: first } = await openDrafted();
  const { path, url } = outlineOf(first, '03');
  const hers = write(space, path);
  const run = await space.click('drafts');
  expect(editsTold(run)).toEqual([]);
  expect(readBytes(space, path).equals(hers)).toBe(true);
  expect(await outlineLink(space, '03')).toBe(url);
  expect(listFiles(space, 'drive')).toHaveLength(4);
  const papers = Object.values(readPapers((await readMails(space, 'drafts'))['thi.thanh.tam@example.com']!));
  expect(papers.map(([line]) => line)).toEqual([HERS]);
  await expectSettled(space);
  await space.click('send');
  const sent = (await readMails(space, 'sent'))['thi.thanh.tam@example.com']!;
  expect(Object.values(readPapers(sent)).map(([line]) => line)).toEqual([HERS]);
});

test('an outline was written into and its topic changed: it stays, a new one beside it goes with the letter', async () => {
  const { space, run: first } = await openDrafted();
  const { path, url } = outlineOf(first, '03');
  const hers = write(space, path);
  await space.set(TOPICS, 'Hạn nộp đề cương', '12/9/2022', of('03'));
  const run = await space.click('drafts');
  expect(readBytes(space, path).equals(hers)).toBe(true);
  expect(editsTold(run).map(({ rule, message }) => [rule, message.includes(url)])).toEqual([['document_edited', true]]);
  const second = Object.values(documentsOf(run, 'outline')).find((paper) => paper.path.includes('(bản 2)'))!;
  expect(readLines(space, second.path).join('\n')).toContain('12 tháng 9');
  expect(await outlineLink(space, '03')).toBe(second.url);
  const papers = Object.values(readPapers((await readMails(space, 'drafts'))['thi.thanh.tam@example.com']!));
  expect(papers.map((lines) => [lines.includes(HERS), lines.join('\n').includes('12 tháng 9')])).toEqual([
    [false, true],
  ]);
  await expectSettled(space);
});

const GONE: [string, (space: Workspace, path: string) => void][] = [
  [
    'thrown into the trash',
    ({ out }, path) => {
      mkdirSync(join(out, 'trash'), { recursive: true });
      renameSync(join(out, path), join(out, 'trash', basename(path)));
    },
  ],
  ['deleted for good', ({ out }, path) => rmSync(join(out, path))],
];

test.each(GONE)('papers were %s: they are made anew, and the links follow', async (_name, take) => {
  const { space, run: first } = await openDrafted();
  const papers = [planOf(first)[0]![1], outlineOf(first, '03')];
  for (const { path } of papers) take(space, path);
  const run = await space.click('drafts');
  const made = [planOf(run)[0]![1], outlineOf(run, '03')];
  expect(made.map(({ path }) => path)).toEqual(papers.map(({ path }) => path));
  expect(made.map(({ url }, index) => url === papers[index]!.url)).toEqual([false, false]);
  expect([await planLink(space), await outlineLink(space, '03')]).toEqual(made.map(({ url }) => url));
  expect(run.stdout).toContain('Đã lập lại vì bản trước không còn');
  expect(listFiles(space, 'drive')).toHaveLength(4);
  expect(listFiles(space, 'gmail/drafts')).toHaveLength(3);
  await expectSettled(space);
});

test('the folder was thrown away: another is made, and no paper lands in the trash', async () => {
  const { space } = await openDrafted();
  const [folder] = listFiles(space, 'drive').map(dirname) as [string];
  mkdirSync(join(space.out, 'trash'));
  renameSync(join(space.out, folder), join(space.out, 'trash', basename(folder)));
  await space.click('drafts');
  expect(listFiles(space, 'drive').map(dirname)).toEqual([folder, folder, folder, folder]);
  expect(listFiles(space, 'trash')).toHaveLength(4);
  await expectSettled(space);
});

const MOVES: [string, (path: string) => string][] = [
  ['moved', (path) => join('drive', 'Hồ sơ 2022', basename(path))],
  ['renamed', (path) => join(dirname(path), `Bản chính ${basename(path)}`)],
];

test.each(MOVES)(
  'papers were %s: they are the same papers, and stay where and what they are',
  async (_name, target) => {
    const { space, run: first } = await openDrafted();
    const papers = [planOf(first)[0]![1], outlineOf(first, '03')];
    for (const { path } of papers) {
      mkdirSync(dirname(join(space.out, target(path))), { recursive: true });
      renameSync(join(space.out, path), join(space.out, target(path)));
    }
    const paths = listFiles(space, 'drive');
    for (const place of ['', 'Hội trường']) {
      if (place) await space.set(TOPICS, 'Địa điểm', place, of('03'));
      const run = await space.click('drafts');
      expect(listFiles(space, 'drive')).toEqual(paths);
      for (const { path, url } of papers) {
        expect(run.report.documents.find((paper) => paper.url === url)?.path).toBe(target(path));
        expect(readLines(space, target(path)).join('\n').includes('Hội trường')).toBe(place !== '');
      }
    }
    await expectSettled(space);
  },
);
