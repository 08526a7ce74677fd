/** One message in the ledger, and its form there. */
import { shortenText } from '../plan/text';

export type EntryState = 'pending' | 'drafted' | 'sending' | 'sent' | 'handled' | 'failed';

/** What a draft says and to whom. */
export interface Told {
  /** `assignment`, `change` … as the report names it. */
  readonly kind: string;
  /** The plan's year (`2022`, `2026-2027`): a letter of another year is no earlier version of this year's. */
  readonly year: string;
  /** The recipient's bare address. */
  readonly to: string;
  readonly subject: string;
  /** Fingerprint of the facts told: decides whether a message is the same. */
  readonly facts: string;
  /** Fingerprint of all that the recipient sees; empty where that is not known. */
  readonly content: string;
  /** What it says of each topic: keys in the ledger's `facts`. */
  readonly topics?: readonly string[];
}

export interface Entry extends Told {
  /**
   * `pending`: an effect was begun and nobody has looked since; `failed`: Gmail refused it, `error` says why; `sending`: the draft
   * was being sent; `handled`: the user deleted the draft, sent it in Gmail, where we cannot look, or handed the text over herself.
   */
  readonly state: EntryState;
  /** The Gmail address whose draft this is. */
  readonly account: string;
  /** Value of the header `X-Chuyen-De` of the last write, another for every write. */
  readonly mark: string;
  readonly draft?: string;
  /** Gmail's message ID after our last write: another one means that a person edited the draft. Once sent, the sent message's. */
  readonly message?: string;
  /** When the last effect began or ended, RFC 3339. */
  readonly at: string;
  /** The day it was sent, `yyyy-mm-dd`. */
  readonly sentOn?: string;
  /** What an update under way writes: it holds once the draft is seen to carry `mark`. */
  readonly next?: Told;
  /** The removal of the draft was begun by us. */
  readonly removing?: true;
  readonly error?: string;
  /** How often Gmail refused it in a row. */
  readonly attempts?: number;
  /** The user has agreed that a later run sends the draft while its message ID is this. */
  readonly agreed?: string;
  /** The run that changed it last, and how. */
  readonly run?: string;
  readonly how?: 'made' | 'updated' | 'sent';
}

const STATES: readonly string[] = ['pending', 'drafted', 'sending', 'sent', 'handled', 'failed'];
const TOLD = ['kind', 'year', 'to', 'subject', 'facts', 'content'] as const;
const REQUIRED = [...TOLD, 'state', 'account', 'mark', 'at'] as const;
const OPTIONAL = [
  'draft',
  'message',
  'sentOn',
  'error',
  'run',
  'how',
  'attempts',
  'topics',
  'agreed',
  'removing',
] as const;
/** Keeps a value far below the 9 KB of a property. */
const LONGEST_TEXT = 400;

/** As it is stored. */
export function boundEntry(entry: Entry): Entry {
  return {
    ...entry,
    ...boundSubject(entry),
    ...(entry.next && { next: { ...entry.next, ...boundSubject(entry.next) } }),
    ...(entry.error !== undefined && { error: shortenText(entry.error, LONGEST_TEXT) }),
  };
}

/** Reads what this and any later version wrote, as far as it has our fields; `undefined` for what is no entry. */
export function readEntry(stored: unknown): Entry | undefined {
  if (!isObject(stored) || !hasTexts(stored, REQUIRED)) return undefined;
  if (!STATES.includes(stored.state as string)) return undefined;
  const entry: Record<string, unknown> = {};
  for (const field of REQUIRED) entry[field] = stored[field];
  for (const field of OPTIONAL) if (stored[field] !== undefined) entry[field] = stored[field];
  if (isObject(stored.next) && hasTexts(stored.next, TOLD)) entry.next = stored.next;
  return entry as unknown as Entry;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasTexts(stored: Record<string, unknown>, fields: readonly string[]): boolean {
  return fields.every((field) => typeof stored[field] === 'string');
}

function boundSubject({ subject }: Told): Pick<Told, 'subject'> {
  return { subject: shortenText(subject, LONGEST_TEXT) };
}
