/** What a tab keeps when it is put away under another name, and what a copy of it holds. */
import type ExcelJS from 'exceljs';
import { createDirectory, evaluate } from '../support';
import { makeXlsx, type Opened, open, reopen, rezip, unzip } from './fixtures';

const LIST: ExcelJS.DataValidation = { type: 'list', allowBlank: true, formulae: ["'Thành viên'!$A$2:$A$9"] };

function fillBook(workbook: ExcelJS.Workbook): void {
  const topics = workbook.addWorksheet('Chuyên đề', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  topics.addRows([
    ['Số', 'Chuyên đề', 'Người thực hiện'],
    [1, 'Một', 'An'],
  ]);
  topics.getColumn(2).width = 50;
  topics.getCell('B2').note = 'xem lại';
  topics.getCell('C2').dataValidation = LIST;
  topics.getCell('B3').value = { text: 'trang mạng', hyperlink: 'https://example.com/a?b=1&c=2' };
  topics.addConditionalFormatting({
    ref: 'A2:A9',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ["COUNTIF('Thành viên'!$A:$A,$C2)=0"],
        style: { font: { bold: true } },
      },
    ],
  });
  const members = workbook.addWorksheet('Thành viên');
  members.addRows([['Họ và tên'], ['An']]);
  members.getCell('B2').value = { formula: "COUNTIF('Chuyên đề'!C:C,A2)", result: 1 };
  members.getCell('C2').value = { text: 'chuyên đề', hyperlink: "#'Chuyên đề'!A1" };
  workbook.definedNames.add("'Chuyên đề'!$A$2:$B$9", 'cac_chuyen_de');
}

const look = ({ spreadsheet }: Opened, name: string) => {
  const sheet = spreadsheet.getSheetByName(name)!;
  return {
    values: sheet.getRange('A1:C2').getValues(),
    width: sheet.getColumnWidth(2),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    note: sheet.getRange('B2').getNote(),
    list: sheet.getRange('C2').getDataValidation()?.getCriteriaType()?.toString(),
    rules: sheet
      .getConditionalFormatRules()
      .map((rule) => [
        rule.getBooleanCondition()?.getCriteriaValues(),
        rule.getRanges().map((range) => range.getA1Notation()),
      ]),
  };
};

describe('a renamed tab', () => {
  const rename = async (from: string, to: string) => {
    const opened = await open(await makeXlsx(fillBook));
    const before = look(opened, 'Chuyên đề');
    opened.spreadsheet.getSheetByName(from)!.setName(to);
    return { before, again: await reopen(opened), parts: unzip(await opened.workbook.toBytes()) };
  };

  test('keeps its notes, rules, lists, widths and frozen rows', async () => {
    const { before, again } = await rename('Chuyên đề', 'Chuyên đề 2026');
    expect(look(again, 'Chuyên đề 2026')).toEqual(before);
  });

  test('is found under its new name by formulas, names and links', async () => {
    const { again, parts } = await rename('Chuyên đề', 'Chuyên đề 2026');
    expect(again.spreadsheet.getRange("'Thành viên'!B2").getFormula()).toBe("=COUNTIF('Chuyên đề 2026'!C:C,A2)");
    expect(again.spreadsheet.getRangeByName('cac_chuyen_de')!.sheet.name).toBe('Chuyên đề 2026');
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/location="#?(?:'|&apos;)Chuyên đề 2026(?:'|&apos;)!A1"/);
  });

  test('is found by the lists and rules of other tabs', async () => {
    const { parts } = await rename('Thành viên', 'Đảng viên');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<formula1>'Đảng viên'!\$A\$2:\$A\$9<\/formula1>/);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/COUNTIF\('Đảng viên'!\$A:\$A,\$C2\)=0/);
  });

  // "You are trying to edit a protected cell or object…": Google's words where a person may not edit.
  test('is not a protected one', async () => {
    const bytes = await makeXlsx((workbook) => {
      workbook.addWorksheet('Một');
      void workbook.addWorksheet('Hai').protect('', {});
    });
    const { spreadsheet, workbook } = await open(bytes);
    const sheet = spreadsheet.getSheetByName('Hai')!;
    expect(() => sheet.setName('Ba')).toThrow('You are trying to edit a protected cell or object.');
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow('You are trying to edit a protected cell or object.');
    expect(sheet.setName('Hai').getName()).toBe('Hai');
    expect(workbook.changed).toBe(false);
  });
});

