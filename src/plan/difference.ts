/** Where two texts differ, for showing a change. */

/** Words shown on each side of what differs. */
const CONTEXT_WORDS = 2;
/** Up to so many words a text is shown whole. */
const SHORT = 8;

function commonLength(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** The words of both texts from two before the first that differs to two after the last, with `…` for what is left out; short texts whole. */
export function contrastTexts(before: string, after: string): { before: string; after: string } {
  const [a, b] = [before.split(' '), after.split(' ')];
  if (Math.max(a.length, b.length) <= SHORT) return { before, after };
  const start = Math.max(0, commonLength(a, b) - CONTEXT_WORDS);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const shared = commonLength([...restA].reverse(), [...restB].reverse());
  const end = Math.max(0, Math.min(shared, restA.length, restB.length) - CONTEXT_WORDS);
  const show = (words: readonly string[]) => {
    const shown = words.slice(0, words.length - end).join(' ');
    return `${start > 0 ? '… ' : ''}${shown}${end > 0 ? ' …' : ''}`;
  };
  return { before: show(restA), after: show(restB) };
}
