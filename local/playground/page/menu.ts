/** The menus that `onOpen` built: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
import type { MenuEntry } from '../contract';
import { element, nextId, setAttribute } from './dom';

type Click = (functionName: string) => void;

interface Opened {
  readonly opener: HTMLElement;
  readonly menu: HTMLElement;
}

/** Every function that a click may run, in the menu's order. */
export function listFunctions(entries: readonly MenuEntry[]): string[] {
  return entries.flatMap(({ functionName, items = [] }) => [
    ...(functionName === undefined ? [] : [functionName]),
    ...listFunctions(items),
  ]);
}

export class MenuBar {
  readonly element = element('div', { id: 'menu', class: 'menus', onkeydown: this.press.bind(this) });
  /** From the outermost in. */
  private readonly opened: Opened[] = [];

  constructor(private readonly click: Click) {
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.element.contains(target as Node)) this.closeTo(0);
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !this.element.contains(relatedTarget as Node)) this.closeTo(0);
    });
  }

  show(menus: readonly MenuEntry[]): void {
    this.opened.length = 0;
    this.element.replaceChildren(...menus.map((menu) => this.createTop(menu)));
  }

  private createTop({ caption, items = [] }: MenuEntry): HTMLElement {
    const opener = element('button', { type: 'button', class: 'menu-button' }, caption);
    opener.addEventListener('click', () => {
      if (this.opened[0]?.opener === opener) this.closeTo(0);
      else this.open(opener, 0);
    });
    return element('div', { class: 'menu-root' }, opener, this.createMenu(opener, items));
  }

  private createMenu(opener: HTMLElement, items: readonly MenuEntry[]): HTMLElement {
    opener.id ||= nextId();
    setAttribute(opener, 'aria-haspopup', 'menu');
    setAttribute(opener, 'aria-expanded', 'false');
    const rows = items.map((item) => this.createRow(item));
    return element('div', { role: 'menu', 'aria-labelledby': opener.id, hidden: true }, ...rows);
  }

  private createRow({ caption, functionName, items }: MenuEntry): HTMLElement {
    if (functionName === undefined && !items) return element('div', { role: 'separator' });
    const row = element('div', { role: 'menuitem', tabindex: -1, 'data-function': functionName }, caption);
    row.addEventListener('mousemove', () => this.hover(row));
    if (functionName !== undefined) {
      row.addEventListener('click', () => this.choose(functionName));
      return row;
    }
    row.addEventListener('click', () => this.openInner(row));
    return element('div', { role: 'none', class: 'submenu' }, row, this.createMenu(row, items ?? []));
  }

  private choose(functionName: string): void {
    const [outermost] = this.opened;
    this.closeTo(0);
    outermost?.opener.focus();
    this.click(functionName);
  }

  private depthOf(row: HTMLElement): number {
    return this.opened.findIndex(({ menu }) => menu === row.closest('[role=menu]'));
  }

  private hover(row: HTMLElement): void {
    if (document.activeElement !== row) row.focus();
    if (row.hasAttribute('aria-haspopup')) this.open(row, this.depthOf(row) + 1, false);
    else this.closeTo(this.depthOf(row) + 1);
  }

  private openInner(row: HTMLElement): void {
    this.open(row, this.depthOf(row) + 1);
  }

  private open(opener: HTMLElement, depth: number, takesFocus = true): void {
    const menu = opener.nextElementSibling as HTMLElement;
    if (this.opened[depth]?.opener !== opener) {
      this.closeTo(depth);
      menu.hidden = false;
      setAttribute(opener, 'aria-expanded', 'true');
      this.opened.push({ opener, menu });
    }
    if (takesFocus) rowsOf(menu)[0]?.focus();
  }

  private closeTo(depth: number): void {
    for (const { opener, menu } of this.opened.splice(depth)) {
      menu.hidden = true;
      setAttribute(opener, 'aria-expanded', 'false');
    }
  }

  private press(event: KeyboardEvent): void {
    const focused = document.activeElement as HTMLElement;
    const isTop = focused.classList.contains('menu-button');
    if (this.move(event.key, focused, isTop)) event.preventDefault();
  }

  /** @returns whether the key was a menu's */
  private move(key: string, focused: HTMLElement, isTop: boolean): boolean {
    const isOpener = focused.hasAttribute('aria-haspopup');
    if (isTop) {
      if (key === 'ArrowDown') this.open(focused, 0);
      return key === 'ArrowDown';
    }
    const rows = rowsOf(focused.closest('[role=menu]') as HTMLElement);
    const at = rows.indexOf(focused);
    const go = (to: number) => rows[(to + rows.length) % rows.length]?.focus();
    switch (key) {
      case 'ArrowDown':
        go(at + 1);
        return true;
      case 'ArrowUp':
        go(at - 1);
        return true;
      case 'Home':
        go(0);
        return true;
      case 'End':
        go(rows.length - 1);
        return true;
      case 'Enter':
      case ' ':
        focused.click();
        return true;
      case 'ArrowRight':
        if (isOpener) this.openInner(focused);
        return true;
      case 'ArrowLeft':
        if (this.opened.length > 1) this.leave();
        return true;
      case 'Escape':
        this.leave();
        return true;
      case 'Tab':
        this.closeTo(0);
        return false;
      default:
        return this.find(key, rows, at);
    }
  }

  private leave(): void {
    const innermost = this.opened.at(-1);
    this.closeTo(this.opened.length - 1);
    innermost?.opener.focus();
  }

  /** The next row that begins with the letter. */
  private find(key: string, rows: readonly HTMLElement[], at: number): boolean {
    if (key.length !== 1) return false;
    const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
    order.find(({ textContent }) => textContent?.toLowerCase().startsWith(key.toLowerCase()))?.focus();
    return true;
  }
}

/** Its own, not those of the menus in it. */
function rowsOf(menu: HTMLElement): HTMLElement[] {
  const rows = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  return rows.filter((row) => row.closest('[role=menu]') === menu);
}
