/** Who is to be reminded of which outline today. */
import { readMoment } from '../google/clock';
import { keyOfPerson } from '../mail/assignment';
import { isSettled } from '../mail/reconcile';
import { REMINDER, type Reminder } from '../mail/reminder';
import { dayNumber } from '../plan/date';
import { formatYear } from '../plan/period';
import type { Member, Topic } from '../plan/plan';
import { daysToDue, isMilestone } from '../plan/reminder-day';
import { recipientName, type Session } from './session';
import { paperKeys, paperPrefix } from './topics';

export interface ReminderOptions {
  /** Only on the days that `isMilestone` names, as for a run that nobody clicks. */
  readonly milestonesOnly?: boolean;
  /** On how many days before today no such run came to its end. */
  readonly missedDays?: number;
  /** Nobody who has had one on that day or since, as `dayNumber` counts. */
  readonly unremindedSince?: number;
}

/** Whether a reminder is due today of itself: a draft that waits is brought up to its day on others, too. */
export function dueReminders(session: Session, options: ReminderOptions): (key: string, address: string) => boolean {
  const due = listReminded(session, options, false);
  return (key, address) => {
    const members = due.get(KEY.exec(key)?.[1] ?? '')?.members ?? [];
    return members.some(({ name }) => name === recipientName(session, key, address));
  };
}

/** Whom of what, by family, in the order of the sheet. */
export function listReminded(
  session: Session,
  { milestonesOnly = false, missedDays = 0, unremindedSince = Infinity }: ReminderOptions,
  withWaiting = true,
): Map<string, Pick<Reminder, 'topic' | 'members'>> {
  const { plan, ledger, today } = session;
  const { settings } = plan;
  const prefix = paperPrefix('outline', plan);
  const past = readPast(session);
  const reminded = new Map<string, Pick<Reminder, 'topic' | 'members'>>();
  for (const [topic, key] of paperKeys('outline', plan, ledger.papers)) {
    const family = `${REMINDER}:${formatYear(settings.year)}:${key.slice(prefix.length)}`;
    const left = daysToDue(topic, settings, today);
    if (left === undefined || left > settings.remindLeadDays) continue;
    const { waiting, last } = past.get(family) ?? NEVER;
    const isDue = (person: string) => {
      if ((last.get(person) ?? -Infinity) >= unremindedSince) return false;
      if (!milestonesOnly) return true;
      const missed = Math.min(missedDays, dayNumber(today) - (last.get(person) ?? -Infinity) - 1);
      return isMilestone(left, settings.remindLeadDays, missed) || (withWaiting && waiting.has(person));
    };
    const members = listWriters(topic).filter(({ name }) => isDue(keyOfPerson(name)));
    if (members.length > 0) reminded.set(family, { topic, members });
  }
  return reminded;
}

function listWriters({ assignees }: Topic): Member[] {
  const writers = new Map<string, Member>();
  for (const { member } of assignees) if (member) writers.set(keyOfPerson(member.name), member);
  return [...writers.values()];
}

const KEY = new RegExp(`^(${REMINDER}:[^:]*:[^:]*):([^:]*)`);

/** People by the keys of their names. */
interface Past {
  /** To whom a message is neither sent nor handled. */
  readonly waiting: Set<string>;
  /** On which day, as `dayNumber` counts, each had a reminder last. */
  readonly last: Map<string, number>;
}

const NEVER: Past = { waiting: new Set(), last: new Map() };

/** By family. */
function readPast({ ledger }: Session): Map<string, Past> {
  const pasts = new Map<string, Past>();
  for (const [key, entry] of ledger.messages) {
    const [, family, person] = KEY.exec(key) ?? [];
    if (family === undefined || person === undefined) continue;
    const past = pasts.get(family) ?? { waiting: new Set(), last: new Map() };
    const day = dayNumber(readMoment(entry.at).date);
    if (!isSettled(entry)) past.waiting.add(person);
    else past.last.set(person, Math.max(day, past.last.get(person) ?? day));
    pasts.set(family, past);
  }
  return pasts;
}

/** The families of which a message is neither sent nor handled. */
export function listWaiting(session: Session): string[] {
  return [...readPast(session)].flatMap(([family, { waiting }]) => (waiting.size > 0 ? [family] : []));
}
