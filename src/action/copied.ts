/** File → Make a copy takes the sheet and the script, not the ledger: whether this is such a copy only the user knows. */
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { type Ledger, openLedger } from '../google/ledger';
import type { Place } from '../plan/plan';
import { SETTING_ROWS } from '../sheet/setting-rows';
import { isOurStatus } from '../sheet/status';
import { SETTINGS } from '../sheet/tabs';
import { isOwnMail } from './keys';
import type { Ending } from './run';
import type { Session } from './session';

/** In the ledger's notes: the user has said that it is a workbook of its own. */
const COPIED = 'copied';
/** A Doc's link, as Drive gives it. */
const DOC_LINK = /^https:\/\/docs\.google\.com\/document\/d\/[\w-]{25,}/;
const MOST_CELLS = 5;

/** Call it before anything is made, drafted or sent: a question that must be answered first, where earlier runs' words stand in the sheet and the ledger knows of none. */
export function checkCopied(session: Session): Ending | undefined {
  const { ledger, words, findings } = session;
  if (ledger.notes.has(COPIED)) return undefined;
  const links = [...ledger.papers.values()].some(({ url, former }) => url || former) ? [] : listLinks(session);
  const isKnown = [...ledger.messages.keys()].some((key) => !isOwnMail(key));
  const statuses = isKnown ? [] : listStatuses(session);
  const cells = [...statuses, ...links.map(({ place }) => place)].map(({ cell }) => cell);
  if (cells.length === 0) return undefined;
  const { title, question, declined, unattended } = words.copied;
  return {
    result: { outcome: 'refused', findings, message: unattended },
    page: { title, lead: unattended, sections: [] },
    question: {
      title,
      text: question(cells.slice(0, MOST_CELLS), Math.max(0, cells.length - MOST_CELLS)),
      declined,
      answer: () => acceptCopy(links.map(({ link }) => link)),
    },
  };
}

/** What stood in the sheet when it became a workbook of its own is ours to replace. */
export function isCopiedLink({ notes }: Ledger, text: string): boolean {
  return notes.has(COPIED) && notes.has(linkKey(text));
}

function linkKey(link: string): string {
  return `${COPIED}:${digest(link, 12)}`;
}

function listStatuses({ plan }: Session): Place[] {
  return plan.topics.filter(({ status }) => status !== '' && isOurStatus(status)).map(({ places }) => places.status);
}

function listLinks({ plan }: Session): { link: string; place: Place }[] {
  const links = plan.topics.map(({ outlineLink, places }) => ({ link: outlineLink, place: places.outline }));
  const row = SETTING_ROWS.find(({ id }) => id === 'planLink')!.label;
  const own = { link: plan.settings.planLink, place: { tab: SETTINGS.name, cell: row } };
  return [...links, own].filter(({ link }) => DOC_LINK.test(link));
}

function acceptCopy(links: readonly string[]): true {
  const ledger = openLedger();
  ledger.notes.put(COPIED, nowIso());
  for (const link of links) ledger.notes.put(linkKey(link), true);
  ledger.commit();
  return true;
}
