/** Tabs put away, copied and made anew at the turn of a year; each step may be taken again after a run that died in it. */
import type { Rows } from '../sheet/cell';
import { asText } from '../sheet/next-year';
import type { TabName } from '../sheet/tabs';
import { isProtected, messageOf } from './service-fault';
import { type CellPlace, findSheet, readRows } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Drop-down lists and number formats go down to this row. */
const LAST_ROW = 500;

export function listTabNames(): string[] {
  return SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet) => sheet.getName());
}

export function hasTab(name: string): boolean {
  return findNamed(name) !== null;
}

function findNamed(name: string): Sheet | null {
  return SpreadsheetApp.getActive().getSheetByName(name);
}

/** A tab of that name with these rows, hidden, in the place of `like` and looking like it. */
export function prepareTab(name: string, like: TabName, rows: readonly (readonly string[])[]): void {
  const source = findSheet(like)!;
  const sheet = openBlank(name, source.getIndex() - 1);
  sheet.hideSheet();
  growGrid(sheet, rows.length, rows[0]!.length);
  sheet.getRange(1, 1, rows.length, rows[0]!.length).setValues(rows.map((line) => line.map(asText)));
  copyLook(source, sheet, rows.length, rows[0]!.length);
  copyLists(source, sheet, rows[0]!.length);
}

/** The values of a tab under another name, behind all others; results stand in the place of formulas. */
export function copyTab(name: TabName, copy: string): void {
  const source = findSheet(name)!;
  const range = source.getDataRange();
  const values: unknown[][] = range.getValues();
  const [height, width] = [values.length, values[0]!.length];
  const sheet = openBlank(copy, SpreadsheetApp.getActive().getNumSheets());
  growGrid(sheet, height, width);
  const target = sheet.getRange(1, 1, height, width);
  target.setValues(values.map((line) => line.map((value) => (typeof value === 'string' ? asText(value) : value))));
  target.setNumberFormats(range.getNumberFormats());
  copyLook(source, sheet, height, width);
}

/** False where the tab is protected. */
export function putTabAway(name: TabName, archive: string): boolean {
  try {
    findSheet(name)!.setName(archive);
    // Google may put a write off, and its refusal with it.
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    if (!isProtected(error)) throw error;
    return false;
  }
}

/** Gives a prepared tab its place in the user's sight, and its name. */
export function openTab(name: string, to: TabName): void {
  const sheet = findNamed(name)!;
  sheet.showSheet().setName(to).activate();
}

/** What a copy of one of our tabs holds. */
export function readCopy(copy: string): Rows {
  const sheet = findNamed(copy);
  return sheet ? readRows(sheet, 2, Math.max(1, sheet.getLastRow() - 1)) : [];
}

/** False where the cell is protected, or its data validation refuses the value. */
export function writeCell(tab: TabName, { row, column }: CellPlace, value: string): boolean {
  try {
    findSheet(tab)!
      .getRange(row, column + 1)
      .setValue(value);
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    if (!isProtected(error) && !/data validation/i.test(messageOf(error))) throw error;
    return false;
  }
}

export function deleteTab(name: string): void {
  const sheet = findNamed(name);
  if (sheet) SpreadsheetApp.getActive().deleteSheet(sheet);
}

/** Ours from a run that died, emptied, or a new one; `index` counts from 0. */
function openBlank(name: string, index: number): Sheet {
  const known = findNamed(name);
  if (!known) return SpreadsheetApp.getActive().insertSheet(name, index);
  known.getRange(1, 1, known.getMaxRows(), known.getMaxColumns()).clearDataValidations();
  return known.clear();
}

/** Those of a new tab are Google's own. */
function growGrid(sheet: Sheet, rows: number, columns: number): void {
  const rowsShort = rows - sheet.getMaxRows();
  const columnsShort = columns - sheet.getMaxColumns();
  if (rowsShort > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rowsShort);
  if (columnsShort > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columnsShort);
}

function copyLook(source: Sheet, sheet: Sheet, height: number, width: number): void {
  const widths = Array.from({ length: width }, (_, index) => source.getColumnWidth(index + 1));
  for (let first = 0; first < width; ) {
    const others = widths.slice(first).findIndex((one) => one !== widths[first]);
    const count = others < 0 ? width - first : others;
    sheet.setColumnWidths(first + 1, count, widths[first]!);
    first += count;
  }
  sheet.setFrozenRows(source.getFrozenRows());
  sheet.setFrozenColumns(source.getFrozenColumns());
  sheet.getRange(1, 1, 1, width).setFontWeight('bold');
  sheet.getRange(1, 1, height, width).setWrap(true).setVerticalAlignment('top');
}

/** Drop-down lists cell by cell; below row 2 the number formats of row 2. */
function copyLists(source: Sheet, sheet: Sheet, width: number): void {
  const height = Math.min(source.getMaxRows(), sheet.getMaxRows(), LAST_ROW) - 1;
  if (height < 1) return;
  const [formats = []] = source.getRange(2, 1, 1, width).getNumberFormats();
  for (const [index, format] of formats.entries()) {
    if (!/^(?:general)?$/i.test(format)) sheet.getRange(2, index + 1, height, 1).setNumberFormat(format);
  }
  const lists = source.getRange(2, 1, height, width).getDataValidations();
  sheet.getRange(2, 1, height, width).setDataValidations(lists);
}
