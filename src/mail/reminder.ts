/** The messages that remind the writers of an outline that it is due. */
import { catalogueOf } from '../locale/catalogue';
import { type CalendarDate, compareDates, dayNumber, isoDate } from '../plan/date';
import { outlineDue } from '../plan/deadline';
import { isEmailAddress } from '../plan/email';
import { escapeHtml } from '../plan/html';
import { bareName } from '../plan/name';
import { formatYear } from '../plan/period';
import type { Member, Plan, Topic } from '../plan/plan';
import { keyOfPerson } from './assignment';
import { type OutlineFile, toAttachment } from './compose';
import { frameLetter, receiverOf } from './frame';
import type { Handover } from './handover';
import type { Mailing } from './mailing';
import type { ComposedMessage } from './message';
import { pageHtml, paragraphHtml } from './page-html';
import { describeLetter } from './wording/letter-data';
import { sayItHerWay } from './wording/own-words';
import type { Wordings } from './wording/wording';

/** What the keys of these messages begin with. */
export const REMINDER = 'reminder';

export interface Reminder {
  readonly topic: Topic;
  /** Who is reminded, each once. */
  readonly members: readonly Member[];
  readonly today: CalendarDate;
  /** Looked for only where somebody is written to. */
  readonly outline: () => OutlineFile | undefined;
  /** The user's own words. */
  readonly wordings?: Wordings;
}

/**
 * Of one topic. The facts tell the day, so that another day makes another message; who has had one today gets no second, whatever
 * has changed since.
 *
 * @param reminder missing where nobody is reminded any more
 */
export function reminderMailing(plan: Plan, family: string, reminder?: Reminder): Mailing {
  return {
    family,
    year: formatYear(plan.settings.year),
    people: new Set(plan.members.map((member) => keyOf(family, member))),
    compose: (replaced) => {
      if (!reminder) return [];
      const isRemindedToday = (key: string) => {
        const sentOn = replaced.get(key)?.sentOn;
        return sentOn !== undefined && compareDates(sentOn, reminder.today) === 0;
      };
      return reminder.members
        .filter((member) => hasAddress(member) && !isRemindedToday(keyOf(family, member)))
        .map((member) => composeReminder(plan, family, reminder, member));
    },
    handovers: () => (reminder ? reminder.members.map((member) => writeHandover(plan, family, reminder, member)) : []),
  };
}

function keyOf(family: string, { name }: Member): string {
  return `${family}:${keyOfPerson(name)}`;
}

function hasAddress({ email = '' }: Member): boolean {
  return isEmailAddress(email);
}

function describeFacts({ settings }: Plan, family: string, { topic, today }: Reminder): string {
  return JSON.stringify({ family, due: isoDate(outlineDue(topic, settings)), day: isoDate(today) });
}

function composeReminder(plan: Plan, family: string, reminder: Reminder, member: Member): ComposedMessage {
  const { settings } = plan;
  const { topic } = reminder;
  const file = reminder.outline();
  const link = file?.linkFor?.(member.name) ?? '';
  const blocks = writeLetter(plan, reminder, member, file !== undefined, link);
  const own = reminder.wordings?.get('reminder');
  const message = {
    to: { name: bareName(member.name), address: member.email ?? '' },
    subject: catalogueOf(settings.language).reminderMail.subject(topic.number, settings.unit),
    text: `${blocks.join('\n\n')}\n`,
    html: pageHtml(
      settings.language,
      blocks.map((block) => paragraphHtml(escapeHtml(block).replace(/\n/g, '<br>\n'))),
    ),
    ...(own &&
      sayItHerWay(own, describeLetter(plan, member, [topic], { hasOutline: !!file, link }), settings.language)),
  };
  return {
    ...message,
    key: keyOf(family, member),
    kind: 'reminder',
    year: formatYear(settings.year),
    attachments: () => (file ? [toAttachment(file)] : []),
    facts: describeFacts(plan, family, reminder),
    topics: [],
    content: JSON.stringify([message, file && [file.fileName, file.version]]),
  };
}

function daysLeft({ settings }: Plan, { topic, today }: Reminder): number {
  return dayNumber(outlineDue(topic, settings)) - dayNumber(today);
}

/** Paragraphs. */
function writeLetter(plan: Plan, reminder: Reminder, member: Member, isAttached: boolean, link: string): string[] {
  const { language, unit, year } = plan.settings;
  const { mail, reminderMail: words } = catalogueOf(language);
  const { number, title } = reminder.topic;
  const { greeting, signature } = frameLetter(plan, member);
  const left = daysLeft(plan, reminder);
  const due = mail.shortDay(outlineDue(reminder.topic, plan.settings));
  return [
    greeting,
    words.opening(unit, mail.year(year), number, title, due, left),
    words.submit(receiverOf(plan, member), left < 0),
    ...(isAttached ? [words.attached] : []),
    ...(link ? [`${mail.writeAt}: ${link}`] : []),
    words.done,
    mail.help,
    mail.thanks,
    signature.join('\n'),
  ];
}

function writeHandover(plan: Plan, family: string, reminder: Reminder, member: Member): Handover {
  const { settings } = plan;
  const { mail, reminderMail: words } = catalogueOf(settings.language);
  const { number, title } = reminder.topic;
  const due = mail.shortDay(outlineDue(reminder.topic, settings));
  const said = words.handover(bareName(member.name), settings.unit, number, title, due, daysLeft(plan, reminder));
  return {
    key: keyOf(family, member),
    kind: 'reminder',
    year: formatYear(settings.year),
    name: member.name,
    hasAddress: hasAddress(member),
    text: [said, words.handoverSubmit(receiverOf(plan, member)), mail.handoverEnd].join('\n'),
    facts: describeFacts(plan, family, reminder),
    topics: [],
  };
}
