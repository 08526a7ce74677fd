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

// https://developers.google.com/apps-script/reference/base/prompt-response: "getResponseText(): Gets the text that the user
// entered in the dialog's input field. The text is available even if the user closed the dialog by clicking a button with a
// negative connotation": here nobody types.
test('a prompt is answered OK, or CANCEL, with nothing typed; its words are printed', async () => {
  const body = `const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt('Tiêu đề', 'Số chuyên đề?', ui.ButtonSet.OK_CANCEL);
    return [String(answer.getSelectedButton()), answer.getResponseText()]`;
  expect(await evaluate(out, body)).toEqual(['OK', '']);
  expect(await evaluate(out, body, { answer: 'no' })).toEqual(['CANCEL', '']);
  expect((await runBody(out, body)).stdout).toMatch(/^Tiêu đề\nSố chuyên đề\?\n/);
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
