import { open, openRows, reopen, rezip, unzip } from './fixtures';

const day = (text: string) => new Date(`${text}T00:00:00+07:00`);

// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
test('a list and a range of values are kept in the file', async () => {
  const opened = await openRows([['I'], ['II']]);
  const { app, sheet } = opened;
  const list = app
    .newDataValidation()
    .requireValueInList(['I', 'II'], false)
    .setAllowInvalid(false)
    .setHelpText('Chọn quý')
    .build();
  const range = app.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).build();
  sheet.getRange('B1:B9').setDataValidation(list);
  sheet.getRange('C1:C2').setDataValidations([[range], [null]]);
  const again = (await reopen(opened)).sheet;
  const [first, second] = [again.getRange('B9').getDataValidation()!, again.getRange('C1').getDataValidation()!];
  expect([
    first.getCriteriaType()!.name,
    first.getCriteriaValues(),
    first.getAllowInvalid(),
    first.getHelpText(),
  ]).toEqual(['VALUE_IN_LIST', [['I', 'II'], false], false, 'Chọn quý']);
  expect([second.getCriteriaType()!.name, second.getAllowInvalid(), second.getHelpText()]).toEqual([
    'VALUE_IN_RANGE',
    true,
    null,
  ]);
  expect((second.getCriteriaValues()[0] as typeof range & { getA1Notation(): string }).getA1Notation()).toBe('A1:A2');
  expect(again.getRange('C1:C2').getDataValidations()[1]).toEqual([null]);
  expect(again.getRange('B10').getDataValidation()).toBeNull();
});

test('other rules keep their cells when one area gets another', async () => {
  const opened = await openRows([['x']], (sheet) => {
    for (let row = 1; row <= 9; row++)
      sheet.getCell(row, 1).dataValidation = { type: 'whole', operator: 'between', formulae: [1, 5] };
  });
  const rule = opened.app.newDataValidation().requireNumberGreaterThan(7).build();
  opened.sheet.getRange('A4:B5').setDataValidation(rule);
  const kinds = (await reopen(opened)).sheet.getRange('A1:A9').getDataValidations();
  expect(kinds.map(([one]) => [one!.getCriteriaType()!.name, one!.getCriteriaValues()])).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) =>
      row === 4 || row === 5 ? ['NUMBER_GREATER_THAN', [7]] : ['NUMBER_BETWEEN', [1, 5]],
    ),
  );
});

test('the same rule again changes nothing', async () => {
  const opened = await openRows([['x']]);
  const set = ({ app, sheet }: typeof opened) =>
    sheet.getRange('A2:A9').setDataValidation(app.newDataValidation().requireValueInList(['a']).build());
  set(opened);
  const again = await reopen(opened);
  set(again);
  expect(again.workbook.changed).toBe(false);
});

test("rules in Excel 2010's own list are read and give way", async () => {
  const { workbook } = await openRows([['I']]);
  const bytes = await workbook.toBytes();
  const xml = unzip(bytes)['xl/worksheets/sheet1.xml']!;
  const extension =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>\'Chuyên đề\'!$A$1</xm:f></x14:formula1><xm:sqref>B1:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const opened = await open(
    rezip(bytes, { 'xl/worksheets/sheet1.xml': xml.replace('</worksheet>', `${extension}</worksheet>`) }),
  );
  expect(opened.sheet.getRange('B2').getDataValidation()!.getCriteriaType()!.name).toBe('VALUE_IN_RANGE');
  expect(() => opened.sheet.getRange('B2').setValue('x')).toThrow('violates the data validation rules');
  opened.sheet.getRange('B2:B3').clearDataValidations();
  const again = await reopen(opened);
  expect(
    again.sheet
      .getRange('B1:B5')
      .getDataValidations()
      .map(([rule]) => rule !== null),
  ).toEqual([true, false, false, true, false]);
});

// A rule that rejects refuses a script's value too. Google's words, reported by many:
// "The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: …"
describe('what a rule rejects is refused, and nothing of the call is written', () => {
  type Opened = Awaited<ReturnType<typeof openRows>>;
  type Builder = ReturnType<Opened['app']['newDataValidation']>;
  const cases: [string, (builder: Builder, opened: Opened) => Builder, unknown[], unknown[]][] = [
    ['list', (builder) => builder.requireValueInList(['I', 'II', '3']), ['I', 3, '3', '', null], ['iii', 4, true]],
    ['range', (builder, { sheet }) => builder.requireValueInRange(sheet.getRange('A1:A2')), ['a', 7], ['b', 8]],
    ['number', (builder) => builder.requireNumberBetween(1, 5), [1, 5, '3'], [0, 6, 'x', true]],
    [
      'date',
      (builder) => builder.requireDateOnOrAfter(day('2022-01-01')),
      [day('2022-01-01'), '02/01/2022'],
      [day('2021-12-31'), 'x', 1],
    ],
    ['checkbox', (builder) => builder.requireCheckbox(), [true, false], ['có']],
    ['formula', (builder) => builder.requireFormulaSatisfied('=A1>1'), ['gì cũng được'], []],
  ];
  test.each(cases)('%s', async (_name, require, taken, rejected) => {
    const opened = await openRows([['a'], [7]]);
    const { app, sheet } = opened;
    sheet.getRange('C1').setDataValidation(require(app.newDataValidation(), opened).setAllowInvalid(false).build());
    for (const value of taken) expect(() => sheet.getRange('C1').setValue(value)).not.toThrow();
    const before = sheet.getRange('C1').getValue();
    for (const value of rejected) {
      expect(() => sheet.getRange('B1:C1').setValues([['x', value]])).toThrow(
        'The data you entered in cell C1 violates the data validation rules set on this cell.',
      );
    }
    expect(sheet.getRange('B1:C1').getValues()).toEqual([['', before]]);
  });

  test('the message lists the values of a list', async () => {
    const { app, sheet } = await openRows([['a']]);
    sheet
      .getRange('C1')
      .setDataValidation(app.newDataValidation().requireValueInList(['I', 'II']).setAllowInvalid(false).build());
    expect(() => sheet.getRange('C1').setValue('x')).toThrow('Please enter one of the following values: I, II.');
  });

  test('a rule that only warns lets all through', async () => {
    const { app, sheet } = await openRows([['a']]);
    sheet.getRange('C1').setDataValidation(app.newDataValidation().requireValueInList(['I']).build());
    expect(sheet.getRange('C1').setValue('x').getValue()).toBe('x');
  });
});

test('what an .xlsx cannot hold is refused', async () => {
  const { app, sheet } = await openRows([['a']]);
  for (const list of [['a,b'], ['x'.repeat(256)]]) {
    const rule = app.newDataValidation().requireValueInList(list).build();
    expect(() => sheet.getRange('A1').setDataValidation(rule)).toThrow('use requireValueInRange');
  }
  expect(() => app.newDataValidation().build()).toThrow();
});

test('a copy is changed without the first one', async () => {
  const { app } = await openRows([['a']]);
  const first = app.newDataValidation().requireNumberEqualTo(1).build();
  const second = first.copy().requireDateBetween(day('2022-01-01'), day('2022-02-01')).build();
  expect([first.getCriteriaValues(), second.getCriteriaValues()]).toEqual([
    [1],
    [day('2022-01-01'), day('2022-02-01')],
  ]);
});
