/** `Spreadsheet.Sheet`. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
import { type EnumValue, enumValue, ServiceError, type ServiceObject } from '../script/service-object';
import type { Area } from './a1';
import type { ScriptValue } from './cell-values';
import type { ConditionalFormatRule } from './conditional-rule-builder';
import { readRules, writeRules } from './conditional-rules';
import { type ClearOptions, findRange, makeRange, Range } from './range';
import { RangeList } from './range-list';
import { copySheet } from './sheet-copy';
import { SheetLayout } from './sheet-layout';
import { checkTabName, copyTabName, renameTab } from './tab-names';

export class Sheet extends SheetLayout {
  getName(): string {
    return this.book.checkSheet(this.sheet).name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    renameTab(this.book, this.sheet, name);
    return this;
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  /** Counted from 1. */
  getIndex(): number {
    return this.book.workbook.sheets.indexOf(this.book.checkSheet(this.sheet)) + 1;
  }

  getType(): EnumValue {
    return enumValue('Spreadsheet.SheetType', 'GRID');
  }

  getParent(): ServiceObject {
    return this.book.showSpreadsheet();
  }

  /** Behind all other sheets; the active sheet stays the one it is. */
  copyTo(_spreadsheet: ServiceObject): Sheet {
    return this.copyAs(copyTabName(this.book, this.sheet), this.book.workbook.sheets.length);
  }

  /** For services of the host. Place counted from 0. */
  copyAs(name: string, place: number): Sheet {
    checkTabName(this.book, name);
    const { rows, columns } = this.book.grid(this.book.checkSheet(this.sheet));
    const copy = copySheet(this.book.workbook, this.sheet, name, place);
    Object.assign(this.book.grid(copy), { rows, columns });
    return new Sheet(this.book, copy);
  }

  getRange(row: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof row !== 'string') return makeRange(this.book, this.sheet, row, column ?? 1, numRows, numColumns);
    const range = findRange(this.book, row, this.book.checkSheet(this.sheet));
    if (range?.sheet !== this.sheet) throw new ServiceError('Range not found');
    return range;
  }

  getDataRange(): Range {
    return this.range({
      row: 1,
      column: 1,
      lastRow: Math.max(1, this.getLastRow()),
      lastColumn: Math.max(1, this.getLastColumn()),
    });
  }

  getSheetValues(row: number, column: number, numRows: number, numColumns: number): ScriptValue[][] {
    const rows = numRows === -1 ? this.getLastRow() - row + 1 : numRows;
    const columns = numColumns === -1 ? this.getLastColumn() - column + 1 : numColumns;
    return this.getRange(row, column, rows, columns).getValues();
  }

  /** Below the last row that holds something; the grid grows when it is full. */
  appendRow(values: unknown[]): this {
    this.book.checkWritable(this.sheet);
    const row = this.getLastRow() + 1;
    const grid = this.book.grid(this.sheet);
    grid.rows = Math.max(grid.rows, row);
    grid.columns = Math.max(grid.columns, values.length);
    makeRange(this.book, this.sheet, row, 1, 1, values.length).setValues([values]);
    return this;
  }

  clear(options?: ClearOptions): this {
    this.everything().clear(options);
    return this;
  }

  clearContents(): this {
    this.everything().clearContent();
    return this;
  }

  clearFormats(): this {
    this.everything().clearFormat();
    return this;
  }

  clearNotes(): this {
    this.everything().clearNote();
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return readRules(this.book, this.book.checkSheet(this.sheet));
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.book.checkWritable(this.sheet);
    writeRules(this.book, this.sheet, rules);
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  /** Throws where one of them means no cells of this sheet. */
  getRangeList(notations: string[]): RangeList {
    if (!notations.length) throw new ServiceError('Argument cannot be empty: a1Notations');
    return new RangeList(notations.map((notation) => this.getRange(notation)));
  }

  activate(): this {
    this.book.active = this.book.checkSheet(this.sheet);
    return this;
  }

  getActiveRange(): Range {
    return this.range(this.book.selection(this.book.checkSheet(this.sheet)));
  }

  getActiveCell(): Range {
    const { row, column } = this.book.selection(this.book.checkSheet(this.sheet));
    return this.range({ row, column, lastRow: row, lastColumn: column });
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

  private range(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }

  private everything(): Range {
    return this.range({ row: 1, column: 1, lastRow: this.getMaxRows(), lastColumn: this.getMaxColumns() });
  }
}
