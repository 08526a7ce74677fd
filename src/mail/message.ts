/** What a message is before it becomes MIME. */

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
  /** 1–64 letters, digits, `-` and `_`: the value of the header `X-Chuyen-De`, by which a lost draft is found again. */
  readonly mark?: string;
}

/** A message that somebody ought to have, whole; its attachments are made only when it is written. */
export interface ComposedMessage {
  /** `assignment:<person>`, also for a change. */
  readonly key: string;
  readonly kind: 'assignment' | 'change';
  /** The plan's year: letters of another year are no earlier version of this one. */
  readonly year: string;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: () => MailAttachment[];
  /** Canonical JSON of the topics told, with their periods, days, times, places and due dates, and of nothing else. */
  readonly facts: string;
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
}
