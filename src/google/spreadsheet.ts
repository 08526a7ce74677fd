/** The spreadsheet: its tabs as plain values, and cells written back without touching what is not ours. */

import { foldKey } from '../plan/text';
import { columnName, parseCell } from '../sheet/a1';
import type { CellValue, Rows, Tables } from '../sheet/cell';
import { groupNeighbours } from '../sheet/neighbours';
import { TABS, type TabName } from '../sheet/tabs';
import { retrying, retryingOnce } from './retry';
import { isProtected } from './service-fault';

/** False where the tab is missing, or the cell is none. */
export function showCell(tab: TabName, cell: string): boolean {
  const sheet = findSheet(tab);
  if (!sheet || !parseCell(cell)) return false;
  sheet.getRange(cell).activate();
  return true;
}

/** One read call a tab. Tabs that are missing are missing in the result. */
export function readTables(): Tables {
  const tables: Partial<Record<TabName, Rows>> = {};
  for (const { name } of TABS) {
    const rows = readTab(name);
    if (rows) tables[name] = rows;
  }
  return tables;
}

/** Another one for every copy of the workbook. */
export function readWorkbookId(): string {
  return SpreadsheetApp.getActive().getId();
}

export function readTab(name: TabName): Rows | undefined {
  return retrying(() => findSheet(name)?.getDataRange().getValues())?.map((row) => row.map(toCellValue));
}

/** Row 1 and some others, all between them blank. Two calls; as wide as the tab's data. */
export function readRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, top: number, height: number): Rows {
  const width = sheet.getDataRange().getNumColumns();
  const read = (row: number, count: number) =>
    retrying(() => sheet.getRange(row, 1, count, width).getValues()).map((line) => line.map(toCellValue));
  const between = Array.from({ length: top - 2 }, () => []);
  return [...read(1, 1), ...between, ...read(top, height)];
}

/** By its exact name; else by any way of typing it (NFD, case, spaces). */
export function findSheet(name: TabName): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  const spreadsheet = SpreadsheetApp.getActive();
  const exact = spreadsheet.getSheetByName(name);
  return exact ?? spreadsheet.getSheets().find((sheet) => foldKey(sheet.getName()) === foldKey(name));
}

function toCellValue(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (value instanceof Date) return toCellDate(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Sheets gives a date cell as a moment, which is a day only in the spreadsheet's own time zone. */
function toCellDate(value: Date): CellValue {
  const text = Utilities.formatDate(value, timeZone(), 'yyyy-MM-dd-HH-mm');
  const [year, month, day, hour, minute] = text.split('-').map(Number) as [number, number, number, number, number];
  return { year, month, day, hour, minute };
}

let knownTimeZone: string | undefined;

/** Asked once a run, and only where a cell holds a date. */
function timeZone(): string {
  knownTimeZone ??= retrying(() => SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  return knownTimeZone;
}

export interface CellPlace {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

export interface CellWrite extends CellPlace {
  readonly value: string | Date;
}

/** Writes single cells, neighbours in a column by one call. Gives the A1 names of those that refused: protected cells. */
export function writeCells(tab: TabName, writes: readonly CellWrite[]): string[] {
  const sheet = findSheet(tab);
  if (!sheet || writes.length === 0) return [];
  return groupNeighbours(writes).flatMap((group) => writeGroup(sheet, group));
}

/** The rectangle around some cells, and what a table read from it holds for one of them. */
export function openRectangle(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly CellPlace[]) {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return {
    range: sheet.getRange(top, left + 1, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1),
    pick: (table: readonly (readonly string[])[], { row, column }: CellPlace) => table[row - top]![column - left]!,
  };
}

/** Those whose cell holds no formula, which may look empty. One read call, of the rectangle around them. */
export function withoutFormulas(tab: TabName, writes: readonly CellWrite[]): CellWrite[] {
  const sheet = findSheet(tab);
  if (!sheet || writes.length === 0) return [];
  const { range, pick } = openRectangle(sheet, writes);
  const formulas = retrying(() => range.getFormulas());
  return writes.filter((write) => pick(formulas, write) === '');
}

/** Under the tab's last row; false where that is protected. */
export function appendRow(tab: TabName, values: readonly (string | number)[]): boolean {
  const sheet = findSheet(tab);
  if (!sheet) return true;
  try {
    retryingOnce(
      () => Boolean(sheet.appendRow([...values])),
      () => endsWith(sheet, values) || undefined,
    );
    return true;
  } catch (error) {
    if (isProtected(error)) return false;
    throw error;
  }
}

/** Days typed as text have become dates, which are not compared. */
function endsWith(sheet: GoogleAppsScript.Spreadsheet.Sheet, values: readonly (string | number)[]): boolean {
  const [cells = []] = retrying(() => sheet.getRange(sheet.getLastRow(), 1, 1, values.length).getValues());
  return values.every((value, index) => cells[index] instanceof Date || String(cells[index]) === String(value));
}

function writeGroup(sheet: GoogleAppsScript.Spreadsheet.Sheet, group: readonly CellWrite[]): string[] {
  const { row, column } = group[0]!;
  try {
    retrying(() => sheet.getRange(row, column + 1, group.length, 1).setValues(group.map(({ value }) => [value])));
    return [];
  } catch (error) {
    if (!isProtected(error)) throw error;
    if (group.length === 1) return [`${columnName(column)}${row}`];
    return group.flatMap((write) => writeGroup(sheet, [write]));
  }
}
