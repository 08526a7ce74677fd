import { makeXlsx, open, openRows, reopen, unzip } from './fixtures';

test('an empty sheet has no last row, a grid of 1000 × 26 and a data range of one cell', async () => {
  const { sheet } = await openRows([]);
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([
    0, 0, 1000, 26,
  ]);
  // https://developers.google.com/apps-script/reference/spreadsheet/sheet#getDataRange()
  expect([sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]).toEqual(['A1', [['']]]);
});

test('the grid is as large as what the file holds', async () => {
  const { sheet } = await openRows([], (target) => {
    target.getCell(1200, 30).value = 'x';
  });
  expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()]).toEqual([
    1200, 30, 1200, 30,
  ]);
});

test('formatted cells without a value do not count', async () => {
  const { sheet } = await openRows([['x']], (target) => {
    target.getCell('C9').font = { bold: true };
  });
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 1]);
});

// https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendRow(Object)
test('appendRow writes below the last row that holds something', async () => {
  const opened = await openRows([['a'], [], ['b', 'c']]);
  opened.sheet.appendRow(['x', 2, true, null]);
  expect((await reopen(opened)).sheet.getDataRange().getValues()[3]).toEqual(['x', 2, true]);
  expect(() => opened.sheet.appendRow([])).toThrow('The number of columns in the range must be at least 1.');
});

describe('rows and columns put in and taken out', () => {
  const make = () =>
    makeXlsx((workbook) => {
      const sheet = workbook.addWorksheet('A');
      sheet.addRows([
        ['Tên', 'Số', 'Gấp đôi'],
        ['a', 1, { formula: 'B2*2', result: 2 }],
        ['b', 2, { formula: 'B3*2', result: 4 }],
        ['c', 3, { formula: 'SUM(B2:B4)', result: 6 }],
      ]);
      sheet.getCell('A3').note = 'của b';
      sheet.getCell('A3').font = { bold: true };
      sheet.mergeCells('A6:B7');
      sheet.getCell('B3').dataValidation = { type: 'list', formulae: ['"1,2"'] };
      sheet.getCell('A4').value = { text: 'c', hyperlink: 'https://example.com' };
      sheet.getColumn(2).width = 40;
      workbook.addWorksheet('B').addRow([{ formula: 'A!$B$3+A!B2:B4', result: 1 }]);
      workbook.definedNames.add('A!$B$2:$B$4', 'CacSo');
    });

  const look = async (opened: Awaited<ReturnType<typeof open>>) => {
    const { spreadsheet, sheet } = await reopen(opened);
    return {
      values: sheet
        .getRange(1, 1, sheet.getLastRow(), 3)
        .getFormulas()
        .map((row, index) => row[2] || sheet.getRange(index + 1, 1).getValue()),
      other: spreadsheet.getSheetByName('B')!.getRange('A1').getFormula(),
      named: spreadsheet.getRangeByName('CacSo')?.getA1Notation(),
      merged: sheet
        .getRange('A1:Z20')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
      notes: sheet
        .getDataRange()
        .getNotes()
        .flatMap((row, index) => (row[0] ? [`${index + 1} ${row[0]}`] : [])),
      rules: sheet
        .getRange('B1:B9')
        .getDataValidations()
        .flatMap(([rule], index) => (rule ? [index + 1] : [])),
    };
  };

  test('a row before the third', async () => {
    const opened = await open(await make());
    opened.sheet.insertRowBefore(3);
    expect(opened.sheet.getRange('A3').getFontWeight()).toBe('bold');
    expect(await look(opened)).toEqual({
      values: ['Tên', '=B2*2', '', '=B4*2', '=SUM(B2:B5)'],
      other: '=A!$B$4+A!B2:B5',
      named: 'B2:B5',
      merged: ['A7:B8'],
      notes: ['4 của b'],
      rules: [4],
    });
    expect(opened.sheet.getMaxRows()).toBe(1001);
    expect(unzip(await opened.workbook.toBytes())['xl/worksheets/sheet1.xml']).toContain('<hyperlink ref="A5"');
  });

  test('the third row goes', async () => {
    const opened = await open(await make());
    opened.sheet.deleteRow(3);
    expect(await look(opened)).toEqual({
      values: ['Tên', '=B2*2', '=SUM(B2:B3)'],
      other: '=A!#REF!+A!B2:B3',
      named: 'B2:B3',
      merged: ['A5:B6'],
      notes: [],
      rules: [],
    });
    expect(opened.sheet.getMaxRows()).toBe(999);
  });

  test('a column after the first, then it goes', async () => {
    const bytes = await make();
    const opened = await open(bytes);
    opened.sheet.insertColumnAfter(1);
    expect(opened.sheet.getRange('A1:D2').getFormulas()).toEqual([
      ['', '', '', ''],
      ['', '', '', '=C2*2'],
    ]);
    expect([opened.sheet.getColumnWidth(2), opened.sheet.getColumnWidth(3)]).not.toContain(
      opened.sheet.getColumnWidth(1) + 0.5,
    );
    expect(
      opened.sheet
        .getRange('A1:Z20')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A6:C7']);
    opened.sheet.deleteColumn(2);
    expect(await look(opened)).toEqual(await look(await open(bytes)));
  });

  // "Those rows are out of bounds.", "Sorry, it is not possible to delete all non-frozen rows.": Google's words in public issues.
  test('what is out of bounds is refused', async () => {
    const { sheet, workbook } = await openRows([['x']]);
    for (const act of [
      () => sheet.deleteRow(1001),
      () => sheet.insertRowAfter(0),
      () => sheet.insertRowsBefore(1001, 1),
      () => sheet.deleteRows(1, 0),
    ]) {
      expect(act).toThrow('Those rows are out of bounds.');
    }
    expect(() => sheet.deleteColumns(26, 2)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.deleteRows(1, 1000)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    expect(workbook.changed).toBe(false);
  });
});

test('widths, heights, frozen rows and hidden columns stay in the file', async () => {
  const opened = await openRows([['x']]);
  const { sheet } = opened;
  sheet.setColumnWidths(2, 2, 250).setColumnWidth(3, 90).setRowHeight(2, 40);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet.hideColumns(4, 2);
  sheet.hideRows(3);
  const again = (await reopen(opened)).sheet;
  expect([1, 2, 3, 4].map((column) => again.getColumnWidth(column))).toEqual([100, 250, 90, 100]);
  expect([again.getRowHeight(1), again.getRowHeight(2)]).toEqual([21, 40]);
  expect([again.getFrozenRows(), again.getFrozenColumns()]).toEqual([1, 2]);
  expect([3, 4, 5, 6].map((column) => again.isColumnHiddenByUser(column))).toEqual([false, true, true, false]);
  expect(again.isRowHiddenByUser(3)).toBe(true);
  again.setFrozenRows(0);
  again.showColumns(4);
  expect([again.getFrozenRows(), again.getFrozenColumns(), again.isColumnHiddenByUser(4)]).toEqual([0, 2, false]);
});
