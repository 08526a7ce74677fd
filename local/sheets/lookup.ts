/** Which cells a text means: A1 and R1C1 notation, with or without a sheet's name, and the workbook's named ranges. */
import { LAST_COLUMN, LAST_ROW, type OpenArea, parseArea } from './a1';
import type { Book } from './book';
import { unquoteSheet } from './formula-references';
import type { WorkbookSheet } from './workbook';

export interface Place {
  readonly sheet: WorkbookSheet;
  readonly area: OpenArea;
}

/** Undefined when the text means no cells. `home` is the sheet of a reference that names none. */
export function findPlace(book: Book, text: string, home: WorkbookSheet): Place | undefined {
  const mark = text.lastIndexOf('!');
  if (mark < 0) {
    const area = parseArea(text) ?? parseR1C1(text);
    return area && fits(area) ? { sheet: home, area } : findNamed(book, text, home);
  }
  const name = unquoteSheet(text.slice(0, mark));
  const sheet = book.workbook.sheets.find((known) => known.name === name);
  const area = parseArea(text.slice(mark + 1));
  return sheet && area && fits(area) ? { sheet, area } : undefined;
}

/** A defined name that stands for one area of the workbook. */
export function findNamed(book: Book, name: string, home: WorkbookSheet): Place | undefined {
  const folded = name.toLowerCase();
  const named = book.workbook.part.definedNames.find((known) => known.name.toLowerCase() === folded);
  if (!named || !/^[^(),]+![^(),!]+$/.test(named.reference)) return undefined;
  const mark = named.reference.lastIndexOf('!');
  const sheetName = unquoteSheet(named.reference.slice(0, mark));
  const sheet = book.workbook.sheets.find((known) => known.name.toLowerCase() === sheetName.toLowerCase()) ?? home;
  const area = parseArea(named.reference.slice(mark + 1));
  return area && { sheet, area };
}

function parseR1C1(text: string): OpenArea | undefined {
  const match = /^R(\d{1,7})C(\d{1,5})(?::R(\d{1,7})C(\d{1,5}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [row, column] = [Number(match[1]), Number(match[2])];
  return { row, column, lastRow: Number(match[3] ?? row), lastColumn: Number(match[4] ?? column) };
}

function fits({ row = 1, column = 1, lastRow = 1, lastColumn = 1 }: OpenArea): boolean {
  return row >= 1 && column >= 1 && lastRow <= LAST_ROW && lastColumn <= LAST_COLUMN;
}
