import { changedParts, type Opened, open, openRows, reopen, rezip, unzip } from './fixtures';

const COMMENTS = 'xl/comments1.xml';
const TYPES = '[Content_Types].xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const RICH =
  '<comment ref="A1" authorId="1"><text><r><rPr><b/><sz val="9"/></rPr><t>Bí thư:</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve">\n đã duyệt </t></r></text></comment>';

/** A sheet with a note by hand, a stand-in of a threaded comment and a button, as Excel keeps them. */
async function openExcels(): Promise<Opened> {
  const { workbook } = await openRows([['x']], (sheet) => {
    sheet.getCell('A1').note = 'cũ';
  });
  const bytes = await workbook.toBytes();
  const parts = unzip(bytes);
  const drawing = Object.keys(parts).find((name) => name.endsWith('.vml'))!;
  const threaded = '<comment ref="B1" authorId="0"><text><t>[Threaded comment]</t></text></comment>';
  const shape = (kind: string, column: number) =>
    `<v:shape id="_x0000_s${2000 + column}" type="#_x0000_t201"><x:ClientData ObjectType="${kind}"><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  return open(
    rezip(bytes, {
      [COMMENTS]: `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={1}</author><author>Bí thư</author></authors><commentList>${RICH}${threaded}</commentList></comments>`,
      [drawing]: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shape('Note', 0)}${shape('Note', 1)}${shape('Button', 0)}</xml>`,
    }),
  );
}

const TEXT = 'Bí thư:\n đã duyệt ';

// https://developers.google.com/apps-script/reference/spreadsheet/range#setNotes(Object)
test('a table of notes: what is the same stays byte for byte, what is empty goes, what is new is nobody’s', async () => {
  const opened = await openExcels();
  const { sheet, workbook } = opened;
  expect(sheet.getRange('A1:B1').getNotes()).toEqual([[TEXT, '']]);
  sheet.getRange('A1:C2').setNotes([
    [TEXT, '', 'một'],
    ['', null, 'hai'],
  ]);
  const comments = unzip(await workbook.toBytes())[COMMENTS]!;
  expect(comments).toContain(RICH);
  expect(comments).toContain('<authors><author>tc={1}</author><author>Bí thư</author><author></author></authors>');
  expect(comments).toContain('<comment ref="C2" authorId="2"><text><r><t>hai</t></r></text></comment>');
  const again = await reopen(opened);
  expect(again.sheet.getRange('A1:C2').getNotes()).toEqual([
    [TEXT, '', 'một'],
    ['', '', 'hai'],
  ]);
  again.sheet.getRange('A1:C2').setNotes([
    [TEXT, '', ''],
    ['', '', 'hai'],
  ]);
  const last = unzip(await again.workbook.toBytes());
  expect(last[COMMENTS]).toContain(RICH);
  expect(last[COMMENTS]).not.toContain('một');
});

test('notes that are set as they are change nothing', async () => {
  const { sheet, workbook } = await openExcels();
  const range = sheet.getRange('A1:C9');
  range.setNotes(range.getNotes());
  range
    .setNotes(range.getNotes().map((row) => row.map((note) => `${note}!`)))
    .setNotes(Array.from({ length: 9 }, (_, row) => [row === 0 ? TEXT : '', '', '']));
  expect(workbook.changed).toBe(false);
});

test('a new text takes the place of a rich one, whose author stays', async () => {
  const { sheet, workbook } = await openExcels();
  sheet.getRange('A1').setNote('mới');
  expect(unzip(await workbook.toBytes())[COMMENTS]).toContain(
    '<comment ref="A1" authorId="1"><text><r><t>mới</t></r></text></comment>',
  );
});

describe('the last note', () => {
  test.each([
    ['', ''],
    ['whose file has a type for such drawings already', '<Default Extension="vml" ContentType="x"/>'],
  ])('takes all with it that a first one brought, %s', async (_name, type) => {
    const made = await (await openRows([['x']])).workbook.toBytes();
    const types = unzip(made)[TYPES]!.replace(/<Default Extension="vml"[^>]*>/, '');
    const before = rezip(made, { [TYPES]: types.replace('</Types>', `${type}</Types>`) });
    const first = await open(before);
    first.sheet.getRange('A1:A2').setNotes([['một'], ['hai']]);
    const between = await reopen(first);
    expect(changedParts(before, await between.workbook.toBytes())).toEqual([
      TYPES,
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      SHEET,
    ]);
    between.sheet.getRange('A1').clearNote();
    expect(Object.keys(unzip(await between.workbook.toBytes()))).toContain('xl/comments1.xml');
    const last = await reopen(between);
    last.sheet.clearNotes();
    expect(changedParts(before, await last.workbook.toBytes())).toEqual([]);
    expect(
      last.sheet
        .getRange('A1:A2')
        .setNotes([[''], ['ba']])
        .getNotes(),
    ).toEqual([[''], ['ba']]);
    expect((await reopen(last)).sheet.getRange('A2').getNote()).toBe('ba');
  });

  test('leaves threaded comments and buttons where they are', async () => {
    const opened = await openExcels();
    opened.sheet.clearNotes();
    const parts = unzip(await opened.workbook.toBytes());
    const drawing = parts[Object.keys(parts).find((name) => name.endsWith('.vml'))!]!;
    expect(parts[COMMENTS]).toContain('[Threaded comment]');
    expect(parts[COMMENTS]).not.toContain('Bí thư:');
    expect(drawing.match(/<v:shape /g)).toHaveLength(2);
    expect(drawing).toContain('Button');
    expect(parts[SHEET]).toContain('<legacyDrawing');
  });
});

test('2,000 notes are written, changed and taken away, each in well under two seconds', async () => {
  let opened = await openRows([['x']]);
  for (const text of [(row: number) => `ghi chú ${row}`, (row: number) => `khác ${row}`, () => '']) {
    const notes = Array.from({ length: 1000 }, (_, row) => [text(row), text(row)]);
    const started = performance.now();
    opened.sheet.getRange('A1:B1000').setNotes(notes);
    const bytes = await opened.workbook.toBytes();
    expect(performance.now() - started).toBeLessThan(20_000);
    opened = await open(bytes);
    expect(opened.sheet.getRange('B1000').getNote()).toBe(text(999));
  }
});
