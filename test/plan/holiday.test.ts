import { addDays, isoDate, parseIso } from '../../src/plan/date';
import { holidayOn, mayBeHoliday } from '../../src/plan/holiday';

const day = (iso: string) => parseIso(iso)!;

function listDays(year: number, isWanted: (iso: string) => boolean): string[] {
  const days: string[] = [];
  for (let date = day(`${year}-01-01`); date.year === year; date = addDays(date, 1)) {
    if (isWanted(isoDate(date))) days.push(isoDate(date).slice(5));
  }
  return days;
}

const certain = (year: number) => listDays(year, (iso) => holidayOn(day(iso)) !== undefined);
const doubtful = (year: number) => listDays(year, (iso) => mayBeHoliday(day(iso)) && !holidayOn(day(iso)));

// As published for public servants, but for the days that the year's decision adds.
test.each<[number, string[], string[]]>([
  [
    2026,
    [
      ...['01-01', '02-16', '02-17', '02-18', '02-19', '02-20', '04-26', '04-27', '04-30', '05-01'],
      ...['09-01', '09-02', '11-24'],
    ],
    ['02-15'],
  ],
  [
    2025,
    ['01-01', '01-28', '01-29', '01-30', '01-31', '04-07', '04-30', '05-01', '09-01', '09-02'],
    ['01-27', '02-01', '02-03'],
  ],
  // Giỗ Tổ on a Saturday and 30/4 on a Sunday: 02/5 and 03/5; 02/9 on a Saturday: 04/9.
  [
    2023,
    [
      ...['01-01', '01-02', '01-21', '01-22', '01-23', '01-24', '01-25', '01-26'],
      ...['04-29', '04-30', '05-01', '05-02', '05-03', '09-01', '09-02', '09-04'],
    ],
    ['01-20', '01-27'],
  ],
  // The second day of 02/9 is not decided.
  [
    2027,
    [
      ...['01-01', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '04-16', '04-30', '05-01', '05-03'],
      ...['09-02', '11-24'],
    ],
    ['02-04', '02-11', '09-01', '09-03'],
  ],
  [
    2007,
    ['01-01', '02-16', '02-17', '02-18', '02-19', '02-20', '02-21', '04-26', '04-30', '05-01', '09-02', '09-03'],
    [],
  ],
  [
    2006,
    [
      '01-01',
      '01-02',
      '01-28',
      '01-29',
      '01-30',
      '01-31',
      '02-01',
      '02-02',
      '04-30',
      '05-01',
      '05-02',
      '09-02',
      '09-04',
    ],
    [],
  ],
])('the holidays of %i', (year, sure, unsure) => {
  expect(certain(year)).toEqual(sure);
  expect(doubtful(year)).toEqual(unsure);
});

test.each([
  ['2030-02-02', 'tet', false],
  ['2024-09-03', 'national', false],
  ['2021-09-03', 'national', false],
  ['2026-04-27', 'hungKings', true],
  ['2026-11-24', 'culture', false],
])('%s is %s', (iso, id, isInLieu) => {
  expect(holidayOn(day(iso))).toEqual({ id, isInLieu });
});

test.each(['2025-11-24', '2025-09-03', '2030-02-12', '2026-03-10', '2006-04-07', '1999-02-16', '2150-02-01'])(
  '%s is no holiday',
  (iso) => {
    expect(holidayOn(day(iso))).toBeUndefined();
    expect(mayBeHoliday(day(iso))).toBe(false);
  },
);