describe('a copied tab', () => {
  // https://developers.google.com/apps-script/reference/spreadsheet/sheet#copyTo(Spreadsheet): "The copied sheet is named
  // "Copy of [original name]"", which a spreadsheet in Vietnamese says in Vietnamese.
  test('copyTo: behind the others, with all that the first one has; neither changes the other', async () => {
    const opened = await open(await makeXlsx(fillBook));
    const { spreadsheet, sheet } = opened;
    sheet.getRange('B1').setNote('của cột');
    const copy = sheet.copyTo(spreadsheet);
    expect([copy.getName(), copy.getIndex(), spreadsheet.getActiveSheet().getName()]).toEqual([
      'Bản sao của Chuyên đề',
      3,
      'Chuyên đề',
    ]);
    const first = look(opened, 'Chuyên đề');
    expect(look(opened, copy.getName())).toEqual(first);
    copy.getRange('A2').setValue(7).setNote('mới');
    copy.getRange('B2').clearNote();
    const again = await reopen(opened);
    expect(look(again, 'Chuyên đề')).toEqual(first);
    expect(look(again, copy.getName())).toMatchObject({
      values: [
        ['Số', 'Chuyên đề', 'Người thực hiện'],
        [7, 'Một', 'An'],
      ],
      note: '',
    });
    expect(again.spreadsheet.getSheetByName(copy.getName())!.getRange('A1:B1').getNotes()).toEqual([['', 'của cột']]);
  });

  test('its file is one that another program reads: links, notes and one tab in front', async () => {
    const made = await makeXlsx(fillBook);
    const front = unzip(made)['xl/worksheets/sheet1.xml']!.replace('<sheetView ', '<sheetView tabSelected="1" ');
    const opened = await open(rezip(made, { 'xl/worksheets/sheet1.xml': front }));
    opened.sheet.copyTo(opened.spreadsheet).setName('Hai').copyTo(opened.spreadsheet);
    const bytes = await opened.workbook.toBytes();
    const parts = unzip(bytes);
    const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.filter((name) => /tabSelected="1"/.test(parts[name]!))).toHaveLength(1);
    const { default: Excel } = await import('exceljs');
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    for (const name of ['Hai', 'Bản sao của Hai']) {
      const sheet = workbook.getWorksheet(name)!;
      expect(sheet.getCell('B3').hyperlink).toBe('https://example.com/a?b=1&c=2');
      expect(JSON.stringify(sheet.getCell('B2').note)).toContain('xem lại');
    }
  });

  // https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect(): its example copies a sheet, then its protections one by one
  test('is not protected where the first one is', async () => {
    const bytes = await makeXlsx((workbook) => {
      const sheet = workbook.addWorksheet('Một');
      sheet.addRow(['x']);
      void sheet.protect('', {});
    });
    const opened = await open(bytes);
    opened.sheet.copyTo(opened.spreadsheet).getRange('A1').setValue('y');
    expect((await reopen(opened)).spreadsheet.getRange("'Bản sao của Một'!A1").getValue()).toBe('y');
  });

  test('a copy of a copy’s name has a number', async () => {
    const { sheet, spreadsheet } = await open(await makeXlsx((workbook) => workbook.addWorksheet('Một')));
    const names = [1, 2, 3].map(() => sheet.copyTo(spreadsheet).getName());
    expect(names).toEqual(['Bản sao của Một', 'Bản sao của Một 2', 'Bản sao của Một 3']);
  });

  test('a name too long for a file is refused before anything is made', async () => {
    const { sheet, spreadsheet, workbook } = await open(
      await makeXlsx((made) => made.addWorksheet('Chuyên đề năm học 2026-2027')),
    );
    expect(() => sheet.copyTo(spreadsheet)).toThrow('An .xlsx file holds no sheet named');
    expect(workbook.changed).toBe(false);
  });

  // #duplicateActiveSheet(): "Duplicates the active sheet and makes it the active sheet."
  test('duplicateActiveSheet, and insertSheet with a template, called by a script', async () => {
    const body = `const book = SpreadsheetApp.getActive();
      const copy = book.duplicateActiveSheet();
      const made = book.insertSheet('Mới', 0, { template: copy });
      return [copy.getName(), copy.getIndex(), made.getIndex(), made.getRange('B2').getValue(), book.getActiveSheet().getName()];`;
    expect(await evaluate(createDirectory(), body)).toEqual(['Bản sao của Chuyên đề', 3, 1, 'Bài một', 'Mới']);
  });
});
