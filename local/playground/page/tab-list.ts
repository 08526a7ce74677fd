/** Tabs with arrow keys: of the panes, and of the workbook. */
import { element, nextId, setAttribute } from './dom';

export interface Tab {
  readonly id: string;
  readonly text: string;
  /** What it shows: an element's id. */
  readonly panel: string;
}

export class TabList {
  readonly element: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private selected = '';

  constructor(
    label: string,
    id: string,
    private readonly onSelect: (id: string) => void,
  ) {
    this.element = element('div', { role: 'tablist', 'aria-label': label, id, onkeydown: this.move.bind(this) });
  }

  /** Buttons that stay keep their focus. */
  show(tabs: readonly Tab[], selected: string): void {
    const ids = tabs.map(({ id }) => id);
    for (const [id, tab] of this.buttons) {
      if (ids.includes(id)) continue;
      tab.remove();
      this.buttons.delete(id);
    }
    tabs.forEach((tab, at) => {
      const shown = this.buttons.get(tab.id) ?? this.create(tab);
      if (shown.textContent !== tab.text) shown.textContent = tab.text;
      if (this.element.children[at] !== shown) this.element.insertBefore(shown, this.element.children[at] ?? null);
    });
    this.mark(selected);
  }

  mark(selected: string): void {
    this.selected = selected;
    for (const [id, tab] of this.buttons) {
      setAttribute(tab, 'aria-selected', String(id === selected));
      tab.tabIndex = id === selected ? 0 : -1;
    }
    this.buttons.get(selected)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  buttonId(id: string): string {
    return this.buttons.get(id)?.id ?? '';
  }

  private create({ id, panel }: Tab): HTMLButtonElement {
    const tab = element('button', {
      ...{ type: 'button', role: 'tab', id: nextId(), 'aria-controls': panel },
      onclick: () => this.onSelect(id),
    });
    this.buttons.set(id, tab);
    return tab;
  }

  private move(event: KeyboardEvent): void {
    const tabs = [...this.element.children] as HTMLButtonElement[];
    const at = tabs.indexOf(this.buttons.get(this.selected) as HTMLButtonElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    tab?.click();
    tab?.focus();
  }
}
