import { scaleYear, WIDTH } from '../../../src/sidebar/board/year-scale';

test('a calendar year has its months and quarters in order', () => {
  const { months, quarters } = scaleYear('2026-01-01', '2026-12-31');
  expect(months.map(({ label }) => label).join()).toBe('1,2,3,4,5,6,7,8,9,10,11,12');
  expect(quarters.map(({ label }) => label)).toEqual(['I', 'II', 'III', 'IV']);
  expect(quarters[1]!.x).toBeCloseTo((90 / 365) * WIDTH, 1);
});

test('a school year begins in its third quarter', () => {
  const { months, quarters } = scaleYear('2026-09-01', '2027-08-31');
  expect(months.map(({ label }) => label).join()).toBe('9,10,11,12,1,2,3,4,5,6,7,8');
  expect(quarters.map(({ label }) => label)).toEqual(['III', 'IV', 'I', 'II', 'III']);
});

test.each([
  ['2026-01-01', 0.5],
  ['2026-12-31', 364.5],
  ['2025-12-20', 0.5],
  ['2027-01-05', 364.5],
])('a day stands in its place or at the end: %s', (day, days) => {
  expect(scaleYear('2026-01-01', '2026-12-31').xOf(day)).toBeCloseTo((days / 365) * WIDTH, 1);
});

test.each([undefined, '', '2026-02-30', 'mai'])('what is no day has no place: %j', (day) => {
  expect(scaleYear('2026-01-01', '2026-12-31').xOf(day)).toBeUndefined();
});

test('weekends are Saturday and Sunday, cut at the end of the year', () => {
  const { weekends, dayWidth } = scaleYear('2022-01-01', '2022-12-31');
  expect(weekends).toHaveLength(53);
  expect(weekends[0]!.x).toBe(0);
  expect(weekends[0]!.width).toBeCloseTo(2 * dayWidth, 1);
  expect(weekends[52]!.width).toBeCloseTo(dayWidth, 1);
});
