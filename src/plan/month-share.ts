/** How topics that only name a quarter are shared among its months. */

/** How many of `total` each of `count` months should hold: one alone in the middle of three, two in the first and the last. */
function idealShares(total: number, count: number): number[] {
  const rest = total % count;
  const hasOneMore = (index: number) => {
    if (count === 3 && rest === 1) return index === 1;
    return count === 3 && rest === 2 ? index !== 1 : index < rest;
  };
  return Array.from({ length: count }, (_, index) => Math.floor(total / count) + (hasOneMore(index) ? 1 : 0));
}

/** The month's index for each of `more` topics, ascending; `held` are the topics that each month has already. */
export function shareAmongMonths(held: readonly number[], more: number): number[] {
  const shares = idealShares(
    held.reduce((sum, count) => sum + count, more),
    held.length,
  );
  const now = [...held];
  const lack = (index: number) => (shares[index] as number) - (now[index] as number);
  const chosen = Array.from({ length: more }, () => {
    const index = now.reduce((best, _, each) => (lack(each) > lack(best) ? each : best), 0);
    now[index] = (now[index] as number) + 1;
    return index;
  });
  return chosen.sort((a, b) => a - b);
}
