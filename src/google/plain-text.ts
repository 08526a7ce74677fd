/** A tab's cells as texts: what mending may replace, and what it must find unchanged before it does. */
import type { CellValue } from '../sheet/cell';
import { findColumns } from '../sheet/read-tab';
import type { TabText } from '../sheet/tab-text';
import { TABS, type TabName } from '../sheet/tabs';
import { findSheet } from './spreadsheet';

/** Two read calls; `undefined` where the tab is missing. */
export function readTabText(name: TabName): TabText | undefined {
  const range = findSheet(name)?.getDataRange();
  if (!range) return undefined;
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const tab = TABS.find((one) => one.name === name)!;
  return {
    columns: findColumns(tab, [(values[0] ?? []) as CellValue[]]),
    rows: values.map((line, down) =>
      line.map((value, across) => ({
        shown: value instanceof Date ? value.toISOString() : String(value),
        isPlain: typeof value === 'string' && formulas[down]![across] === '',
      })),
    ),
  };
}
