/** Names of sheets: which one is free, and which Sheets or an .xlsx refuses. */
import { ServiceError } from '../script/service-object';
import type { Book } from './book';
import type { WorkbookSheet } from './workbook';

/** Excel opens no file with a longer name, or with one of these characters in it; Sheets would take both. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;
const DEFAULT_NAME = 'Trang tính';

/** Throws Google's message when another sheet has the name. */
export function checkTabName(book: Book, name: string, own?: WorkbookSheet): void {
  const taken = book.workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (!name) throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME || FORBIDDEN.test(name)) {
    throw new ServiceError(
      `An .xlsx file holds no sheet named "${name}": at most ${LONGEST_NAME} characters, none of \\ / ? * [ ] :`,
    );
  }
}

export function renameTab(book: Book, sheet: WorkbookSheet, name: string): void {
  checkTabName(book, name, book.checkSheet(sheet));
  book.workbook.renameSheet(sheet, name);
}

export function freeTabName(book: Book): string {
  const taken = new Set(book.workbook.sheets.map(({ name }) => name.toLowerCase()));
  let number = book.workbook.sheets.length + 1;
  while (taken.has(`${DEFAULT_NAME}${number}`.toLowerCase())) number++;
  return `${DEFAULT_NAME}${number}`;
}
