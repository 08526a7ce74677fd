/** How nearly two words are written alike: for ranking and for asking only, never for identity (Ly is not Lý). */

const MARKS = /[\u0300-\u036f]/g;

/** The letters of a folded key without tones and diacritics: `nguyễn thị lý` → `nguyen thi ly`. */
export function shapeOf(key: string): string {
  return key.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/** True where one letter added, left out, changed or two neighbours swapped make one of the other; false for equals. */
export function isOneLetterOff(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - shorter > 1) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.length - start - end, b.length - start - end];
  if (restA <= 1 && restB <= 1) return restA + restB > 0;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Shorter words, or those that begin otherwise, are more often two words than one mistyped (`lan`, `loan`; `thương`, `phương`). */
const SHORTEST_SLIP = 4;

/** As `isOneLetterOff`, for shapes of single words: a likely slip of the keyboard. */
export function isLetterSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST_SLIP && a[0] === b[0] && isOneLetterOff(a, b);
}
