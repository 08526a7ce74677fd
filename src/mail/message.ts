/** What a message is before it becomes MIME. */
import type { TopicFact } from './topic-fact';

export interface MailAddress {
  /** Display name, any text; empty for none. */
  readonly name: string;
  /** One bare address that `isEmailAddress` accepts. */
  readonly address: string;
}

export interface MailAttachment {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface MailMessage {
  readonly to: MailAddress;
  /** Gmail writes the account's own sender where this is missing. */
  readonly from?: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  /** An invitation that mail programs offer to take into the calendar. */
  readonly calendar?: MailCalendar;
  /** 1–64 letters, digits, `-` and `_`: the value of the header `X-Chuyen-De`, by which a lost draft is found again. */
  readonly mark?: string;
}

export interface MailCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  /** iCalendar. */
  readonly text: string;
}

/** As the report names them. */
export type MessageKind = 'assignment' | 'change' | 'reminder' | 'notice' | 'cancellation' | 'test' | 'summary';

/** A message that somebody ought to have, whole; its attachments are made only when it is written. */
export interface ComposedMessage {
  /** Of the person's first letter of its family, also for a later one. */
  readonly key: string;
  readonly kind: MessageKind;
  /** The plan's year: letters of another year are no earlier version of this one. */
  readonly year: string;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: () => MailAttachment[];
  readonly calendar?: () => MailCalendar;
  /** Canonical JSON of the topics told, with their periods, days, times, places and due dates, and of nothing else. */
  readonly facts: string;
  /** The same in words, for the letter that will say what has changed. */
  readonly topics: readonly TopicFact[];
  /** Canonical JSON of everything the recipient sees, an attachment by its name and version. */
  readonly content: string;
}

/** What the outbox must know of a message that somebody ought to have. */
export interface DesiredMessage {
  /** `assignment:<person>`: the key of the person's first letter, also for a later one. */
  readonly key: string;
  readonly kind: string;
  readonly year: string;
  readonly to: MailAddress;
  readonly subject: string;
  /** Fingerprints, as `Entry` has them. */
  readonly facts: string;
  readonly content: string;
  /** Keys in the ledger's `facts`. */
  readonly topics?: readonly string[];
}
