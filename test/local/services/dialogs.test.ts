import { catching, createDirectory, evaluate, runBody } from '../support';

const out = createDirectory();

// https://developers.google.com/apps-script/reference/base/button-set
test.each([
  ['OK', 'OK', 'OK'],
  ['OK_CANCEL', 'OK', 'CANCEL'],
  ['YES_NO', 'YES', 'NO'],
  ['YES_NO_CANCEL', 'YES', 'NO'],
])('%s is answered %s, or %s', async (set, yes, no) => {
  const body = `const ui = SpreadsheetApp.getUi(); return String(ui.alert('t', 'p', ui.ButtonSet.${set}))`;
  expect(await evaluate(out, body)).toBe(yes);
  expect(await evaluate(out, body, { answer: 'no' })).toBe(no);
});

test('what dialogs show goes to standard output', async () => {
  const { stdout, menus } = await runBody(
    out,
    `const ui = SpreadsheetApp.getUi();
     ui.alert('Xin chào');
     ui.showModalDialog(HtmlService.createHtmlOutput('<p>Đã xong</p>').append('<p>hết</p>').setWidth(300), 'Kết quả');
     ui.createMenu('Chuyên đề').addItem('Làm', 'run').addSeparator().addToUi();`,
  );
  expect(menus).toEqual([{ caption: 'Chuyên đề', items: [{ caption: 'Làm', functionName: 'run' }, { caption: '' }] }]);
  expect(stdout).toBe('Xin chào\nKết quả\nĐã xong\nhết\nnull\n');
});

test('a page that is not in the project is Google’s error', async () => {
  expect(await evaluate(out, catching(`HtmlService.createHtmlOutputFromFile('../package')`))).toBe(
    'Exception: No HTML file named ../package was found.',
  );
});
