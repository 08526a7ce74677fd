/** What those are told who were invited to a meeting that will not take place. */
import { catalogueOf } from '../locale/catalogue';
import { parseIso } from '../plan/date';
import { isEmailAddress } from '../plan/email';
import { bareName } from '../plan/name';
import { formatYear } from '../plan/period';
import type { Member } from '../plan/plan';
import { keyOfPerson } from './assignment';
import type { Handover } from './handover';
import { renderHtml, renderText } from './letter';
import type { Mailing } from './mailing';
import { eventParts, planEvent } from './meeting-event';
import { type Meeting, meetingKey, meetingSeries } from './meeting-letter';
import { writeMeetingLetter } from './meeting-text';
import type { ComposedMessage } from './message';
import type { Replaced } from './outbox';
import type { TopicFact } from './topic-fact';
import { describeLetter } from './wording/letter-data';
import { sayItHerWay } from './wording/own-words';

export interface Cancellation extends Meeting {
  /** What each was told last, by `keyOfPerson`; nobody else is written to. */
  readonly told: ReadonlyMap<string, TopicFact>;
}

export function cancellationMailing(cancellation: Cancellation): Mailing {
  const { plan, family, told } = cancellation;
  const people = plan.members.flatMap((member) => {
    const fact = told.get(keyOfPerson(member.name));
    return fact ? [{ member, fact }] : [];
  });
  return {
    ...meetingSeries(plan, family),
    compose: (replaced) =>
      people
        .filter(({ member: { email = '' } }) => isEmailAddress(email))
        .map(({ member, fact }) => compose(cancellation, member, fact, replaced.get(meetingKey(family, member)))),
    handovers: () => people.map(({ member, fact }) => writeHandover(cancellation, member, fact)),
  };
}

function compose(
  { plan, family, invitation, wordings }: Cancellation,
  member: Member,
  fact: TopicFact,
  before: Replaced | undefined,
): ComposedMessage {
  const { settings } = plan;
  const { mail, meetingMail: words } = catalogueOf(settings.language);
  const heading = mail.topic(fact.number, fact.title);
  const letter = writeMeetingLetter(plan, member, {
    opening: [words.cancelled(settings.unit, before?.sentOn)],
    topics: [
      {
        heading,
        details: [
          { label: mail.when, value: timeOf(fact) },
          { label: mail.where, value: fact.place },
        ].filter(({ value }) => value !== ''),
      },
    ],
    tasks: [],
    closing: [words.regret],
  });
  const to = { name: bareName(member.name), address: member.email ?? '' };
  const own = wordings?.get('cancellation');
  const { period: when, day, number, title, time, place } = fact;
  const topic = { number, title, when, dated: day !== undefined, time, place, due: '', assignees: '', others: '' };
  const message = {
    to,
    subject: words.cancelSubject(number, day === undefined ? undefined : parseIso(day), settings.unit),
    text: renderText(letter),
    html: renderHtml(letter),
    ...(own && sayItHerWay(own, { ...describeLetter(plan, member, []), topics: [topic] }, settings.language)),
  };
  const event = planEvent(invitation, fact, {
    method: 'CANCEL',
    sequence: before?.times ?? 0,
    summary: heading,
    description: '',
    unit: settings.unit,
    attendee: to,
  });
  return {
    ...message,
    ...eventParts(event, invitation),
    key: meetingKey(family, member),
    kind: 'cancellation',
    year: formatYear(settings.year),
    attachments: () => [],
    ...tellOff(family, fact),
    content: JSON.stringify([message, event]),
  };
}

function timeOf({ time, period }: TopicFact): string {
  return time === '' ? period : `${time}, ${period}`;
}

function tellOff(family: string, fact: TopicFact): Pick<ComposedMessage, 'facts' | 'topics'> {
  return { facts: JSON.stringify({ cancelled: family }), topics: [{ ...fact, cancelled: true }] };
}

function writeHandover({ plan: { settings }, family }: Cancellation, member: Member, fact: TopicFact): Handover {
  const { mail, meetingMail: words } = catalogueOf(settings.language);
  return {
    key: meetingKey(family, member),
    kind: 'cancellation',
    year: formatYear(settings.year),
    name: member.name,
    hasAddress: isEmailAddress(member.email ?? ''),
    text: words.handoverCancelled(
      bareName(member.name),
      settings.unit,
      mail.topic(fact.number, fact.title),
      timeOf(fact),
    ),
    ...tellOff(family, fact),
  };
}
