/** Cells by number and by name: 0-based row and column, `B3`. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly from: Place;
  readonly to: Place;
}

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function cellName({ row, column }: Place): string {
  return `${columnName(column)}${row + 1}`;
}

/** `b3` is B3. */
export function readCellName(text: string): Place | undefined {
  const [, letters = '', digits] = /^\$?([A-Za-z]{1,2})\$?([1-9]\d{0,4})$/.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** `B3` or `B3:D5`. */
export function readAreaName(text: string): Area | undefined {
  const [first = '', second = first] = text.split(':');
  const [from, to] = [readCellName(first), readCellName(second)];
  return from && to && { from, to };
}

/** With its corners in order. */
export function areaOf(one: Place, other: Place): Area {
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
}

export function isInside({ from, to }: Area, { row, column }: Place): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

export function placesOf({ from, to }: Area): Place[][] {
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (__, column) => ({
      row: from.row + row,
      column: from.column + column,
    })),
  );
}
