/** The ledger: every effect on the outside, written before and after it, in properties that all editors of the sheet share. */
import type { PaperEntry } from '../document/paper';
import { openBuckets } from '../mail/buckets';
import { boundEntry, type Entry, readEntry } from '../mail/ledger-entry';
import type { ShareEntry } from '../mail/share';
import type { TopicFact } from '../mail/topic-fact';
import { packParts, packText, unpackParts, unpackText } from './long-text';
import { readProperties, replaceProperties, writeProperties } from './properties';

const SNAPSHOT = 'snapshot:';
const FAMILIES = {
  papers: 'document:',
  messages: 'message:',
  shares: 'share:',
  facts: 'fact:',
  notes: 'note:',
} as const;

/** The records of one family by their keys; a change is stored by the next `beforeEffect` that must store, or by `commit`. */
export interface Records<T> extends ReadonlyMap<string, T> {
  put(key: string, record: T): void;
  remove(key: string): void;
}

export interface Ledger {
  readonly papers: Records<PaperEntry>;
  readonly messages: Records<Entry>;
  /** Permissions to write into a Doc, by `<paper's key>:<person>`. */
  readonly shares: Records<ShareEntry>;
  /** What messages told of topics, by `TopicFact`'s print; what no message refers to is dropped. */
  readonly facts: Records<TopicFact>;
  /** What runs leave for later ones. */
  readonly notes: Records<unknown>;
  /** What a paper said when it was last written, as `putSnapshot` took it. */
  readSnapshot(key: string): string | undefined;
  /** Stored with the entry that it belongs to. */
  putSnapshot(key: string, text: string): void;
  /** Call it right before every effect: what announces one (`pending`, `sending`) is then stored, with all that waits, in one write. */
  beforeEffect(): void;
  /** Stores all that waits, in one write. */
  commit(): void;
}

/** Throws where what is stored cannot be read. */
export function openLedger(): Ledger {
  const stored = readProperties();
  const buckets = openBuckets(stored, { pack: packText, unpack: unpackText });
  const legacy = Object.keys(stored).filter(
    (key) => key.startsWith(FAMILIES.papers) || key.startsWith(FAMILIES.messages),
  );
  for (const key of legacy) {
    const record = readLegacy(key, stored[key] as string);
    if (record && !buckets.records.has(key)) buckets.put(key, record);
  }
  /** Until it is stored, whatever a write runs into. */
  const waiting: Record<string, string> = {};
  let isAnnounced = false;

  const openFamily = <T>(family: string, read: (record: unknown) => T | undefined, write: (record: T) => unknown) => {
    const records = new Map<string, T>();
    for (const [key, value] of buckets.records) {
      const record = key.startsWith(family) ? read(value) : undefined;
      if (record !== undefined) records.set(key.slice(family.length), record);
    }
    return Object.assign(records, {
      put(key: string, record: T) {
        records.set(key, record);
        buckets.put(family + key, write(record));
        const { state } = (record ?? {}) as { state?: string };
        isAnnounced = isAnnounced || state === 'pending' || state === 'sending' || state === 'removing';
      },
      remove(key: string) {
        records.delete(key);
        buckets.remove(family + key);
      },
    }) as Records<T>;
  };
  const asStored = <T>(record: unknown) => record as T;
  const asIs = (record: unknown) => record;
  const papers = openFamily<PaperEntry>(FAMILIES.papers, asStored, asIs);
  const messages = openFamily<Entry>(FAMILIES.messages, readEntry, boundEntry);
  const facts = openFamily<TopicFact>(FAMILIES.facts, asStored, asIs);

  const dropUntold = () => {
    const told = new Set(
      [...messages.values()].flatMap(({ topics = [], next }) => [...topics, ...(next?.topics ?? [])]),
    );
    for (const key of [...facts.keys()]) if (!told.has(key)) facts.remove(key);
  };
  const commit = () => {
    dropUntold();
    Object.assign(waiting, buckets.takeChanges());
    if (Object.keys(waiting).length === 0) return;
    Object.assign(stored, waiting);
    if (legacy.length === 0) writeProperties(waiting);
    else {
      for (const key of legacy) delete stored[key];
      replaceProperties(stored);
      legacy.length = 0;
    }
    for (const key of Object.keys(waiting)) delete waiting[key];
    isAnnounced = false;
  };
  return {
    papers,
    messages,
    facts,
    shares: openFamily<ShareEntry>(FAMILIES.shares, asStored, asIs),
    notes: openFamily<unknown>(FAMILIES.notes, asIs, asIs),
    readSnapshot(key) {
      const count = Number(stored[SNAPSHOT + key] ?? 0);
      if (count === 0) return undefined;
      return unpackParts(Array.from({ length: count }, (_, index) => stored[`${SNAPSHOT}${key}:${index}`]));
    },
    putSnapshot(key, text) {
      const parts = packParts(text);
      waiting[SNAPSHOT + key] = String(parts.length);
      parts.forEach((part, index) => {
        waiting[`${SNAPSHOT}${key}:${index}`] = part;
      });
    },
    beforeEffect() {
      if (isAnnounced) commit();
    },
    commit,
  };
}

/** Before the records were packed each had a property of its own, in JSON. */
function readLegacy(key: string, value: string): unknown {
  try {
    const record: unknown = JSON.parse(value);
    return key.startsWith(FAMILIES.messages) ? readEntry(record) : record;
  } catch {
    return undefined;
  }
}
