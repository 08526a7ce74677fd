/** What the secretary is told of work that was done, or could not be done, while she was away. */
import { nowIso } from '../google/clock';
import { type Catalogue, catalogueOf, type Language, vi } from '../locale/catalogue';
import { bulletsHtml, pageHtml, paragraphHtml } from '../mail/page-html';
import { formatShortDate, isoDate, parseIso } from '../plan/date';
import { escapeHtml } from '../plan/html';
import { shortenText } from '../plan/text';
import { type Mailer, mailMyself } from './own-mail';
import type { Page } from './page';
import type { Session } from './session';

const FAMILY = 'summary';
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** A letter, not a log; as a note it fits a property. */
const MOST_LINES = 40;
const LONGEST_LINE = 200;

/** In the ledger's notes until it has left: what was done, and on which day. */
interface Owed {
  /** ISO. */
  readonly on: string;
  readonly lines: readonly string[];
}

const owedKey = ({ account }: Mailer) => `${FAMILY}:${account}`;

/** To be stored with what was done: a run that dies after it is not the end of its summary. */
export function oweSummary(session: Session): void {
  const { ledger, notes, today } = session;
  const known = ledger.notes.get(owedKey(session)) as Owed | undefined;
  const items = [...notes.left, ...notes.messages, ...notes.attention].filter(({ copy }) => copy === undefined);
  const lines = [...(known?.lines ?? []), ...items.map(({ text }) => shortenText(text, LONGEST_LINE))];
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
  ledger.notes.put(owedKey(session), { on: known?.on ?? isoDate(today), lines: shown });
}

/** Once a day. */
export function paySummary(session: Session): void {
  const { ledger, plan } = session;
  const owed = ledger.notes.get(owedKey(session)) as Owed | undefined;
  if (!owed) return;
  const { language } = plan.settings;
  const { auto } = catalogueOf(language);
  const subject = auto.summarySubject(formatShortDate(parseIso(owed.on) ?? session.today));
  const letter = writeLetter(auto.summaryLead, owed.lines, language);
  mailMyself(session, `${owedKey(session)}:${owed.on}`, 'summary', { subject, ...letter });
  ledger.notes.remove(owedKey(session));
  forgetOld(session);
}

/** Once a week, as long as nobody mends it. */
export function mailFault(mailer: Mailer, page: Page, { auto }: Catalogue = vi): void {
  forgetOld(mailer);
  const prefix = `${owedKey(mailer)}:fault:`;
  const known = [...mailer.ledger.messages.keys()].find((key) => key.startsWith(prefix));
  const items = page.sections.flatMap((section) => section.items.map(({ text }) => text));
  const lines = [...(page.lead ? [page.lead] : []), ...items].slice(0, MOST_LINES);
  const message = { subject: auto.faultSubject, ...writeLetter(auto.faultLead, lines, 'vi') };
  mailMyself(mailer, known ?? prefix + isoDate(mailer.today), 'summary', message);
}

/** They have counted against the day's limit, and been sent once in their day or week. */
function forgetOld(mailer: Mailer): void {
  const since = Date.parse(nowIso()) - WEEK_MS;
  for (const [key, { at }] of [...mailer.ledger.messages])
    if (key.startsWith(`${owedKey(mailer)}:`) && Date.parse(at) <= since) mailer.ledger.messages.remove(key);
}

function writeLetter(lead: string, lines: readonly string[], language: Language) {
  return {
    text: `${lead}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`,
    html: pageHtml(language, [paragraphHtml(escapeHtml(lead)), bulletsHtml(lines.map(escapeHtml))]),
  };
}
