import { openRows, reopen } from './fixtures';

// https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRange(String)
test.each<[string, (number | string)[]]>([
  ['B3', ['B3', 3, 2, 1, 1]],
  ['b3', ['B3', 3, 2, 1, 1]],
  ['$B$3', ['B3', 3, 2, 1, 1]],
  ['A1:C4', ['A1:C4', 1, 1, 4, 3]],
  ['C4:A1', ['A1:C4', 1, 1, 4, 3]],
  ['B:B', ['B:B', 1, 2, 1000, 1]],
  ['2:3', ['2:3', 2, 1, 2, 26]],
  ['B2:B', ['B2:B', 2, 2, 999, 1]],
  ['R2C3', ['C2', 2, 3, 1, 1]],
  ['R1C1:R2C2', ['A1:B2', 1, 1, 2, 2]],
  ["'Chuyên đề'!B2", ['B2', 2, 2, 1, 1]],
])('getRange(%j)', async (notation, expected) => {
  const { sheet } = await openRows([['x']]);
  const range = sheet.getRange(notation);
  expect([range.getA1Notation(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual(
    expected,
  );
});

test.each(['', 'A', '1', 'A0', 'ZZ9', 'A1001', 'Khác!A1', 'A1:', 'AAAA1', 'không'])(
  'getRange(%j) finds nothing',
  async (notation) => {
    const { sheet } = await openRows([['x']]);
    expect(() => sheet.getRange(notation)).toThrow('Range not found');
  },
);

// The words that users of Apps Script meet and quote in public issues and tests.
test.each<[[number, number, number?, number?], string]>([
  [[0, 1], 'The starting row of the range is too small.'],
  [[1, 0], 'The starting column of the range is too small.'],
  [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
  [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
  [[1, 27], 'The coordinates of the range are outside the dimensions of the sheet.'],
  [[1000, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
])('getRange(%j) is refused', async (numbers, message) => {
  const { sheet } = await openRows([['x']]);
  expect(() => sheet.getRange(...numbers)).toThrow(message);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#offset(Integer,Integer)
test('offset, getCell and the sheet of a range', async () => {
  const { sheet } = await openRows([['x']]);
  const range = sheet.getRange('B2:C4');
  expect(range.offset(1, 2).getA1Notation()).toBe('D3:E5');
  expect(range.offset(-1, -1, 1, 1).getA1Notation()).toBe('A1');
  expect(range.getCell(3, 2).getA1Notation()).toBe('C4');
  expect([range.getLastRow(), range.getLastColumn()]).toEqual([4, 3]);
  expect((range.getSheet() as typeof sheet).getName()).toBe('Chuyên đề');
  expect(() => range.offset(-2, 0)).toThrow('The starting row of the range is too small.');
  expect(() => range.getCell(4, 1)).toThrow('Cell reference out of range');
});

test('formats are read back, kept in the file, and cleared', async () => {
  const opened = await openRows([['x', 'y']]);
  opened.sheet
    .getRange('A1:B1')
    .setFontWeight('bold')
    .setFontStyle('italic')
    .setFontSize(13)
    .setFontFamily('Times New Roman')
    .setFontColor('red')
    .setBackgrounds([['#FFF', 'lightyellow']])
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrap(true)
    .setNumberFormat('00');
  const range = (await reopen(opened)).sheet.getRange('A1:B1');
  expect(range.getFontWeights()).toEqual([['bold', 'bold']]);
  expect(range.getFontStyles()).toEqual([['italic', 'italic']]);
  expect(range.getFontSizes()).toEqual([[13, 13]]);
  expect(range.getFontFamilies()).toEqual([['Times New Roman', 'Times New Roman']]);
  expect(range.getBackgrounds()).toEqual([['#ffffff', '#ffffe0']]);
  expect(range.getHorizontalAlignments()).toEqual([['center', 'center']]);
  expect(range.getVerticalAlignments()).toEqual([['middle', 'middle']]);
  expect(range.getWraps()).toEqual([[true, true]]);
  expect(range.getWrapStrategy().name).toBe('WRAP');
  expect(range.getNumberFormats()).toEqual([['00', '00']]);
  expect(range.setFontWeight(null).setBackground(null).setHorizontalAlignment('normal').getBackground()).toBe(
    '#ffffff',
  );
  expect([range.getFontWeight(), range.getFontStyle(), range.getHorizontalAlignment()]).toEqual([
    'normal',
    'italic',
    'general',
  ]);
  range.clearFormat();
  expect([range.getFontStyle(), range.getNumberFormat(), range.getValue()]).toEqual(['normal', 'General', 'x']);
});

test.each([
  ['setFontWeight', 'heavy'],
  ['setFontStyle', 'slanted'],
  ['setBackground', 'đỏ'],
  ['setHorizontalAlignment', 'middle'],
  ['setVerticalAlignment', 'center'],
] as const)('%s(%j) is refused', async (method, value) => {
  const { sheet, workbook } = await openRows([['x']]);
  expect(() => sheet.getRange('A1')[method](value)).toThrow(value);
  expect(workbook.changed).toBe(false);
});

test('notes are set, changed and taken away, in the file too', async () => {
  const opened = await openRows([['x']], (sheet) => {
    sheet.getCell('A1').note = 'một';
  });
  opened.sheet.getRange('A1:B2').setNotes([
    ['một', 'hai\ndòng'],
    [null, 'ba'],
  ]);
  const again = await reopen(opened);
  expect(again.sheet.getRange('A1:B2').getNotes()).toEqual([
    ['một', 'hai\ndòng'],
    ['', 'ba'],
  ]);
  again.sheet.getRange('A1:B1').clearNote();
  again.sheet.getRange('B2').setNote('bốn');
  const last = await reopen(again);
  expect(last.sheet.getRange('A1:B2').getNotes()).toEqual([
    ['', ''],
    ['', 'bốn'],
  ]);
});

test('clear() takes values, formats, notes and rules; with options only what they name', async () => {
  const { sheet } = await openRows([['x']]);
  const range = sheet.getRange('A1').setNote('n').setFontWeight('bold');
  range.clear({ contentsOnly: true });
  expect([range.getValue(), range.getNote(), range.getFontWeight()]).toEqual(['', 'n', 'bold']);
  range.setValue('y').clear({ formatOnly: true });
  expect([range.getValue(), range.getNote(), range.getFontWeight()]).toEqual(['y', 'n', 'normal']);
  range.clear();
  expect([range.getValue(), range.getNote(), range.getFontWeight()]).toEqual(['', '', 'normal']);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#merge()
test('merging keeps the first value, and is undone', async () => {
  const opened = await openRows([['a', 'b', 'c']]);
  opened.sheet.getRange('A1:B1').merge();
  expect(() => opened.sheet.getRange('B1:C1').merge()).toThrow(
    'You must select all cells in a merged range to merge or unmerge them.',
  );
  const { sheet } = await reopen(opened);
  expect(sheet.getDataRange().getValues()).toEqual([['a', '', 'c']]);
  expect(sheet.getRange('B1').isPartOfMerge()).toBe(true);
  expect(
    sheet
      .getRange('A1:C1')
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['A1:B1']);
  expect(sheet.getRange('A1').breakApart().isPartOfMerge()).toBe(false);
});

// https://developers.google.com/apps-script/reference/spreadsheet/protection ; the words are Google's for every protected cell.
test('a protected sheet is read, and takes writing in its unlocked cells alone', async () => {
  const { sheet, workbook } = await openRows([['khóa', 'mở']], (target) => {
    target.getCell('B1').protection = { locked: false };
    Object.assign(target, { sheetProtection: { sheet: true } });
  });
  const message =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  const locked = sheet.getRange('A1');
  expect(locked.getValue()).toBe('khóa');
  expect([locked.canEdit(), sheet.getRange('B1').canEdit()]).toEqual([false, true]);
  const refused = [
    () => locked.setValue('x'),
    () => locked.clearContent(),
    () => locked.setNote('x'),
    () => locked.setBackground('red'),
    () => locked.setDataValidation(null),
    () => sheet.getRange('A1:B1').setValues([['x', 'y']]),
    () => sheet.appendRow(['x']),
    () => sheet.insertRowAfter(1),
    () => sheet.deleteRow(1),
    () => sheet.setFrozenRows(1),
    () => sheet.setColumnWidth(1, 50),
  ];
  for (const write of refused) expect(write).toThrow(message);
  expect(workbook.changed).toBe(false);
  expect(sheet.getRange('B1').setValue('y').getValue()).toBe('y');
});
