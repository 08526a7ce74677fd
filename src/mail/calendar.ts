/** A meeting as the iCalendar text of an invitation or a cancellation (RFC 5545, 5546, 6868). */
import ICAL from 'ical.js';
import { addDays, type CalendarDate, isoDate, pad } from '../plan/date';
import { isEmailAddress } from '../plan/email';
import { toHeaderText } from './header';
import type { MailAddress } from './message';

export interface MeetingEvent {
  readonly method: 'REQUEST' | 'CANCEL';
  /** One meeting's for ever, whatever of it is renamed. */
  readonly uid: string;
  /** Higher than the last one's whenever anything has changed. */
  readonly sequence: number;
  /** When this was written: RFC 3339 in UTC. */
  readonly stamp: string;
  readonly summary: string;
  /** May have lines. */
  readonly description: string;
  readonly location: string;
  readonly date: CalendarDate;
  /** In Viet Nam; missing where the day is all that is known. */
  readonly time?: { readonly hour: number; readonly minute: number };
  /** At least 1; without a time it says nothing. */
  readonly minutes: number;
  readonly organizer: MailAddress;
  readonly attendee: MailAddress;
}

/** jCal (RFC 7265): name, parameters, type, value. */
type Property = readonly [name: string, parameters: Readonly<Record<string, string>>, type: string, value: unknown];
type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const MINUTES_A_DAY = 24 * 60;

// ical.js counts a folded line without the space that it begins with.
ICAL.foldLength = 74;

/** UTC+7, all year round, since 13/6/1975. */
const VIETNAM: Component = [
  'vtimezone',
  [text('tzid', TIME_ZONE)],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1975-06-13T00:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+08:00'],
        ['tzoffsetto', {}, 'utc-offset', '+07:00'],
        text('tzname', '+07'),
      ],
      [],
    ],
  ],
];

/** The same event gives the same text: CRLF, lines of at most 75 octets. Throws RangeError for an address or a stamp that is none. */
export function encodeCalendar(event: MeetingEvent): string {
  const calendar: Component = [
    'vcalendar',
    [
      text('prodid', '-//chuyen-de//chuyen-de//VI'),
      text('version', '2.0'),
      text('calscale', 'GREGORIAN'),
      text('method', event.method),
    ],
    [...(event.time ? [VIETNAM] : []), ['vevent', listProperties(event), []]],
  ];
  return ICAL.stringify(calendar as unknown as unknown[]);
}

function listProperties(event: MeetingEvent): Property[] {
  const { method, uid, sequence, stamp, summary, description, location, organizer, attendee } = event;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(stamp)) throw new RangeError(`Not a time in UTC: ${stamp}`);
  const asked = { partstat: 'NEEDS-ACTION', rsvp: 'TRUE' };
  return [
    text('uid', toHeaderText(uid)),
    ['sequence', {}, 'integer', sequence],
    ['dtstamp', {}, 'date-time', `${stamp.slice(0, 19)}Z`],
    ...listTimes(event),
    text('summary', toHeaderText(summary)),
    ...[text('location', toHeaderText(location)), text('description', toLines(description))].filter(
      ([, , , value]) => value !== '',
    ),
    person('organizer', organizer),
    person('attendee', attendee, { role: 'REQ-PARTICIPANT', ...(method === 'REQUEST' && asked) }),
    text('status', method === 'REQUEST' ? 'CONFIRMED' : 'CANCELLED'),
    // A day whose hour is not known yet is no day taken.
    text('transp', event.time ? 'OPAQUE' : 'TRANSPARENT'),
  ];
}

/** The end is the first moment after the meeting (RFC 5545 §3.6.1). */
function listTimes({ date, time, minutes }: MeetingEvent): Property[] {
  if (!time)
    return [
      ['dtstart', {}, 'date', isoDate(date)],
      ['dtend', {}, 'date', isoDate(addDays(date, 1))],
    ];
  const start = time.hour * 60 + time.minute;
  return [
    ['dtstart', { tzid: TIME_ZONE }, 'date-time', localTime(date, start)],
    ['dtend', { tzid: TIME_ZONE }, 'date-time', localTime(date, start + minutes)],
  ];
}

function localTime(date: CalendarDate, minutes: number): string {
  const day = addDays(date, Math.floor(minutes / MINUTES_A_DAY));
  const rest = minutes % MINUTES_A_DAY;
  return `${isoDate(day)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:00`;
}

function text(name: string, value: string): Property {
  return [name, {}, 'text', value];
}

function person(
  role: string,
  { name, address }: MailAddress,
  parameters: Readonly<Record<string, string>> = {},
): Property {
  if (!isEmailAddress(address)) throw new RangeError(`Not one e-mail address: ${JSON.stringify(address)}`);
  const shown = toHeaderText(name);
  // What a mailto: URI may not hold as it is (RFC 6068 §2).
  const uri = `mailto:${address.replace(/[%/?#^`{|}]/g, encodeURIComponent)}`;
  return [role, { ...(shown !== '' && { cn: shown }), ...parameters }, 'cal-address', uri];
}

/** As `toHeaderText`, but line breaks stay, as LF. */
function toLines(value: string): string {
  return value
    .split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
    .map(toHeaderText)
    .join('\n')
    .trim();
}
