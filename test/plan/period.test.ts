import { parseIso } from '../../src/plan/date';
import {
  formatMonths,
  formatPeriod,
  formatYear,
  isWithinYear,
  listMonths,
  monthYear,
  parseMonth,
  parseQuarter,
  parseYear,
  quarterOf,
  quarterYear,
  romanQuarter,
  yearPhrase,
} from '../../src/plan/period';
import type { Plan, Topic } from '../../src/plan/plan';

const YEAR = { start: 2022, end: 2022 };
const SCHOOL_YEAR = { start: 2026, end: 2027 };

test.each([
  ['I', 1],
  ['quý 2', 2],
  ['Quý II', 2],
  ['QUÝ  II', 2],
  ['quí 2', 2],
  ['Qúy II', 2],
  ['Quý II'.normalize('NFD'), 2],
  ['II', 2],
  ['ii', 2],
  ['Ⅱ', 2],
  ['2', 2],
  ['02', 2],
  [2, 2],
  ['Q2', 2],
  ['q.2', 2],
  ['Quý ba', 3],
  ['Quý Tư', 4],
  ['quý IV/2022', 4],
  ['Quý 4 năm 2022', 4],
  ['\u00a0quý\u00a03\u200b', 3],
])('parseQuarter: %j is %i', (typed, quarter) => {
  expect(parseQuarter(typed, YEAR)).toBe(quarter);
});

test.each([
  '',
  'IIII',
  '5',
  5,
  0,
  '0',
  2.5,
  -1,
  'quý',
  'V',
  'I, II',
  'quý II/2023',
  'lI',
  '=2',
  'hai mươi',
  'constructor',
])('parseQuarter refuses %j', (typed) => {
  expect(parseQuarter(typed, YEAR)).toBeUndefined();
});

test.each([
  ['tháng 4', { month: 4 }],
  ['Tháng 04', { month: 4 }],
  ['04/2022', { month: 4 }],
  ['4/2022', { month: 4 }],
  ['4-2022', { month: 4 }],
  ['tháng 4 năm 2022', { month: 4 }],
  ['tháng 4/2022', { month: 4 }],
  ['4', { month: 4 }],
  [4, { month: 4 }],
  ['T4', { month: 4 }],
  ['t.4', { month: 4 }],
  ['tháng Tư', { month: 4 }],
  ['tháng tư', { month: 4 }],
  ['THÁNG TƯ'.normalize('NFD'), { month: 4 }],
  ['tư', { month: 4 }],
  ['tháng Giêng', { month: 1 }],
  ['Tháng Một', { month: 1 }],
  ['tháng năm', { month: 5 }],
  ['tháng năm năm 2022', { month: 5 }],
  ['tháng Tám', { month: 8 }],
  ['tháng bẩy', { month: 7 }],
  ['tháng mười', { month: 10 }],
  ['tháng mười một', { month: 11 }],
  ['tháng Mười Hai', { month: 12 }],
  ['tháng 9–10', { month: 9, end: 10 }],
  ['9 - 10', { month: 9, end: 10 }],
  ['tháng 9 đến tháng 10', { month: 9, end: 10 }],
  ['tháng 9-10/2022', { month: 9, end: 10 }],
  [{ year: 2022, month: 4, day: 1 }, { month: 4 }],
])('parseMonth: %j', (typed, span) => {
  expect(parseMonth(typed, YEAR)).toEqual(span);
});

test.each([
  '',
  'tháng',
  '13',
  0,
  4.5,
  'tháng năm 2022',
  '4/2023',
  'tháng 4 năm 2021',
  '4/22',
  '10–9',
  '4–4',
  '4-5-6',
  'tháng 4, 5',
  'IV',
  'ngày 4',
  '=4',
  { year: 2021, month: 4, day: 1 },
])('parseMonth refuses %j', (typed) => {
  expect(parseMonth(typed, YEAR)).toBeUndefined();
});

test.each([
  ['9/2026', 9],
  ['12/2026', 12],
  ['1/2027', 1],
  ['6/2027', 6],
])('a school year takes %s', (typed, month) => {
  expect(parseMonth(typed, SCHOOL_YEAR)).toEqual({ month });
});

