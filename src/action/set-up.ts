/** `Thiết lập bảng`: adds the tabs, columns, rows and lists that are missing, and changes nothing that is there but, if she agrees, the region. */
import { today } from '../google/clock';
import { moveToVietnam, readForeignRegion } from '../google/region';
import { readTables } from '../google/spreadsheet';
import { applyChange, readLooks } from '../google/tab-layout';
import { type Catalogue, vi } from '../locale/catalogue';
import { listSetUpChanges, type SetUpChange } from '../sheet/setup';
import type { PageItem } from './page';
import type { Action, Ending } from './run';

export function createSetUp(): Action {
  let isAsked = false;
  const ask = (region: string): Ending => ({
    result: { outcome: 'done', findings: [] },
    page: { title: vi.dialog.title, sections: [] },
    question: {
      title: vi.dialog.title,
      text: vi.dialog.setUp.region(region),
      answer: (isYes) => {
        isAsked = true;
        if (isYes) moveToVietnam();
        return true;
      },
    },
  });
  return {
    name: 'setUp',
    scopes: [],
    work: () => {
      const region = readForeignRegion();
      return region === undefined || isAsked ? setUpTabs(region) : ask(region);
    },
  };
}

/** @param region that is not Vietnam, and stays */
function setUpTabs(region: string | undefined): Ending {
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
          items: [
            ...(region === undefined ? [] : [words.regionKept(region)]),
            ...refused.map(({ tab, cell }) => vi.dialog.protectedCell(tab, cell)),
          ].map((text) => ({ text })),
        },
      ],
    },
  };
}

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
