import ExcelJS from 'exceljs';
import { type EnumValue, enumValue } from '../../../local/script/service-object';
import type {
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
} from '../../../local/sheets/conditional-rule-builder';
import { createDirectory, runBody } from '../support';
import { makeXlsx, type Opened, open, openRows, reopen, rezip, unzip } from './fixtures';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function partOf(opened: Opened, name = SHEET): Promise<string> {
  return unzip(await opened.workbook.toBytes())[name]!;
}

/** A workbook whose sheet has these elements after its data. */
async function openWith(after: string, dxfs = ''): Promise<Opened> {
  const bytes = await makeXlsx((workbook) => {
    workbook.addWorksheet('A').addRows([['x'], [2]]);
    workbook.addWorksheet('B');
  });
  const styles = unzip(bytes)[STYLES]!;
  return open(
    rezip(bytes, {
      [SHEET]: `<worksheet xmlns="${MAIN}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${after}</worksheet>`,
      [STYLES]: styles.replace(
        /<dxfs[^>]*\/>/,
        dxfs && `<dxfs count="${dxfs.split('<dxf>').length - 1}">${dxfs}</dxfs>`,
      ),
    }),
  );
}

function makeRule({ app, sheet }: Opened, area = 'A2:A5'): ConditionalFormatRule {
  return app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=TRUE')
    .setBackground('#fff2cc')
    .setRanges([sheet.getRange(area)])
    .build();
}

/** What each rule says, in order. */
function tell({ sheet }: Opened): unknown[] {
  return sheet.getConditionalFormatRules().map((rule) => {
    const condition = rule.getBooleanCondition();
    const areas = rule.getRanges().map((range) => range.getA1Notation());
    return [areas.join(), condition && [condition.getCriteriaType().name, ...condition.getCriteriaValues()]];
  });
}

// Google's own example: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
test('a rule is added after those that are there, and read back', async () => {
  const opened = await openRows([['x']]);
  const range = opened.sheet.getRange('A1:B3');
  const rule = opened.app
    .newConditionalFormatRule()
    .whenNumberBetween(1, 10)
    .setBackground('#FF0000')
    .setRanges([range])
    .build();
  const rules = opened.sheet.getConditionalFormatRules();
  rules.push(rule);
  opened.sheet.setConditionalFormatRules(rules);
  const again = await reopen(opened);
  expect(tell(again)).toEqual([['A1:B3', ['NUMBER_BETWEEN', 1, 10]]]);
  const condition = again.sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!;
  expect([condition.getBackground(), condition.getBackgroundObject()!.asRgbColor().asHexString()]).toEqual([
    '#ff0000',
    '#ff0000',
  ]);
  expect([condition.getFontColor(), condition.getFontColorObject(), condition.getBold()]).toEqual([null, null, null]);
  expect(again.sheet.getConditionalFormatRules()[0]!.getGradientCondition()).toBeNull();
});

test('a rule with a formula is written in its place in the sheet, with a format of its own', async () => {
  const opened = await openWith('<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>');
  const { app, sheet } = opened;
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('="a<b"&A2')
      .setBackground('yellow')
      .setBold(true)
      .setItalic(false)
      .setUnderline(true)
      .setStrikethrough(false)
      .setFontColor('#c00')
      .setRanges(sheet.getRangeList(['A2', 'C3:D9', 'F1']).getRanges())
      .build(),
  ]);
  expect(await partOf(opened)).toContain(
    '</sheetData><conditionalFormatting sqref="A2 C3:D9 F1"><cfRule type="expression" dxfId="0" priority="1"><formula>"a&lt;b"&amp;A2</formula></cfRule></conditionalFormatting><pageMargins',
  );
  expect(await partOf(opened, STYLES)).toContain(
    '<dxfs count="1"><dxf><font><b/><i val="0"/><strike val="0"/><u/><color rgb="FFCC0000"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs>',
  );
  const condition = (await reopen(opened)).sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!;
  expect([
    condition.getCriteriaValues(),
    condition.getBackground(),
    condition.getFontColor(),
    condition.getBold(),
    condition.getItalic(),
    condition.getUnderline(),
    condition.getStrikethrough(),
  ]).toEqual([['="a<b"&A2'], '#ffff00', '#cc0000', true, false, true, false]);
});

