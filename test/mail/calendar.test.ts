/** encodeCalendar to the letter, and read back by a strict reader of the grammar and by ical.js. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { encodeCalendar, type MeetingEvent } from '../../src/mail/calendar';
import { type ReadComponent, readCalendar, unescapeText } from './calendar-reader';

const EVENT: MeetingEvent = {
  method: 'REQUEST',
  uid: '7f3a-02@chuyen-de',
  sequence: 0,
  stamp: '2026-01-30T01:00:00.000Z',
  summary: 'Sinh hoạt chuyên đề 02: Bảo vệ trẻ',
  description: 'Kính mời đồng chí.\nHạn: 05/02/2026; có đề cương, \\ và 😀',
  location: 'Phòng họp, tầng 2',
  date: { year: 2026, month: 2, day: 28 },
  time: { hour: 23, minute: 5 },
  minutes: 90,
  organizer: { name: 'Nguyễn "Tâm"; Bí thư', address: 'tam@example.com' },
  attendee: { name: 'Vũ Thị Lý', address: 'ly@example.com' },
};

function property({ properties }: ReadComponent, name: string) {
  const found = properties.filter((one) => one.name === name);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}

function textOf(component: ReadComponent, name: string): string | undefined {
  const value = property(component, name)?.value;
  return value === undefined ? undefined : unescapeText(value);
}

function eventOf(calendar: ReadComponent): ReadComponent {
  return calendar.components.find(({ name }) => name === 'VEVENT') as ReadComponent;
}

test('an invitation, line by line', () => {
  expect(encodeCalendar(EVENT).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'PRODID:-//chuyen-de//chuyen-de//VI',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:REQUEST',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Ho_Chi_Minh',
    'BEGIN:STANDARD',
    'DTSTART:19750613T000000',
    'TZOFFSETFROM:+0800',
    'TZOFFSETTO:+0700',
    'TZNAME:+07',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:7f3a-02@chuyen-de',
    'SEQUENCE:0',
    'DTSTAMP:20260130T010000Z',
    'DTSTART;TZID=Asia/Ho_Chi_Minh:20260228T230500',
    'DTEND;TZID=Asia/Ho_Chi_Minh:20260301T003500',
    'SUMMARY:Sinh hoạt chuyên đề 02: Bảo vệ trẻ',
    'LOCATION:Phòng họp\\, tầng 2',
    'DESCRIPTION:Kính mời đồng chí.\\nHạn: 05/02/2026\\; có đề cươ',
    ' ng\\, \\\\ và 😀',
    'ORGANIZER;CN="Nguyễn ^\'Tâm^\'; Bí thư":mailto:tam@example.com',
    'ATTENDEE;CN=Vũ Thị Lý;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=',
    ' TRUE:mailto:ly@example.com',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a cancellation asks for no answer', () => {
  const calendar = readCalendar(encodeCalendar({ ...EVENT, method: 'CANCEL', sequence: 3 }));
  const event = eventOf(calendar);
  expect(textOf(calendar, 'METHOD')).toBe('CANCEL');
  expect([textOf(event, 'STATUS'), textOf(event, 'SEQUENCE'), textOf(event, 'UID')]).toEqual([
    'CANCELLED',
    '3',
    EVENT.uid,
  ]);
  expect(property(event, 'ATTENDEE')).toEqual({
    name: 'ATTENDEE',
    parameters: { CN: 'Vũ Thị Lý', ROLE: 'REQ-PARTICIPANT' },
    value: 'mailto:ly@example.com',
  });
});

test.each<[string, Partial<MeetingEvent>, string[]]>([
  [
    'a whole day',
    { date: { year: 2027, month: 12, day: 31 }, time: undefined },
    ['DTSTART;VALUE=DATE:20271231', 'DTEND;VALUE=DATE:20280101', 'TRANSP:TRANSPARENT'],
  ],
  [
    'a whole leap day',
    { date: { year: 2028, month: 2, day: 29 }, time: undefined },
    ['DTSTART;VALUE=DATE:20280229', 'DTEND;VALUE=DATE:20280301', 'TRANSP:TRANSPARENT'],
  ],
  [
    'past midnight of a year',
    { date: { year: 2026, month: 12, day: 31 }, time: { hour: 22, minute: 30 }, minutes: 90 },
    ['DTSTART;TZID=Asia/Ho_Chi_Minh:20261231T223000', 'DTEND;TZID=Asia/Ho_Chi_Minh:20270101T000000', 'TRANSP:OPAQUE'],
  ],
])('%s', (_, more, lines) => {
  const source = encodeCalendar({ ...EVENT, ...more });
  expect(source.split('\r\n').filter((line) => /^(DT(START;|END)|TRANSP)/.test(line))).toEqual(lines);
  expect(source.includes('BEGIN:VTIMEZONE')).toBe(source.includes('TZID='));
});

test('in UTC the meeting is seven hours earlier, by the zone that comes with it', () => {
  const zones = new ICAL.Component(ICAL.parse(encodeCalendar(EVENT)) as unknown[]);
  const zone = new ICAL.Timezone(zones.getFirstSubcomponent('vtimezone') as InstanceType<typeof ICAL.Component>);
  const event = new ICAL.Event(zones.getFirstSubcomponent('vevent') as InstanceType<typeof ICAL.Component>);
  const [start, end] = [event.startDate, event.endDate].map((time) => {
    time.zone = zone;
    return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
  });
  expect([start, end]).toEqual(['2026-02-28T16:05:00Z', '2026-02-28T17:35:00Z']);
});

test.each<[Partial<MeetingEvent>]>([
  [{ stamp: '2026-01-30T08:00:00+07:00' }],
  [{ stamp: '2026-01-30' }],
  [{ organizer: { name: '', address: 'tam' } }],
  [{ attendee: { name: '', address: 'a@example.com\r\nATTENDEE:mailto:b@example.com' } }],
])('refuses %j', (more) => {
  expect(() => encodeCalendar({ ...EVENT, ...more })).toThrow(RangeError);
});

test('an address keeps its letters in its URI', () => {
  const address = "a%b/c?d#e^f`g{h|i}j+k'l@example.com";
  const event = eventOf(readCalendar(encodeCalendar({ ...EVENT, attendee: { name: '', address } })));
  const { value = '', parameters } = property(event, 'ATTENDEE') ?? {};
  expect(value).toMatch(/^mailto:[\w.~!$&'*+=@%-]+$/);
  expect(decodeURIComponent(value.slice('mailto:'.length))).toBe(address);
  expect(parameters?.CN).toBeUndefined();
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'đềươ“”😀 ,;:\\"^\'nN=\r\n\t\0\x1b\x7f\x85\u2028\ud83d\ude00'),
    maxLength: 160,
  }),
  fc.constantFrom('\r\nATTENDEE:mailto:b@example.com', 'END:VEVENT\nEND:VCALENDAR', '\\\\\\', '"^"', 'a\\,b', '\\n'),
);

function oneLine(value: string): string {
  return value
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** What is left of a text with lines. */
function lines(value: string): string {
  return value
    .split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
    .trim();
}

