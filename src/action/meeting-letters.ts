/** The letters about meetings: to whom of what there are, or are to be, notices; and whom to tell that one is off. */
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { readWorkbookId } from '../google/spreadsheet';
import { type Chain, collectChains, lastLink } from '../mail/chain';
import type { Entry } from '../mail/ledger-entry';
import type { Mailing } from '../mail/mailing';
import { cancellationMailing } from '../mail/meeting-cancellation';
import { type Meeting, meetingSeries, NOTICE, noticeMailing } from '../mail/meeting-letter';
import { isSettled } from '../mail/reconcile';
import type { TopicFact } from '../mail/topic-fact';
import { isoDate } from '../plan/date';
import { formatYear } from '../plan/period';
import type { Plan, Topic } from '../plan/plan';
import { progressOf } from '../plan/progress';
import { findNotice, takeNotice } from './notice';
import { mailboxOf } from './outbox';
import { takeOutline } from './outlines';
import type { Session } from './session';
import { paperKeys, paperPrefix } from './topics';

/** Each topic's, named by its outline: every meeting has one, whether it is called by a notice or by an invitation. */
export function noticeFamilies({ plan, ledger }: Session): Map<Topic, string> {
  const prefix = paperPrefix('outline', plan);
  const keys = paperKeys('outline', plan, ledger.papers);
  return new Map([...keys].map(([topic, key]) => [topic, `${familyPrefix(plan)}${key.slice(prefix.length)}`]));
}

function familyPrefix({ settings }: Plan): string {
  return `${NOTICE}:${formatYear(settings.year)}:`;
}

/** To all members, of a meeting that is still to come. */
export function noticeLetter(session: Session, topic: Topic): Mailing {
  const { plan, ledger, account } = session;
  const family = noticeFamilies(session).get(topic)!;
  const take = () => {
    const notice = findNotice(session, topic);
    const outlineKey = paperKeys('outline', plan, ledger.papers).get(topic)!;
    return {
      ...(notice?.entry.account === account && { notice: takeNotice(session, topic, notice.key) }),
      ...(ledger.papers.get(outlineKey)?.account === account && { outline: takeOutline(session, topic, outlineKey) }),
    };
  };
  let taken: ReturnType<typeof take> | undefined;
  const papers = () => {
    taken ??= take();
    return taken;
  };
  return noticeMailing({ ...openMeeting(session, family), topic, papers });
}

function openMeeting({ plan, account, wordings }: Session, family: string): Meeting {
  // Other workbooks may have topics of the same name.
  const uid = `${digest(`${readWorkbookId()}/${family}`)}@chuyen-de`;
  return { plan, family, invitation: { uid, organizer: account, now: nowIso }, ...(wordings && { wordings }) };
}

/** All of which an entry is in the ledger, but those that are done with. */
export function noticeLetters(session: Session): Mailing[] {
  const { plan, today } = session;
  const written = listWritten(session);
  const topics = [...noticeFamilies(session)].filter(([, family]) => written.has(family));
  return [
    ...topics.map(([topic, family]) =>
      progressOf(topic, plan.settings, today) === 'ahead' ? noticeLetter(session, topic) : closeMeeting(plan, family),
    ),
    ...listGone(session, written).map(([family, chains]) =>
      isPast(session, chains) ? closeMeeting(plan, family) : cancellationLetter(session, family, chains),
    ),
  ];
}

/** Of meetings of which somebody was told, and whose topic is no longer in the sheet. */
export function cancellationLetters(session: Session): Mailing[] {
  // Who has which letter is known once the mail was looked at.
  mailboxOf(session);
  return listGone(session, listWritten(session))
    .filter(([, chains]) => !isPast(session, chains))
    .map(([family, chains]) => cancellationLetter(session, family, chains));
}

function closeMeeting(plan: Plan, family: string): Mailing {
  return { ...meetingSeries(plan, family), compose: () => [], handovers: () => [], isOver: true };
}

function cancellationLetter(session: Session, family: string, chains: readonly Chain[]): Mailing {
  const told = chains.flatMap((chain): [string, TopicFact][] => {
    const fact = findTold(session, chain);
    return fact ? [[chain.base.slice(family.length + 1), fact]] : [];
  });
  return cancellationMailing({ ...openMeeting(session, family), told: new Map(told) });
}

/** This year's chains by family. */
function listWritten({ plan, ledger }: Session): Map<string, Chain[]> {
  const prefix = familyPrefix(plan);
  const written = new Map<string, Chain[]>();
  const families = new Set<string>();
  for (const key of ledger.messages.keys()) {
    if (key.startsWith(prefix)) families.add(key.slice(0, key.indexOf(':', prefix.length)));
  }
  for (const family of families) written.set(family, [...collectChains(ledger.messages, family).values()]);
  return written;
}

function listGone(session: Session, written: ReadonlyMap<string, Chain[]>): [string, Chain[]][] {
  const claimed = new Set(noticeFamilies(session).values());
  return [...written].filter(([family, chains]) => !claimed.has(family) && !chains.every(isDone));
}

/** Nothing waits, and nobody is still to be told that the meeting is off. */
function isDone(chain: Chain): boolean {
  const { entry } = lastLink(chain);
  return isSettled(entry) && (entry.kind === 'cancellation' || !chain.links.some((link) => isTold(link.entry)));
}

/** She has it, or may have: a draft that is gone may have been sent in Gmail. */
function isTold(entry: Entry): boolean {
  return entry.kind !== 'cancellation' && isSettled(entry);
}

/** What somebody was told last of the meeting itself. */
function findTold({ ledger }: Session, { links }: Chain): TopicFact | undefined {
  const entries = links.map(({ entry }) => entry).filter(isTold);
  const [key = ''] = entries[entries.length - 1]?.topics ?? [];
  return ledger.facts.get(key);
}

/** Nobody was told of a day that is still to come. */
function isPast(session: Session, chains: readonly Chain[]): boolean {
  const told = chains.flatMap((chain) => findTold(session, chain) ?? []);
  const isOver = ({ day, until }: TopicFact) => (day ?? until ?? '9') < isoDate(session.today);
  return told.length > 0 && told.every(isOver);
}