/** Rules that Google's model does not know, in every place where a file may keep them. */
const FOREIGN = [
  '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="7"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{AAAA}</x14:id></ext></extLst></cfRule><cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>',
  "\n  <conditionalFormatting pivot='1' sqref='B1:B9 C1'><cfRule type='timePeriod' dxfId='0' priority='3' timePeriod='today' text='a>b'><formula>FLOOR(B1,1)=TODAY()</formula></cfRule></conditionalFormatting>\n",
  '<conditionalFormatting sqref="A1:A1048576"><cfRule type="expression" dxfId="0" priority="5" stopIfTrue="1"><formula>A1=""</formula></cfRule></conditionalFormatting>',
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{AAAA}"><x14:dataBar minLength="0"/></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="4" id="{BBBB}"><x14:iconSet custom="1"/></x14:cfRule><xm:sqref>D1:D9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
].join('');
const BORDERED = '<dxf><font><i/></font><border><left style="thin"/></border></dxf>';
const FOREIGN_RULES = [
  ['A1:A9', null],
  ['B1:B9,C1', null],
  ['D1:D9', null],
  ['A1:A1000', ['CUSTOM_FORMULA', '=A1=""']],
  ['A1:A9', null],
];

describe('rules of the workbook', () => {
  test('are read in the order of their priorities', async () => {
    expect(tell(await openWith(FOREIGN, BORDERED))).toEqual(FOREIGN_RULES);
  });

  test('put back as they were read, they change nothing', async () => {
    const opened = await openWith(FOREIGN, BORDERED);
    const { sheet, workbook } = opened;
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().map((rule) => rule.copy().build()));
    const same = sheet.getConditionalFormatRules().map((rule) => rule.copy().setRanges(rule.getRanges()).build());
    sheet.setConditionalFormatRules(same);
    expect(workbook.changed).toBe(false);
  });

  test('without a priority, or of equal ones, stay as they are', async () => {
    const block = (area: string, priority: string) =>
      `<conditionalFormatting sqref="${area}"><cfRule type="expression"${priority}><formula>TRUE</formula></cfRule></conditionalFormatting>`;
    const { sheet, workbook } = await openWith(block('A1', '') + block('A2', ' priority="1"') + block('A1', ''));
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
    expect(workbook.changed).toBe(false);
  });

  test('keep every byte when one is added behind them, and again when it goes', async () => {
    const opened = await openWith(FOREIGN, BORDERED);
    const before = await partOf(opened);
    opened.sheet.setConditionalFormatRules([...opened.sheet.getConditionalFormatRules(), makeRule(opened)]);
    const ours =
      '<conditionalFormatting sqref="A2:A5"><cfRule type="expression" dxfId="1" priority="8"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const added = await partOf(opened);
    expect(added.replace(ours, '')).toBe(before);
    expect(added).toContain(`${ours}<extLst><ext uri="{78C0`);
    const again = await reopen(opened);
    again.sheet.setConditionalFormatRules([...again.sheet.getConditionalFormatRules().slice(0, -1), makeRule(again)]);
    expect(again.workbook.changed).toBe(false);
    again.sheet.setConditionalFormatRules(again.sheet.getConditionalFormatRules().slice(0, -1));
    expect(await partOf(again)).toBe(before);
  });

  test('keep all but their numbers when one is put before them', async () => {
    const opened = await openWith(FOREIGN, BORDERED);
    const before = await partOf(opened);
    opened.sheet.setConditionalFormatRules([makeRule(opened), ...opened.sheet.getConditionalFormatRules()]);
    expect(tell(await reopen(opened))).toEqual([['A2:A5', ['CUSTOM_FORMULA', '=TRUE']], ...FOREIGN_RULES]);
    const bare = (xml: string) => xml.replace(/ priority=("\d+"|'\d+')/g, '');
    expect(
      bare(await partOf(opened)).replace(/<conditionalFormatting sqref="A2:A5">.*?<\/conditionalFormatting>/, ''),
    ).toBe(bare(before));
  });

  test('are put in another order', async () => {
    const opened = await openWith(FOREIGN, BORDERED);
    opened.sheet.setConditionalFormatRules(opened.sheet.getConditionalFormatRules().reverse());
    expect(tell(await reopen(opened))).toEqual([...FOREIGN_RULES].reverse());
  });

  test('go one by one, with what completes them in the extension list', async () => {
    const opened = await openWith(FOREIGN, BORDERED);
    const { sheet } = opened;
    const rules = sheet.getConditionalFormatRules();
    sheet.setConditionalFormatRules(rules.slice(0, 4));
    const xml = await partOf(opened);
    expect(xml).not.toContain('dataBar');
    expect(xml).toContain('<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues"');
    expect(xml).toContain('iconSet');
    sheet.clearConditionalFormatRules();
    expect(await partOf(opened)).toMatch(/<\/sheetData>\s*<\/worksheet>$/);
  });

  test('that are gone come back where the file can say them', async () => {
    const opened = await openWith(FOREIGN, BORDERED);
    const { sheet } = opened;
    const rules = sheet.getConditionalFormatRules();
    sheet.clearConditionalFormatRules();
    sheet.setConditionalFormatRules([rules[0]!, rules[1]!, rules[3]!]);
    expect(tell(await reopen(opened))).toEqual([FOREIGN_RULES[0], FOREIGN_RULES[1], FOREIGN_RULES[3]]);
    for (const lost of [rules[2]!, rules[4]!])
      expect(() => sheet.setConditionalFormatRules([lost])).toThrow('cannot make anew a conditional format');
  });

  test('that Google does not know can be put back, and nothing else', async () => {
    const { sheet, workbook } = await openWith(FOREIGN, BORDERED);
    const rule = sheet.getConditionalFormatRules()[0]!;
    expect([rule.getBooleanCondition(), rule.getGradientCondition()]).toEqual([null, null]);
    for (const change of [
      (builder: ConditionalFormatRuleBuilder) => builder.setRanges([sheet.getRange('A1')]),
      (builder: ConditionalFormatRuleBuilder) => builder.setBold(true),
      (builder: ConditionalFormatRuleBuilder) => builder.whenCellEmpty(),
    ])
      expect(() => change(rule.copy())).toThrow('changes no conditional format that Google Sheets does not know');
    expect(workbook.changed).toBe(false);
  });

  test('keep what Google does not know of their format when the rest changes', async () => {
    const opened = await openWith(FOREIGN, BORDERED);
    const { sheet } = opened;
    const rules = sheet.getConditionalFormatRules();
    rules[3] = rules[3]!.copy().setBackground('#00ff00').setItalic(null).build();
    sheet.setConditionalFormatRules(rules);
    expect(await partOf(opened)).toContain(
      '<cfRule type="expression" dxfId="1" stopIfTrue="1" priority="5"><formula>A1=""</formula></cfRule>',
    );
    expect(await partOf(opened, STYLES)).toContain(
      `<dxfs count="2">${BORDERED}<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/><bgColor rgb="FF00FF00"/></patternFill></fill><border><left style="thin"/></border></dxf></dxfs>`,
    );
  });
});

