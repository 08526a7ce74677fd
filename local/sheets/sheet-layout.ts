/** The rows and columns of a sheet: how many, how wide, hidden, frozen, put in and taken out. */
import { ServiceError, ServiceObject } from '../script/service-object';
import type { Book } from './book';
import { changeColumns, DEFAULT_WIDTH, findColumn, pixelsOf, readColumns, widthOf } from './columns';
import { changeRow, readRow } from './rows';
import { copyFormats, shiftSheet } from './structure';
import { readFrozen, writeFrozen } from './views';
import type { WorkbookSheet } from './workbook';
import { isTrue } from './xml';

type Axis = 'row' | 'column';
/** Google's height of a row that nobody set, in pixels; a point is 4/3 of one. */
const DEFAULT_HEIGHT = 21;
const PIXELS_A_POINT = 4 / 3;

export abstract class SheetLayout extends ServiceObject {
  readonly type = 'Spreadsheet.Sheet';

  constructor(
    protected readonly book: Book,
    readonly sheet: WorkbookSheet,
  ) {
    super();
  }

  getLastRow(): number {
    return this.book.lastCell(this.book.checkSheet(this.sheet)).row;
  }

  getLastColumn(): number {
    return this.book.lastCell(this.book.checkSheet(this.sheet)).column;
  }

  getMaxRows(): number {
    return this.grid.rows;
  }

  getMaxColumns(): number {
    return this.grid.columns;
  }

  insertRowAfter(position: number): this {
    return this.insertRowsAfter(position, 1);
  }

  insertRowBefore(position: number): this {
    return this.insertRowsBefore(position, 1);
  }

  insertRowsAfter(position: number, count: number): this {
    return this.insert('row', position + 1, count, position);
  }

  insertRowsBefore(position: number, count: number): this {
    return this.insert('row', position, count, position);
  }

  insertRows(position: number, count = 1): void {
    this.insert('row', position, count);
  }

  insertColumnAfter(position: number): this {
    return this.insertColumnsAfter(position, 1);
  }

  insertColumnBefore(position: number): this {
    return this.insertColumnsBefore(position, 1);
  }

  insertColumnsAfter(position: number, count: number): this {
    return this.insert('column', position + 1, count, position);
  }

  insertColumnsBefore(position: number, count: number): this {
    return this.insert('column', position, count, position);
  }

  insertColumns(position: number, count = 1): void {
    this.insert('column', position, count);
  }

  deleteRow(position: number): this {
    this.delete('row', position, 1);
    return this;
  }

  deleteRows(position: number, count: number): void {
    this.delete('row', position, count);
  }

  deleteColumn(position: number): this {
    this.delete('column', position, 1);
    return this;
  }

  deleteColumns(position: number, count: number): void {
    this.delete('column', position, count);
  }

  getFrozenRows(): number {
    return readFrozen(this.sheet.worksheet).rows;
  }

  getFrozenColumns(): number {
    return readFrozen(this.sheet.worksheet).columns;
  }

  setFrozenRows(rows: number): void {
    this.checkFrozen('row', rows, this.getMaxRows());
    writeFrozen(this.sheet.worksheet, { rows, columns: this.getFrozenColumns() });
  }

  setFrozenColumns(columns: number): void {
    this.checkFrozen('column', columns, this.getMaxColumns());
    writeFrozen(this.sheet.worksheet, { rows: this.getFrozenRows(), columns });
  }

  getColumnWidth(column: number): number {
    this.checkBounds('column', column, 1);
    const width = findColumn(readColumns(this.sheet.worksheet), column)?.attributes.width;
    const usual = this.sheet.worksheet.section('sheetFormatPr')?.element.attributes.defaultColWidth;
    const stored = width ?? usual;
    return stored === undefined ? DEFAULT_WIDTH : pixelsOf(Number(stored));
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): this {
    this.checkBounds('column', start, count);
    this.book.checkWritable(this.sheet);
    for (let column = start; column < start + count; column++) {
      if (this.getColumnWidth(column) === width && findColumn(readColumns(this.sheet.worksheet), column)) continue;
      changeColumns(this.sheet.worksheet, column, column, { width: widthOf(width), customWidth: '1' });
    }
    return this;
  }

