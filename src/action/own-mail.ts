/** A message to the user herself: made and sent at once, and once only, whatever dies when. */
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { createDraft, sendDraft } from '../google/gmail';
import { afterCreate, afterSend, beforeCreate, beforeSend } from '../mail/entry-change';
import type { Entry } from '../mail/ledger-entry';
import type { MailMessage, MessageKind } from '../mail/message';
import { encodeMessage } from '../mail/mime';
import { isSettled } from '../mail/reconcile';
import { findMarkedDraft } from './mailbox';
import { mailboxOf } from './outbox';
import type { Session } from './session';

/** What it takes of a session; a workbook with errors has none. */
export type Mailer = Pick<Session, 'ledger' | 'account' | 'today' | 'mailbox'>;

/** @param key in the ledger: what has been sent under it is not sent again */
export function mailMyself(
  mailer: Mailer,
  key: string,
  kind: MessageKind,
  message: Pick<MailMessage, 'subject' | 'text' | 'html'>,
): void {
  const { ledger, today } = mailer;
  const { isPartial } = mailboxOf(mailer);
  const known = ledger.messages.get(key);
  // It may be among the drafts that nobody could read.
  if (known && (isSettled(known) || (!known.draft && isPartial))) return;
  const drafted = known?.draft ? known : create(mailer, key, kind, message);
  const sending = beforeSend(drafted, today, { at: nowIso() });
  ledger.messages.put(key, sending);
  ledger.beforeEffect();
  ledger.messages.put(key, afterSend(sending, sendDraft(sending.draft!), nowIso()));
}

function create(
  mailer: Mailer,
  key: string,
  kind: MessageKind,
  message: Pick<MailMessage, 'subject' | 'text' | 'html'>,
): Entry {
  const { ledger, account } = mailer;
  const to = { name: '', address: account };
  const mark = digest(`${account}/${key}/${nowIso()}`, 16);
  const told = { key, kind, year: '', to, subject: message.subject, facts: '', content: '' };
  const pending = beforeCreate(told, account, { mark, at: nowIso() });
  ledger.messages.put(key, pending);
  ledger.beforeEffect();
  const mime = encodeMessage({ ...message, to, attachments: [], mark });
  const reference = createDraft(mime, () => findMarkedDraft(account, mark, mailboxOf(mailer)));
  return afterCreate(pending, reference, nowIso());
}
