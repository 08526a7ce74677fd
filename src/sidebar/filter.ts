/** Finding items by words typed with or without their diacritics. */

export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

export interface Searchable<Item> {
  readonly item: Item;
  readonly folded: string;
}

export function makeSearchable<Item>(items: readonly Item[], textOf: (item: Item) => string): Searchable<Item>[] {
  return items.map((item) => ({ item, folded: foldText(textOf(item)) }));
}

/** Those that have every word. */
export function filterItems<Item>(items: readonly Searchable<Item>[], words: string): Item[] {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  return items.filter(({ folded }) => wanted.every((word) => folded.includes(word))).map(({ item }) => item);
}
