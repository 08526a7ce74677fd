/** `Gửi thử`: every message that has not been sent goes to the user's own address; nothing is recorded as sent to anybody. */
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { createDraft, removeDraft, sendDraft } from '../google/gmail';
import { messageOf, stopsEverything } from '../google/service-fault';
import { collectChains, lastLink, matchChains } from '../mail/chain';
import { afterCreate, afterFailure, afterRefusal, afterSend, beforeCreate, beforeSend } from '../mail/entry-change';
import type { Entry } from '../mail/ledger-entry';
import { encodeMessage } from '../mail/mime';
import type { Outbox } from '../mail/outbox';
import { isSettled } from '../mail/reconcile';
import { asTrial } from '../mail/trial';
import { closeSession, recordEffects } from './closing';
import { findMarkedDraft } from './mailbox';
import { allLetters } from './mailings';
import { type Letter, mailboxOf, openOutbox } from './outbox';
import { pauseForTime } from './pause';
import type { Ending } from './run';
import { countAllowed, pauseForLimit } from './sending-limit';
import { recipientName, type Session } from './session';

const FAMILY = 'test';
/** When a sending of trials began that has not come to its end: the next one goes on with it. */
const BEGUN = 'trial';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Afterwards it is begun anew. */
const WEEK_MS = 7 * DAY_MS;

/** @param only names of those whose messages are wanted; empty for all */
export function sendTests(session: Session, only: readonly string[]): Ending {
  const { words, ledger, account } = session;
  const letters = allLetters(session).flatMap((mailing) => listUnsent(openOutbox(session, mailing)));
  const chosen = letters.filter(
    ({ key, to }) => only.length === 0 || only.includes(recipientName(session, key, to.address)),
  );
  recordEffects(session, () => {
    const begun = readBeginning(session);
    clearUp(session, begun);
    const left = chosen.filter((letter) => !isTried(session, letter, begun));
    ledger.notes.put(`${BEGUN}:${account}`, begun);
    if (sendEach(session, left)) ledger.notes.remove(`${BEGUN}:${account}`);
  });
  const ending = closeSession(session);
  return chosen.length > 0 ? ending : { ...ending, page: { ...ending.page, lead: words.dialog.send.noTest } };
}

/** False where it came to no end. */
function sendEach(session: Session, letters: readonly Letter[]): boolean {
  const { notes, words, stopwatch } = session;
  let allowance = countAllowed(session);
  for (const [index, letter] of letters.entries()) {
    if (allowance <= 0) pauseForLimit(session);
    else if (stopwatch.isOver()) pauseForTime(session);
    if (session.pause) {
      notes.left.push({ text: words.dialog.left.messages(letters.length - index) });
      session.steps.left += letters.length - index;
      return false;
    }
    sendTest(session, letter);
    session.steps.done++;
    allowance--;
  }
  return true;
}

function listUnsent({ desired, entries, family, people }: Outbox<Letter>): Letter[] {
  const chains = matchChains(desired, collectChains(entries, family), people);
  return desired.filter((letter) => {
    const chain = chains.get(letter);
    const entry = chain && lastLink(chain).entry;
    return !entry || !isSettled(entry) || entry.facts !== letter.facts;
  });
}

function readBeginning({ ledger, account }: Session): string {
  const known = ledger.notes.get(`${BEGUN}:${account}`) as string | undefined;
  return known !== undefined && !isOlder(known, WEEK_MS) ? known : nowIso();
}

function isOlder(at: string, ms: number): boolean {
  return Date.parse(nowIso()) - Date.parse(at) > ms;
}

function isTried({ ledger, account }: Session, letter: Letter, begun: string): boolean {
  return [...ledger.messages].some(
    ([key, entry]) => key.startsWith(prefixOf(letter)) && entry.account === account && entry.at >= begun,
  );
}

function prefixOf({ key, content }: Letter): string {
  return `${FAMILY}:${digest(`${key}/${content}`, 12)}:`;
}

/** What a dead trial left goes; those that left count for a day against the limit, and are forgotten once nothing goes on from them. */
function clearUp({ ledger, account }: Session, begun: string): void {
  for (const [key, { state, draft, at, account: owner }] of [...ledger.messages]) {
    if (!key.startsWith(`${FAMILY}:`) || owner !== account) continue;
    if (state === 'sent' && (at >= begun || !isOlder(at, DAY_MS))) continue;
    if (draft !== undefined && state !== 'sent') removeDraft(draft);
    ledger.messages.remove(key);
  }
}

/** No run: what is but tried is nothing to take back. One that Gmail refuses is named; the others go on. */
function sendTest(session: Session, letter: Letter): void {
  const { ledger, account, notes, words, today } = session;
  const key = prefixOf(letter) + nowIso();
  const mark = digest(`${account}/${key}`, 16);
  let entry: Entry | undefined;
  const put = (next: Entry) => {
    entry = next;
    ledger.messages.put(key, next);
    ledger.beforeEffect();
  };
  try {
    const { attachments, calendar: _, ...message } = asTrial(letter.composed, account, words.mail);
    const mime = encodeMessage({ ...message, attachments: attachments(), mark });
    const desired = { ...letter, key, kind: FAMILY, to: message.to, subject: message.subject, topics: [] };
    put(beforeCreate(desired, account, { mark, at: nowIso() }));
    const reference = createDraft(mime, () => findMarkedDraft(account, mark, mailboxOf(session)));
    put(beforeSend(afterCreate(entry!, reference, nowIso()), today, { at: nowIso() }));
    ledger.messages.put(key, afterSend(entry!, sendDraft(reference.draft), nowIso()));
    notes.messages.push({ text: words.dialog.send.tested(letter.to.name) });
  } catch (error) {
    const isRefused = !stopsEverything(error);
    if (entry) ledger.messages.put(key, (isRefused ? afterRefusal : afterFailure)(entry, messageOf(error), nowIso()));
    if (!isRefused) throw error;
    notes.attention.push({ text: words.dialog.message.failed(letter.to.name, messageOf(error)) });
  }
}
