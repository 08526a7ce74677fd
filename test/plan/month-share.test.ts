import { shareAmongMonths } from '../../src/plan/month-share';

test.each<[readonly number[], number, number[]]>([
  [[0, 0, 0], 1, [1]],
  [[0, 0, 0], 2, [0, 2]],
  [[0, 0, 0], 3, [0, 1, 2]],
  [[0, 0, 0], 4, [0, 1, 1, 2]],
  [[0, 0, 0], 5, [0, 0, 1, 2, 2]],
  [[1, 0, 0], 1, [2]],
  [[0, 0, 1], 1, [0]],
  [[0, 1, 0], 2, [0, 2]],
  [[3, 0, 0], 2, [1, 2]],
  // The first month is over.
  [[0, 0], 1, [0]],
  [[0, 0], 2, [0, 1]],
  [[1, 0], 1, [1]],
  [[0], 3, [0, 0, 0]],
])('%j and %i more', (held, more, months) => {
  expect(shareAmongMonths(held, more)).toEqual(months);
});
