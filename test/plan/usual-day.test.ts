import { isoDate } from '../../src/plan/date';
import { parseUsualDay, usualDate } from '../../src/plan/usual-day';

test.each([
  ['ngày 3', { day: 3 }],
  ['3', { day: 3 }],
  ['Ngày 03 hằng tháng', { day: 3 }],
  ['ngày 3 hàng tháng', { day: 3 }],
  ['mùng 5', { day: 5 }],
  ['vào ngày 20 của tháng', { day: 20 }],
  ['ngày cuối tháng', { day: 31 }],
  ['ngày cuối cùng của tháng', { day: 31 }],
  ['ngày đầu tháng', { day: 1 }],
  ['thứ Sáu đầu tiên', { weekday: 5, week: 1 }],
  ['thứ Sáu tuần đầu', { weekday: 5, week: 1 }],
  ['Thứ sáu đầu tiên của tháng', { weekday: 5, week: 1 }],
  ['chiều thứ Sáu đầu tháng', { weekday: 5, week: 1 }],
  ['thứ 6 tuần thứ hai', { weekday: 5, week: 2 }],
  ['thứ hai tuần thứ 3 hằng tháng', { weekday: 1, week: 3 }],
  ['thứ Ba, tuần 4', { weekday: 2, week: 4 }],
  ['thứ Năm của tuần thứ tư', { weekday: 4, week: 4 }],
  ['thứ Năm cuối cùng', { weekday: 4, week: 5 }],
  ['T7 cuối tháng', { weekday: 6, week: 5 }],
  ['Chủ nhật tuần đầu', { weekday: 0, week: 1 }],
  ['thứ Sáu đầu tiên'.normalize('NFD'), { weekday: 5, week: 1 }],
])('parseUsualDay: %s', (typed, usual) => {
  expect(parseUsualDay(typed)).toEqual(usual);
});

test.each([
  '',
  'ngày 0',
  'ngày 32',
  'thứ Sáu',
  'đầu tiên',
  'thứ Tám đầu tiên',
  'thứ 8 tuần 1',
  '03/01/2026',
  'ngày ba',
  'hằng tháng',
  '-3',
  '3.5',
])('parseUsualDay refuses %j', (typed) => {
  expect(parseUsualDay(typed)).toBeUndefined();
});

test.each([
  [{ day: 3 }, 2026, 2, '2026-02-03'],
  [{ day: 31 }, 2026, 2, '2026-02-28'],
  [{ day: 31 }, 2024, 2, '2024-02-29'],
  [{ day: 31 }, 2026, 12, '2026-12-31'],
  [{ weekday: 5, week: 1 }, 2026, 5, '2026-05-01'],
  [{ weekday: 5, week: 2 }, 2026, 3, '2026-03-13'],
  [{ weekday: 4, week: 5 }, 2026, 4, '2026-04-30'],
  [{ weekday: 4, week: 5 }, 2026, 12, '2026-12-31'],
  [{ weekday: 0, week: 4 }, 2026, 11, '2026-11-22'],
])('usualDate %j in %i-%i', (usual, year, month, iso) => {
  expect(isoDate(usualDate(usual, year, month))).toBe(iso);
});
