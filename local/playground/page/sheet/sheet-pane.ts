/** The workbook: bars, grid and tabs as one. */
import type { Actions } from '../actions';
import { element } from '../dom';
import type { Store } from '../store';
import { TabList } from '../tab-list';
import { words } from '../words';
import { cellName, type Place, placesOf, readAreaName, readCellName } from './address';
import { Bars } from './bars';
import { Book } from './book';
import { CellEditor, type Leaving } from './editor';
import { attachKeys, attachPointer } from './gestures';
import { Grid } from './grid';
import { type Bounds, Selection } from './selection';
import { createTools } from './tools';
import { attachTransfer } from './transfer';

export interface SheetEvents {
  /** Whether the page shows what the link leads to. */
  openLink(link: string): boolean;
  refused(message: string): void;
}

const KEYS: Readonly<Record<Exclude<Leaving, 'stay'>, string>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
};

export class SheetPane {
  private readonly book = new Book();
  private readonly grid = new Grid(this.book);
  private readonly bars = new Bars({
    go: (name) => this.goToName(name),
    commit: (place, text) => this.write(this.tab, place, text),
    leave: (isDown) => {
      if (isDown) this.move('ArrowDown');
      this.focus();
    },
  });
  private readonly tabs = new TabList(words.sheet.tabs, 'sheet-tabs', (tab) => this.showTab(tab));
  private readonly panel = element('div', { role: 'tabpanel', id: 'sheet', class: 'sheet' }, this.grid.element);
  private readonly selections = new Map<string, Selection>();
  private tab = '';
  private editor: CellEditor | undefined;
  readonly element: HTMLElement;

  constructor(
    store: Store,
    private readonly actions: Actions,
    private readonly events: SheetEvents,
  ) {
    const tools = createTools({
      insert: () => this.changeRows('insert', this.selection.active.row + 1),
      delete: () => this.changeRows('delete', this.selection.active.row + 1),
      sort: () => this.changeRows('sort', this.selection.active.column + 1),
    });
    const bar = element('div', { class: 'bar' }, this.bars.nameBox, this.bars.formulaBar, tools);
    this.element = element('div', { class: 'sheet-pane' }, bar, this.bars.note, this.panel, this.tabs.element);
    this.listen();
    store.watch(
      ({ sheets }) => sheets,
      (sheets) => {
        this.book.take(sheets);
        this.show();
      },
    );
  }

  /** Selects a cell of a tab and shows it. */
  goTo(tab: string, name: string): void {
    const place = readCellName(name);
    if (!this.book.tabs.includes(tab) || !place) return;
    this.showTab(tab);
    this.select(place);
  }

  focus(): void {
    this.grid.cellAt(this.selection.active)?.focus({ preventScroll: true });
  }

  /** Of a new workbook. */
  forget(): void {
    this.selections.clear();
    this.grid.forget();
    this.tab = '';
    this.show();
  }

  private get selection(): Selection {
    const known = this.selections.get(this.tab) ?? new Selection();
    this.selections.set(this.tab, known);
    return known;
  }

  private show(): void {
    const { tabs } = this.book;
    if (!tabs.includes(this.tab)) this.tab = tabs[0] ?? '';
    this.tabs.show(
      tabs.map((name) => ({ id: name, text: name, panel: this.panel.id })),
      this.tab,
    );
    this.panel.setAttribute('aria-labelledby', this.tabs.buttonId(this.tab));
    this.grid.show(this.tab, this.selection);
    this.showActive();
  }

  private showTab(tab: string): void {
    this.tab = tab;
    this.show();
  }

  private showActive(): void {
    const { active } = this.selection;
    this.bars.show(active, this.book.cell(this.tab, active), this.book.text(this.tab, active));
  }

  private select(place: Place, reach = place): void {
    const { rows, columns } = this.bounds();
    if (place.row >= rows || place.column >= columns) {
      this.events.refused(words.sheet.noSuchCell(cellName(place)));
      return;
    }
    const last = { row: Math.min(reach.row, rows - 1), column: Math.min(reach.column, columns - 1) };
    this.selection.select(place, last);
    this.grid.reveal(place);
    this.showActive();
  }

