/** A quarter's dossier: the cover list and one archive of PDFs, made once, updated in place, whichever call a run dies at. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { installOffice, removeOffice } from '../local/account/office-stub';
import { member, SETTINGS, sampleBook, TOPICS, topic } from './book';
import { readLines } from './papers';
import { createWorkspace, differences, listFiles, type Options, type Run, snapshot, type Workspace } from './workspace';

const TODAY = '2022-04-20';
const FOLDER = 'drive/Chuyên đề – Chi bộ Mầm non Định An – 2022';
const TITLE = '02 – Các giải pháp nâng cao trình độ lý luận chính trị';
const PLAN = 'Kế hoạch sinh hoạt chuyên đề năm 2022';
const OUTLINE = `Đề cương chuyên đề ${TITLE}`;
const NOTICE = `Thông báo sinh hoạt chuyên đề ${TITLE}`;
const MINUTES = `Biên bản sinh hoạt chuyên đề ${TITLE}`;
const COVER = 'Danh mục hồ sơ sinh hoạt chuyên đề quý II năm 2022';
const ARCHIVE = 'Hồ sơ sinh hoạt chuyên đề quý II năm 2022.zip';

function dossier(space: Workspace, options: Options = {}): Promise<Run> {
  return space.run('dossier', { args: ['II'], today: TODAY, ...options });
}

let prepared: Promise<Workspace> | undefined;

/** Plan, outlines, one notice and one set of minutes; a copy for each call. */
async function openPapers(): Promise<Workspace> {
  prepared ??= createWorkspace().then(async (space) => {
    await space.click('drafts', { today: '2022-04-01' });
    await space.click('notice', { args: ['02'], today: '2022-04-02' });
    await space.click('minutes', { args: ['02'], today: '2022-04-15' });
    return space;
  });
  return (await prepared).copy();
}

function archives(space: Workspace): string[] {
  return listFiles(space, 'drive').filter((path) => path.endsWith('.zip'));
}

/** By name: what of which Doc lies in it, as the stub of LibreOffice makes it. */
function contentOf(space: Workspace, path = join(FOLDER, ARCHIVE)): Record<string, string> {
  const zip = new PizZip(readFileSync(join(space.out, path)));
  return Object.fromEntries(Object.values(zip.files).map((file) => [file.name, describe(space, file.asNodeBuffer())]));
}

function describe(space: Workspace, bytes: Buffer): string {
  const pdf = /^%PDF-1\.4 (\w+)/.exec(bytes.toString('latin1'))?.[1];
  const hash = pdf ?? sha256(bytes);
  const doc = listFiles(space, FOLDER).find((path) => sha256(readFileSync(join(space.out, path))) === hash);
  return `${pdf ? 'PDF' : 'Word'}: ${doc?.slice(FOLDER.length + 1) ?? '?'}`;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function exportCalls({ report }: Run): number {
  return report.calls['UrlFetchApp.fetchAll'] ?? 0;
}

/** A person writes a file of hers over one of the account's. */
function overwrite(space: Workspace, name: string, from: string): void {
  writeFileSync(join(space.out, FOLDER, name), readFileSync(join(space.out, FOLDER, from)));
}

const WHOLE = {
  '01 Danh mục hồ sơ.pdf': `PDF: ${COVER}.docx`,
  [`02 ${PLAN}.pdf`]: `PDF: ${PLAN}.docx`,
  [`03 ${OUTLINE}.pdf`]: `PDF: ${OUTLINE}.docx`,
  [`04 ${NOTICE}.pdf`]: `PDF: ${NOTICE}.docx`,
  [`05 ${MINUTES}.pdf`]: `PDF: ${MINUTES}.docx`,
};

test('the papers of the quarter, in order, as PDFs; those missing are named, and others’ quarters stay out', async () => {
  installOffice();
  const space = await openPapers();
  const { exitCode, stdout, report } = await dossier(space);
  expect(exitCode).toBe(0);
  expect(contentOf(space)).toEqual(WHOLE);
  expect(stdout).toContain(`Đã lập: ${ARCHIVE} (https://drive.google.com/`);
  expect(stdout.match(/Còn thiếu: .*/g)).toEqual([
    `Còn thiếu: Kết luận sinh hoạt chuyên đề ${TITLE}`,
    'Còn thiếu: Báo cáo sinh hoạt chuyên đề quý II năm 2022',
  ]);
  const cover = report.documents.filter(({ kind }) => kind === 'dossier');
  expect(cover.map(({ name }) => name)).toEqual([COVER]);
  const lines = readLines(space, cover[0]!.path).join('\n');
  for (const name of [PLAN, OUTLINE, NOTICE, MINUTES]) expect(lines).toContain(name);
  expect(lines.match(/CÒN THIẾU/g)).toHaveLength(2);
});

test('unchanged: nothing is exported, nothing written', async () => {
  installOffice();
  const space = await openPapers();
  await dossier(space);
  const before = snapshot(space);
  const run = await dossier(space, { today: '2022-05-30' });
  expect(differences(before, snapshot(space))).toEqual([]);
  expect([exportCalls(run), run.stdout.includes(`Không thay đổi: ${ARCHIVE}`)]).toEqual([0, true]);
});

test('a paper that a person edited, a new one: told on the cover, and in the same archive', async () => {
  installOffice();
  const space = await openPapers();
  const first = await dossier(space);
  overwrite(space, `${MINUTES}.docx`, `${PLAN}.docx`);
  await space.click('conclusion', { args: ['02'], today: TODAY });
  const { stdout } = await dossier(space);
  expect(archives(space)).toEqual([join(FOLDER, ARCHIVE)]);
  const url = /https:\/\/drive\.google\.com\/[^)]+/;
  expect(url.exec(stdout)![0]).toBe(url.exec(first.stdout)![0]);
  expect(stdout).toContain(`Đã cập nhật: ${ARCHIVE}`);
  expect(Object.keys(contentOf(space))).toContain(`06 Kết luận sinh hoạt chuyên đề ${TITLE}.pdf`);
  const lines = readLines(space, join(FOLDER, `${COVER}.docx`)).join('\n');
  expect([lines.match(/Đã có người sửa/g)?.length, lines.match(/CÒN THIẾU/g)?.length]).toEqual([1, 1]);
});

