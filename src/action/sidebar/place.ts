/** A finding's or a topic's cell, shown. */
import { showCell } from '../../google/spreadsheet';
import type { Place } from '../../plan/plan';
import { findTab } from '../../sheet/tabs';

/** False where there is no such place any more. */
export function goToCell({ tab, cell }: Place): boolean {
  const name = findTab(tab);
  return name !== undefined && showCell(name, cell || 'A1');
}
