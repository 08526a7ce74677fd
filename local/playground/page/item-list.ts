/** Items under headings, one of which may be open: files by folder, messages by box. */
import { element, setAttribute } from './dom';

export interface Item {
  readonly id: string;
  readonly text: string;
  /** A second line. */
  readonly more?: string;
}

export interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface ItemList {
  readonly element: HTMLElement;
  /** @param empty what is said where no group has an item */
  show(groups: readonly Group[], empty: string): void;
  mark(id: string): void;
}

export function createList(label: string, id: string, onOpen: (id: string) => void): ItemList {
  const list = element('nav', { 'aria-label': label, id, class: 'items' });
  let opened = '';

  const createItem = ({ id: item, text, more }: Item) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', 'data-id': item, title: text, onclick: () => onOpen(item) },
        element('span', {}, text),
        more !== undefined && element('small', {}, more),
      ),
    );
  const mark = (chosen: string) => {
    opened = chosen;
    for (const one of list.querySelectorAll<HTMLElement>('[data-id]'))
      setAttribute(one, 'aria-current', one.dataset.id === opened && 'true');
  };
  const show = (groups: readonly Group[], empty: string) => {
    const focused = (document.activeElement as HTMLElement | null)?.dataset.id;
    const hadFocus = list.contains(document.activeElement);
    const isEmpty = groups.every(({ items }) => items.length === 0);
    const place = list.scrollTop;
    const parts = groups.flatMap(({ title, items }) => [
      element('h2', {}, title),
      element('ul', {}, ...items.map(createItem)),
    ]);
    list.replaceChildren(...(isEmpty ? [element('p', { class: 'hint' }, empty)] : parts));
    list.scrollTop = place;
    mark(opened);
    if (hadFocus) list.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused ?? '')}"]`)?.focus();
  };
  return { element: list, show, mark };
}
