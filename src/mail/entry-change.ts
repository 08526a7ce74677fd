/** The entry to store before and after each effect: stored before it, so that a killed run leaves a trace to resume from. */
import { type CalendarDate, isoDate } from '../plan/date';
import type { Entry, Told } from './ledger-entry';
import type { DesiredMessage } from './message';

/** A draft as Gmail names it: `message` changes with every edit, ours or a person's. */
export interface DraftReference {
  readonly draft: string;
  readonly message: string;
}

/** `mark`: a new one for every write; `at`: RFC 3339. */
export interface Write {
  readonly mark: string;
  readonly at: string;
}

export function beforeCreate(message: DesiredMessage, account: string, { mark, at }: Write): Entry {
  return { ...told(message), state: 'pending', account, mark, at };
}

export function afterCreate(entry: Entry, { draft, message }: DraftReference, at: string): Entry {
  return clean({ ...entry, state: 'drafted', draft, message, at });
}

/** Until the update is known to have happened, the entry tells the old facts, and no content. */
export function beforeUpdate(entry: Entry, { mark, at }: Write, message: DesiredMessage): Entry {
  return clean({ ...entry, state: 'pending', content: '', next: told(message), mark, at });
}

export function afterUpdate(entry: Entry, message: DesiredMessage, reference: DraftReference, at: string): Entry {
  return afterCreate({ ...entry, ...told(message) }, reference, at);
}

/** After the removal the entry itself is removed. */
export function beforeRemove(entry: Entry, at: string): Entry {
  return clean({ ...entry, state: 'pending', removing: true, at });
}

export function beforeSend(entry: Entry, today: CalendarDate, at: string): Entry {
  return clean({ ...entry, state: 'sending', sentOn: isoDate(today), at });
}

/** `message`: the ID of the sent message. */
export function afterSend(entry: Entry, message: string, at: string): Entry {
  return clean({ ...entry, state: 'sent', draft: undefined, message, at });
}

/**
 * After an effect that threw. Whether it happened all the same is for the next look at Gmail to say; a message that was
 * being sent stays so, since only its draft's absence tells that it left.
 */
export function afterFailure(entry: Entry, error: string, at: string): Entry {
  return { ...entry, state: entry.state === 'sending' ? 'sending' : 'failed', error, at };
}

function told({ kind, year, to, subject, facts, content }: DesiredMessage): Told {
  return { kind, year, to: to.address, subject, facts, content };
}

function clean(entry: Entry): Entry {
  const { error: _, next, removing, ...rest } = entry;
  if (entry.state !== 'pending') return rest;
  return { ...rest, ...(next && { next }), ...(removing && { removing }) };
}
