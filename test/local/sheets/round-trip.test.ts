import ExcelJS from 'exceljs';
import { changedParts, makeXlsx, open, reopen, rezip, unzip } from './fixtures';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>\'Số liệu\'!$A$1:$A$3</c:f></c:chartSpace>';

/** Everything a secretary's workbook may hold, and a chart, a pivot cache and a part that nobody knows. */
async function buildRich(): Promise<Buffer> {
  const bytes = await makeXlsx((workbook) => {
    const sheet = workbook.addWorksheet('Số liệu', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow(['Số', 'Tên', 'Ngày', 'Tổng']);
    sheet.addRow([1, 'Một', new Date(Date.UTC(2022, 3, 5)), { formula: 'A2*2', result: 2 }]);
    sheet.addRow([
      2,
      { richText: [{ text: 'Hai ' }, { text: 'đậm', font: { bold: true } }] },
      null,
      { formula: 'A3*2', result: 4 },
    ]);
    sheet.getColumn(2).width = 33;
    sheet.getColumn(5).hidden = true;
    sheet.getRow(2).height = 40;
    sheet.mergeCells('F1:G2');
    sheet.getCell('B2').note = 'Ghi chú cũ';
    sheet.getCell('A2').dataValidation = { type: 'whole', operator: 'between', formulae: [1, 9], allowBlank: true };
    sheet.getCell('B5').value = { text: 'trang', hyperlink: 'https://example.com' };
    sheet.getCell('C2').numFmt = 'dd/mm/yyyy';
    sheet.getCell('A1').font = { bold: true, color: { argb: 'FFFF0000' } };
    sheet.addConditionalFormatting({
      ref: 'A2:A9',
      rules: [{ type: 'expression', priority: 1, formulae: ['A2>1'], style: { font: { italic: true } } }],
    });
    sheet.addImage(workbook.addImage({ buffer: PNG as unknown as ExcelJS.Buffer, extension: 'png' }), 'H1:H3');
    sheet.autoFilter = 'A1:D1';
    const secret = workbook.addWorksheet('Ẩn', { state: 'hidden' });
    secret.addRow(['kín']);
    secret.protect('x', {});
    workbook.definedNames.add("'Số liệu'!$A$2:$A$3", 'SoLieu');
  });
  const parts = unzip(bytes);
  return rezip(bytes, {
    'xl/charts/chart1.xml': CHART,
    'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
    'customXml/item1.xml': '<la xmlns="urn:x">gì đó</la>',
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
      '</Types>',
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
    ),
  });
}

const rich = buildRich();
const makeRich = (): Promise<Buffer> => rich;

test('reading everything changes nothing: the very bytes come back', async () => {
  const bytes = await makeRich();
  const { workbook, spreadsheet } = await open(bytes);
  for (const sheet of spreadsheet.getSheets()) {
    sheet.getDataRange().getValues();
    sheet.getDataRange().getNotes();
    sheet.getDataRange().getBackgrounds();
    sheet.getDataRange().getDataValidations();
  }
  expect(workbook.changed).toBe(false);
  expect((await workbook.toBytes()).equals(bytes)).toBe(true);
});

test('a value written again as it is changes nothing', async () => {
  const bytes = await makeRich();
  const { workbook, sheet } = await open(bytes);
  const range = sheet.getRange('A1:B2');
  range.setValues(range.getValues());
  sheet.getRange('A1').setFontWeight('bold');
  sheet.getRange('B2').setNote('Ghi chú cũ');
  sheet.setFrozenRows(1);
  expect(workbook.changed).toBe(false);
});