test('runs that set the same rule again make no more formats', async () => {
  let opened = await openRows([['x']]);
  for (const area of ['A1', 'A2', 'B3:B4']) {
    opened.sheet.setConditionalFormatRules([makeRule(opened, area)]);
    opened = await reopen(opened);
  }
  expect(tell(opened)).toEqual([['B3:B4', ['CUSTOM_FORMULA', '=TRUE']]]);
  expect((await partOf(opened, STYLES)).match(/<dxf>/g)).toHaveLength(1);
  opened.sheet.clearConditionalFormatRules();
  expect(await partOf(opened)).not.toContain('conditionalFormatting');
});

const criterion = (name: string): EnumValue => enumValue('Spreadsheet.BooleanCriteria', name);

// "the number of arguments and their type match the corresponding when...() method":
// https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getCriteriaValues()
describe('conditions', () => {
  type Builder = ConditionalFormatRuleBuilder;
  const cases: [string, (rule: Builder) => Builder, unknown[]][] = [
    ['CELL_EMPTY', (rule) => rule.whenCellEmpty(), []],
    ['CELL_NOT_EMPTY', (rule) => rule.whenCellNotEmpty(), []],
    ['CUSTOM_FORMULA', (rule) => rule.whenFormulaSatisfied('=$A2="x"'), ['=$A2="x"']],
    ['NUMBER_BETWEEN', (rule) => rule.whenNumberBetween(1, 2.5), [1, 2.5]],
    ['NUMBER_NOT_BETWEEN', (rule) => rule.whenNumberNotBetween(-1, 2), [-1, 2]],
    ['NUMBER_EQUAL_TO', (rule) => rule.whenNumberEqualTo(0), [0]],
    ['NUMBER_NOT_EQUAL_TO', (rule) => rule.whenNumberNotEqualTo(1), [1]],
    ['NUMBER_GREATER_THAN', (rule) => rule.whenNumberGreaterThan(1), [1]],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', (rule) => rule.whenNumberGreaterThanOrEqualTo(1), [1]],
    ['NUMBER_LESS_THAN', (rule) => rule.whenNumberLessThan(1), [1]],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', (rule) => rule.whenNumberLessThanOrEqualTo(1), [1]],
    ['NUMBER_GREATER_THAN', (rule) => rule.withCriteria(criterion('NUMBER_GREATER_THAN'), ['=$B$1']), ['=$B$1']],
    ['TEXT_CONTAINS', (rule) => rule.whenTextContains('"Đảng" & <Đoàn>'), ['"Đảng" & <Đoàn>']],
    ['TEXT_DOES_NOT_CONTAIN', (rule) => rule.whenTextDoesNotContain('a'), ['a']],
    ['TEXT_STARTS_WITH', (rule) => rule.whenTextStartsWith('a'), ['a']],
    ['TEXT_ENDS_WITH', (rule) => rule.whenTextEndsWith('a'), ['a']],
    ['TEXT_EQUAL_TO', (rule) => rule.whenTextEqualTo('say "a"'), ['say "a"']],
    ['TEXT_NOT_EQUAL_TO', (rule) => rule.withCriteria(criterion('TEXT_NOT_EQUAL_TO'), ['a']), ['a']],
  ];
  test.each(cases)('%s', async (type, when, values) => {
    const opened = await openRows([['x']]);
    const { app, sheet } = opened;
    const built = when(app.newConditionalFormatRule())
      .setRanges([sheet.getRange('B2:B4')])
      .build();
    expect([
      built.getBooleanCondition()!.getCriteriaType().name,
      built.getBooleanCondition()!.getCriteriaValues(),
    ]).toEqual([type, values]);
    sheet.setConditionalFormatRules([built]);
    const again = await reopen(opened);
    expect(tell(again)).toEqual([['B2:B4', [type, ...values]]]);
    const condition = again.sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!;
    const rebuilt = again.app
      .newConditionalFormatRule()
      .withCriteria(condition.getCriteriaType(), condition.getCriteriaValues())
      .setRanges([again.sheet.getRange('B2:B4')])
      .build();
    again.sheet.setConditionalFormatRules([rebuilt]);
    expect(again.workbook.changed).toBe(false);
  });

  test('what the file says of a text is what Excel looks at', async () => {
    const opened = await openRows([['x']]);
    const { app, sheet } = opened;
    const rule = app
      .newConditionalFormatRule()
      .whenTextContains('a"b')
      .setRanges([sheet.getRange('B2:B4')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    expect(await partOf(opened)).toContain(
      '<cfRule type="containsText" operator="containsText" text="a&quot;b" priority="1"><formula>NOT(ISERROR(SEARCH("a""b",B2)))</formula></cfRule>',
    );
  });

  test.each<[string, (rule: Builder) => Builder]>([
    ['DATE_AFTER', (rule) => rule.whenDateAfter(new Date(0))],
    ['DATE_BEFORE', (rule) => rule.whenDateBefore(new Date(0))],
    ['DATE_EQUAL_TO_RELATIVE', (rule) => rule.whenDateEqualTo(enumValue('Spreadsheet.RelativeDate', 'TODAY'))],
  ])('an .xlsx cannot hold %s, which is refused when it is set', async (type, when) => {
    const { app, sheet, workbook } = await openRows([['x']]);
    const rule = when(app.newConditionalFormatRule())
      .setRanges([sheet.getRange('A1')])
      .build();
    expect(rule.getBooleanCondition()!.getCriteriaType().name).toBe(type);
    expect(() => sheet.setConditionalFormatRules([rule])).toThrow(`cannot keep the condition ${type} in an .xlsx file`);
    expect(workbook.changed).toBe(false);
  });

  test('a number of arguments that the condition does not take', async () => {
    const rule = (await openRows([['x']])).app.newConditionalFormatRule();
    expect(() => rule.withCriteria(criterion('NUMBER_BETWEEN'), [1])).toThrow('NUMBER_BETWEEN');
    expect(() => rule.whenFormulaSatisfied('A1>1')).toThrow('must begin with =');
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition
test('a gradient is kept, and gives way to a condition', async () => {
  const opened = await openRows([[1]]);
  const { app, sheet } = opened;
  const percent = enumValue('Spreadsheet.InterpolationType', 'PERCENT');
  const theme = app.newColor().setThemeColor(enumValue('Spreadsheet.ThemeColorType', 'ACCENT1')).build();
  const builder = app
    .newConditionalFormatRule()
    .setGradientMaxpoint('#FF0000')
    .setGradientMidpointObjectWithValue(theme, percent, '50')
    .setRanges([sheet.getRange('A1:A9')]);
  expect(() => builder.build()).toThrow('must have a minpoint and a maxpoint');
  sheet.setConditionalFormatRules([builder.setGradientMinpoint('#FFFFFF').build()]);
  expect(await partOf(opened)).toContain(
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percent" val="50"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color theme="4"/><color rgb="FFFF0000"/></colorScale></cfRule>',
  );
  const again = await reopen(opened);
  const rule = again.sheet.getConditionalFormatRules()[0]!;
  const gradient = rule.getGradientCondition()!;
  expect(rule.getBooleanCondition()).toBeNull();
  expect([gradient.getMinType()!.name, gradient.getMinValue(), gradient.getMinColor()]).toEqual(['MIN', '', '#ffffff']);
  expect([gradient.getMidType()!.name, gradient.getMidValue()]).toEqual(['PERCENT', '50']);
  expect(gradient.getMidColorObject()!.asThemeColor().getThemeColorType().name).toBe('ACCENT1');
  expect(() => gradient.getMidColorObject()!.asRgbColor()).toThrow('Object is not of type RgbColor.');
  expect([gradient.getMaxType()!.name, gradient.getMaxColor()]).toEqual(['MAX', '#ff0000']);
  const cleared = rule.copy().setGradientMidpointWithValue('red', null, '').build().getGradientCondition()!;
  expect([cleared.getMidType(), cleared.getMidColorObject()]).toEqual([null, null]);
  expect(rule.copy().whenCellEmpty().build().getGradientCondition()).toBeNull();
});

// "A rule must have at least one range.": https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setRanges(Range)
test('what is no whole rule is not built or set', async () => {
  const opened = await openWith('');
  const { app, sheet, spreadsheet, workbook } = opened;
  const other = spreadsheet.getSheetByName('B')!;
  const builder = () => app.newConditionalFormatRule();
  expect(() => builder().whenCellEmpty().build()).toThrow('must have at least one range');
  expect(() =>
    builder()
      .whenCellEmpty()
      .setRanges([sheet.getRange('A1')])
      .setRanges([])
      .build(),
  ).toThrow('one range');
  expect(() =>
    builder()
      .setRanges([sheet.getRange('A1')])
      .build(),
  ).toThrow('must have a condition');
  expect(() => builder().setBackground('đỏ')).toThrow('đỏ');
  const both = [sheet.getRange('A1'), other.getRange('A1')];
  expect(() => builder().whenCellEmpty().setRanges(both).build()).toThrow('must be on the same sheet');
  expect(() => other.setConditionalFormatRules([makeRule(opened)])).toThrow('on the sheet that it is set on');
  expect(workbook.changed).toBe(false);
});

// Google's words, as many scripts quote them: "Conditional format rule cannot reference a different sheet."
test.each([
  ['=A1=B!$A$1', true],
  ["=A1='B'!$A$1", true],
  ['=A1=A!$A$1', false],
  ['=A1=INDIRECT("B!A1")', false],
])('the formula %s', async (formula, refused) => {
  const { app, sheet } = await openWith('');
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges([sheet.getRange('A1')])
    .build();
  const set = () => sheet.setConditionalFormatRules([rule]);
  if (refused) expect(set).toThrow('Conditional format rule cannot reference a different sheet.');
  else expect(set).not.toThrow();
});

test('a protected sheet takes no rules', async () => {
  const opened = await openRows([['x']], (target) => {
    Object.assign(target, { sheetProtection: { sheet: true } });
  });
  expect(() => opened.sheet.setConditionalFormatRules([makeRule(opened)])).toThrow('edit a protected cell');
  expect(opened.sheet.getConditionalFormatRules()).toEqual([]);
});

test('a rule moves with its rows', async () => {
  const opened = await openRows([['x']]);
  opened.sheet.setConditionalFormatRules([makeRule(opened)]);
  opened.sheet.insertRowsBefore(2, 2);
  expect(tell(await reopen(opened))).toEqual([['A4:A7', ['CUSTOM_FORMULA', '=TRUE']]]);
});

test('2,000 cells in one rule, and other programs read what is written', async () => {
  const opened = await openRows([['x']]);
  const { app, sheet } = opened;
  const cells = Array.from({ length: 1000 }, (_, row) => [`A${row + 1}`, `C${row + 1}`]).flat();
  const started = performance.now();
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=TRUE')
    .setBackground('#fff2cc')
    .setRanges(sheet.getRangeList(cells).getRanges())
    .build();
  sheet.setConditionalFormatRules([rule]);
  const bytes = await opened.workbook.toBytes();
  expect((await reopen(opened)).sheet.getConditionalFormatRules()[0]!.getRanges()).toHaveLength(2000);
  expect(performance.now() - started).toBeLessThan(20_000);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const [format] = (workbook.worksheets[0] as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings;
  expect(format).toMatchObject({
    ref: cells.join(' '),
    rules: [{ type: 'expression', formulae: ['TRUE'], priority: 1 }],
  });
});

test('a script sees rules of its own realm, and two calls', async () => {
  const out = createDirectory();
  const body = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const rules = sheet.getConditionalFormatRules();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBackground('#fff2cc')
      .setBold(true).setBold(null).setFontColor(null)
      .setRanges([sheet.getRange('A1'), sheet.getRange('B2')]).build();
    rules.push(rule);
    sheet.setConditionalFormatRules(rules);
    const condition = rule.getBooleanCondition();
    return [rules instanceof Array, condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
      condition.getCriteriaValues() instanceof Array, condition.getBold(), rule.getRanges()[1].getA1Notation(), String(rule)]`;
  const { stdout, report } = await runBody(out, body);
  expect(JSON.parse(stdout)).toEqual([true, true, true, null, 'B2', 'ConditionalFormatRule']);
  expect(report!.calls).toEqual({ 'Sheet.getConditionalFormatRules': 1, 'Sheet.setConditionalFormatRules': 1 });
});
