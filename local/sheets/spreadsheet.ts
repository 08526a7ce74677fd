/** `Spreadsheet.Spreadsheet`. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
import { ServiceError, ServiceObject } from '../script/service-object';
import type { Book } from './book';
import { findNamed } from './lookup';
import { findRange, type Range } from './range';
import { Sheet } from './sheet';
import { checkTabName, copyTabName, freeTabName, renameTab } from './tab-names';
import type { WorkbookSheet } from './workbook';

/** "optional JavaScript advanced arguments": the one there is. */
interface InsertOptions {
  readonly template?: Sheet;
}

function makeSheet(book: Book, name: string, place: number): WorkbookSheet {
  checkTabName(book, name);
  return book.workbook.insertSheet(name, place);
}

export class Spreadsheet extends ServiceObject {
  readonly type = 'Spreadsheet.Spreadsheet';

  constructor(private readonly book: Book) {
    super();
  }

  getId(): string {
    return this.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/edit`;
  }

  getName(): string {
    return this.book.name;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.host.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  /** The reference does not say what Google makes of a locale that there is not. */
  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}_[A-Z]{2}$/.test(locale)) throw new ServiceError(`Invalid argument: ${locale}`);
    this.book.locale = locale;
  }

  getSheets(): Sheet[] {
    return this.sheets.map((sheet) => this.show(sheet));
  }

  getNumSheets(): number {
    return this.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.sheets.find((known) => known.name === name);
    return sheet ? this.show(sheet) : null;
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.sheets.find((known) => known.id === id);
    return sheet ? this.show(sheet) : null;
  }

  getActiveSheet(): Sheet {
    return this.show(this.book.active);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getSheetId(): number {
    return this.book.active.id;
  }

  getSheetName(): string {
    return this.book.active.name;
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  getRange(notation: string): Range {
    const range = findRange(this.book, notation, this.book.active);
    if (!range) throw new ServiceError('Range not found');
    return range;
  }

  getRangeByName(name: string): Range | null {
    const found = findNamed(this.book, name.slice(name.lastIndexOf('!') + 1), this.book.active);
    return found ? (findRange(this.book, name.slice(name.lastIndexOf('!') + 1), this.book.active) ?? null) : null;
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  appendRow(values: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(values);
  }

  /** After the active sheet unless a place (from 0) is given; the new sheet becomes the active one. */
  insertSheet(first?: unknown, second?: unknown, third?: unknown): Sheet {
    const given = [first, second, third];
    const name = given.find((value): value is string => typeof value === 'string') ?? freeTabName(this.book);
    const place = given.find((value): value is number => typeof value === 'number');
    const options = given.find((value): value is InsertOptions => typeof value === 'object' && value !== null);
    const after = this.sheets.indexOf(this.book.active) + 1;
    const index = place === undefined ? after : Math.min(Math.max(place, 0), this.sheets.length);
    const sheet = options?.template
      ? options.template.copyAs(name, index)
      : this.show(makeSheet(this.book, name, index));
    return sheet.activate();
  }

  /** Named as the copy that `Sheet.copyTo` makes, behind the active sheet; it becomes the active one. */
  duplicateActiveSheet(): Sheet {
    const source = this.getActiveSheet();
    return source.copyAs(copyTabName(this.book, this.book.active), source.getIndex()).activate();
  }

  deleteSheet(sheet: Sheet): void {
    const target = this.book.checkSheet(sheet.sheet);
    this.book.checkWritable(target);
    const others = this.sheets.filter((known) => known !== target);
    if (!others.some(({ hidden }) => !hidden)) throw new ServiceError("You can't remove all the sheets in a document.");
    const place = this.sheets.indexOf(target);
    this.book.workbook.deleteSheet(target);
    if (this.book.active === target) this.book.active = this.sheets[Math.min(place, this.sheets.length - 1)]!;
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  renameActiveSheet(name: string): void {
    renameTab(this.book, this.book.active, name);
  }

  /** Counted from 1. */
  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.sheets.length) throw new ServiceError('The sheet position is out of bounds.');
    this.book.workbook.moveSheet(this.book.active, position - 1);
  }

  toast(message: string, title: string | null = ''): void {
    this.book.options.toast?.(message, title ?? '');
  }

  private get sheets(): WorkbookSheet[] {
    return this.book.workbook.sheets;
  }

  private show(sheet: WorkbookSheet): Sheet {
    return new Sheet(this.book, sheet);
  }
}
