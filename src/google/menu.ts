/** The menu, built without reading anything: `onOpen` may run before the user has granted a single scope. */

import { menu as english } from '../locale/en/menu';
import { menu as vietnamese } from '../locale/vi/menu';
import type * as entries from '../main';

type Words = typeof vietnamese;
type Label = keyof Words['items'];
type EntryName = keyof typeof entries;
type Item = readonly [Label, EntryName];

interface Submenu {
  readonly title: keyof Words['submenus'];
  readonly items: readonly Item[];
}

const GROUPS: readonly (readonly (Item | Submenu)[])[] = [
  [
    ['all', 'makeAll'],
    ['sidebar', 'showSidebar'],
  ],
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
    ['preview', 'previewRun'],
    ['zalo', 'showTexts'],
    ['undo', 'undoRun'],
    ['remind', 'remindAssignees'],
    ['auto', 'switchAuto'],
  ],
  [
    {
      title: 'meeting',
      items: [
        ['notice', 'makeNotice'],
        ['notify', 'notifyMembers'],
        ['minutes', 'makeMinutes'],
        ['conclusion', 'makeConclusion'],
      ],
    },
    {
      title: 'records',
      items: [
        ['report', 'makeReport'],
        ['dossier', 'makeDossier'],
        ['downloads', 'showDownloads'],
      ],
    },
    {
      title: 'forms',
      items: [
        ['inspect', 'inspectPaper'],
        ['template', 'makeTemplate'],
      ],
    },
  ],
  [
    ['setUp', 'setUpWorkbook'],
    ['nextYear', 'startNextYear'],
    ['help', 'showHelp'],
  ],
];

type Menu = GoogleAppsScript.Base.Menu;

/** Nothing documented says that it always answers before consent: a menu in Vietnamese is better than none. */
function readLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch (error) {
    console.error(error);
    return 'vi';
  }
}

/** `Cài đặt` cannot be read before consent: the language is that of the user's own Google pages, Vietnamese unless they are English. */
function chooseWords(): Words {
  return readLocale().startsWith('en') ? english : vietnamese;
}

export function addMenu(): void {
  const words = chooseWords();
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(words.title);
  const addItem = (to: Menu, [label, entry]: Item) => to.addItem(words.items[label], entry);
  GROUPS.forEach((group, index) => {
    if (index > 0) menu.addSeparator();
    for (const one of group) {
      if ('items' in one) {
        const submenu = ui.createMenu(words.submenus[one.title]);
        for (const item of one.items) addItem(submenu, item);
        menu.addSubMenu(submenu);
      } else addItem(menu, one);
    }
  });
  menu.addToUi();
}
