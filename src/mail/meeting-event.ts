/** A meeting as the calendars of those invited are told of it. */
import { readClockTime } from '../plan/clock-time';
import { parseIso } from '../plan/date';
import { encodeCalendar, type MeetingEvent } from './calendar';
import type { ComposedMessage, MailAddress } from './message';
import type { TopicFact } from './topic-fact';

/** The same in every letter about one meeting. */
export interface Invitation {
  readonly uid: string;
  /** The address of the account that writes. */
  readonly organizer: string;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
}

export type PlannedEvent = Omit<MeetingEvent, 'stamp'>;

const MINUTES = 120;

/** `undefined` for a meeting without a day. */
export function planEvent(
  { uid, organizer }: Invitation,
  { day, time, place }: TopicFact,
  event: Pick<MeetingEvent, 'method' | 'sequence' | 'summary' | 'description'> & {
    unit: string;
    attendee: MailAddress;
  },
): PlannedEvent | undefined {
  const date = day === undefined ? undefined : parseIso(day);
  if (!date) return undefined;
  const { unit, ...told } = event;
  const clock = readClockTime(time);
  return {
    ...told,
    uid,
    date,
    ...(clock && { time: clock }),
    minutes: MINUTES,
    location: place,
    organizer: { name: unit, address: organizer },
  };
}

/** When it was written says nothing new. */
export function eventParts(
  event: PlannedEvent | undefined,
  { now }: Invitation,
): Pick<ComposedMessage, 'calendar'> | undefined {
  if (!event) return undefined;
  return { calendar: () => ({ method: event.method, text: encodeCalendar({ ...event, stamp: now() }) }) };
}
