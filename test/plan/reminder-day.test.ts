/** Which mornings remind of an outline. */
import { isMilestone } from '../../src/plan/reminder-day';

const list = (leadDays: number, missed: number) =>
  Array.from({ length: 16 }, (_, at) => 8 - at).filter((left) => isMilestone(left, leadDays, missed));

test.each<[leadDays: number, missed: number, days: number[]]>([
  [3, 0, [3, 1, 0, -3, -6]],
  [3, 1, [3, 2, 1, 0, -1, -3, -4, -6, -7]],
  [7, 2, [7, 6, 5, 1, 0, -1, -2, -3, -4, -5, -6, -7]],
  [0, 0, [1, 0, -3, -6]],
  [7, 400, [7, 6, 5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5, -6, -7]],
])('%i days before, %i missed', (leadDays, missed, days) => {
  expect(list(leadDays, missed)).toEqual(days);
});
