import { isoDate, parseIso } from '../../src/plan/date';
import { dayOff, isSafeWorkday, nearestWorkday, workdayAfter, workdayUpTo } from '../../src/plan/work-calendar';

const day = (iso: string) => parseIso(iso)!;
const SWAPPED = {
  daysOff: [day('2026-01-02'), day('2026-08-31')],
  makeUpDays: [day('2026-01-10'), day('2026-08-22'), day('2027-09-03')],
};

test.each([
  ['2026-01-02', 'extra', false],
  ['2026-01-03', 'weekend', false],
  ['2026-01-10', undefined, true],
  ['2026-01-11', 'weekend', false],
  ['2026-03-03', undefined, true],
  // It may be off, so it is no fault and no proposal.
  ['2027-09-01', undefined, false],
  ['2027-09-03', undefined, true],
])('%s', (iso, reason, isSafe) => {
  expect(dayOff(day(iso), SWAPPED)).toBe(reason);
  expect(isSafeWorkday(day(iso), SWAPPED)).toBe(isSafe);
});

test('a holiday on a Sunday is off as a holiday', () => {
  expect(dayOff(day('2026-04-26'), {})).toEqual({ id: 'hungKings', isInLieu: false });
});

test('back, forward and to the nearest working day', () => {
  expect(isoDate(workdayUpTo(day('2026-02-22'), {}))).toBe('2026-02-13');
  expect(isoDate(workdayUpTo(day('2026-03-03'), {}))).toBe('2026-03-03');
  expect(isoDate(workdayAfter(day('2026-02-13'), {}))).toBe('2026-02-23');
  expect(isoDate(workdayAfter(day('2026-08-28'), SWAPPED))).toBe('2026-09-03');
  const nearest = (iso: string, isAllowed = (_: { month: number }) => true) =>
    nearestWorkday(day(iso), SWAPPED, isAllowed);
  expect(nearest('2026-03-07')).toEqual(day('2026-03-06'));
  expect(nearest('2026-03-08')).toEqual(day('2026-03-09'));
  expect(nearest('2026-05-31', ({ month }) => month === 5)).toEqual(day('2026-05-29'));
  expect(nearest('2026-05-31', () => false)).toBeUndefined();
});
