/** Where a range is, and how its cells are gone through; the values and formats are in the classes above it. */
import { ServiceError, ServiceObject } from '../script/service-object';
import { type Area, areaName, columnLetters, type OpenArea } from './a1';
import type { Book } from './book';
import type { Cell } from './cell';
import type { WorkbookSheet } from './workbook';
import type { Worksheet } from './worksheet';

export abstract class RangeArea extends ServiceObject {
  readonly type = 'Spreadsheet.Range';

  constructor(
    readonly book: Book,
    readonly sheet: WorkbookSheet,
    readonly area: Area,
    /** As the script named it, when it left an end open (`B:B`). */
    readonly named?: OpenArea,
  ) {
    super();
  }

  getA1Notation(): string {
    const { named } = this;
    if (!named) return areaName(this.area);
    const end = (column?: number, row?: number) => (column ? columnLetters(column) : '') + (row ?? '');
    return `${end(named.column, named.row)}:${end(named.lastColumn, named.lastRow)}`;
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getLastRow(): number {
    return this.area.lastRow;
  }

  getLastColumn(): number {
    return this.area.lastColumn;
  }

  getNumRows(): number {
    return this.area.lastRow - this.area.row + 1;
  }

  getNumColumns(): number {
    return this.area.lastColumn - this.area.column + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getGridId(): number {
    return this.sheet.id;
  }

  isStartRowBounded(): boolean {
    return !this.named || this.named.row !== undefined;
  }

  isEndRowBounded(): boolean {
    return !this.named || this.named.lastRow !== undefined;
  }

  isStartColumnBounded(): boolean {
    return !this.named || this.named.column !== undefined;
  }

  isEndColumnBounded(): boolean {
    return !this.named || this.named.lastColumn !== undefined;
  }

  canEdit(): boolean {
    try {
      this.book.checkWritable(this.sheet, this.area);
      return true;
    } catch {
      return false;
    }
  }

  protected get worksheet(): Worksheet {
    return this.book.checkSheet(this.sheet).worksheet;
  }

  /** What `read` gives of each cell, by row then column. */
  protected table<Item>(read: (row: number, column: number) => Item): Item[][] {
    const { row, column, lastRow, lastColumn } = this.area;
    this.book.checkSheet(this.sheet);
    return Array.from({ length: lastRow - row + 1 }, (_row, down) =>
      Array.from({ length: lastColumn - column + 1 }, (_column, right) => read(row + down, column + right)),
    );
  }

  protected each(act: (row: number, column: number) => void): void {
    this.table(act);
  }

  /** Refuses a table of another size in Google's words. */
  protected checkShape(rows: unknown): asserts rows is unknown[][] {
    const list = rows as unknown[][];
    const wrong = (what: string, has: number, needs: number) =>
      new ServiceError(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`,
      );
    if (list.length !== this.getNumRows()) throw wrong('rows', list.length, this.getNumRows());
    for (const row of list) {
      const width = Array.isArray(row) ? row.length : 0;
      if (width !== this.getNumColumns()) throw wrong('columns', width, this.getNumColumns());
    }
  }

  protected checkWritable(): void {
    this.book.checkWritable(this.sheet, this.area);
  }

  /** Puts a cell where another may be; one that says the same is left as it stands in the file. */
  protected putCell(row: number, column: number, cell: Cell): void {
    const { worksheet } = this.sheet;
    const old = worksheet.cell(row, column);
    if (old ? isSame(old, cell) : cell.value === null && !cell.formula && cell.style === worksheet.styleAt(row, column))
      return;
    worksheet.setCell(row, column, cell);
  }
}

function isSame(old: Cell, cell: Cell): boolean {
  if (old.style !== cell.style || old.formula?.text !== cell.formula?.text || old.rich !== cell.rich) return false;
  if (cell.formula) return true;
  return (
    JSON.stringify(old.value) === JSON.stringify(cell.value) || ((old.value ?? '') === '' && (cell.value ?? '') === '')
  );
}
