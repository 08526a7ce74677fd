/** The ledger: every effect on the outside, written before and after it, in properties that all editors of the sheet share. */
import type { PaperEntry } from '../document/paper';
import { type Entry, parseEntry, serialiseEntry } from '../mail/ledger-entry';
import { packText, unpackText } from './long-text';
import { deleteProperty, readProperties, writeProperties } from './properties';

const PAPER = 'document:';
const MESSAGE = 'message:';
const SNAPSHOT = 'snapshot:';

export interface Ledger {
  readonly papers: ReadonlyMap<string, PaperEntry>;
  readonly messages: ReadonlyMap<string, Entry>;
  /** Takes a change in; it is stored by the next `beforeEffect` that must store, or by `commit`. */
  putPaper(key: string, entry: PaperEntry): void;
  /** What a paper said when it was last written, as `putSnapshot` took it. */
  readSnapshot(key: string): string | undefined;
  /** Stored with the entry that it belongs to. */
  putSnapshot(key: string, text: string): void;
  putMessage(key: string, entry: Entry): void;
  removeMessage(key: string): void;
  /** Call it right before every effect: what announces one (`pending`, `sending`) is then stored, with all that waits, in one write. */
  beforeEffect(): void;
  /** Stores all that waits. */
  commit(): void;
}

export function openLedger(): Ledger {
  const papers = new Map<string, PaperEntry>();
  const messages = new Map<string, Entry>();
  const stored = readProperties();
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(PAPER)) papers.set(key.slice(PAPER.length), JSON.parse(value));
    const entry = key.startsWith(MESSAGE) ? parseEntry(value) : undefined;
    if (entry) messages.set(key.slice(MESSAGE.length), entry);
  }
  let changed: Record<string, string> = {};
  const removed = new Set<string>();
  let isAnnounced = false;
  const commit = () => {
    if (Object.keys(changed).length > 0) writeProperties(changed);
    for (const key of removed) deleteProperty(key);
    changed = {};
    removed.clear();
    isAnnounced = false;
  };
  return {
    papers,
    messages,
    putPaper(key, entry) {
      papers.set(key, entry);
      changed[PAPER + key] = JSON.stringify(entry);
      isAnnounced ||= entry.state === 'pending';
    },
    readSnapshot(key) {
      const count = Number(stored[SNAPSHOT + key] ?? 0);
      if (count === 0) return undefined;
      return unpackText(Array.from({ length: count }, (_, index) => stored[`${SNAPSHOT}${key}:${index}`]));
    },
    putSnapshot(key, text) {
      const parts = packText(text);
      changed[SNAPSHOT + key] = String(parts.length);
      parts.forEach((part, index) => {
        changed[`${SNAPSHOT}${key}:${index}`] = part;
      });
    },
    putMessage(key, entry) {
      messages.set(key, entry);
      changed[MESSAGE + key] = serialiseEntry(entry);
      removed.delete(MESSAGE + key);
      isAnnounced ||= entry.state === 'pending' || entry.state === 'sending';
    },
    removeMessage(key) {
      messages.delete(key);
      delete changed[MESSAGE + key];
      removed.add(MESSAGE + key);
    },
    beforeEffect() {
      if (isAnnounced) commit();
    },
    commit,
  };
}
