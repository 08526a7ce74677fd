/** Days written into cells as dates, which the sheet can sort and reckon with; and the cells that no day may go into. */
import { type CalendarDate, formatShortDate, isoDate } from '../plan/date';
import { cellName } from '../sheet/a1';
import type { TabName } from '../sheet/tabs';
import { type CellPlace, type CellWrite, findSheet, openRectangle, writeCells } from './spreadsheet';

export interface DayWrite extends CellPlace {
  readonly day: CalendarDate;
}

/** A1 names. */
export interface HeldCells {
  /** They may look empty. */
  readonly formulas: readonly string[];
  /** Hidden behind a merged area's first cell. */
  readonly merged: readonly string[];
}

const DAY_FORMAT = 'dd/mm/yyyy';
const TEXT_FORMAT = '@';

const nameOf = ({ row, column }: CellPlace) => cellName(row, column);

/** A format that shows days: what is quoted or in brackets is no part of it. */
function showsDays(format: string): boolean {
  const pattern = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /d/i.test(pattern) && /[my]/i.test(pattern);
}

/** Those of `cells` that are to be left alone. Two read calls. */
export function readHeldCells(tab: TabName, cells: readonly CellPlace[]): HeldCells {
  const sheet = findSheet(tab);
  if (!sheet || cells.length === 0) return { formulas: [], merged: [] };
  const { range, pick } = openRectangle(sheet, cells);
  const formulas = range.getFormulas();
  const merges = range.getMergedRanges().map((merge) => {
    const [top, left] = [merge.getRow(), merge.getColumn() - 1];
    return { top, left, bottom: top + merge.getNumRows(), right: left + merge.getNumColumns() };
  });
  const isCovered = ({ row, column }: CellPlace) =>
    merges.some(({ top, left, bottom, right }) => {
      const isInside = row >= top && row < bottom && column >= left && column < right;
      return isInside && (row !== top || column !== left);
    });
  return {
    formulas: cells.filter((cell) => pick(formulas, cell) !== '').map(nameOf),
    merged: cells.filter(isCovered).map(nameOf),
  };
}

/**
 * Midnight in the spreadsheet's own time zone, as `dd/mm/yyyy` unless the cell's format shows days; the text itself in cells
 * formatted as text. Gives the A1 names of those that are protected.
 */
export function writeDays(tab: TabName, days: readonly DayWrite[]): string[] {
  const sheet = findSheet(tab);
  if (!sheet || days.length === 0) return [];
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const { range, pick } = openRectangle(sheet, days);
  const formats = range.getNumberFormats();
  const writes = days.map((cell): CellWrite => {
    const { row, column, day } = cell;
    const isText = pick(formats, cell) === TEXT_FORMAT;
    return {
      row,
      column,
      value: isText ? formatShortDate(day) : Utilities.parseDate(isoDate(day), zone, 'yyyy-MM-dd'),
    };
  });
  const refused = writeCells(tab, writes);
  const unformatted = writes
    .filter((write) => write.value instanceof Date && !showsDays(pick(formats, write)))
    .map(nameOf)
    .filter((name) => !refused.includes(name));
  if (unformatted.length > 0) sheet.getRangeList(unformatted).setNumberFormat(DAY_FORMAT);
  return refused;
}
