/** What there is to say to whom now, beside what the ledger and Gmail know of it. */
import { digest } from '../google/digest';
import type { Mailing } from '../mail/mailing';
import type { ComposedMessage, DesiredMessage } from '../mail/message';
import { findReplaced, type Outbox } from '../mail/outbox';
import type { TopicFact } from '../mail/topic-fact';
import { type Mailbox, openMailbox } from './mailbox';
import type { Session } from './session';

/** A composed message with its fingerprints in place of the long texts that it is told by. */
export type Letter = DesiredMessage & { readonly composed: ComposedMessage };

/** Of the account that the run is for; looked at once. */
export function mailboxOf(session: Pick<Session, 'account' | 'ledger' | 'mailbox'>): Mailbox {
  session.mailbox ??= openMailbox(session.account, session.ledger);
  return session.mailbox;
}

/** The ledger is brought up to what Gmail shows. */
export function openOutbox(session: Session, mailing: Mailing): Outbox<Letter> {
  const observed = mailboxOf(session);
  const { messages: entries, facts } = session.ledger;
  const compose = (replaced: Parameters<Mailing['compose']>[0]) => mailing.compose(replaced).map(toLetter);
  const first = compose(new Map());
  const replaced = findReplaced({ ...mailing, desired: first, entries }, (key) => facts.get(key));
  const desired = replaced.size > 0 ? compose(replaced) : first;
  return { ...mailing, desired, entries, observed };
}

export function toLetter(composed: ComposedMessage): Letter {
  return {
    ...composed,
    facts: digest(composed.facts),
    // Short, as are the marks: some thousand drafts must fit a store.
    content: digest(composed.content, 16),
    topics: composed.topics.map(factPrint),
    composed,
  };
}

/** The key of a fact in the ledger. */
export function factPrint(fact: TopicFact): string {
  return digest(JSON.stringify(fact), 12);
}

/** Before an entry that refers to them. */
export function putFacts({ ledger }: Session, topics: readonly TopicFact[]): void {
  for (const fact of topics) {
    const key = factPrint(fact);
    if (!ledger.facts.has(key)) ledger.facts.put(key, fact);
  }
}
