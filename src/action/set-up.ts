/** `Thiết lập bảng`: adds the tabs, columns, rows and lists that are missing, and changes nothing that is there. */
import { today } from '../google/clock';
import { readTables } from '../google/spreadsheet';
import { applyChange, readLooks } from '../google/tab-layout';
import { type Catalogue, vi } from '../locale/catalogue';
import { listSetUpChanges, type SetUpChange } from '../sheet/setup';
import type { PageItem } from './page';
import type { Action } from './run';

export const setUp: Action = {
  name: 'setUp',
  scopes: [],
  work: () => {
    const words = vi.dialog.setUp;
    const changes = listSetUpChanges(readTables(), today(), readLooks());
    const refused = changes.flatMap((change) => applyChange(change) ?? []);
    const items = [...new Set(changes.flatMap((change) => describeChange(change, words)))];
    return {
      result: { outcome: 'done', findings: [] },
      page: {
        title: vi.dialog.title,
        lead: changes.length === 0 ? words.complete : vi.dialog.done,
        sections: [
          { heading: words.heading, items: items.map((text): PageItem => ({ text })) },
          {
            heading: vi.dialog.headings.attention,
            items: refused.map(({ tab, cell }) => ({ text: vi.dialog.protectedCell(tab, cell) })),
          },
        ],
      },
    };
  },
};

function describeChange(change: SetUpChange, words: Catalogue['dialog']['setUp']): string[] {
  switch (change.kind) {
    case 'tab':
      return [words.tab(change.tab)];
    case 'cells':
      return change.row === 1
        ? [words.columns(change.values[0] ?? [], change.tab)]
        : [words.rows(change.values.length, change.tab)];
    case 'dropDown':
      return [words.lists(change.tab)];
    default:
      return [];
  }
}
