/** `<mergeCells>`: areas shown as one cell, whose value stands at the top left. */
import { type Area, areaName, contains, formatAreas, intersect, parseAreas } from './a1';
import type { Worksheet } from './worksheet';
import { findChildren } from './xml';

export function readMerges(sheet: Worksheet): Area[] {
  return findChildren(sheet.section('mergeCells')?.element, 'mergeCell').flatMap(({ attributes }) =>
    parseAreas(attributes.ref ?? ''),
  );
}

export function writeMerges(sheet: Worksheet, areas: readonly Area[]): void {
  if (formatAreas(areas) === formatAreas(readMerges(sheet))) return;
  const p = sheet.prefix;
  const cells = areas.map((area) => `<${p}mergeCell ref="${areaName(area)}"/>`).join('');
  sheet.setSection(
    'mergeCells',
    areas.length ? `<${p}mergeCells count="${areas.length}">${cells}</${p}mergeCells>` : undefined,
  );
}

export function mergesIn(sheet: Worksheet, area: Area): Area[] {
  return readMerges(sheet).filter((merge) => intersect(merge, area));
}

/** Whether the cell is hidden behind a merged area's first cell. */
export function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((merge) => contains(merge, row, column) && (merge.row !== row || merge.column !== column));
}
