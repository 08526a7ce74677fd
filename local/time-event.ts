/** What a time trigger calls its function with. https://developers.google.com/apps-script/guides/triggers/events#time-driven */
import { enumValue } from './script/service-object';

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const DAY_MS = 86400000;

/** `time`: milliseconds since 1970; `timeZone`: IANA name. */
export function createTimeEvent(time: number, timeZone: string, triggerUid: string): Readonly<Record<string, unknown>> {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...Object.fromEntries(PARTS.map((part) => [part, 'numeric'])),
  }).formatToParts(time);
  const read = (wanted: string): number => Number(parts.find(({ type }) => type === wanted)?.value);
  const [year, month, day, hour, minute, second] = PARTS.map(read) as [number, number, number, number, number, number];
  const date = Date.UTC(year, month - 1, day);
  /** 1 is Monday. */
  const weekday = new Date(date).getUTCDay() || 7;
  return {
    authMode: enumValue('Script.AuthMode', 'FULL'),
    'day-of-month': day,
    'day-of-week': weekday,
    hour,
    minute,
    month,
    second,
    timezone: timeZone,
    triggerUid,
    'week-of-year': weekOfYear(date, weekday),
    year,
  };
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function weekOfYear(date: number, weekday: number): number {
  const thursday = date + (4 - weekday) * DAY_MS;
  return 1 + Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / (7 * DAY_MS));
}
