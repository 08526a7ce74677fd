/** The tag that was probably meant. */
import { foldTag } from './fold';

/** Steps from one word to the other: a letter added, left out, changed, or two neighbours swapped. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforeLast[j - 2] as number) + 1 : change;
      row.push(Math.min(change, swap, (last[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}

/** Of some tags the one written most alike; `undefined` where none is much alike. */
export function findNearest(typed: string, tags: readonly string[]): string | undefined {
  const name = foldTag(typed);
  const near = tags
    .map((tag) => ({ tag, distance: editDistance(name, tag) }))
    .filter(({ tag, distance }) => distance <= Math.max(2, Math.floor(tag.length / 3)) && distance < name.length);
  return near.sort((a, b) => a.distance - b.distance)[0]?.tag;
}
