/** `Hoàn tác lần sửa`: puts back what the last mending changed, in those cells that nobody has edited since. */
import { digest } from '../google/digest';
import { readPlainTexts } from '../google/plain-text';
import { readTab, writeCells } from '../google/spreadsheet';
import { dropRecord, loadRecord } from '../google/undo-store';
import type { Catalogue } from '../locale/catalogue';
import { contrastTexts } from '../plan/difference';
import { cleanText } from '../plan/text';
import { parseCell } from '../sheet/a1';
import { readEntries } from '../sheet/read-entries';
import { locateCells, type Restoration } from '../sheet/restoration';
import { findTab, SETTINGS, type TabName } from '../sheet/tabs';
import type { MendedCell } from '../sheet/undo-record';
import type { Action, Ending } from './run';

export const undoFix: Action = { name: 'undoFix', scopes: [], work: undoLastFix };

interface Undone extends Restoration {
  /** What the cell held before it was put back. */
  readonly now: string;
  readonly isRefused: boolean;
}

function undoLastFix(): Ending {
  const { words } = readEntries(readTab(SETTINGS.name));
  const { undo, title, headings, protectedCell } = words.dialog;
  const record = loadRecord();
  const undone = restoreAll(record);
  if (record.length > 0) dropRecord();
  const restored = undone.filter(({ state, isRefused }) => state === 'found' && !isRefused);
  return {
    result: { outcome: 'done', findings: [] },
    page: {
      title,
      lead: record.length === 0 ? undo.nothing : undo.done(restored.length),
      sections: [
        { heading: undo.heading, items: restored.map((one) => ({ text: describe(one, words) })) },
        {
          heading: headings.attention,
          items: [
            ...undone.filter(({ state }) => state === 'edited').map(({ tab, cell }) => undo.edited(tab, cell)),
            ...undone.filter(({ isRefused }) => isRefused).map(({ tab, at = '' }) => protectedCell(tab, at)),
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
  const texts = readPlainTexts(tab);
  const located = locateCells(record, texts, (text) => digest(text, 16));
  const writes = located.flatMap(({ at, before }) => (at ? [{ ...parseCell(at)!, value: before }] : []));
  const refused = writeCells(tab, writes);
  return located.map((one) => ({
    ...one,
    now: texts.get(one.at ?? '') ?? '',
    isRefused: one.at !== undefined && refused.includes(one.at),
  }));
}

function describe({ tab, at = '', now, before }: Undone, { dialog }: Catalogue): string {
  const shown = contrastTexts(cleanText(now), cleanText(before));
  return dialog.fix.changed(tab, at, shown.before, shown.after);
}