  private goToName(name: string): void {
    const area = readAreaName(name);
    if (!area) {
      this.events.refused(words.sheet.noSuchCell(name));
      return;
    }
    this.select(area.from, area.to);
    this.focus();
  }

  /** @returns whether the key moves */
  private move(key: string, shiftKey = false, hasControl = false): boolean {
    const place = this.selection.move(key, { shiftKey, hasControl }, this.bounds(), this.grid.page);
    if (!place) return false;
    this.grid.reveal(place);
    this.showActive();
    return true;
  }

  private write(tab: string, place: Place, text: string): void {
    const { rows, columns } = this.bounds();
    if (text === this.book.text(tab, place) || place.row >= rows || place.column >= columns) return;
    const forget = this.book.type(tab, place, text);
    this.show();
    void this.actions.edit(tab, cellName(place), text).then(() => {
      forget();
      this.show();
    });
  }

  private changeRows(what: 'insert' | 'delete' | 'sort', at: number): void {
    const { active } = this.selection;
    void this.actions.changeRows(this.tab, what, at).then((isDone) => {
      if (isDone && what === 'insert') this.select({ ...active, row: active.row + 1 });
      this.focus();
    });
  }

  private edit(text: string): void {
    const place = this.selection.active;
    this.grid.reveal(place);
    const cell = this.grid.cellAt(place);
    if (!cell) return;
    const { tab } = this;
    this.grid.editing = place;
    this.editor = new CellEditor(cell, place, text, {
      typing: (typed) => this.bars.mirror(typed),
      left: (typed, how) => {
        this.editor = undefined;
        this.grid.editing = undefined;
        cell.classList.remove('edited');
        Object.assign(cell, { print: undefined });
        const hadFocus = cell.contains(document.activeElement);
        if (typed !== undefined) this.write(tab, place, typed);
        this.show();
        if (how !== 'stay') this.move(KEYS[how]);
        if (hadFocus) this.focus();
      },
    });
  }

  private listen(): void {
    const { element: grid } = this.grid;
    const gestures = {
      move: (key: string, shiftKey: boolean, hasControl: boolean) => {
        const isMoved = this.move(key, shiftKey, hasControl);
        if (isMoved) this.focus();
        return isMoved;
      },
      point: (place: Place, isReach: boolean) => this.point(place, isReach),
      edit: (withText: boolean) => this.edit(withText ? this.book.text(this.tab, this.selection.active) : ''),
      empty: () => this.empty(),
      selectRow: (row: number) => this.selectArea({ row, column: 0 }, { ...this.corner(), row }),
      selectColumn: (column: number) => this.selectArea({ row: 0, column }, { ...this.corner(), column }),
      selectAll: () => this.selectArea({ row: 0, column: 0 }, this.corner()),
    };
    attachKeys(grid, gestures);
    attachPointer(grid, gestures);
    attachTransfer(grid, {
      isEditing: () => this.editor !== undefined,
      area: () => this.selection.area,
      shown: (place) => this.book.cell(this.tab, place).shown,
      write: (place, text) => this.write(this.tab, place, text),
      empty: () => this.empty(),
      select: ({ from, to }) => this.select(from, to),
    });
    this.element.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')?.href;
      if (link !== undefined && this.events.openLink(link)) event.preventDefault();
    });
  }

  private point(place: Place, isReach: boolean): void {
    if (isReach) {
      this.selection.extendTo(place);
      this.grid.render();
    } else {
      this.editor?.input.blur();
      this.select(place);
    }
    this.focus();
  }

  /** The grid stays where it is scrolled to. */
  private selectArea(from: Place, to: Place): void {
    this.editor?.input.blur();
    this.selection.select(from, to);
    this.grid.render();
    this.showActive();
    this.focus();
  }

  private empty(): void {
    for (const place of placesOf(this.selection.area).flat()) this.write(this.tab, place, '');
  }

  private corner(): Place {
    const { rows, columns } = this.bounds();
    return { row: rows - 1, column: columns - 1 };
  }

  private bounds(): Bounds {
    return { rows: this.book.rowCount(this.tab), columns: this.book.widths(this.tab).length };
  }
}
