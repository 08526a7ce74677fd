/** What happens while somebody types: the rows just edited are checked by themselves. A simple trigger: no dialog, no question, few calls. */
import { checkRows } from '../check/check-plan';
import { today } from '../google/clock';
import { markRows } from '../google/finding-marks';
import { tryDocumentLock } from '../google/lock';
import { findSheet, readRows, readTab } from '../google/spreadsheet';
import { factsOf } from '../plan/rule';
import { foldKey } from '../plan/text';
import { parseCell } from '../sheet/a1';
import type { Tables } from '../sheet/cell';
import { readEntries } from '../sheet/read-entries';
import { CONTENT, findTab, MEMBERS, SETTINGS, type TabName, TOPICS, WORDINGS } from '../sheet/tabs';
import { loadWordings } from './wordings';

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range'>;

/** Further rows of one edit wait for `Kiểm tra bảng`. */
const MOST_ROWS = 50;

/** A tab of at most so many rows is read in one call, which leaves a call for `Cài đặt`. */
const MOST_TAB_ROWS = 500;

/** `Cài đặt` makes sense only as a whole. */
const WATCHED: readonly TabName[] = [TOPICS.name, MEMBERS.name, CONTENT.name];

export function checkEdit({ range }: EditEvent): void {
  const sheet = range.getSheet();
  if (foldKey(sheet.getName()) === foldKey(WORDINGS.name)) {
    checkWordings(sheet);
    return;
  }
  const tab = findTab(sheet.getName());
  const top = Math.max(range.getRow(), 2);
  const height = Math.min(range.getRow() + range.getNumRows() - top, MOST_ROWS);
  if (!tab || !WATCHED.includes(tab) || height <= 0) return;
  // The lock is given back when the run ends, right after the last call.
  if (!tryDocumentLock()) return;
  const width = sheet.getDataRange().getNumColumns();
  const tables = readEdited(sheet, tab, top, height);
  const findings = checkRows(tables, today()).filter(
    (finding) => finding.tab === tab && (parseCell(finding.cell)?.row ?? 0) >= top,
  );
  markRows(sheet, { top, height, width }, findings, keepsLine(range));
}

/** As a whole: a row may be wrong for what another one says. */
function checkWordings(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  if (!tryDocumentLock()) return;
  const data = sheet.getDataRange();
  const height = Math.min(data.getNumRows(), MOST_ROWS);
  const { findings } = loadWordings(readEntries(readTab(SETTINGS.name)).words);
  const ofRows = findings.filter(({ cell }) => (parseCell(cell)?.row ?? 0) <= height);
  markRows(sheet, { top: 1, height, width: data.getNumColumns() }, ofRows, () => false);
}

/** The edited rows, all others blank. In a long tab `Cài đặt` would be a ninth call: findings are told in Vietnamese there. */
function readEdited(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: TabName, top: number, height: number): Tables {
  const isLong = sheet.getDataRange().getNumRows() > MOST_TAB_ROWS;
  // Another tab may bear the name typed another way.
  if (isLong || findSheet(tab)?.getSheetId() !== sheet.getSheetId()) return { [tab]: readRows(sheet, top, height) };
  const rows = readTab(tab)?.map((row, index) =>
    index === 0 || (index >= top - 1 && index < top - 1 + height) ? row : [],
  );
  return { [tab]: rows, [SETTINGS.name]: readTab(SETTINGS.name) };
}

/** What needed the whole workbook to be found stays told, but in the cells just typed anew. */
function keepsLine(range: GoogleAppsScript.Spreadsheet.Range): Parameters<typeof markRows>[3] {
  const firstRow = range.getRow();
  const lastRow = firstRow + range.getNumRows() - 1;
  const firstColumn = range.getColumn() - 1;
  const lastColumn = firstColumn + range.getNumColumns() - 1;
  return (cell, rule) => {
    const { row, column } = parseCell(cell)!;
    const isEdited = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    return !isEdited && factsOf(rule)?.scope === 'workbook';
  };
}