test('a paper in the trash is missing', async () => {
  installOffice();
  const space = await openPapers();
  await dossier(space);
  rmSync(join(space.out, FOLDER, `${NOTICE}.docx`));
  const { stdout } = await dossier(space);
  expect(stdout).toContain(`Còn thiếu: ${NOTICE}`);
  expect(Object.keys(contentOf(space))).toEqual([
    '01 Danh mục hồ sơ.pdf',
    `02 ${PLAN}.pdf`,
    `03 ${OUTLINE}.pdf`,
    `04 ${MINUTES}.pdf`,
  ]);
});

test('without LibreOffice: Word files in their place, said; asked for again once, and made when it can be', async () => {
  removeOffice();
  const space = await openPapers();
  const { exitCode, stdout } = await dossier(space);
  expect(exitCode).toBe(0);
  expect(Object.values(contentOf(space))).toEqual(Object.values(WHOLE).map((text) => text.replace('PDF', 'Word')));
  expect(Object.keys(contentOf(space))[1]).toBe(`02 ${PLAN}.docx`);
  expect(stdout).toContain('trong tệp nén là bản Word: “Danh mục hồ sơ”; “Kế hoạch');
  const before = snapshot(space);
  expect(exportCalls(await dossier(space))).toBe(1);
  expect(differences(before, snapshot(space))).toEqual([]);
  installOffice();
  await dossier(space);
  expect(contentOf(space)).toEqual(WHOLE);
});

test('without the permission to fetch: the cover list alone, the permission named; with it the archive', async () => {
  installOffice();
  const space = await openPapers();
  const { stdout, stderr } = await dossier(space, { deny: ['script.external_request'] });
  expect(`${stdout}${stderr}`).toContain('tải nội dung văn bản từ www.googleapis.com');
  expect([archives(space), listFiles(space, FOLDER).some((path) => path.endsWith(`${COVER}.docx`))]).toEqual([
    [],
    true,
  ]);
  await dossier(space);
  expect(contentOf(space)).toEqual(WHOLE);
});

test('the archive thrown away is made anew; one that she renamed keeps her name', async () => {
  installOffice();
  const space = await openPapers();
  await dossier(space);
  rmSync(join(space.out, FOLDER, ARCHIVE));
  expect((await dossier(space)).stdout).toContain(`Đã lập lại vì bản trước không còn: ${ARCHIVE}`);
  expect(contentOf(space)).toEqual(WHOLE);
  const renamed = join(FOLDER, 'Nộp đoàn kiểm tra.zip');
  renameSync(join(space.out, FOLDER, ARCHIVE), join(space.out, renamed));
  await space.click('report', { args: [], quarter: 'II', today: TODAY });
  expect((await dossier(space)).stdout).toContain('Đã cập nhật: Nộp đoàn kiểm tra.zip');
  expect(archives(space)).toEqual([renamed]);
  expect(Object.keys(contentOf(space, renamed))).toHaveLength(6);
});

