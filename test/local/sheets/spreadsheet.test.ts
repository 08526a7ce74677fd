import { createSpreadsheetApp, type SpreadsheetApp } from '../../../local/sheets/spreadsheet-app';
import { openWorkbook } from '../../../local/sheets/workbook';
import { host, makeXlsx, open, openRows, reopen, ui, unzip } from './fixtures';

const two = () =>
  makeXlsx((workbook) => {
    workbook.addWorksheet('Một').addRow(['x']);
    workbook.addWorksheet('Hai').addRow(['y']);
    workbook.definedNames.add("'Hai'!$A$1:$B$2", 'vùng_hai');
  });

test('the spreadsheet has the id, name and toast that the host gives, and the Vietnamese locale', async () => {
  const toasts: string[][] = [];
  const options = {
    ui,
    spreadsheetId: '1abc',
    name: 'workbook',
    toast: (message: string, title: string) => toasts.push([message, title]),
  };
  const app = createSpreadsheetApp(await openWorkbook(await two()), host, options) as SpreadsheetApp;
  const spreadsheet = app.getActiveSpreadsheet();
  spreadsheet.toast('Đang soạn…');
  spreadsheet.toast('Xong', 'Chuyên đề');
  expect([spreadsheet.getId(), spreadsheet.getUrl(), spreadsheet.getName()]).toEqual([
    '1abc',
    'https://docs.google.com/spreadsheets/d/1abc/edit',
    'workbook',
  ]);
  expect([spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()]).toEqual([
    'Asia/Ho_Chi_Minh',
    'vi_VN',
  ]);
  expect(toasts).toEqual([
    ['Đang soạn…', ''],
    ['Xong', 'Chuyên đề'],
  ]);
  expect(app.getUi()).toBe(ui);
});

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetByName(String): "null if there is no sheet with the given name"
test('sheets are found by name and id, and an unknown one is null', async () => {
  const { spreadsheet } = await open(await two());
  expect(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getIndex(), sheet.getSheetId()])).toEqual([
    ['Một', 1, 1],
    ['Hai', 2, 2],
  ]);
  expect(spreadsheet.getSheetByName('Hai')!.getRange('A1').getValue()).toBe('y');
  expect([spreadsheet.getSheetByName('hai'), spreadsheet.getSheetByName('Ba'), spreadsheet.getSheetById(9)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('ranges by notation, by sheet and by name', async () => {
  const { spreadsheet } = await open(await two());
  expect(spreadsheet.getRange('A1').getValue()).toBe('x');
  expect(spreadsheet.getRange("'Hai'!A1").getValue()).toBe('y');
  expect(spreadsheet.getRange('Hai!A:A').getA1Notation()).toBe('A:A');
  expect(spreadsheet.getRangeByName('vùng_hai')!.getA1Notation()).toBe('A1:B2');
  expect(spreadsheet.getRangeByName('không')).toBeNull();
  expect(() => spreadsheet.getRange('Ba!A1')).toThrow('Range not found');
});

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet(String): "The new sheet becomes the active sheet."
test('sheets are put in, named, moved, hidden and taken out', async () => {
  const opened = await open(await two());
  const { spreadsheet, app } = opened;
  expect(spreadsheet.insertSheet('Ba').getIndex()).toBe(2);
  expect(app.getActiveSheet().getName()).toBe('Ba');
  spreadsheet.insertSheet('Đầu', 0);
  spreadsheet.insertSheet('Cuối', 99);
  spreadsheet.renameActiveSheet('Sau cùng');
  spreadsheet.moveActiveSheet(1);
  spreadsheet.getSheetByName('Ba')!.hideSheet();
  spreadsheet.deleteSheet(spreadsheet.getSheetByName('Đầu')!);
  const again = await reopen(opened);
  expect(again.spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.isSheetHidden()])).toEqual([
    ['Sau cùng', false],
    ['Một', false],
    ['Ba', true],
    ['Hai', false],
  ]);
  expect(again.spreadsheet.getRangeByName('vùng_hai')!.getValue()).toBe('y');
});

