/** A finding's or a topic's cell, shown. */
import { showCell } from '../../google/spreadsheet';
import type { Place } from '../../plan/plan';
import { MARKED_TABS } from '../../sheet/tabs';

/** False where there is no such place any more. */
export function goToCell({ tab, cell }: Place): boolean {
  const known = MARKED_TABS.find(({ name }) => name === tab);
  return known !== undefined && showCell(known.name, cell || 'A1');
}
