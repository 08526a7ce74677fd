import { timeKey } from '../../src/plan/clock-time';

test.each([
  ['14 giờ 00', '14h'],
  ['14:00', '14g00'],
  ['2 giờ chiều', '14 giờ'],
  ['lúc 7h30', '07:30'],
  ['7 giờ 30 phút sáng', '7:30'],
  ['12 giờ trưa', '12h00'],
  ['Đầu giờ chiều', 'đầu  giờ chiều'],
])('%s is %s', (one, other) => {
  expect(timeKey(one)).toBe(timeKey(other));
});

test.each([
  ['7 giờ', '19 giờ'],
  ['7 giờ 30', '7 giờ'],
  ['sáng', 'chiều'],
  ['', '0 giờ'],
])('%j is not %j', (one, other) => {
  expect(timeKey(one)).not.toBe(timeKey(other));
});
