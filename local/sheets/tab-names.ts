/** Names of sheets: which one is free, and which Sheets or an .xlsx refuses. */
import { ServiceError } from '../script/service-object';
import type { Book } from './book';
import type { WorkbookSheet } from './workbook';

/** Excel opens no file with a longer name, or with one of these characters in it; Sheets would take both. */
const LONGEST_NAME = 31;
/** Google's own limit, and its words in the Sheets API's answers. */
const GOOGLES_LONGEST_NAME = 100;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;
const DEFAULT_NAME = 'Trang tính';
/** "Copy of", in a spreadsheet of the Vietnamese locale. */
const COPY_NAME = 'Bản sao của ';

/** Throws Google's message when another sheet has the name. */
export function checkTabName(book: Book, name: string, own?: WorkbookSheet): void {
  const isOwn = own?.name.toLowerCase() === name.toLowerCase();
  if (!isOwn && isTaken(book, name))
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (!name) throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > GOOGLES_LONGEST_NAME) {
    throw new ServiceError(`The sheet name cannot be greater than ${GOOGLES_LONGEST_NAME} characters.`);
  }
  if (name.length > LONGEST_NAME || FORBIDDEN.test(name)) {
    throw new ServiceError(
      `An .xlsx file holds no sheet named "${name}": at most ${LONGEST_NAME} characters, none of \\ / ? * [ ] :`,
    );
  }
}

export function renameTab(book: Book, sheet: WorkbookSheet, name: string): void {
  checkTabName(book, name, book.checkSheet(sheet));
  if (name !== sheet.name) book.checkWritable(sheet);
  book.workbook.renameSheet(sheet, name);
}

export function freeTabName(book: Book): string {
  let number = book.workbook.sheets.length + 1;
  while (isTaken(book, `${DEFAULT_NAME}${number}`)) number++;
  return `${DEFAULT_NAME}${number}`;
}

/** The first copy's name; of a second one Google's reference says nothing: here it is numbered. */
export function copyTabName(book: Book, { name }: WorkbookSheet): string {
  const first = COPY_NAME + name;
  for (let number = 1; ; number++) {
    const free = number === 1 ? first : `${first} ${number}`;
    if (!isTaken(book, free)) return free;
  }
}

function isTaken(book: Book, name: string): boolean {
  return book.workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
