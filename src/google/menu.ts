/** The menu, built without reading anything: `onOpen` may run before the user has granted a single scope. */

import { vi } from '../locale/catalogue';
import type * as entries from '../main';

type Label = keyof typeof vi.menu.items;
type EntryName = keyof typeof entries;

const GROUPS: readonly (readonly (readonly [Label, EntryName])[])[] = [
  [['all', 'makeAll']],
  [
    ['check', 'checkWorkbook'],
    ['fix', 'fixWorkbook'],
    ['undoFix', 'undoFix'],
    ['schedule', 'scheduleMeetings'],
  ],
  [
    ['plan', 'makePlan'],
    ['outlines', 'makeOutlines'],
    ['drafts', 'makeDrafts'],
    ['send', 'sendDrafts'],
  ],
  [
    ['notice', 'makeNotice'],
    ['minutes', 'makeMinutes'],
    ['conclusion', 'makeConclusion'],
    ['report', 'makeReport'],
    ['dossier', 'makeDossier'],
  ],
  [
    ['inspect', 'inspectPaper'],
    ['template', 'makeTemplate'],
    ['nextYear', 'startNextYear'],
  ],
  [
    ['setUp', 'setUpWorkbook'],
    ['help', 'showHelp'],
  ],
];

export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(vi.menu.title);
  GROUPS.forEach((group, index) => {
    if (index > 0) menu.addSeparator();
    for (const [label, entry] of group) menu.addItem(vi.menu.items[label], entry);
  });
  menu.addToUi();
}
