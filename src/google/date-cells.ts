/** Days written into cells as dates, which the sheet can sort and reckon with. */
import { type CalendarDate, formatShortDate, isoDate } from '../plan/date';
import { cellName } from '../sheet/a1';
import type { TabName } from '../sheet/tabs';
import { type CellWrite, findSheet, withoutFormulas, writeCells } from './spreadsheet';

export interface DayWrite {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly day: CalendarDate;
}

export interface DaysWritten {
  /** A1 names of those that are protected. */
  readonly refused: readonly string[];
  /** Of those that hold a formula, which may look empty. */
  readonly formulas: readonly string[];
}

const DAY_FORMAT = 'dd/mm/yyyy';
const TEXT_FORMAT = '@';

/** A format that shows days: what is quoted or in brackets is no part of it. */
function showsDays(format: string): boolean {
  const pattern = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /d/i.test(pattern) && /[my]/i.test(pattern);
}

/** The number format of each cell, by its A1 name. One read call, of the rectangle around them. */
function readFormats(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly DayWrite[]): Map<string, string> {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const formats = sheet
    .getRange(top, left + 1, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1)
    .getNumberFormats();
  return new Map(cells.map(({ row, column }) => [cellName(row, column), formats[row - top]![column - left]!]));
}

/** Midnight in the spreadsheet's own time zone, as `dd/mm/yyyy` unless the cell's format shows days; the text itself in cells formatted as text. */
export function writeDays(tab: TabName, days: readonly DayWrite[]): DaysWritten {
  const sheet = findSheet(tab);
  if (!sheet || days.length === 0) return { refused: [], formulas: [] };
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const formats = readFormats(sheet, days);
  const nameOf = ({ row, column }: { row: number; column: number }) => cellName(row, column);
  const writes = days.map(({ row, column, day }): CellWrite => {
    const isText = formats.get(cellName(row, column)) === TEXT_FORMAT;
    return {
      row,
      column,
      value: isText ? formatShortDate(day) : Utilities.parseDate(isoDate(day), zone, 'yyyy-MM-dd'),
    };
  });
  const free = withoutFormulas(tab, writes);
  const refused = writeCells(tab, free);
  const unformatted = free
    .filter((write) => write.value instanceof Date)
    .map(nameOf)
    .filter((name) => !refused.includes(name) && !showsDays(formats.get(name) ?? ''));
  if (unformatted.length > 0) sheet.getRangeList(unformatted).setNumberFormat(DAY_FORMAT);
  return { refused, formulas: writes.filter((write) => !free.includes(write)).map(nameOf) };
}
