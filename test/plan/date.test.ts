import {
  addDays,
  calendarDate,
  compareDates,
  daysInMonth,
  formatDate,
  formatLongDate,
  formatShortDate,
  isoDate,
  parseDate,
  parseIso,
  weekday,
} from '../../src/plan/date';

const day = (iso: string) => parseIso(iso)!;

test.each([
  ['2007-03-30', '30/3/2007', 'ngày 30 tháng 3 năm 2007', '30/03/2007'],
  ['2026-02-05', '05/02/2026', 'ngày 05 tháng 02 năm 2026', '05/02/2026'],
  ['2022-01-10', '10/01/2022', 'ngày 10 tháng 01 năm 2022', '10/01/2022'],
  ['2018-07-06', '06/7/2018', 'ngày 06 tháng 7 năm 2018', '06/07/2018'],
  ['2022-12-09', '09/12/2022', 'ngày 09 tháng 12 năm 2022', '09/12/2022'],
])('formats of %s', (iso, formal, long, short) => {
  const date = day(iso);
  expect([formatDate(date), formatLongDate(date), formatShortDate(date), isoDate(date)]).toEqual([
    formal,
    long,
    short,
    iso,
  ]);
});

test.each([
  '05/02/2026',
  '5/2/2026',
  '05-02-2026',
  '5.2.2026',
  ' 5 / 2 / 2026 ',
  'ngày 5 tháng 2 năm 2026',
  'Ngày 05 tháng 02, năm 2026',
  '5 tháng 2 2026',
  'ngày 05/02/2026',
  'Thứ Năm, 05/02/2026',
  'thứ 5 ngày 05/02/2026',
  '2026-02-05',
  '０５/０２/２０２６',
  'ngày 5 tháng 2 năm 2026'.normalize('NFD'),
])('parseDate: %s', (typed) => {
  expect(parseDate(typed)).toEqual({ year: 2026, month: 2, day: 5 });
});

test.each([
  '',
  '31/02/2026',
  '29/02/2026',
  '0/2/2026',
  '5/13/2026',
  '5/2',
  '5/2/26',
  '05/02-2026',
  '5/2/20266',
  '44666',
  'tháng 2',
  'sáng 05/02/2026',
  '05/02/0026',
  '=DATE(2026,2,5)',
  '2026-02-30',
])('parseDate refuses %j', (typed) => {
  expect(parseDate(typed)).toBeUndefined();
});

test('a leap day', () => {
  expect(parseDate('29/02/2024')).toEqual({ year: 2024, month: 2, day: 29 });
  expect(calendarDate(2023, 2, 29)).toBeUndefined();
});

test.each([
  ['2022-03-01', -1, '2022-02-28'],
  ['2021-12-31', 1, '2022-01-01'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2022-04-01', -10, '2022-03-22'],
])('addDays %s %i', (from, days, to) => {
  expect(isoDate(addDays(day(from), days))).toBe(to);
});

test.each([
  ['2026-02-05', 4],
  ['2026-02-06', 5],
  ['2026-02-07', 6],
  ['2026-02-08', 0],
  ['2026-02-09', 1],
  ['1969-12-28', 0],
])('%s is weekday %i', (iso, expected) => {
  expect(weekday(day(iso))).toBe(expected);
});

test.each([
  [2026, 2, 28],
  [2024, 2, 29],
  [2026, 12, 31],
  [2026, 4, 30],
])('daysInMonth %i-%i', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test('compareDates', () => {
  const days = ['2022-04-02', '2021-12-31', '2022-04-01'].map(day).sort(compareDates).map(isoDate);
  expect(days).toEqual(['2021-12-31', '2022-04-01', '2022-04-02']);
  expect(compareDates(day('2022-04-01'), day('2022-04-01'))).toBe(0);
});