test('a file of hers in the archive’s place stays; a new archive lies beside it', async () => {
  installOffice();
  const space = await openPapers();
  await dossier(space);
  const hers = Buffer.from('PK của tôi');
  writeFileSync(join(space.out, FOLDER, ARCHIVE), hers);
  const { stdout } = await dossier(space);
  expect(stdout).toContain('đã có người thay bằng tệp khác nên được giữ nguyên');
  expect(archives(space)).toHaveLength(2);
  expect(readFileSync(join(space.out, FOLDER, ARCHIVE))).toEqual(hers);
  expect(contentOf(space, archives(space).find((path) => !path.endsWith(ARCHIVE))!)).toEqual(WHOLE);
  const settled = snapshot(space);
  await dossier(space);
  expect(differences(settled, snapshot(space))).toEqual([]);
});

test('another account’s papers are told as such, and what cannot be fetched is left out and named', async () => {
  installOffice();
  const space = await openPapers();
  const { stdout } = await dossier(space, { account: 'pho.bi.thu@example.com' });
  expect(stdout).toContain('Không lấy được nội dung nên không có trong tệp nén: “Kế hoạch');
  const [archive] = archives(space);
  expect(Object.keys(contentOf(space, archive))).toEqual(['01 Danh mục hồ sơ.pdf']);
  // Whose cover list it is, only she brings up to date.
  const first = await dossier(space);
  expect(first.stdout).toContain('do tài khoản pho.bi.thu@example.com lập');
  expect(archives(space)).toHaveLength(1);
});

/** What a user has after all: the archive's content, the cover, how many of each. */
function outcome(space: Workspace): unknown {
  return [archives(space), contentOf(space), listFiles(space, FOLDER).filter((path) => path.endsWith('.docx'))];
}

test.each(['killed', 'failed'])(
  '%s at each call, then clicked again: one cover, one archive, and nothing to do after that',
  async (way) => {
    installOffice();
    const base = await openPapers();
    await dossier(base);
    // Both are then updated, at other bytes.
    await base.click('conclusion', { args: ['02'], today: TODAY });
    for (const start of way === 'killed' ? [await openPapers(), base] : [base]) {
      const whole = start.copy();
      const { callCount } = (await dossier(whole)).report;
      const seen = new Set<string>();
      for (let call = 1; call <= callCount; call++) {
        const space = start.copy();
        await dossier(space, way === 'failed' ? { failAt: call } : { killAt: { call, after: call === callCount } });
        const state = JSON.stringify(snapshot(space));
        if (seen.has(state)) continue;
        seen.add(state);
        expect((await dossier(space)).exitCode).toBe(0);
        expect([call, outcome(space)]).toEqual([call, outcome(whole)]);
        expect(readFileSync(join(space.out, 'state.json'), 'utf8')).not.toMatch(/state\W+pending/);
        const settled = snapshot(space);
        await dossier(space);
        expect([call, differences(settled, snapshot(space))]).toEqual([call, []]);
      }
      expect(seen.size).toBeGreaterThanOrEqual(4);
    }
  },
  120_000,
);

/** The bundle with something of Google's put in its way. */
function clickWith(space: Workspace, before: string): Promise<Run> {
  const code = `${readFileSync('dist/Code.js', 'utf8')}\n${before}\nfunction run() { return makeDossier({ quarter: 'II' }); }`;
  return space.run('exec', { args: ['Code.js', 'run'], code, today: TODAY });
}

async function openMany(): Promise<Workspace> {
  const topics = [1, 2, 3].map((number) => topic(`0${number}`, `Đề tài ${number}`, 'II', 4, 'Nguyễn Thị Ly'));
  const space = await createWorkspace({ ...sampleBook(), topics });
  await space.click('drafts', { today: '2022-04-01' });
  for (const number of ['1', '2', '3']) await space.click('minutes', { args: [number], today: '2022-04-15' });
  return space;
}

const LATE = `
const real = UrlFetchApp;
UrlFetchApp = { fetchAll(requests) { Utilities.sleep(280000); return real.fetchAll(requests); } };`;
const HEAVY = `
const real = UrlFetchApp;
const heavy = (response) => ({ getResponseCode: () => 200, getBlob() {
  const blob = response.getBlob();
  return { getBytes: () => ({ length: 20 * 1024 * 1024 }), setName: (name) => blob.setName(name) };
} });
UrlFetchApp = { fetchAll: (requests) => real.fetchAll(requests).map(heavy) };`;

