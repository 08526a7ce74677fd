/** `Hoàn tác lần sửa`: puts back what the last mending changed, in those cells that nobody has edited since. */
import { readTabText } from '../google/plain-text';
import { readTab, writeCells } from '../google/spreadsheet';
import { dropRecord, loadRecord, saveRecord } from '../google/undo-store';
import type { Catalogue } from '../locale/catalogue';
import { contrastTexts } from '../plan/difference';
import { cleanText } from '../plan/text';
import { cellName } from '../sheet/a1';
import { readEntries } from '../sheet/read-entries';
import { locateCells, type Restoration } from '../sheet/restoration';
import { plainText } from '../sheet/tab-text';
import { findTab, SETTINGS, type TabName } from '../sheet/tabs';
import type { MendedCell } from '../sheet/undo-record';
import { PRINTS } from './fingerprints';
import type { Action, Ending } from './run';

export const undoFix: Action = { name: 'undoFix', scopes: [], work: undoLastFix };

interface Undone extends Restoration {
  /** What the cell held before it was put back. */
  readonly now: string;
  /** Its A1 name, now or when it was mended. */
  readonly cell: string;
  readonly isRefused: boolean;
}

function undoLastFix(): Ending {
  const { words } = readEntries(readTab(SETTINGS.name));
  const { undo, title, headings, protectedCell } = words.dialog;
  const { cells } = loadRecord();
  const undone = restoreAll(cells);
  // What could not be put back now may be another time.
  const left = undone.filter(({ state, isRefused }) => isRefused || state === 'lost');
  if (left.length > 0) saveRecord({ cells: left, isOpen: false });
  else if (cells.length > 0) dropRecord();
  const restored = undone.filter(({ state, isRefused }) => state === 'found' && !isRefused);
  const ofState = (state: Restoration['state']) => undone.filter((one) => one.state === state);
  return {
    result: { outcome: 'done', findings: [] },
    page: {
      title,
      lead: cells.length === 0 ? undo.nothing : undo.done(restored.length),
      sections: [
        { heading: undo.heading, items: restored.map((one) => ({ text: describe(one, words) })) },
        {
          heading: headings.attention,
          items: [
            ...ofState('edited').map(({ tab, cell }) => undo.edited(tab, cell)),
            ...ofState('lost').map(({ tab, before }) => undo.lost(tab, contrastTexts(cleanText(before), '').before)),
            ...undone.filter(({ isRefused }) => isRefused).map(({ tab, cell }) => protectedCell(tab, cell)),
          ].map((text) => ({ text })),
        },
      ],
    },
  };
}

function restoreAll(record: readonly MendedCell[]): Undone[] {
  const tabs = [...new Set(record.flatMap(({ tab }) => findTab(tab) ?? []))];
  return tabs.flatMap((tab) =>
    restoreTab(
      tab,
      record.filter((one) => one.tab === tab),
    ),
  );
}

function restoreTab(tab: TabName, record: readonly MendedCell[]): Undone[] {
  const text = readTabText(tab);
  const located = locateCells(record, text, PRINTS);
  const columnOf = ({ column }: MendedCell) => text?.columns.get(column) ?? 0;
  const writes = located.flatMap((one) =>
    one.at === undefined ? [] : [{ row: one.at, column: columnOf(one), value: one.before }],
  );
  const refused = writeCells(tab, writes);
  return located.map((one) => {
    const cell = cellName(one.at ?? one.row, columnOf(one));
    const now = text && one.at !== undefined ? (plainText(text, one.at, one.column) ?? '') : '';
    return { ...one, now, cell, isRefused: one.at !== undefined && refused.includes(cell) };
  });
}

function describe({ tab, cell, now, before }: Undone, { dialog }: Catalogue): string {
  const shown = contrastTexts(cleanText(now), cleanText(before));
  return dialog.fix.changed(tab, cell, shown.before, shown.after);
}
