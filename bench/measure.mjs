// How the figures are taken: medians, since a machine that does other work too has outliers.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function round(value, digits = 2) {
  return Number(value.toFixed(digits));
}

/**
 * Times `ours` and `theirs` in turn, who goes first changing from pair to pair: a slow spell of the machine hits both.
 * Each gives its own milliseconds for the pair's number; the warm-up's, below 0, do not count.
 * `ratio`: median of the pairs' ratios; `ms`: median of ours.
 */
export function comparePairs({ pairs, warmUp = 3, ours, theirs }) {
  const taken = [];
  for (let index = -warmUp; index < pairs; index++) {
    const isOursFirst = index % 2 === 0;
    const first = (isOursFirst ? ours : theirs)(index);
    const second = (isOursFirst ? theirs : ours)(index);
    if (index >= 0) taken.push(isOursFirst ? [first, second] : [second, first]);
  }
  return {
    ratio: round(median(taken.map(([our, their]) => our / their)), 3),
    ms: round(median(taken.map(([our]) => our))),
  };
}

/** Milliseconds of one call. */
export function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
