/** A1 notation: rows and columns count from 1. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What a reference leaves open is undefined: `B:B` has no rows, `3:4` no columns, `A2:B` no last row. */
export interface OpenArea {
  readonly row?: number;
  readonly column?: number;
  readonly lastRow?: number;
  readonly lastColumn?: number;
}

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `A1` for one cell, else `A1:B2`. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

const REFERENCE = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/;

/** Undefined when the text is no reference. */
export function parseArea(text: string): OpenArea | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match) return undefined;
  const [, letters = '', digits = '', lastLetters, lastDigits] = match;
  if (lastLetters === undefined && (!letters || !digits)) return undefined;
  if ((!letters && !digits) || (lastLetters === '' && !lastDigits)) return undefined;
  const row = digits ? Number(digits) : undefined;
  const column = letters ? columnNumber(letters) : undefined;
  if (lastLetters === undefined) return { row, column, lastRow: row, lastColumn: column };
  const lastRow = lastDigits ? Number(lastDigits) : undefined;
  const lastColumn = lastLetters ? columnNumber(lastLetters) : undefined;
  const [top, bottom] = sortPair(row, lastRow);
  const [left, right] = sortPair(column, lastColumn);
  return { row: top, column: left, lastRow: bottom, lastColumn: right };
}

function sortPair(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  return a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
}

export function closeArea(area: OpenArea, lastRow: number, lastColumn: number): Area {
  return {
    row: area.row ?? 1,
    column: area.column ?? 1,
    lastRow: area.lastRow ?? lastRow,
    lastColumn: area.lastColumn ?? lastColumn,
  };
}

/** The areas of a `sqref`; what is no reference in it is left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map((part) => parseArea(part))
    .filter((area): area is OpenArea => area !== undefined)
    .map((area) => closeArea(area, LAST_ROW, LAST_COLUMN));
}

export function formatAreas(areas: readonly Area[]): string {
  return areas.map(areaName).join(' ');
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}

export function intersect(a: Area, b: Area): Area | undefined {
  const area = {
    row: Math.max(a.row, b.row),
    column: Math.max(a.column, b.column),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.row <= area.lastRow && area.column <= area.lastColumn ? area : undefined;
}

/** What is left of `area` without `hole`: up to four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const rest = [
    { ...area, lastRow: cut.row - 1 },
    { ...area, row: cut.lastRow + 1 },
    { row: cut.row, lastRow: cut.lastRow, column: area.column, lastColumn: cut.column - 1 },
    { row: cut.row, lastRow: cut.lastRow, column: cut.lastColumn + 1, lastColumn: area.lastColumn },
  ];
  return rest.filter((part) => part.row <= part.lastRow && part.column <= part.lastColumn);
}
