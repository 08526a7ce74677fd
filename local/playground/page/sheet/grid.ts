/** The cells of one tab: only rows in view, and the active one, stand in the page. */
import { element, setAttribute } from '../dom';
import { words } from '../words';
import { type Area, isInside, type Place } from './address';
import type { Book } from './book';
import { type CellElement, createLetters, createRow, fillCell } from './cells';
import { HEAD_HEIGHT, NUMBER_WIDTH, ROW_HEIGHT, rowsInView, rowTop, scrollTo, sum, type View } from './layout';
import type { Selection } from './selection';

export class Grid {
  private readonly head = element('div', { role: 'rowgroup', class: 'head' });
  private readonly body = element('div', { role: 'rowgroup', class: 'body' });
  readonly element = element('div', { role: 'grid', id: 'grid', class: 'grid' }, this.head, this.body);
  private readonly rows = new Map<number, HTMLElement>();
  private readonly scrolls = new Map<string, { top: number; left: number }>();
  private tab = '';
  private widths: readonly number[] = [];
  private selection: Selection | undefined;
  /** The active cell holds an editor: what is in it is not to be changed. */
  editing: Place | undefined;

  constructor(private readonly book: Book) {
    this.element.addEventListener('scroll', () => {
      this.scrolls.set(this.tab, { top: this.element.scrollTop, left: this.element.scrollLeft });
      this.render();
    });
    new ResizeObserver(() => this.render()).observe(this.element);
  }

  /** Another tab, or the same with other rows or widths. */
  show(tab: string, selection: Selection): void {
    const widths = this.book.widths(tab);
    const isNew = tab !== this.tab || widths.join() !== this.widths.join();
    const hadFocus = this.element.contains(document.activeElement);
    this.tab = tab;
    this.selection = selection;
    const count = this.book.rowCount(tab);
    setAttribute(this.element, 'aria-label', words.sheet.grid(tab));
    setAttribute(this.element, 'aria-rowcount', count + 1);
    setAttribute(this.element, 'aria-colcount', widths.length + 1);
    if (isNew) this.lay(widths);
    this.body.style.height = `${(count - 1) * ROW_HEIGHT}px`;
    if (isNew) {
      const { top = 0, left = 0 } = this.scrolls.get(tab) ?? {};
      this.element.scrollTo(left, top);
    }
    this.render();
    if (isNew && hadFocus) this.cellAt(selection.active)?.focus({ preventScroll: true });
  }

  /** Where each tab was scrolled to. */
  forget(): void {
    this.scrolls.clear();
    this.tab = '';
  }

  private lay(widths: readonly number[]): void {
    this.widths = widths;
    this.rows.clear();
    this.body.replaceChildren();
    this.head.replaceChildren(createLetters(widths.length));
    const columns = [NUMBER_WIDTH, ...widths].map((width) => `${width}px`).join(' ');
    this.element.style.setProperty('--columns', columns);
    this.element.style.setProperty('--width', `${NUMBER_WIDTH + sum(widths)}px`);
  }

  render(): void {
    const { selection } = this;
    if (!selection) return;
    const count = this.book.rowCount(this.tab);
    const { first, last } = rowsInView(this.view(), count);
    const kept = new Set([0, Math.min(selection.active.row, count - 1)]);
    for (const [row, shown] of this.rows) {
      if ((row >= first && row <= last) || kept.has(row)) continue;
      shown.remove();
      this.rows.delete(row);
    }
    for (const row of kept) this.fillRow(row, selection);
    for (let row = first; row <= last; row++) this.fillRow(row, selection);
    this.markLetters(selection.area);
  }

  /** A place in view, as far as it can be. */
  reveal(place: Place): void {
    const { top, left } = scrollTo(place, this.widths, this.view());
    if (top !== this.element.scrollTop || left !== this.element.scrollLeft) this.element.scrollTo(left, top);
    this.render();
  }

  cellAt({ row, column }: Place): HTMLElement | undefined {
    return this.rows.get(row)?.children[column + 1] as HTMLElement | undefined;
  }

  /** Rows of a page. */
  get page(): number {
    return Math.max(Math.floor((this.element.clientHeight - HEAD_HEIGHT) / ROW_HEIGHT) - 1, 1);
  }

  private view(): View {
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = this.element;
    return { top, left, width, height };
  }

  private fillRow(row: number, { active, area }: Selection): void {
    const shown = this.rows.get(row) ?? this.addRow(row);
    const [number, ...cells] = shown.children as unknown as readonly [HTMLElement, ...CellElement[]];
    number.classList.toggle('chosen', row >= area.from.row && row <= area.to.row);
    cells.forEach((cell, column) => {
      const place = { row, column };
      const isActive = row === active.row && column === active.column;
      const isEdited = row === this.editing?.row && column === this.editing.column;
      if (!isEdited) fillCell(cell, this.book.cell(this.tab, place));
      cell.tabIndex = isActive ? 0 : -1;
      cell.classList.toggle('active', isActive);
      setAttribute(cell, 'aria-selected', String(isInside(area, place)));
    });
  }

  private addRow(row: number): HTMLElement {
    const made = createRow(row, this.widths.length);
    this.rows.set(row, made);
    if (row === 0) {
      this.head.append(made);
      return made;
    }
    made.style.top = `${rowTop(row)}px`;
    const next = [...this.rows].filter(([other]) => other > row).sort(([a], [b]) => a - b)[0]?.[1];
    this.body.insertBefore(made, next ?? null);
    return made;
  }

  private markLetters({ from, to }: Area): void {
    const letters = this.head.firstElementChild?.children ?? [];
    [...letters].forEach((letter, at) => {
      letter.classList.toggle('chosen', at > from.column && at <= to.column + 1);
    });
  }
}
