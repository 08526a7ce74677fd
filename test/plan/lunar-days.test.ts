/** The table of lunar holidays, against the library it is made from and against an independent reckoning. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLunarDays } from '../../calendar/make.mjs';
import { FIRST_LUNAR_YEAR, HUNG_KINGS_DAYS, TET_DAYS } from '../../src/plan/lunar-days';
import { findLunarDay } from './lunar-oracle';

const YEARS = Array.from({ length: 101 }, (_, index) => FIRST_LUNAR_YEAR + index);

test('the table is what the library gives', () => {
  expect(readFileSync(join(__dirname, '../../src/plan/lunar-days.ts'), 'utf8')).toBe(makeLunarDays());
});

test('the table is what new moons and solar terms in UTC+7 give, 2000–2100', () => {
  expect(TET_DAYS.split(' ')).toEqual(YEARS.map((year) => findLunarDay(year, 1, 1)));
  expect(HUNG_KINGS_DAYS.split(' ')).toEqual(YEARS.map((year) => findLunarDay(year, 3, 10)));
});

test.each([
  [2007, '0217', '0218'],
  [2030, '0202', '0203'],
])('Tết %i is %s, not %s as in the Chinese calendar', (year, vietnamese, chinese) => {
  expect(findLunarDay(year, 1, 1, 7)).toBe(vietnamese);
  expect(findLunarDay(year, 1, 1, 8)).toBe(chinese);
});