  getRowHeight(row: number): number {
    this.checkBounds('row', row, 1);
    const height = readRow(this.sheet.worksheet, row).ht;
    return height === undefined ? DEFAULT_HEIGHT : Math.round(Number(height) * PIXELS_A_POINT);
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(start: number, count: number, height: number): this {
    this.checkBounds('row', start, count);
    this.book.checkWritable(this.sheet);
    for (let row = start; row < start + count; row++) {
      if (this.getRowHeight(row) !== height)
        changeRow(this.sheet.worksheet, row, { ht: String(height / PIXELS_A_POINT), customHeight: '1' });
    }
    return this;
  }

  hideRows(start: number, count = 1): void {
    this.showRowsAs(start, count, '1');
  }

  showRows(start: number, count = 1): void {
    this.showRowsAs(start, count, undefined);
  }

  hideColumns(start: number, count = 1): void {
    this.showColumnsAs(start, count, '1');
  }

  showColumns(start: number, count = 1): void {
    this.showColumnsAs(start, count, undefined);
  }

  isRowHiddenByUser(row: number): boolean {
    this.checkBounds('row', row, 1);
    return isTrue(readRow(this.sheet.worksheet, row).hidden) && !this.isRowHiddenByFilter(row);
  }

  /** An .xlsx does not say why a row is hidden: within the sheet's filter it is taken for the filter's work. */
  isRowHiddenByFilter(row: number): boolean {
    this.checkBounds('row', row, 1);
    const filter = this.sheet.worksheet.section('autoFilter')?.element;
    const [first = 0, last = 0] = (filter?.attributes.ref ?? '')
      .split(':')
      .map((end) => Number(end.replace(/\D/g, '')));
    return (
      isTrue(readRow(this.sheet.worksheet, row).hidden) &&
      Boolean(filter?.children.length) &&
      row > first &&
      row <= last
    );
  }

  isColumnHiddenByUser(column: number): boolean {
    this.checkBounds('column', column, 1);
    return isTrue(findColumn(readColumns(this.sheet.worksheet), column)?.attributes.hidden);
  }

  isSheetHidden(): boolean {
    return this.book.checkSheet(this.sheet).hidden;
  }

  hideSheet(): this {
    const visible = this.book.workbook.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.sheet)
      throw new ServiceError("You can't hide all the sheets in a document.");
    this.book.workbook.setHidden(this.book.checkSheet(this.sheet), true);
    return this;
  }

  showSheet(): this {
    this.book.workbook.setHidden(this.book.checkSheet(this.sheet), false);
    return this;
  }

  private get grid() {
    return this.book.grid(this.book.checkSheet(this.sheet));
  }

  /** `model` is the row or column whose formats the new ones take. */
  private insert(axis: Axis, at: number, count: number, model?: number): this {
    this.book.checkWritable(this.sheet);
    this.checkBounds(axis, model ?? at, 1);
    if (count < 1) throw new ServiceError(`The number of ${axis}s must be at least 1.`);
    shiftSheet(this.book.workbook, this.sheet, { axis, at, count });
    this.grid[`${axis}s`] += count;
    const moved = model !== undefined && model >= at ? model + count : model;
    if (moved !== undefined) copyFormats(this.sheet.worksheet, axis, moved, at, at + count - 1);
    return this;
  }

  private delete(axis: Axis, at: number, count: number): void {
    this.book.checkWritable(this.sheet);
    this.checkBounds(axis, at, count);
    const frozen = axis === 'row' ? this.getFrozenRows() : this.getFrozenColumns();
    const left = this.grid[`${axis}s`] - count;
    const unfrozen = left - Math.max(0, frozen - Math.max(0, Math.min(frozen, at + count - 1) - at + 1));
    if (unfrozen < 1) throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    shiftSheet(this.book.workbook, this.sheet, { axis, at, count: -count });
    this.grid[`${axis}s`] = left;
  }

  private checkBounds(axis: Axis, start: number, count: number): void {
    if (start < 1 || count < 1 || start + count - 1 > this.grid[`${axis}s`])
      throw new ServiceError(`Those ${axis}s are out of bounds.`);
  }

  private checkFrozen(axis: Axis, count: number, all: number): void {
    this.book.checkWritable(this.sheet);
    if (count < 0 || count > all) throw new ServiceError(`Those ${axis}s are out of bounds.`);
    if (count === all) throw new ServiceError(`You can't freeze all visible ${axis}s on the sheet.`);
  }

  private showRowsAs(start: number, count: number, hidden: '1' | undefined): void {
    this.checkBounds('row', start, count);
    this.book.checkWritable(this.sheet);
    for (let row = start; row < start + count; row++) {
      if (isTrue(readRow(this.sheet.worksheet, row).hidden) !== isTrue(hidden))
        changeRow(this.sheet.worksheet, row, { hidden });
    }
  }

  private showColumnsAs(start: number, count: number, hidden: '1' | undefined): void {
    this.checkBounds('column', start, count);
    this.book.checkWritable(this.sheet);
    changeColumns(this.sheet.worksheet, start, start + count - 1, { hidden });
  }
}
