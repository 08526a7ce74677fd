import { createDirectory, evaluate } from '../support';
import { makeXlsx, open, openRows, reopen, unzip } from './fixtures';

const at = (text: string) => new Date(`${text}+07:00`);

// https://developers.google.com/apps-script/reference/spreadsheet/range#getValues()
test('values are numbers, booleans, dates and strings, and blank is an empty string', async () => {
  const { sheet } = await openRows([
    [1.5, true, 'chữ', null, { formula: 'A1*2', result: 3 }, { formula: 'NA()', result: { error: '#N/A' } }],
  ]);
  expect(sheet.getDataRange().getValues()).toEqual([[1.5, true, 'chữ', '', 3, '#N/A']]);
  expect(sheet.getDataRange().getFormulas()).toEqual([['', '', '', '', '=A1*2', '=NA()']]);
});

// "a serial number" counted from December 30, 1899: https://developers.google.com/workspace/sheets/api/guides/formats
// in the spreadsheet's time zone: http://tmdean.blogspot.com/2015/06/
describe('dates are read on the wall clock of the spreadsheet', () => {
  const open2 = (rows: unknown[][], format: string) =>
    openRows(rows, (sheet) => {
      sheet.getColumn(1).numFmt = format;
      sheet.getColumn(1).eachCell((cell) => {
        cell.numFmt = format;
      });
    });
  test.each<[string, number, string, Date]>([
    ['a day', 46058, 'dd/mm/yyyy', at('2026-02-05T00:00:00')],
    ['a day and time', 46058.354166666664, 'dd/mm/yyyy hh:mm', at('2026-02-05T08:30:00')],
    ['a day as Excel writes it', 46058, 'mm-dd-yy', at('2026-02-05T00:00:00')],
    ['a month', 44652, '"tháng" m/yyyy', at('2022-04-01T00:00:00')],
    ['a day before the time zone had whole hours', 2, 'yyyy-mm-dd', new Date(Date.UTC(1899, 11, 31, 16, 53, 30))],
    ['a time alone', 1 / 3, 'h:mm', new Date(Date.UTC(1899, 11, 30, 0, 53, 30))],
    ['a duration', 1.5, '[h]:mm', new Date(Date.UTC(1899, 11, 31, 4, 53, 30))],
  ])('%s', async (_name, serial, format, date) => {
    const { sheet } = await open2([[serial]], format);
    expect(sheet.getRange('A1').getValue()).toEqual(date);
  });

  test('elsewhere the same cell is another moment, daylight saving included', async () => {
    const bytes = await makeXlsx((workbook) => {
      workbook.addWorksheet('A').addRows([[new Date(Date.UTC(2026, 0, 5))], [new Date(Date.UTC(2026, 6, 5, 12))]]);
    });
    const { sheet } = await open(bytes, 'America/New_York');
    expect(sheet.getDataRange().getValues()).toEqual([
      [new Date('2026-01-05T05:00:00Z')],
      [new Date('2026-07-05T16:00:00Z')],
    ]);
  });

  test('the 1904 system of old Macs counts from another day', async () => {
    const bytes = await makeXlsx((workbook) => {
      workbook.properties.date1904 = true;
      workbook.addWorksheet('A').addRow([new Date(Date.UTC(2026, 1, 5))]);
    });
    const opened = await open(bytes);
    expect(opened.sheet.getRange('A1').getValue()).toEqual(at('2026-02-05T00:00:00'));
    opened.sheet.getRange('A2').setValue(at('2026-02-05T00:00:00'));
    opened.sheet.getRange('A3').setValue('05/02/2026');
    opened.sheet.getRange('A4').setValue('8:00');
    const again = await reopen(opened);
    expect(again.sheet.getRange('A1:A3').getValues()).toEqual(
      Array.from({ length: 3 }, () => [at('2026-02-05T00:00:00')]),
    );
    expect(again.sheet.getRange('A1:A4').getDisplayValues()).toEqual([
      ['05/02/2026'],
      ['05/02/2026'],
      ['05/02/2026'],
      ['8:00'],
    ]);
  });

  test('a number that is no date stays a number', async () => {
    const { sheet } = await open2([[46058]], '#,##0');
    expect(sheet.getRange('A1').getValue()).toBe(46058);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object)
test('a date is written with a date format, and comes back as the same moment', async () => {
  const opened = await openRows([['x']]);
  const { sheet } = opened;
  sheet.getRange('A2:A3').setValues([[at('2026-02-05T00:00:00')], [at('2026-02-05T08:30:15')]]);
  expect(sheet.getRange('A2:A3').getNumberFormats()).toEqual([['dd/mm/yyyy'], ['dd/mm/yyyy hh:mm:ss']]);
  const again = await reopen(opened);
  expect(again.sheet.getRange('A2:A3').getValues()).toEqual([[at('2026-02-05T00:00:00')], [at('2026-02-05T08:30:15')]]);
  expect(again.sheet.getRange('A2:A3').getDisplayValues()).toEqual([['05/02/2026'], ['05/02/2026 08:30:15']]);
});

test('a cell that has a number format keeps it', async () => {
  const { sheet } = await openRows([['x']]);
  const range = sheet.getRange('A2').setNumberFormat('yyyy-mm-dd').setValue('5/2/2026');
  expect([range.getNumberFormat(), range.getDisplayValue()]).toEqual(['yyyy-mm-dd', '2026-02-05']);
});

test.each<[unknown, string]>([
  [null, 'null'],
  [undefined, 'undefined'],
  ['', 'an empty string'],
])('%s clears a cell and keeps its format', async (value) => {
  const { sheet } = await openRows([['x']]);
  const range = sheet.getRange('A1').setFontWeight('bold').setValue(value);
  expect([range.getValue(), range.isBlank(), range.getFontWeight(), sheet.getLastRow()]).toEqual(['', true, 'bold', 0]);
});

test('a value goes into every cell of the range', async () => {
  const { sheet } = await openRows([]);
  sheet.getRange('A1:B2').setValue('x');
  expect(sheet.getDataRange().getValues()).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

// Google's words, as many public issues and tests quote them: "The data has 2 but the range has 1."
test.each<[unknown[][], string]>([
  [
    [[1], [2]],
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
  ],
  [
    [],
    'The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 1.',
  ],
  [
    [[1]],
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    [[1, 2, 3]],
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  ],
])('setValues(%j) does not fit A1:B1', async (values, message) => {
  const { sheet, workbook } = await openRows([['x']]);
  for (const set of ['setValues', 'setNotes', 'setBackgrounds', 'setNumberFormats', 'setFormulas'] as const) {
    expect(() => sheet.getRange('A1:B1')[set](values)).toThrow(message);
  }
  expect(workbook.changed).toBe(false);
});

// 50,000 characters a cell: https://support.google.com/drive/answer/37603
test('a cell holds 50,000 characters', async () => {
  const { sheet } = await openRows([['x']]);
  sheet.getRange('A1').setValue('đ'.repeat(50_000));
  expect(() => sheet.getRange('A1').setValue('đ'.repeat(50_001))).toThrow(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
  expect(sheet.getRange('A1').getValue()).toHaveLength(50_000);
});

test('what is no value of a cell is refused', async () => {
  const { sheet } = await openRows([['x']]);
  for (const value of [{}, [], () => 1, new Date(Number.NaN)])
    expect(() => sheet.getRange('A1').setValue(value)).toThrow();
  expect(sheet.getRange('A1').setValue(Number.NaN).getValue()).toBe('#NUM!');
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#getDisplayValues()
test('display values follow the number format and the locale vi_VN', async () => {
  const { sheet } = await openRows([[1234.5, 0.25, 46058, 46058, true, 1.5, 'a']], (target) => {
    ['#,##0.00', '0%', 'dd/mm/yyyy', '"Ngày" d "tháng" m', undefined, undefined, '@'].forEach((format, index) => {
      if (format) target.getCell(1, index + 1).numFmt = format;
    });
  });
  expect(sheet.getDataRange().getDisplayValues()).toEqual([
    ['1.234,50', '25%', '05/02/2026', 'Ngày 5 tháng 2', 'TRUE', '1,5', 'a'],
  ]);
});

// "If it begins with '=' it is interpreted as a formula": https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object)
test('a text that begins with = is a formula, an apostrophe keeps it text', async () => {
  const opened = await openRows([['x']]);
  const { sheet } = opened;
  sheet.getRange('B1:B2').setValues([['=A1&"y"'], ["'=A1"]]);
  sheet.getRange('B3').setFormula('SUM(1,2)');
  expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1&"y"'], [''], ['=SUM(1,2)']]);
  expect(sheet.getRange('B1').getValue()).toBe('#N/A');
  const again = await reopen(opened);
  expect(again.sheet.getRange('B2').getValue()).toBe('=A1');
  expect(again.sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1&"y"'], [''], ['=SUM(1,2)']]);
});

test('plain text format keeps what is typed', async () => {
  const opened = await openRows([['x']]);
  opened.sheet
    .getRange('A1:A4')
    .setNumberFormat('@')
    .setValues([['02'], ['=1'], ['05/02/2026'], [5]]);
  expect((await reopen(opened)).sheet.getRange('A1:A4').getValues()).toEqual([['02'], ['=1'], ['05/02/2026'], ['5']]);
});

test('a merged area has its value in the first cell, and takes writing there alone', async () => {
  const { sheet } = await openRows([['a', 'b'], ['c']], (target) => target.mergeCells('A1:B1'));
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    ['a', ''],
    ['c', ''],
  ]);
  sheet.getRange('A1:B1').setValues([['x', 'y']]);
  expect(sheet.getRange('A1:B1').getValues()).toEqual([['x', '']]);
});

test('hidden and filtered rows are read as any other', async () => {
  const { sheet } = await openRows([['a'], ['b']], (target) => {
    target.getRow(2).hidden = true;
  });
  expect(sheet.getDataRange().getValues()).toEqual([['a'], ['b']]);
  expect([sheet.isRowHiddenByUser(1), sheet.isRowHiddenByUser(2)]).toEqual([false, true]);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object); what a typed + does: see entry.test.ts
test('what a script sets comes back as Sheets takes it', async () => {
  const body = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const range = sheet.getRange('D1:D7');
    range.setValues([[new Date(2026, 1, 5)], ['02'], ['=A1'], ['+A1'], ["'=A1"], ["'02"], ['- mục']]);
    SpreadsheetApp.flush();
    const values = range.getValues().flat();
    return [values[0] instanceof Date, values[0].getTime() === new Date(2026, 1, 5).getTime(), values[1], values.slice(4),
      range.getFormulas().flat(), range.getNumberFormats().flat().slice(0, 2),
      sheet.getRange('D5').isBlank(), sheet.getRange('E1:E2').isBlank(), range.getLastRow(), range.getSheet().getName()]`;
  expect(await evaluate(createDirectory(), body)).toEqual([
    true,
    true,
    2,
    ['=A1', '02', '- mục'],
    ['', '', '=A1', '=+A1', '', '', ''],
    ['dd/mm/yyyy', 'General'],
    false,
    true,
    7,
    'Chuyên đề',
  ]);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range-list
test('a list of ranges is written at once, each notation of the one sheet', async () => {
  const opened = await openRows([['x']]);
  const { sheet } = opened;
  const list = sheet.getRangeList(['B1', 'C2:C3']).setValue('y').setNote('n').setBackground('red').setNumberFormat('@');
  expect(list.getRanges().map((range) => range.getA1Notation())).toEqual(['B1', 'C2:C3']);
  const again = (await reopen(opened)).sheet;
  expect(again.getRange('B1:C3').getValues()).toEqual([
    ['y', ''],
    ['', 'y'],
    ['', 'y'],
  ]);
  expect([again.getRange('C3').getNote(), again.getRange('B1').getBackground()]).toEqual(['n', '#ff0000']);
  expect(() => sheet.getRangeList(['B1', 'không'])).toThrow('Range not found');
  expect(() => sheet.getRangeList([])).toThrow();
});

test('a text with formats of its own keeps them byte for byte until it is written', async () => {
  const runs = [{ text: 'Hai ' }, { text: 'đậm', font: { bold: true } }];
  const opened = await openRows([[{ richText: runs }, { richText: runs }, 'x']]);
  const { sheet, workbook } = opened;
  const cellOf = (xml: string, name: string) => new RegExp(`<c r="${name}".*?</c>`).exec(xml)?.[0];
  const before = unzip(await workbook.toBytes())['xl/worksheets/sheet1.xml']!;
  sheet.getRange('B1:C1').setValues([['Hai đậm hơn', 'y']]);
  const after = unzip(await workbook.toBytes());
  expect(cellOf(after['xl/worksheets/sheet1.xml']!, 'A1')).toBe(cellOf(before, 'A1'));
  expect(cellOf(after['xl/worksheets/sheet1.xml']!, 'B1')).toContain('<is><t>Hai đậm hơn</t></is>');
  expect(after['xl/sharedStrings.xml']).toContain('đậm');
  expect((await reopen(opened)).sheet.getRange('A1:B1').getValues()).toEqual([['Hai đậm', 'Hai đậm hơn']]);
});
