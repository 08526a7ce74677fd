/** Which topic is last run's topic, seen by its outline's link: whatever is renamed, renumbered, swapped or left without numbers. */
import { type Book, type Row, sampleBook, TOPICS, topic } from './book';
import { documentsOf, readMails, readPapers } from './papers';
import { createWorkspace, listFiles, openDrafted, type Workspace } from './workspace';

/** Link of each outline, in the sheet's order. */
async function links(space: Workspace): Promise<string[]> {
  return (await space.rows(TOPICS)).map((row) => row['Đề cương']!).filter((link) => link !== '');
}

const change = (index: number, cells: Row) => (rows: readonly Row[]) =>
  rows.map((row, at) => (at === index ? { ...row, ...cells } : row));
const NEW = 3;

/** `expected`: the outline that each row has afterwards, by its place before; `NEW` for one that was not there. */
test.each<[string, (rows: readonly Row[]) => readonly Row[], number[]]>([
  ['renamed', change(1, { 'Chuyên đề': 'Xây dựng chi bộ' }), [0, 1, 2]],
  ['typed another way', change(1, { 'Chuyên đề': '  “ĐỔI MỚI, nâng cao chất lượng sinh hoạt chi bộ” ' }), [0, 1, 2]],
  [
    'typed in NFD',
    change(1, { 'Chuyên đề': 'Đổi mới, nâng cao chất lượng sinh hoạt chi bộ'.normalize('NFD') }),
    [0, 1, 2],
  ],
  ['renumbered', change(1, { Số: '13' }), [0, 1, 2]],
  ['renumbered in another way', change(1, { Số: 3 }), [0, 1, 2]],
  ['both changed', change(1, { Số: '13', 'Chuyên đề': 'Xây dựng chi bộ' }), [0, NEW, 2]],
  ['numbers swapped', (rows) => [{ ...rows[0], Số: '03' }, { ...rows[1], Số: '02' }, rows[2]!], [0, 1, 2]],
  [
    'titles swapped',
    (rows) => [
      { ...rows[0], 'Chuyên đề': rows[1]!['Chuyên đề'] },
      { ...rows[1], 'Chuyên đề': rows[0]!['Chuyên đề'] },
      rows[2]!,
    ],
    [1, 0, 2],
  ],
  [
    'one deleted, one of another number and title added',
    (rows) => [rows[0]!, rows[2]!, topic('09', 'Khác', 'I', 1, 'Nguyễn Thị Ly')],
    [0, 2, NEW],
  ],
])('a topic %s', async (_name, retype, expected) => {
  const { space } = await openDrafted();
  const before = await links(space);
  await space.retype(TOPICS, retype);
  await space.retype(TOPICS, (rows) => rows.map((row) => ({ ...row, 'Đề cương': null })));
  const run = await space.click('outlines');
  const after = await links(space);
  expect(after.map((link) => (before.includes(link) ? before.indexOf(link) : NEW))).toEqual(expected);
  const left = before.filter((link) => !after.includes(link));
  expect(
    Object.values(documentsOf(run, 'outline'))
      .map(({ url }) => url)
      .sort(),
  ).toEqual([...after, ...left].sort());
  for (const link of left)
    expect(run.stdout).toMatch(new RegExp(`Không còn chuyên đề này trong bảng.*${link.replace(/[?.]/g, '\\$&')}`));
});

test('both changed: the new outline’s link takes the place of the old one’s in the row', async () => {
  const { space } = await openDrafted();
  const before = await links(space);
  await space.retype(TOPICS, change(1, { Số: '13', 'Chuyên đề': 'Xây dựng chi bộ' }));
  await space.click('drafts');
  const after = await links(space);
  expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  expect(after[1]).not.toBe(before[1]);
});

function withoutNumbers(): Book {
  const book = sampleBook();
  return { ...book, topics: book.topics!.map(({ Số: _, ...row }) => row) };
}

test('without numbers the order counts: 01, 02, 03, and a renamed topic keeps its outline', async () => {
  const space = await createWorkspace(withoutNumbers());
  await space.edit((workbook) => workbook.getWorksheet(TOPICS)!.spliceColumns(1, 1));
  const run = await space.click('drafts');
  expect(Object.keys(documentsOf(run, 'outline')).map((name) => /(\d+) –/.exec(name)?.[1])).toEqual(['01', '02', '03']);
  const before = await links(space);
  await space.set(TOPICS, 'Chuyên đề', 'Xây dựng chi bộ', (row) => row['Người thực hiện'] === 'Nguyễn Thị Thanh Tâm');
  await space.click('drafts');
  expect(await links(space)).toEqual(before);
  expect(listFiles(space, 'drive')).toHaveLength(4);
});

test('topics of one title are told apart by their numbers, in the sheet, the folder and the letters', async () => {
  const book = sampleBook();
  const titled = book.topics!.map((row) => ({ ...row, 'Chuyên đề': 'Học tập Bác' }));
  const space = await createWorkspace({ ...book, topics: titled });
  await space.click('drafts');
  const before = await links(space);
  const mails = await readMails(space, 'drafts');
  expect(new Set(before).size).toBe(3);
  expect(Object.keys(readPapers(mails['thanh.tam@example.com']!))).toEqual([
    'Đề cương chuyên đề 02 – Học tập Bác.docx',
  ]);
  await space.retype(TOPICS, (rows) => [...rows].reverse());
  await space.click('drafts');
  expect(await links(space)).toEqual([...before].reverse());
  expect(listFiles(space, 'drive')).toHaveLength(4);
});
