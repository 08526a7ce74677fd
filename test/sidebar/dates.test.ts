import { showDay, showMoment } from '../../src/sidebar/dates';

test.each([
  ['2026-02-05', '05/02/2026'],
  ['', ''],
  ['tháng 2', 'tháng 2'],
])('showDay(%j)', (day, shown) => expect(showDay(day)).toBe(shown));

test.each([
  ['2026-02-05T01:03:00Z', '05/02/2026 08:03'],
  ['2026-02-05T23:30:00.000Z', '06/02/2026 06:30'],
  ['sáng nay', 'sáng nay'],
])('showMoment(%j)', (moment, shown) => expect(showMoment(moment)).toBe(shown));
