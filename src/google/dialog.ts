/** What the user sees while a run works and when it ends. */

const WIDTH = 520;
const HEIGHT = 420;

export function showToast(message: string, title: string): void {
  SpreadsheetApp.getActive().toast(message, title, 30);
}

export function showAlert(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** True where the user says yes. */
export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

export function showHtml(title: string, html: string): void {
  const output = HtmlService.createHtmlOutput(html).setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}

/** What the user types, tidy; `undefined` where she cancels. */
export function askText(title: string, question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : undefined;
}