test('names that belong to a sheet follow it to its new place, and go with it', async () => {
  const bytes = await makeXlsx((workbook) => {
    workbook.addWorksheet('Một').pageSetup.printArea = 'A1:B1';
    workbook.addWorksheet('Hai').pageSetup.printArea = 'A1:B2';
  });
  const { spreadsheet, workbook } = await open(bytes);
  const areas = () => workbook.part.definedNames.map(({ sheet, reference }) => [sheet, reference]);
  spreadsheet.insertSheet('Ba', 1);
  expect(areas()).toEqual([
    [0, "'Một'!$A1:$B1"],
    [2, "'Hai'!$A1:$B2"],
  ]);
  spreadsheet.moveActiveSheet(3);
  expect(areas()).toEqual([
    [0, "'Một'!$A1:$B1"],
    [1, "'Hai'!$A1:$B2"],
  ]);
  spreadsheet.deleteSheet(spreadsheet.getSheetByName('Một')!);
  expect(areas()).toEqual([[0, "'Hai'!$A1:$B2"]]);
  spreadsheet.deleteSheet(spreadsheet.getSheetByName('Hai')!);
  expect(unzip(await workbook.toBytes())['xl/workbook.xml']).not.toContain('definedName');
});

test('a sheet without a name gets the next one in Vietnamese', async () => {
  const { spreadsheet } = await open(await two());
  expect([spreadsheet.insertSheet().getName(), spreadsheet.insertSheet().getName()]).toEqual([
    'Trang tính3',
    'Trang tính4',
  ]);
});

// Google's words, as the Sheets API gives them too: `A sheet with the name "…" already exists. Please enter another name.`
test.each<[string, string]>([
  ['Một', 'A sheet with the name "Một" already exists. Please enter another name.'],
  ['MỘT', 'A sheet with the name "MỘT" already exists. Please enter another name.'],
  ['a/b', 'An .xlsx file holds no sheet named "a/b"'],
  ['x'.repeat(32), 'An .xlsx file holds no sheet named'],
  // The Sheets API's words: `Invalid requests[0].addSheet: The sheet name cannot be greater than 100 characters.`
  ['x'.repeat(101), 'The sheet name cannot be greater than 100 characters.'],
  ['', 'The sheet name cannot be empty.'],
])('no sheet is named %j', async (name, message) => {
  const { spreadsheet, workbook } = await open(await two());
  expect(() => spreadsheet.insertSheet(name)).toThrow(message);
  expect(() => spreadsheet.getSheetByName('Hai')!.setName(name)).toThrow(message);
  expect(workbook.changed).toBe(false);
});

test('the last sheet stays, and a sheet that is gone is not found', async () => {
  const { spreadsheet } = await open(await two());
  const gone = spreadsheet.getSheetByName('Hai')!;
  const range = gone.getRange('A1');
  spreadsheet.deleteSheet(gone);
  expect(() => range.setValue('x')).toThrow('not found');
  expect(() => gone.getName()).toThrow('not found');
  expect(() => spreadsheet.deleteActiveSheet()).toThrow("You can't remove all the sheets in a document.");
  expect(() => spreadsheet.getActiveSheet().hideSheet()).toThrow("You can't hide all the sheets in a document.");
});

test('the active sheet and range are those of the file, until the script chooses others', async () => {
  const bytes = await makeXlsx((workbook) => {
    workbook.addWorksheet('Một');
    workbook.addWorksheet('Hai', { views: [{ state: 'normal', activeCell: 'B3' }] });
    workbook.views = [{ activeTab: 1, firstSheet: 0, visibility: 'visible', x: 0, y: 0, width: 1, height: 1 }];
  });
  const { app, spreadsheet, workbook } = await open(bytes);
  expect([app.getActiveSheet().getName(), app.getActiveRange().getA1Notation()]).toEqual(['Hai', 'B3']);
  spreadsheet.setActiveSheet(spreadsheet.getSheetByName('Một')!);
  spreadsheet.getRange('Hai!C4:D5').activate();
  expect([
    app.getActiveSheet().getName(),
    app.getActiveRange().getA1Notation(),
    app.getCurrentCell().getA1Notation(),
  ]).toEqual(['Hai', 'C4:D5', 'C4']);
  expect(workbook.changed).toBe(false);
});

test('only the bound spreadsheet can be opened', async () => {
  const { app, spreadsheet } = await openRows([['x']]);
  expect(app.openById(spreadsheet.getId()).getId()).toBe(spreadsheet.getId());
  expect(() => app.openById('1khac')).toThrow();
});