test('five cells: only their own XML differs, and the order to recalculate', async () => {
  const bytes = await makeRich();
  const { workbook, sheet } = await open(bytes);
  sheet.getRange('B2:B4').setValues([['Mới'], ['Hai & <ba>'], ['  bốn\nnăm']]);
  sheet.getRange('A2').setValue(7);
  sheet.getRange('C2').clearContent();
  const after = await workbook.toBytes();
  expect(changedParts(bytes, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  const [old, now] = [unzip(bytes)['xl/worksheets/sheet1.xml']!, unzip(after)['xl/worksheets/sheet1.xml']!];
  const cells = (xml: string): string[] => xml.match(/<c r="[^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [];
  expect(cells(now).filter((cell) => !cells(old).includes(cell))).toEqual([
    '<c r="A2"><v>7</v></c>',
    '<c r="B2" t="inlineStr"><is><t>Mới</t></is></c>',
    '<c r="C2" s="2"/>',
    '<c r="B3" t="inlineStr"><is><t>Hai &amp; &lt;ba&gt;</t></is></c>',
    '<c r="B4" t="inlineStr"><is><t xml:space="preserve">  bốn\nnăm</t></is></c>',
  ]);
  const outside = (xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/s, '');
  expect(outside(now)).toBe(outside(old));
  expect(unzip(after)['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
});

test('without formulas a value changes one part', async () => {
  const bytes = await makeXlsx((workbook) => workbook.addWorksheet('A').addRow([1]));
  const { workbook, sheet } = await open(bytes);
  sheet.getRange('A2').setValue('x');
  expect(changedParts(bytes, await workbook.toBytes())).toEqual(['xl/worksheets/sheet1.xml']);
});

test('equal runs give equal bytes, also when asked twice', async () => {
  const bytes = await makeRich();
  const run = async () => {
    const { workbook, sheet, spreadsheet } = await open(bytes);
    sheet.getRange('B2').setValue('Mới').setNote('Ghi chú mới').setBackground('#ffeecc');
    spreadsheet.insertSheet('Thêm').getRange('A1').setNote('x');
    const first = await workbook.toBytes();
    expect((await workbook.toBytes()).equals(first)).toBe(true);
    return first;
  };
  expect((await run()).equals(await run())).toBe(true);
});

test('a format adds to the styles and changes no other cell', async () => {
  const bytes = await makeRich();
  const { workbook, sheet } = await open(bytes);
  sheet.getRange('A2').setBackground('#ffeecc').setFontWeight('bold').setNumberFormat('0.0').setWrap(true);
  const after = await workbook.toBytes();
  expect(changedParts(bytes, after)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  const again = await open(after);
  const range = again.sheet.getRange('A2');
  expect([
    range.getBackground(),
    range.getFontWeight(),
    range.getNumberFormat(),
    range.getWrap(),
    range.getValue(),
  ]).toEqual(['#ffeecc', 'bold', '0.0', true, 1]);
  expect(again.sheet.getRange('A1').getFontWeight()).toBe('bold');
});

test('what the run does not own survives it, read by another library', async () => {
  const opened = await open(await makeRich());
  opened.sheet.getRange('B4').setValue('x');
  opened.sheet.getRange('A3').setNote('mới');
  opened.spreadsheet.insertSheet('Thêm & bớt');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await opened.workbook.toBytes()) as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet('Số liệu')!;
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Số liệu', 'visible'],
    ['Thêm & bớt', 'visible'],
    ['Ẩn', 'hidden'],
  ]);
  expect(sheet.getCell('B3').value).toMatchObject({ richText: [{ text: 'Hai ' }, { text: 'đậm' }] });
  expect(sheet.getCell('D3').value).toMatchObject({ formula: 'A3*2', result: 4 });
  expect([sheet.getColumn(2).width, sheet.getColumn(5).hidden, sheet.getRow(2).height]).toEqual([33, true, 40]);
  expect(sheet.getCell('G2').master.address).toBe('F1');
  expect(sheet.getCell('A2').dataValidation).toMatchObject({ type: 'whole' });
  expect(sheet.getCell('B5').value).toMatchObject({ hyperlink: 'https://example.com' });
  expect(sheet.getImages()).toHaveLength(1);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet.getCell('B2').note).toBe('Ghi chú cũ');
  expect(sheet.getCell('A3').note).toBe('mới');
  expect(workbook.definedNames.getRanges('SoLieu').ranges).toEqual(["'Số liệu'!$A$2:$A$3"]);
});

test('a new sheet goes in with its parts and leaves again with them', async () => {
  const bytes = await makeRich();
  const opened = await open(bytes);
  const added = opened.spreadsheet.insertSheet('Thêm');
  added.getRange('B2').setValue('x');
  expect(changedParts(bytes, await opened.workbook.toBytes())).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet3.xml',
  ]);
  const again = await reopen(opened);
  expect(again.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Số liệu', 'Thêm', 'Ẩn']);
  again.spreadsheet.deleteSheet(again.spreadsheet.getSheetByName('Thêm')!);
  const parts = unzip(await again.workbook.toBytes());
  expect(Object.keys(parts)).not.toContain('xl/worksheets/sheet3.xml');
  expect(parts['[Content_Types].xml']).toBe(unzip(bytes)['[Content_Types].xml']);
});

test('a renamed sheet is renamed in formulas, names and charts', async () => {
  const bytes = rezip(await makeRich(), {});
  const opened = await open(bytes);
  opened.spreadsheet.getSheetByName('Ẩn')!.getRange('B1').getFormula();
  opened.sheet.getRange('D5').setFormula("='Số liệu'!A2+\"'Số liệu'!A2\"");
  opened.sheet.setName("Của 'ta' đó");
  const parts = unzip(await opened.workbook.toBytes());
  expect(parts['xl/worksheets/sheet1.xml']).toContain("<f>'Của ''ta'' đó'!A2+\"'Số liệu'!A2\"</f>");
  expect(parts['xl/workbook.xml']).toContain("'Của ''ta'' đó'!$A$2:$A$3");
  expect(parts['xl/charts/chart1.xml']).toContain("'Của ''ta'' đó'!$A$1:$A$3");
});

test('overwriting a formula drops the calculation chain, which would name it', async () => {
  const bytes = await makeRich();
  const parts = unzip(bytes);
  const chained = rezip(bytes, {
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D2" i="1"/></calcChain>',
    'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  });
  const kept = await open(chained);
  kept.sheet.getRange('A2').setValue(5);
  expect(unzip(await kept.workbook.toBytes())).toHaveProperty(['xl/calcChain.xml']);
  const dropped = await open(chained);
  dropped.sheet.getRange('D2').setValue(5);
  const after = unzip(await dropped.workbook.toBytes());
  expect(after).not.toHaveProperty(['xl/calcChain.xml']);
  expect(after['xl/_rels/workbook.xml.rels']).toBe(parts['xl/_rels/workbook.xml.rels']);
});

test.each([
  ['control characters', 'a\u0001b\u000bc'],
  ['what looks like an escape', 'x_x0041_y'],
  ['a carriage return', 'a\r\nb'],
  ['half a surrogate pair', 'a\ud800b'],
  ['an emoji', 'a😀b'],
  ['markup', '</t></is></c><c r="Z9">&#10;'],
  ['a no-break space', '\u00a0a\u00a0'],
])('text with %s comes back as it was', async (_name, text) => {
  const opened = await open(await makeXlsx((workbook) => workbook.addWorksheet('A').addRow(['x'])));
  opened.sheet.getRange('B2').setValue(text).setNote(text);
  const again = await reopen(opened);
  expect([again.sheet.getRange('B2').getValue(), again.sheet.getRange('B2').getNote()]).toEqual([text, text]);
  expect(again.sheet.getLastColumn()).toBe(2);
});
