/** `Spreadsheet.Range`: the values, formulas, notes and rules of its cells. https://developers.google.com/apps-script/reference/spreadsheet/range */
import { isDeepStrictEqual } from 'node:util';
import { ServiceError, type ServiceObject } from '../script/service-object';
import { closeArea, contains, intersect } from './a1';
import type { Book } from './book';
import type { Cell } from './cell';
import { makeCell, makeFormula, readDisplayValue, readValue, type ScriptValue } from './cell-values';
import { DataValidation } from './data-validation';
import { findPlace } from './lookup';
import { isCovered, readMerges, writeMerges } from './merges';
import { RangeFormat } from './range-format';
import { checkValidation } from './validation-check';
import { readCriteria, writeCriteria } from './validation-criteria';
import { validationAt, writeValidation } from './validations';
import type { WorkbookSheet } from './workbook';

export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
}

export class Range extends RangeFormat {
  getValue(): ScriptValue {
    return this.valueAt(this.area.row, this.area.column);
  }

  getValues(): ScriptValue[][] {
    return this.table((row, column) => this.valueAt(row, column));
  }

  getDisplayValue(): string {
    return readDisplayValue(this.book, this.sheet, this.area.row, this.area.column);
  }

  getDisplayValues(): string[][] {
    return this.table((row, column) => readDisplayValue(this.book, this.sheet, row, column));
  }

  setValue(value: unknown): this {
    return this.write(() => value, makeCell);
  }

  setValues(values: unknown[][]): this {
    this.checkShape(values);
    return this.write((row, column) => values[row]![column], makeCell);
  }

  getFormula(): string {
    return this.formulaAt(this.area.row, this.area.column);
  }

  getFormulas(): string[][] {
    return this.table((row, column) => this.formulaAt(row, column));
  }

  setFormula(formula: string): this {
    return this.write(() => formula, formulaCell);
  }

  setFormulas(formulas: unknown[][]): this {
    this.checkShape(formulas);
    return this.write((row, column) => formulas[row]![column], formulaCell);
  }

  isBlank(): boolean {
    return this.table((row, column) => this.worksheet.cell(row, column))
      .flat()
      .every(isBlankCell);
  }

  clearContent(): this {
    this.checkWritable();
    this.each((row, column) => {
      const style = this.worksheet.styleAt(row, column);
      if (this.worksheet.cell(row, column)) this.putCell(row, column, { style, value: null });
    });
    return this;
  }

  clear(options?: ClearOptions): this {
    const only = options && Object.values(options).some(Boolean) ? options : undefined;
    if (!only || only.contentsOnly) this.clearContent();
    if (!only || only.formatOnly) this.clearFormat();
    if (!only || only.commentsOnly) this.clearNote();
    if (!only || only.formatOnly || only.validationsOnly) this.clearDataValidations();
    return this;
  }

  getNote(): string {
    return this.sheet.notes.get(this.area.row, this.area.column);
  }

  getNotes(): string[][] {
    return this.table((row, column) => this.sheet.notes.get(row, column));
  }

  setNote(note: string | null): this {
    this.checkWritable();
    this.each((row, column) => this.sheet.notes.set(row, column, note ?? ''));
    return this;
  }

  setNotes(notes: unknown[][]): this {
    this.checkShape(notes);
    this.checkWritable();
    this.each((row, column) => {
      const note = notes[row - this.area.row]![column - this.area.column];
      this.sheet.notes.set(row, column, String(note ?? ''));
    });
    return this;
  }

  clearNote(): this {
    return this.setNote('');
  }

  getDataValidation(): DataValidation | null {
    return this.validation(this.area.row, this.area.column);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.table((row, column) => this.validation(row, column));
  }

  setDataValidation(rule: DataValidation | null): this {
    this.checkWritable();
    writeValidation(this.worksheet, this.area, rule ? writeCriteria(this.book, rule.criteria) : undefined);
    return this;
  }

