import { InputError } from '../../../local/input-error';
import { openWorkbook } from '../../../local/sheets/workbook';
import { makeXlsx, open, rezip, unzip } from './fixtures';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** An .xlsx whose first sheet holds exactly these rows of XML. */
async function withSheet(xml: string, more: Record<string, string | null> = {}): Promise<Buffer> {
  const bytes = await makeXlsx((workbook) => workbook.addWorksheet('A').addRow(['một', 'hai']));
  return rezip(bytes, { 'xl/worksheets/sheet1.xml': xml, ...more });
}

function sheetXml(rows: string, before = '', after = ''): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

describe('what is no workbook gets one plain sentence', () => {
  const sound = () => makeXlsx((workbook) => workbook.addWorksheet('A').addRow([1]));
  const cases: [string, () => Promise<Buffer> | Buffer, string][] = [
    ['nothing', () => Buffer.alloc(0), 'tap.xlsx không phải là bảng tính .xlsx.'],
    ['a text', () => Buffer.from('Số,Chuyên đề'), 'tap.xlsx không phải là bảng tính .xlsx.'],
    [
      'an encrypted workbook or an old .xls',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'tap.xlsx được bảo vệ bằng mật khẩu hoặc là tệp .xls đời cũ; hãy mở tệp, bỏ mật khẩu rồi lưu lại thành .xlsx.',
    ],
    [
      'half a zip',
      async () => (await sound()).subarray(0, 3000),
      'tap.xlsx bị hỏng hoặc chưa tải về trọn vẹn nên không mở được.',
    ],
    [
      'another zip',
      async () => rezip(await sound(), { '[Content_Types].xml': null }),
      'tap.xlsx không phải là bảng tính .xlsx.',
    ],
    [
      'a .docx',
      async () => {
        const types = unzip(await sound())['[Content_Types].xml']!;
        const word = types.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main');
        return rezip(await sound(), { '[Content_Types].xml': word });
      },
      'tap.xlsx không phải là bảng tính .xlsx.',
    ],
    [
      'broken XML',
      async () => rezip(await sound(), { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData></worksheet>' }),
      'tap.xlsx bị hỏng: phần xl/worksheets/sheet1.xml bên trong tệp không đọc được.',
    ],
    [
      'an entity bomb',
      async () =>
        rezip(await sound(), {
          'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>',
        }),
      'tap.xlsx bị hỏng: phần xl/worksheets/sheet1.xml bên trong tệp không đọc được.',
    ],
    [
      'a missing part',
      async () => rezip(await sound(), { 'xl/worksheets/sheet1.xml': null }),
      'tap.xlsx bị hỏng: phần xl/worksheets/sheet1.xml bên trong tệp không đọc được.',
    ],
    [
      'a cell beyond every sheet',
      async () => rezip(await sound(), { 'xl/worksheets/sheet1.xml': sheetXml('<row r="99999999"/>') }),
      'tap.xlsx bị hỏng: phần xl/worksheets/sheet1.xml bên trong tệp không đọc được.',
    ],
  ];
  test.each(cases)('%s', async (_name, make, message) => {
    const opening = openWorkbook(await make(), 'tap.xlsx');
    await expect(opening).rejects.toThrow(InputError);
    await expect(opening).rejects.toThrow(message);
  });
});

describe('every way that programs write a cell is read', () => {
  const cells = (xml: string) => `<row r="1">${xml}</row>`;
  test.each<[string, string, unknown]>([
    ['shared string', '<c r="A1" t="s"><v>1</v></c>', 'hai'],
    ['inline string', '<c r="A1" t="inlineStr"><is><t>ba</t></is></c>', 'ba'],
    ['rich inline string', '<c r="A1" t="inlineStr"><is><r><t>b</t></r><r><rPr><b/></rPr><t>a</t></r></is></c>', 'ba'],
    ['phonetic reading', '<c r="A1" t="inlineStr"><is><t>ba</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>', 'ba'],
    ["formula's text", '<c r="A1" t="str"><f>"b"&amp;"a"</f><v>ba</v></c>', 'ba'],
    ["formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ["formula's empty text without a type", '<c r="A1"><f>""</f><v/></c>', ''],
    ['number', '<c r="A1"><v>1.5E2</v></c>', 150],
    ['number with a type', '<c r="A1" t="n"><v>-3</v></c>', -3],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['error', '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>', '#N/A'],
    ['escaped character', '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\rb'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', '<b>'],
    ['formatted empty cell', '<c r="A1" s="0"/>', ''],
    ['no reference', '<c t="b"><v>0</v></c>', false],
    ['string that the table lacks', '<c r="A1" t="s"><v>99</v></c>', ''],
  ])('%s', async (_name, xml, value) => {
    const { sheet } = await open(await withSheet(sheetXml(cells(xml))));
    expect(sheet.getRange('A1').getValue()).toBe(value);
  });
});

test('rows and cells without numbers count on from the last', async () => {
  const { sheet } = await open(
    await withSheet(sheetXml('<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')),
  );
  expect(sheet.getDataRange().getValues()).toEqual([
    ['', '', ''],
    ['', 1, 2],
    [3, '', ''],
  ]);
});

test('a workbook whose elements carry a prefix is read and written in it', async () => {
  const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const { sheet, workbook } = await open(await withSheet(xml));
  sheet.getRange('B1').setValue('x');
  sheet.getRange('A1:B1').merge();
  sheet.setFrozenRows(1);
  const after = unzip(await workbook.toBytes())['xl/worksheets/sheet1.xml']!;
  expect(after).toContain('<x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>');
  expect(after).not.toMatch(/<(?!\/?x:)/);
});

test('UTF-16 parts, as the standard allows, are read', async () => {
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row><c t="inlineStr"><is><t>đề</t></is></c></row>').replace(/^<\?xml.*?\?>/, '')}`;
  const bytes = await withSheet(Buffer.from(text, 'utf16le') as unknown as string);
  const { sheet } = await open(bytes);
  expect(sheet.getRange('A1').getValue()).toBe('đề');
});

test('rows that a run does not touch stand as they stood, whatever is odd about them', async () => {
  const odd = `<row r='2' x:y="1" xmlns:x="urn:x"><c s='0' r="A2" cm="1"  t='s' ><v>1</v><extLst/></c><!-- ? --></row>\n  <row r="3"/>`;
  const { sheet, workbook } = await open(await withSheet(sheetXml(`${odd}<row r="4"><c r="B4"><v>4</v></c></row>`)));
  sheet.getRange('A4').setValue('x');
  expect(unzip(await workbook.toBytes())['xl/worksheets/sheet1.xml']).toContain(
    `${odd}<row r="4"><c r="A4" t="inlineStr"><is><t>x</t></is></c><c r="B4"><v>4</v></c></row></sheetData>`,
  );
});

test('shared formulas read in full, and one can be overwritten without the others', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$1+SUM(A:A)</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
  const { sheet, workbook } = await open(await withSheet(sheetXml(rows)));
  expect(sheet.getRange('B1:B3').getFormulas()).toEqual([
    ['=A1+$A$1+SUM(A:A)'],
    ['=A2+$A$1+SUM(A:A)'],
    ['=A3+$A$1+SUM(A:A)'],
  ]);
  sheet.getRange('B1').setValue('x');
  const again = await open(await workbook.toBytes());
  expect(again.sheet.getRange('B1:B3').getFormulas()).toEqual([[''], ['=A2+$A$1+SUM(A:A)'], ['=A3+$A$1+SUM(A:A)']]);
  expect(again.sheet.getRange('B1:B3').getValues()).toEqual([['x'], [2], [3]]);
});

test('a formula that nobody has computed is an error, never blank, and stays in the file', async () => {
  const opened = await open(await withSheet(sheetXml('<row r="1"><c r="A1"><f>1+1</f></c></row>')));
  expect([opened.sheet.getRange('A1').getValue(), opened.sheet.getRange('A1').getDisplayValue()]).toEqual([
    '#N/A',
    '#N/A',
  ]);
  opened.sheet.getRange('B1').setValue('x');
  expect(unzip(await opened.workbook.toBytes())['xl/worksheets/sheet1.xml']).toContain('<c r="A1"><f>1+1</f></c>');
});

test('a cell takes the format of its row, else of its column', async () => {
  const bytes = await makeXlsx((workbook) => {
    const sheet = workbook.addWorksheet('A');
    sheet.addRow(['x']);
    sheet.getColumn(2).numFmt = '@';
  });
  const { sheet } = await open(bytes);
  expect(sheet.getRange('B7').getNumberFormat()).toBe('@');
  expect(sheet.getRange('B7').setValue('02').getValue()).toBe('02');
});
