// Writes the table of lunar holidays: node calendar/make.mjs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CalendarVietnamese } from 'date-chinese';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** `0205`: month and day of a day of a lunar month that is no leap month. */
function findDay(year, lunarMonth, lunarDay) {
  const calendar = new CalendarVietnamese();
  calendar.fromGregorian(year, 6, 1);
  const [cycle, yearOfCycle] = calendar.get();
  const day = new CalendarVietnamese(cycle, yearOfCycle, lunarMonth, false, lunarDay).toGregorian(year);
  return [day.month, day.day].map((part) => String(part).padStart(2, '0')).join('');
}

function formatTable(lunarMonth, lunarDay) {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const lines = [];
  for (let index = 0; index < years.length; index += 10) {
    const days = years.slice(index, index + 10).map((year) => findDay(year, lunarMonth, lunarDay));
    lines.push(`  '${days.join(' ')}', // ${years[index]}`);
  }
  return `[\n${lines.join('\n')}\n].join(' ')`;
}

/** Text of src/plan/lunar-days.ts. */
export function makeLunarDays() {
  return `/** Holidays of the Vietnamese lunar calendar, as months and days (\`0205\`), a year each. Written by calendar/make.mjs; not to be edited. */

export const FIRST_LUNAR_YEAR = ${FIRST_YEAR};

/** The first day of the lunar year (mùng 1 Tết). */
export const TET_DAYS = ${formatTable(1, 1)};

/** The tenth day of the third lunar month (Giỗ Tổ Hùng Vương). */
export const HUNG_KINGS_DAYS = ${formatTable(3, 10)};
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  writeFileSync(join(root, 'src/plan/lunar-days.ts'), makeLunarDays());
}