test('more than a run’s time allows: what is left is said, and the next click goes on in a second part', async () => {
  installOffice();
  const space = await openMany();
  await space.click('notice', { args: ['1'], today: '2022-04-02' });
  const { stdout } = await clickWith(space, LATE);
  expect(stdout).toContain('Còn 1 văn bản chưa đưa vào tệp nén.');
  expect(stdout).toContain('Mới xong một phần.');
  expect(Object.keys(contentOf(space))).toHaveLength(8);
  const second = await dossier(space);
  expect(second.stdout).toContain(`Không thay đổi: ${ARCHIVE}`);
  const part = join(FOLDER, ARCHIVE.replace('.zip', ' (phần 2).zip'));
  expect(Object.keys(contentOf(space, part))).toEqual(['09 Biên bản sinh hoạt chuyên đề 03 – Đề tài 3.pdf']);
  const settled = snapshot(space);
  expect((await dossier(space)).stdout).not.toContain('không còn cần');
  expect(differences(settled, snapshot(space))).toEqual([]);
  rmSync(join(space.out, FOLDER, 'Biên bản sinh hoạt chuyên đề 02 – Đề tài 2.docx'));
  expect((await dossier(space)).stdout).toContain('(phần 2).zip” là của lần lập trước và không còn cần');
  rmSync(join(space.out, part));
  expect((await dossier(space)).stdout).not.toContain('không còn cần');
});

test('more than one file may hold: as many parts as it takes, in one click', async () => {
  installOffice();
  const space = await openMany();
  const { stdout } = await clickWith(space, HEAVY);
  expect(archives(space)).toHaveLength(4);
  expect(stdout).not.toContain('chưa đưa vào tệp nén');
  const names = ['', ' (phần 2)', ' (phần 3)', ' (phần 4)'].map((part) =>
    Object.keys(contentOf(space, join(FOLDER, ARCHIVE.replace('.zip', `${part}.zip`)))).map((name) => name.slice(0, 2)),
  );
  expect(names).toEqual([
    ['01', '02'],
    ['03', '04'],
    ['05', '06'],
    ['07', '08'],
  ]);
});

test('one PDF that Google does not make: that paper as a Word file, the others as PDFs', async () => {
  installOffice();
  const space = await openPapers();
  await clickWith(
    space,
    `const real = UrlFetchApp;
UrlFetchApp = { fetchAll: (requests) => real.fetchAll(requests).map((response, index) =>
  index === 1 && requests[index].url.includes('pdf') ? { getResponseCode: () => 403 } : response) };`,
  );
  expect(Object.keys(contentOf(space)).slice(0, 3)).toEqual([
    '01 Danh mục hồ sơ.pdf',
    `02 ${PLAN}.docx`,
    `03 ${OUTLINE}.pdf`,
  ]);
  await dossier(space);
  expect(contentOf(space)).toEqual(WHOLE);
});

test('from the menu: an empty answer is the quarter of today', async () => {
  installOffice();
  const space = await openPapers();
  const code = readFileSync('dist/Code.js', 'utf8');
  const { stdout } = await space.run('exec', { args: ['Code.js', 'makeDossier'], code, today: '2022-11-02' });
  expect(stdout).toContain('Lập hồ sơ quý nào');
  expect(stdout).toContain('Danh mục hồ sơ sinh hoạt chuyên đề quý IV năm 2022');
  const { exitCode } = await space.run('exec', { args: ['Code.js', 'makeDossier'], code, today: TODAY, answer: 'no' });
  expect([exitCode, archives(space).length]).toEqual([0, 1]);
});

test('a quarter without topics; an invitation and a resolution where the settings ask for them', async () => {
  installOffice();
  const space = await openPapers();
  expect((await dossier(space, { args: ['III'] })).stdout).toContain('Không có chuyên đề nào trong quý III năm 2022');
  await space.retype(SETTINGS, (rows) => [
    ...rows,
    { Mục: 'Văn bản báo họp', 'Giá trị': 'Giấy mời' },
    { Mục: 'Văn bản sau buổi họp', 'Giá trị': 'Nghị quyết' },
  ]);
  const { stdout } = await dossier(space);
  // The notice that there is stands for the invitation that there is not.
  expect(stdout.match(/Còn thiếu: \S+ \S+/g)).toEqual(['Còn thiếu: Nghị quyết', 'Còn thiếu: Báo cáo']);
  expect(Object.keys(contentOf(space))).toContain(`04 ${NOTICE}.pdf`);
});

test('errors in the sheet stop it', async () => {
  const space = await createWorkspace({ ...sampleBook(), members: [member('Một Người', 'mot@example.com')] });
  const { exitCode } = await dossier(space);
  expect([exitCode, listFiles(space, 'drive')]).toEqual([2, []]);
  expect((await space.rows(TOPICS)).length).toBe(3);
});
