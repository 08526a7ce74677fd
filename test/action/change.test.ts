/** After a change in the sheet exactly what tells of it changes, in place; all else stays byte for byte. */
import { MEMBERS, type Row, SETTINGS, TOPICS, topic } from './book';
import { documentsOf, readLines, readMails, readPapers } from './papers';
import { differences, openDrafted, type Run, snapshot, type Workspace } from './workspace';

/** What each path is: `plan`, `outline 02`, `draft nguyen.ly`. */
function labels({ report }: Run): Map<string, string> {
  const papers = report.documents.map(
    ({ kind, name, path }) => [path, [kind, ...(/ (\d\d) –/.exec(name)?.slice(1) ?? [])].join(' ')] as const,
  );
  return new Map([...papers, ...report.messages.map(({ to, path }) => [path, `draft ${to.split('@')[0]}`] as const)]);
}

function listChanges(space: Workspace, before: Run, files: Record<string, string>, after: Run): string[] {
  const known = new Map([...labels(before), ...labels(after)]);
  const changed = differences(files, snapshot(space)).filter((path) => !/^(workbook\.xlsx|state\.json)$/.test(path));
  return [...new Set(changed.map((path) => known.get(path) ?? path))].sort();
}

const of = (number: string) => (row: Record<string, string>) => row.Số === number;
const named = (name: string) => (row: Record<string, string>) => row['Họ và tên'] === name;
const setting = (label: string) => (row: Record<string, string>) => row.Mục === label;
type Change = (space: Workspace) => Promise<void>;

const CHANGES: [string, Change, string[]][] = [
  [
    'a presenter',
    (space) => space.set(TOPICS, 'Người thực hiện', 'Trần Thị Mai Hương', of('04')),
    ['draft mai.huong', 'draft nguyen.ly', 'outline 04', 'plan'],
  ],
  [
    'a second presenter',
    (space) => space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly; đ/c Nguyễn Thanh Tâm', of('04')),
    ['draft nguyen.ly', 'draft thanh.tam', 'outline 04', 'plan'],
  ],
  [
    'a title',
    (space) => space.set(TOPICS, 'Chuyên đề', 'Đổi mới sinh hoạt', of('03')),
    ['draft thi.thanh.tam', 'outline 03', 'plan'],
  ],
  [
    'a due date',
    (space) => space.set(TOPICS, 'Hạn nộp đề cương', '15/3/2022', of('02')),
    ['draft thanh.tam', 'outline 02', 'plan'],
  ],
  [
    'a place',
    (space) => space.set(TOPICS, 'Địa điểm', 'Hội trường', of('02')),
    ['draft thanh.tam', 'outline 02', 'plan'],
  ],
  [
    'a day and an hour',
    async (space) => {
      await space.set(TOPICS, 'Ngày sinh hoạt', '12/4/2022', of('02'));
      await space.set(TOPICS, 'Giờ', '15 giờ 00', of('02'));
    },
    ['draft thanh.tam', 'outline 02', 'plan'],
  ],
  ['an address', (space) => space.set(MEMBERS, 'Email', 'ly@example.com', named('Nguyễn Thị Ly')), ['draft ly']],
  [
    'an address of nobody’s',
    (space) => space.set(MEMBERS, 'Email', 'huong@example.com', named('Trần Thị Mai Hương')),
    [],
  ],
  ['the day of issue', (space) => addSetting(space, 'Ngày ban hành', '5/2/2022'), ['plan']],
  [
    'the unit’s usual place, which papers do not give for a meeting without a day',
    (space) => space.set(SETTINGS, 'Giá trị', 'Hội trường', setting('Địa điểm mặc định')),
    ['draft nguyen.ly', 'draft thanh.tam', 'draft thi.thanh.tam'],
  ],
  [
    'a note, a status and a case of letters that nobody sees',
    async (space) => {
      await space.set(TOPICS, 'Ghi chú', 'nhớ hỏi lại', of('02'));
      await space.set(TOPICS, 'Trạng thái', 'Đã nộp', of('02'));
      await space.set(TOPICS, 'Quý', 'quý  ii', of('02'));
      await space.set(TOPICS, 'Người thực hiện', 'Đ/C  Nguyễn Thị Ly ', of('04'));
    },
    [],
  ],
];

async function addSetting(space: Workspace, label: string, value: string): Promise<void> {
  await space.edit((workbook) => workbook.getWorksheet(SETTINGS)!.addRow([label, value]));
}

test.each(CHANGES)('%s', async (_name, change, expected) => {
  const { space, run: before } = await openDrafted();
  const files = snapshot(space);
  await change(space);
  const after = await space.click('drafts');
  expect(listChanges(space, before, files, after)).toEqual(expected);
  const urls = (run: Run) => run.report.documents.map(({ url }) => url);
  expect(urls(after)).toEqual(urls(before));
  const settled = snapshot(space);
  await space.click('drafts');
  expect(differences(settled, snapshot(space))).toEqual([]);
});

test('the new presenter is told, the old one’s draft goes, and the papers say so', async () => {
  const { space } = await openDrafted();
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thanh Tâm', of('04'));
  const run = await space.click('drafts');
  const mails = await readMails(space, 'drafts');
  expect(Object.keys(mails).sort()).toEqual(['thanh.tam@example.com', 'thi.thanh.tam@example.com']);
  expect(mails['thanh.tam@example.com']?.text).toMatch(/02 chuyên đề[\s\S]*Chuyên đề 02[\s\S]*Chuyên đề 04/);
  expect(Object.keys(readPapers(mails['thanh.tam@example.com']!))).toHaveLength(2);
  expect(run.stdout).toContain('Đã bỏ thư nháp gửi Nguyễn Thị Ly');
  const text = run.report.documents.map(({ path }) => readLines(space, path).join('\n')).join('\n');
  expect(text).not.toContain('Nguyễn Thị Ly');
});

const OUTLINES = ['outline 02', 'outline 03', 'outline 04'];
test.each<[string, (rows: readonly Row[]) => readonly Row[], string[], string[]]>([
  ['sorted', (rows) => [...rows].reverse(), ['plan'], OUTLINES],
  ['parted by empty rows', (rows) => rows.flatMap((row) => [{}, row, {}]), [], OUTLINES],
  [
    'inserted',
    (rows) => [topic('05', 'Học tập Bác', 'I', 1, 'Nguyễn Thị Ly'), ...rows],
    ['draft nguyen.ly', 'outline 05', 'plan'],
    [...OUTLINES, 'outline 05'],
  ],
  ['deleted', (rows) => rows.slice(1), ['draft thanh.tam', 'plan'], OUTLINES],
])('rows %s: links, statuses and drafts go with their topics', async (_name, change, changed, outlines) => {
  const { space, run: before } = await openDrafted();
  const files = snapshot(space);
  await space.retype(TOPICS, change);
  const after = await space.click('drafts');
  expect(listChanges(space, before, files, after)).toEqual(changed);
  const names = Object.entries(documentsOf(after, 'outline'));
  expect(names.map(([name]) => `outline ${/\d\d/.exec(name)}`).sort()).toEqual(outlines);
  for (const row of (await space.rows(TOPICS)).filter(({ Số }) => Số)) {
    const paper = names.find(([name]) => name.includes(` ${row.Số} – ${row['Chuyên đề']}`));
    expect([row.Số, row['Đề cương'], row['Trạng thái']]).toEqual([row.Số, paper?.[1].url, 'Đã soạn thư']);
  }
});
