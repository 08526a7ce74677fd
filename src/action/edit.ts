/** What happens while somebody types: the rows just edited are checked by themselves. A simple trigger: no dialog, no question, few calls. */
import { checkRows } from '../check/check-plan';
import { today } from '../google/clock';
import { markRows } from '../google/finding-marks';
import { tryDocumentLock } from '../google/lock';
import { readRows } from '../google/spreadsheet';
import { factsOf } from '../plan/rule';
import { parseCell } from '../sheet/a1';
import { CONTENT, findTab, MEMBERS, type TabName, TOPICS } from '../sheet/tabs';

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range'>;

/** Further rows of one edit wait for `Kiểm tra bảng`. */
const MOST_ROWS = 50;

/** `Cài đặt` makes sense only as a whole. */
const WATCHED: readonly TabName[] = [TOPICS.name, MEMBERS.name, CONTENT.name];

export function checkEdit({ range }: EditEvent): void {
  const sheet = range.getSheet();
  const tab = findTab(sheet.getName());
  const top = Math.max(range.getRow(), 2);
  const height = Math.min(range.getRow() + range.getNumRows() - top, MOST_ROWS);
  if (!tab || !WATCHED.includes(tab) || height <= 0) return;
  // The lock is given back when the run ends, right after the last call.
  if (!tryDocumentLock()) return;
  const { width, rows } = readRows(sheet, top, height);
  const findings = checkRows({ [tab]: rows }, today()).filter(({ cell }) => (parseCell(cell)?.row ?? 0) >= top);
  markRows(sheet, { top, height, width }, findings, keepsLine(range));
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