const times = fc.option(fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) }), {
  nil: undefined,
});

test('hostile texts come back as they were, and make no line of their own', () => {
  fc.assert(
    fc.property(
      fc.record({
        summary: anyText,
        description: anyText,
        location: anyText,
        host: anyText,
        guest: anyText,
        uid: anyText,
      }),
      fc.record({ time: times, method: fc.constantFrom('REQUEST' as const, 'CANCEL' as const) }),
      ({ host, guest, ...texts }, more) => {
        const meeting: MeetingEvent = {
          ...{ ...EVENT, ...texts, ...more },
          organizer: { name: host, address: 'host@example.com' },
          attendee: { name: guest, address: 'guest@example.com' },
        };
        const source = encodeCalendar(meeting);
        const calendar = readCalendar(source);
        expect(calendar.components.map(({ name }) => name)).toEqual(more.time ? ['VTIMEZONE', 'VEVENT'] : ['VEVENT']);
        const event = eventOf(calendar);
        expect([event.components, calendar.properties.length]).toEqual([[], 4]);
        const expected = {
          UID: oneLine(texts.uid),
          SUMMARY: oneLine(texts.summary),
          LOCATION: oneLine(texts.location) || undefined,
          DESCRIPTION: lines(texts.description) || undefined,
        };
        expect(Object.fromEntries(Object.keys(expected).map((name) => [name, textOf(event, name)]))).toEqual(expected);
        expect(property(event, 'ORGANIZER')?.parameters.CN).toBe(oneLine(host) || undefined);
        expect(property(event, 'ATTENDEE')?.parameters.CN).toBe(oneLine(guest) || undefined);
        const names = event.properties.map(({ name }) => name).filter((name) => !(name in expected));
        expect(names).toEqual(['SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'ORGANIZER', 'ATTENDEE', 'STATUS', 'TRANSP']);
        const read = new ICAL.Component(ICAL.parse(source) as unknown[]).getFirstSubcomponent('vevent');
        expect(read?.getFirstPropertyValue('summary') ?? '').toBe(oneLine(texts.summary));
        expect(read?.getFirstPropertyValue('description') ?? '').toBe(lines(texts.description));
        // ical.js takes a backslash in a parameter for an escape, which RFC 6868 does not.
        if (!guest.includes('\\'))
          expect(read?.getFirstProperty('attendee')?.getParameter('cn') ?? '').toBe(oneLine(guest));
        expect(encodeCalendar(meeting)).toBe(source);
      },
    ),
    { numRuns: 400 },
  );
});
