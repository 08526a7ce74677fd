/** The entry to store before and after each effect: stored before it, so that a killed run leaves a trace to resume from. */
import { type CalendarDate, isoDate } from '../plan/date';
import type { Entry, Told } from './ledger-entry';
import type { DesiredMessage } from './message';

/** A draft as Gmail names it: `message` changes with every edit, ours or a person's. */
export interface DraftReference {
  readonly draft: string;
  readonly message: string;
}

/** `at`: RFC 3339; `run`: the run's own name, by which it can be taken back. */
export interface Moment {
  readonly at: string;
  readonly run?: string;
}

/** `mark`: a new one for every write. */
export interface Write extends Moment {
  readonly mark: string;
}

/** @param before the entry of an attempt that came to nothing */
export function beforeCreate(message: DesiredMessage, account: string, write: Write, before?: Entry): Entry {
  return { ...told(message), state: 'pending', account, ...attemptsOf(before), ...write, how: 'made' };
}

export function afterCreate(entry: Entry, { draft, message }: DraftReference, at: string): Entry {
  const { attempts: _, ...rest } = clean({ ...entry, state: 'drafted', draft, message, at });
  return rest;
}

/** Until the update is known to have happened, the entry tells the old facts, and no content. */
export function beforeUpdate(entry: Entry, { run = entry.run, ...write }: Write, message: DesiredMessage): Entry {
  const isSameRun = entry.run === run && entry.how === 'made';
  const changed = { ...(run !== undefined && { run }), how: isSameRun ? ('made' as const) : ('updated' as const) };
  return clean({ ...entry, state: 'pending', content: '', next: told(message), ...write, ...changed });
}

export function afterUpdate(entry: Entry, message: DesiredMessage, reference: DraftReference, at: string): Entry {
  return afterCreate({ ...entry, ...told(message) }, reference, at);
}

/** After the removal the entry itself is removed. */
export function beforeRemove(entry: Entry, at: string): Entry {
  return clean({ ...entry, state: 'pending', removing: true, at });
}

export function beforeSend(entry: Entry, today: CalendarDate, moment: Moment): Entry {
  return clean({ ...entry, state: 'sending', sentOn: isoDate(today), ...moment, how: 'sent' });
}

/** What only tells of the draft is dropped. `message`: the ID of the sent message, empty where only the draft's is known. */
export function afterSend(entry: Entry, message: string, at: string): Entry {
  const {
    draft,
    attempts: _a,
    agreed: _g,
    ...rest
  } = clean({
    ...entry,
    state: 'sent',
    mark: '',
    content: '',
    message,
    at,
  });
  return message === '' ? { ...rest, draft } : rest;
}

/** The user handed the text over herself. */
export function handedOver(message: DesiredMessage, account: string, moment: Moment): Entry {
  return { ...told(message), state: 'handled', account, mark: '', ...moment, how: 'made' };
}

/** The user has agreed to its being sent by a later run, as the draft stands now. */
export function agreeToSend(entry: Entry, drafts: ReadonlyMap<string, string>): Entry {
  const message = drafts.get(entry.draft ?? '');
  return message === undefined ? entry : { ...entry, agreed: message };
}

/**
 * After an effect that threw, and may have happened all the same: that is for the next look at Gmail to say; a message that was
 * being sent stays so, since only its draft's absence tells that it left.
 */
export function afterFailure(entry: Entry, error: string, at: string): Entry {
  return { ...entry, error, at };
}

/** Gmail refused it: nothing happened, nor will it while the message is the same. */
export function afterRefusal(entry: Entry, error: string, at: string): Entry {
  const { next: _, agreed: _a, sentOn: _s, ...rest } = entry;
  return { ...rest, state: 'failed', error, at, attempts: (entry.attempts ?? 0) + 1 };
}

function attemptsOf(entry: Entry | undefined): Pick<Entry, 'attempts'> {
  return entry?.attempts === undefined ? {} : { attempts: entry.attempts };
}

export function told({ kind, year, to, subject, facts, content, topics }: DesiredMessage): Told {
  return { kind, year, to: to.address, subject, facts, content, ...(topics && { topics }) };
}

function clean(entry: Entry): Entry {
  const { error: _, next, removing, ...rest } = entry;
  if (entry.state !== 'pending') return rest;
  return { ...rest, ...(next && { next }), ...(removing && { removing }) };
}
