/** Cells below each other in one column, which one call can write. */

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** By column, then row; each group without a gap. */
export function groupNeighbours<T extends CellPlace>(places: readonly T[]): T[][] {
  const groups: T[][] = [];
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const place of sorted) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (last && last.column === place.column && last.row + 1 === place.row) group!.push(place);
    else groups.push([place]);
  }
  return groups;
}
