/** Carries out what set-up adds: tabs, headers, first rows, widths, frozen rows, drop-down lists. */
import { cellName } from '../sheet/a1';
import type { CellRange } from '../sheet/drop-down';
import type { SetUpChange, TabLook } from '../sheet/setup';
import { TABS, type TabName } from '../sheet/tabs';
import { isProtected } from './service-fault';
import { findSheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What cells do not tell of the tabs that exist. */
export function readLooks(): Partial<Record<TabName, TabLook>> {
  const looks: Partial<Record<TabName, TabLook>> = {};
  for (const { name } of TABS) {
    const sheet = findSheet(name);
    if (sheet) looks[name] = { frozenRows: sheet.getFrozenRows(), validatedColumns: findValidatedColumns(sheet) };
  }
  return looks;
}

function findValidatedColumns(sheet: Sheet): number[] {
  const columns = Math.max(1, sheet.getLastColumn());
  const [validations = []] = sheet.getRange(2, 1, 1, columns).getDataValidations();
  return validations.flatMap((validation, column) => (validation ? [column] : []));
}

/** The place that refused where it is protected; the other changes go on. */
export function applyChange(change: SetUpChange): { tab: TabName; cell: string } | undefined {
  try {
    apply(change);
    return undefined;
  } catch (error) {
    if (!isProtected(error)) throw error;
    const row = 'row' in change ? change.row : 'fromRow' in change ? change.fromRow : 1;
    return { tab: change.tab, cell: cellName(row, 'column' in change ? change.column : 0) };
  }
}

function apply(change: SetUpChange): void {
  switch (change.kind) {
    case 'tab':
      addTab(change.tab, change.rows);
      return;
    case 'cells':
      writeBlock(sheetOf(change.tab), change.row, change.column, change.values);
      return;
    case 'widths':
      for (const [index, width] of change.widths.entries()) {
        sheetOf(change.tab).setColumnWidth(change.column + index + 1, width);
      }
      return;
    case 'freeze':
      sheetOf(change.tab).setFrozenRows(change.rows);
      return;
    case 'dropDown':
      addDropDown(change);
      return;
  }
}

function addTab(name: TabName, rows: readonly (readonly string[])[]): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  writeBlock(sheet, 1, 0, rows);
  sheet.getRange(1, 1, 1, rows[0]!.length).setFontWeight('bold');
  sheet.getRange(1, 1, rows.length, rows[0]!.length).setWrap(true).setVerticalAlignment('top');
}

/** `column` is 0-based; the grid grows where the block reaches beyond it. A formula stays, which may look like an empty cell. */
function writeBlock(sheet: Sheet, row: number, column: number, values: readonly (readonly string[])[]): void {
  const height = values.length;
  const width = values[0]!.length;
  const rowsShort = row + height - 1 - sheet.getMaxRows();
  const columnsShort = column + width - sheet.getMaxColumns();
  if (rowsShort > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rowsShort);
  if (columnsShort > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columnsShort);
  const range = sheet.getRange(row, column + 1, height, width);
  const formulas = range.getFormulas();
  if (formulas.every((line) => line.every((formula) => formula === ''))) {
    range.setValues(values.map((line) => [...line]));
    return;
  }
  for (const [down, line] of values.entries()) {
    for (const [across, value] of line.entries()) {
      if (formulas[down]![across] === '') sheet.getRange(row + down, column + across + 1).setValue(value);
    }
  }
}

function addDropDown({ choices, ...cells }: Extract<SetUpChange, { kind: 'dropDown' }>): void {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  const rule = isCellRange(choices)
    ? builder.requireValueInRange(rangeOf(choices), true)
    : builder.requireValueInList([...choices], true);
  rangeOf(cells).setDataValidation(rule.build());
}

function isCellRange(choices: readonly string[] | CellRange): choices is CellRange {
  return !Array.isArray(choices);
}

function rangeOf({ tab, column, fromRow, toRow }: CellRange): GoogleAppsScript.Spreadsheet.Range {
  const sheet = sheetOf(tab);
  return sheet.getRange(fromRow, column + 1, Math.min(toRow, sheet.getMaxRows()) - fromRow + 1, 1);
}

function sheetOf(name: TabName): Sheet {
  const sheet = findSheet(name);
  if (!sheet) throw new Error(`There is no tab ${name}.`);
  return sheet;
}
