/** `Thư`: every message by its state, what may still leave today, and the texts to hand over. */
import { checkWorkbook, countErrors, stopsRun } from '../../check/check-plan';
import { findMissingScopes } from '../../google/authorization';
import { startStopwatch, today } from '../../google/clock';
import { readTables } from '../../google/spreadsheet';
import { hasTrigger } from '../../google/triggers';
import type { EntryState } from '../../mail/ledger-entry';
import { FORMER, isOwnMail } from '../keys';
import { allLetters } from '../mailings';
import { mailboxOf } from '../outbox';
import { listUnfinished } from '../pause';
import { canRemake, canRetry, newAddressOf } from '../remake';
import { countAllowed } from '../sending-limit';
import { openSession, recipientName, type Session } from '../session';
import { listTexts } from '../texts';
import { asLastSeen, toUnfinished } from './state';
import type { OutboxItem, OutboxView } from './views';

export function readOutbox(): OutboxView {
  const { plan, words, findings } = checkWorkbook(readTables(), today());
  const missing = findMissingScopes(['drive.file', 'gmail.compose']);
  const nothing = { items: [], limit: 0, allowed: 0, texts: [], isDailyOn: false };
  if (!plan || stopsRun(findings)) return { ...nothing, stopped: words.dialog.stopped(countErrors(findings)) };
  if (missing.includes('drive.file'))
    return { ...nothing, stopped: words.dialog.permissionMissing([words.dialog.permissions['drive.file']]) };
  const mayMail = missing.length === 0;
  const session = openSession(plan, findings, startStopwatch(), mayMail ? 'mail' : 'drive');
  // What she did in Gmail meanwhile shows; the ledger is changed in memory alone.
  if (mayMail) mailboxOf(session);
  else session.mailbox = asLastSeen(session);
  const texts = listTexts(session, allLetters(session), !mayMail).filter(({ step }) => step.do === 'offer');
  const [unfinished] = listUnfinished(session.ledger, session.account).map(toUnfinished);
  return {
    items: [...session.ledger.messages].flatMap(([key, { state }]) =>
      isShown(key, state) ? [describe(session, key)] : [],
    ),
    limit: plan.settings.dailyMailLimit,
    allowed: countAllowed(session),
    texts: texts.map(({ id, name, text }) => ({ id, name, text })),
    ...(unfinished && { unfinished }),
    isDailyOn: hasTrigger('runDaily'),
  };
}

/** Not what the user wrote to herself, nor a draft that another one was made for. */
function isShown(key: string, state: EntryState): boolean {
  return !isOwnMail(key) && !(key.startsWith(`${FORMER}:`) && state === 'handled');
}

function describe(session: Session, key: string): OutboxItem {
  const { kind, to, subject, state, at, error, account } = session.ledger.messages.get(key)!;
  const newAddress = newAddressOf(session, key);
  return {
    ...{ key, kind, to, subject, state, at, person: recipientName(session, key, to) },
    ...(error !== undefined && { error }),
    ...(canRetry(session, key) && { canRetry: true }),
    ...(newAddress !== undefined && { newAddress }),
    ...(canRemake(session, key) && { canRemake: true }),
    ...(account !== session.account && { owner: account }),
  };
}
