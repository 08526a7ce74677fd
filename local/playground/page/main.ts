/** The playground's page: the sheet, the script's pages beside it, and what it makes in Drive and Gmail. */
import { Actions } from './actions';
import { BreakPane } from './break-pane';
import { element } from './dom';
import { DrivePane } from './drive/drive-pane';
import { GmailPane } from './gmail/gmail-pane';
import { LogPane } from './log-pane';
import { listFunctions, MenuBar } from './menu';
import { Pages } from './pages';
import { ask } from './question';
import { SheetPane } from './sheet/sheet-pane';
import { Store } from './store';
import { TabList } from './tab-list';
import { Toasts } from './toasts';
import { TopBar } from './top-bar';
import { words } from './words';

type PaneName = 'sheet' | 'drive' | 'gmail' | 'log' | 'break';

const DRIVE_LINK = /^https:\/\/(?:docs|drive)\.google\.com\//;

const store = new Store();
const toasts = new Toasts();
const log = new LogPane();
const actions = new Actions(store, {
  opened: () => {
    pages.closeAll();
    toasts.clear();
    log.clear();
    showCounts();
    sheet.forget();
    showSidebar();
  },
  ask,
  ended: (reply) => {
    log.add(reply);
    showCounts();
    for (const page of reply.pages) pages.show(page);
    for (const { title, text } of reply.toasts) toasts.show(title, text);
  },
  shown: ({ active }) => {
    drive.age();
    gmail.age();
    if (!active) return;
    showPane('sheet');
    sheet.goTo(active.tab, active.cell);
  },
  refused: (message) => toasts.refuse(message),
});
const sheet = new SheetPane(store, actions, { openLink, refused: (message) => toasts.refuse(message) });
const drive = new DrivePane(store, actions);
const gmail = new GmailPane(store, actions);
const breaks = new BreakPane(store, actions);
const pages = new Pages({
  call: (name, args, told) => actions.call(name, args, told),
  focusGrid: () => {
    showPane('sheet');
    sheet.focus();
  },
  openLink: (link) => {
    if (openLink(link)) pages.closeDialog();
    else if (DRIVE_LINK.test(link)) window.open(link, '_blank', 'noopener');
  },
});
const menus = new MenuBar((name) => {
  toasts.clear();
  void actions.click(name);
});
const top = new TopBar(store, actions, {
  refused: (message) => toasts.refuse(message),
  showBreaks: () => showPane('break'),
});

const panes: Readonly<Record<PaneName, HTMLElement>> = {
  sheet: sheet.element,
  drive: drive.element,
  gmail: gmail.element,
  log: log.element,
  break: breaks.element,
};
const tabs = new TabList(words.panes.label, 'pane-tabs', (id) => showPane(id as PaneName));
const panels = Object.entries(panes).map(([name, pane]) =>
  element('div', { role: 'tabpanel', id: `pane-${name}`, class: 'pane', hidden: name !== 'sheet' }, pane),
);
let shown: PaneName = 'sheet';

function showPane(name: PaneName): void {
  shown = name;
  for (const panel of panels) panel.hidden = panel.id !== `pane-${name}`;
  tabs.mark(name);
  drive.setShown(name === 'drive');
}

function showCounts(): void {
  const { files = [], mails = [] } = store.state ?? {};
  const texts: Readonly<Record<PaneName, string>> = {
    sheet: words.panes.sheet,
    drive: words.panes.drive(files.length),
    gmail: words.panes.gmail(mails.length),
    log: words.panes.log(log.count),
    break: words.panes.break,
  };
  const list = Object.entries(texts).map(([id, text]) => ({ id, text, panel: `pane-${id}` }));
  tabs.show(list, shown);
  for (const panel of panels) panel.setAttribute('aria-labelledby', tabs.buttonId(panel.id.slice('pane-'.length)));
}

function openLink(link: string): boolean {
  const file = drive.fileOf(link);
  if (!file) return false;
  showPane('drive');
  drive.open(file.id);
  return true;
}

/** It stands open from the start, as a person would have it. */
function showSidebar(): void {
  const functions = listFunctions(store.state?.menus ?? []);
  if (functions.includes('showSidebar')) void actions.click('showSidebar');
}

document.body.append(
  top.element,
  element(
    'nav',
    { class: 'second', 'aria-label': words.panes.label },
    menus.element,
    tabs.element,
    element('span', { class: 'working' }, words.working),
  ),
  element('main', {}, element('div', { class: 'left' }, ...panels), pages.element),
  toasts.element,
);
store.watch(
  ({ menus: told }) => told,
  (told) => menus.show(told),
);
store.watch(({ files, mails }) => [files.length, mails.length], showCounts);
void actions.start().then(() => {
  showSidebar();
  document.body.dataset.ready = '1';
});
