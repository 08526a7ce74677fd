/** Cells that hold plain text: what mending may replace, and what it must find unchanged before it does. */
import { cellName } from '../sheet/a1';
import type { TabName } from '../sheet/tabs';
import { findSheet } from './spreadsheet';

/** By A1 name, the text of every cell of the tab that holds text and no formula. Two read calls. */
export function readPlainTexts(tab: TabName): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const range = findSheet(tab)?.getDataRange();
  const formulas = range?.getFormulas() ?? [];
  range?.getValues().forEach((line, down) => {
    line.forEach((value: unknown, across) => {
      if (typeof value !== 'string' || value === '' || formulas[down]![across] !== '') return;
      texts.set(cellName(down + 1, across), value);
    });
  });
  return texts;
}