  setDataValidations(rules: unknown[][]): this {
    this.checkShape(rules);
    this.checkWritable();
    const written = rules.map((row) =>
      row.map((rule) => (rule ? writeCriteria(this.book, (rule as DataValidation).criteria) : undefined)),
    );
    for (const { first, last, column } of verticalRuns(written)) {
      const area = {
        row: this.area.row + first,
        lastRow: this.area.row + last,
        column: this.area.column + column,
        lastColumn: this.area.column + column,
      };
      writeValidation(this.worksheet, area, written[first]![column]);
    }
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  getMergedRanges(): Range[] {
    return this.book.merges(this.sheet, this.area).map((area) => new Range(this.book, this.sheet, area));
  }

  isPartOfMerge(): boolean {
    return this.book.merges(this.sheet, this.area).length > 0;
  }

  /** Keeps the first cell's value alone, as Sheets does. */
  merge(): this {
    this.checkWritable();
    if (this.getNumRows() === 1 && this.getNumColumns() === 1) return this;
    const others = readMerges(this.worksheet).filter((merge) => {
      const common = intersect(merge, this.area);
      const inside = common && JSON.stringify(common) === JSON.stringify(merge);
      if (common && !inside)
        throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
      return !common;
    });
    this.each((row, column) => {
      const first = row === this.area.row && column === this.area.column;
      if (!first && this.worksheet.cell(row, column))
        this.putCell(row, column, { style: this.worksheet.styleAt(row, column), value: null });
    });
    writeMerges(this.worksheet, [...others, this.area]);
    return this;
  }

  breakApart(): this {
    this.checkWritable();
    writeMerges(
      this.worksheet,
      readMerges(this.worksheet).filter((merge) => !intersect(merge, this.area)),
    );
    return this;
  }

  /** Counted from 1 within the range. */
  getCell(row: number, column: number): Range {
    const [down, right] = [this.area.row + row - 1, this.area.column + column - 1];
    if (!contains(this.area, down, right)) throw new ServiceError('Cell reference out of range');
    return new Range(this.book, this.sheet, { row: down, column: right, lastRow: down, lastColumn: right });
  }

  getSheet(): ServiceObject {
    return this.book.showSheet(this.book.checkSheet(this.sheet));
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const { row, column } = this.area;
    return makeRange(
      this.book,
      this.sheet,
      row + rowOffset,
      column + columnOffset,
      numRows ?? this.getNumRows(),
      numColumns ?? this.getNumColumns(),
    );
  }

  activate(): this {
    this.book.select(this.book.checkSheet(this.sheet), this.area);
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }

  private valueAt(row: number, column: number): ScriptValue {
    return readValue(this.book, this.sheet, row, column);
  }

  private formulaAt(row: number, column: number): string {
    const formula = this.worksheet.cell(row, column)?.formula;
    return formula ? `=${formula.text}` : '';
  }

  private validation(row: number, column: number): DataValidation | null {
    const rule = validationAt(this.worksheet, row, column);
    if (!rule) return null;
    const criteria = readCriteria(this.book, this.sheet, rule);
    if (criteria.type !== 'VALUE_IN_RANGE') return new DataValidation(criteria);
    const [place, arrow] = criteria.values as [{ sheet: Range['sheet']; area: Range['area'] }, boolean];
    return new DataValidation({ ...criteria, values: [new Range(this.book, place.sheet, place.area), arrow] });
  }

  /** All is checked before anything is written. Cells behind a merged area's first one take nothing. */
  private write(given: (row: number, column: number) => unknown, make: typeof makeCell): this {
    this.checkWritable();
    const { row: top, column: left } = this.area;
    const merges = this.book.merges(this.sheet, this.area);
    const cells = this.table((row, column): Cell | undefined => {
      if (isCovered(merges, row, column)) return undefined;
      const cell = make(this.book, given(row - top, column - left), this.worksheet.styleAt(row, column));
      checkValidation(this.book, this.sheet, row, column, cell);
      return cell;
    });
    this.each((row, column) => {
      const cell = cells[row - top]![column - left];
      if (cell) this.putCell(row, column, cell);
    });
    return this;
  }
}

/** Throws Google's messages where the numbers name no cells of the sheet. */
export function makeRange(
  book: Book,
  sheet: WorkbookSheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Range {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const area = { row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
  const grid = book.grid(book.checkSheet(sheet));
  if (area.lastRow > grid.rows || area.lastColumn > grid.columns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return new Range(book, sheet, area);
}

/** A range by its notation or its name; undefined when there is none. */
export function findRange(book: Book, text: string, home: WorkbookSheet): Range | undefined {
  const place = findPlace(book, text, home);
  if (!place) return undefined;
  const { row, column, lastRow, lastColumn } = place.area;
  const grid = book.grid(place.sheet);
  const area = closeArea(place.area, grid.rows, grid.columns);
  if (
    area.lastRow > grid.rows ||
    area.lastColumn > grid.columns ||
    area.lastRow < area.row ||
    area.lastColumn < area.column
  )
    return undefined;
  const open = row === undefined || column === undefined || lastRow === undefined || lastColumn === undefined;
  return new Range(book, place.sheet, area, open ? place.area : undefined);
}

/** Stretches of equal items, column by column. */
function verticalRuns(table: readonly (readonly unknown[])[]): { first: number; last: number; column: number }[] {
  const runs: { first: number; last: number; column: number }[] = [];
  for (let column = 0; column < (table[0]?.length ?? 0); column++) {
    for (let row = 0; row < table.length; row++) {
      const run = runs[runs.length - 1];
      const same = run?.column === column && isDeepStrictEqual(table[run.first]![column], table[row]![column]);
      if (run && same) run.last = row;
      else runs.push({ first: row, last: row, column });
    }
  }
  return runs;
}

function formulaCell(_book: unknown, value: unknown, style: number): Cell {
  const formula = String(value ?? '');
  return formula === '' || formula === '=' ? { style, value: null } : makeFormula(formula, style);
}

function isBlankCell(cell: Cell | undefined): boolean {
  return !cell || (!cell.formula && (cell.value === null || cell.value === ''));
}