test.each(['9/2027', '6/2026', '1/2028'])('a school year refuses %s', (typed) => {
  expect(parseMonth(typed, SCHOOL_YEAR)).toBeUndefined();
});

test('a quarter with its year, of a school year', () => {
  expect(parseQuarter('Quý I/2027', SCHOOL_YEAR)).toBe(1);
  expect(parseQuarter('Quý I/2026', SCHOOL_YEAR)).toBeUndefined();
  expect(parseQuarter('Quý III/2026', SCHOOL_YEAR)).toBe(3);
});

test.each([
  ['2022', { start: 2022, end: 2022 }],
  [2022, { start: 2022, end: 2022 }],
  ['năm 2022', { start: 2022, end: 2022 }],
  ['2026-2027', SCHOOL_YEAR],
  ['2026 - 2027', SCHOOL_YEAR],
  ['2026–2027', SCHOOL_YEAR],
  ['2026/2027', SCHOOL_YEAR],
  ['Năm học 2026-2027', SCHOOL_YEAR],
  ['NĂM HỌC 2026 – 2027'.normalize('NFD'), SCHOOL_YEAR],
])('parseYear: %j', (typed, year) => {
  expect(parseYear(typed)).toEqual(year);
});

test.each(['', '22', '2026-2028', '2027-2026', '2022-2022', '1022', 20222, 'hai nghìn', '2026-27'])(
  'parseYear refuses %j',
  (typed) => {
    expect(parseYear(typed)).toBeUndefined();
  },
);

test('years in words, and the year a month falls in', () => {
  expect([formatYear(YEAR), yearPhrase(YEAR)]).toEqual(['2022', 'năm 2022']);
  expect([formatYear(SCHOOL_YEAR), yearPhrase(SCHOOL_YEAR)]).toEqual(['2026-2027', 'năm học 2026-2027']);
  expect([6, 7, 12, 1].map((month) => monthYear(month, SCHOOL_YEAR))).toEqual([2027, 2026, 2026, 2027]);
  expect(([1, 2, 3, 4] as const).map((quarter) => quarterYear(quarter, SCHOOL_YEAR))).toEqual([2027, 2027, 2026, 2026]);
  expect(isWithinYear(parseIso('2026-06-30')!, SCHOOL_YEAR)).toBe(false);
  expect(isWithinYear(parseIso('2027-06-30')!, SCHOOL_YEAR)).toBe(true);
});

test('quarters of months', () => {
  expect([1, 3, 4, 9, 10, 12].map((month) => romanQuarter(quarterOf(month)))).toEqual([
    'I',
    'I',
    'II',
    'III',
    'IV',
    'IV',
  ]);
});

const planOf = (year: { start: number; end: number }) => ({ settings: { year } }) as unknown as Plan;

test.each<[Partial<Topic>, string]>([
  [{ month: 4, quarter: 2 }, 'tháng 4 năm 2022 (quý II)'],
  [{ month: 10, quarter: 3 }, 'tháng 10 năm 2022 (quý III)'],
  [{ month: 9, monthEnd: 10, quarter: 3 }, 'tháng 9–10 năm 2022 (quý III)'],
  [{ quarter: 4 }, 'quý IV năm 2022'],
  [{ date: { year: 2022, month: 2, day: 5 }, month: 2, quarter: 1 }, 'ngày 05 tháng 02 năm 2022 (quý I)'],
  [{}, ''],
])('formatPeriod of %j', (topic, phrase) => {
  expect(formatPeriod(topic as Topic, planOf(YEAR))).toBe(phrase);
});

test('formatPeriod in a school year', () => {
  expect(formatPeriod({ month: 9, quarter: 3 } as Topic, planOf(SCHOOL_YEAR))).toBe('tháng 9 năm 2026 (quý III)');
  expect(formatPeriod({ quarter: 1 } as Topic, planOf(SCHOOL_YEAR))).toBe('quý I năm 2027');
});

test('listMonths: each once, in the order of the year', () => {
  const topics = [{ month: 10 }, { month: 4 }, {}, { month: 10 }, { month: 2, monthEnd: 3 }] as Topic[];
  expect(formatMonths(listMonths(topics, YEAR))).toBe('2, 3, 4, 10');
  expect(formatMonths(listMonths(topics, SCHOOL_YEAR))).toBe('10, 2, 3, 4');
});
