/** Dates of a script and serial numbers of cells: days since 30 December 1899 on the wall clock of the spreadsheet's time zone. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** What a serial of the 1904 system lacks. */
export const DAYS_TO_1904 = 1462;

/** Since 1970 clocks have been changed on the quarter hour. */
const QUARTER_HOUR = 900_000;

const offsets = new Map<string, number>();
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The moment at which the zone's wall clock shows what the serial says. */
export function dateOf(serial: number, timeZone: string): Date {
  const wall = EPOCH + Math.round(serial * DAY);
  const first = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(first, timeZone));
}

export function serialOf(date: Date, timeZone: string): number {
  const time = date.getTime();
  return (time + offsetAt(time, timeZone) - EPOCH) / DAY;
}

/** Milliseconds by which the zone's wall clock is ahead of UTC, seconds of old local mean times included. */
function offsetAt(time: number, timeZone: string): number {
  if (time < 0) return computeOffset(time, timeZone);
  const quarter = Math.floor(time / QUARTER_HOUR);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key) ?? computeOffset(quarter * QUARTER_HOUR, timeZone);
  offsets.set(key, known);
  return known;
}

function computeOffset(time: number, timeZone: string): number {
  const whole = Math.floor(time / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(whole)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}
