/** What the user sees while a run works and when it ends: dialogs, or what the sidebar's reply tells in their place. */
import { answerTo, conversation } from './conversation';

interface Titled {
  readonly title: string;
  readonly lead?: string;
  readonly sections?: readonly unknown[];
}

const WIDTH = 520;
const HEIGHT = 420;

export function showToast(message: string, title: string): void {
  if (!conversation()) SpreadsheetApp.getActive().toast(message, title, 30);
}

export function showAlert(title: string, message: string): void {
  if (tell({ title, lead: message, sections: [] })) return;
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** True where the user says yes. */
export function confirm(title: string, question: string): boolean {
  const answer = answerTo(title, question, 'confirm');
  if (answer !== undefined) return answer === 'yes';
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** @param render makes its HTML, where a dialog shows it */
export function showPage<P extends { readonly title: string }>(page: P, render: (page: P) => string): void {
  if (tell(page)) return;
  const output = HtmlService.createHtmlOutput(render(page)).setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(output, page.title);
}

/** The page that the build makes of `src/sidebar`. */
export function showSidebarPage(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
}

/** What the user types, tidy; `undefined` where she cancels. */
export function askText(title: string, question: string): string | undefined {
  const answer = answerTo(title, question, 'prompt');
  if (answer !== undefined) return answer.trim() || undefined;
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : undefined;
}

function tell(page: Titled): boolean {
  conversation()?.pages.push(page);
  return conversation() !== undefined;
}
