/** Cells' names in A1. */

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** `row` is 1-based, `column` 0-based: `D3` for 3 and 3. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Row and column as in `cellName`; `undefined` for what is no cell's name. */
export function parseCell(name: string): { row: number; column: number } | undefined {
  const parts = /^([A-Z]+)(\d+)$/.exec(name);
  if (!parts) return undefined;
  const column = Array.from(parts[1] as string).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]), column };
}
