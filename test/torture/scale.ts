/** `npm run torture` does all of it, `npm test` a part. */
export const IS_FULL = process.env.TORTURE === 'full';

/** All of `places`, or every so many of them, the first and the last among these. */
export function pick<T>(places: readonly T[], parts: number): T[] {
  if (IS_FULL || places.length <= parts) return [...places];
  const step = (places.length - 1) / (parts - 1);
  return Array.from({ length: parts }, (_, index) => places[Math.round(index * step)] as T);
}
