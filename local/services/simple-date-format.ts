/** Java's SimpleDateFormat, in which `Utilities.formatDate` writes dates. https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html */
import { ServiceError } from '../script/service-object';

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 = Sunday */
  readonly weekday: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
  readonly zone: string;
}

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
const DAY_MS = 86400000;

/** `GMT+7` and `GMT+07:30` in minutes; other names are left to Intl; unknown ones are GMT, as in Java. */
export function offsetOf(date: Date, timeZone: string): { offset: number; zone: string } {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(timeZone);
  if (fixed) {
    const minutes = Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0);
    return { offset: fixed[1] === '-' ? -minutes : minutes, zone: timeZone };
  }
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(date);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    const short = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(date);
    const zone = short.find((part) => part.type === 'timeZoneName')?.value ?? name;
    return { offset: offsetOf(date, name).offset, zone };
  } catch {
    return { offset: 0, zone: 'GMT' };
  }
}

function readFields(date: Date, timeZone: string): Fields {
  const { offset, zone } = offsetOf(date, timeZone);
  const local = new Date(date.getTime() + offset * 60000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
    offset,
    zone,
  };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function dayOfYear(fields: Fields): number {
  return (Date.UTC(fields.year, fields.month - 1, fields.day) - Date.UTC(fields.year, 0, 1)) / DAY_MS + 1;
}

function formatOffset(offset: number, colon: boolean): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${colon ? ':' : ''}${pad(size % 60, 2)}`;
}

function formatName(name: string, count: number): string {
  return count >= 4 ? name : name.slice(0, 3);
}

/** One run of an equal letter. */
function formatLetter(letter: string, count: number, fields: Fields): string {
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
    case 'Y':
      return count === 2 ? pad(fields.year % 100, 2) : pad(fields.year, count);
    case 'M':
    case 'L':
      return count >= 3 ? formatName(MONTHS[fields.month - 1] as string, count) : pad(fields.month, count);
    case 'd':
      return pad(fields.day, count);
    case 'D':
      return pad(dayOfYear(fields), count);
    case 'w': {
      const first = new Date(Date.UTC(fields.year, 0, 1)).getUTCDay();
      return pad(Math.floor((dayOfYear(fields) - 1 + first) / 7) + 1, count);
    }
    case 'F':
      return pad(Math.ceil(fields.day / 7), count);
    case 'E':
      return formatName(WEEKDAYS[fields.weekday] as string, count);
    case 'u':
      return pad(fields.weekday || 7, count);
    case 'a':
      return fields.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(fields.hour, count);
    case 'k':
      return pad(fields.hour || 24, count);
    case 'K':
      return pad(fields.hour % 12, count);
    case 'h':
      return pad(fields.hour % 12 || 12, count);
    case 'm':
      return pad(fields.minute, count);
    case 's':
      return pad(fields.second, count);
    case 'S':
      return pad(fields.millisecond, count);
    case 'z':
      return fields.zone;
    case 'Z':
      return formatOffset(fields.offset, false);
    case 'X':
      if (fields.offset === 0) return 'Z';
      return count === 1 ? formatOffset(fields.offset, false).slice(0, 3) : formatOffset(fields.offset, count >= 3);
  }
  throw new ServiceError(`Illegal pattern character '${letter}'`);
}

/** `formatDate(date, 'Asia/Ho_Chi_Minh', "dd/MM/yyyy 'lúc' HH:mm")`; names of months and days are English. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const fields = readFields(date, timeZone);
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (part, quoted: string | undefined, letter: string | undefined) => {
      if (part === "''") return "'";
      if (letter) return formatLetter(letter, part.length, fields);
      return (quoted ?? '').replaceAll("''", "'");
    },
  );
}
