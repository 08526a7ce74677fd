/** What is to be done with a Google Doc of ours: decided from the ledger's entry and what Drive says, without touching either. */
import type { PaperKind } from './kinds';

/** One Doc (or the folder) in the ledger. `pending`: the effect may or may not have happened; `made`: it has. */
export interface PaperEntry {
  readonly v: 1;
  readonly kind: PaperKind | 'template' | 'archive' | 'folder';
  readonly state: 'pending' | 'made';
  /** The account that made it. */
  readonly account: string;
  /** The file's `cdKey`. */
  readonly mark: string;
  readonly name: string;
  /** Fingerprint of the facts in it, or being written into it. */
  readonly facts: string;
  /** Fingerprint of its plain text. */
  readonly text: string;
  /** When it was begun, RFC 3339. */
  readonly at: string;
  /** The run that wrote it last, and how. */
  readonly run?: string;
  readonly how?: 'made' | 'updated';
  /** 2 and more: made beside one that a person edited. */
  readonly version: number;
  readonly id?: string;
  readonly url?: string;
  /** Drive's `modifiedTime` after our last write. */
  readonly modified?: string;
  /** Drive's `modifiedTime` of a Doc that a person wrote into, as the letters last took it. */
  readonly taken?: string;
  /** Links of earlier versions, left to who edited them. */
  readonly former?: readonly string[];
  /** The one that a person edited, beside which this one was made. */
  readonly beside?: Pick<PaperEntry, 'id' | 'url' | 'name' | 'facts' | 'text' | 'modified' | 'taken' | 'version'>;
  /** The day it was first made, ISO. */
  readonly issued?: string;
  /** Of a topic's paper: the topic's folded title and number, by which next run's topic is known. */
  readonly topic?: { readonly title: string; readonly number: string };
  /** Of a paper that has a number. */
  readonly listing?: Listing;
}

/** A paper's line in `Sổ văn bản`; its number is never given to another of its type and year. */
export interface Listing {
  /** `Thông báo`. */
  readonly type: string;
  /** `2026`, `2026-2027`. */
  readonly year: string;
  readonly number: number;
  /** `05-TB/CB`. */
  readonly label: string;
  /** ISO. */
  readonly date: string;
  /** The link in the line; missing before it is written. */
  readonly link?: string;
}

/** What Drive says of the file now. */
export interface PaperState {
  readonly modified: string;
  readonly trashed: boolean;
}

export type PaperStep =
  | 'create'
  | 'update'
  | 'keep'
  /** A person edited it: a new version is made beside it. */
  | 'fork'
  /** A person edited it and nothing in it is out of date: it stays the current one. */
  | 'keepEdited'
  /** Another account's: left alone. */
  | 'leave'
  /** A run died around the write, or Drive's clock moved right after it: its text tells whether what stands there is what we wrote. */
  | 'examine';

/** Drive may go on touching a Doc for so long after our write, in milliseconds. */
const SETTLING_MS = 60_000;

function isDrift(before: string | undefined, now: string): boolean {
  const late = Date.parse(now) - Date.parse(before ?? '');
  return late > 0 && late <= SETTLING_MS;
}

/**
 * @param facts fingerprint of what the paper should say now
 * @param workingPaper people are meant to write into it (an outline), so an edit alone is no reason for a new version
 */
export function decidePaper(
  entry: PaperEntry | undefined,
  remote: PaperState | undefined,
  facts: string,
  account: string,
  workingPaper: boolean,
): PaperStep {
  if (!entry) return 'create';
  if (entry.account !== account) return 'leave';
  if (!remote || remote.trashed) return 'create';
  if (remote.modified !== entry.modified) {
    if (entry.state === 'pending' || isDrift(entry.modified, remote.modified)) return 'examine';
    return workingPaper && entry.facts === facts ? 'keepEdited' : 'fork';
  }
  return entry.state === 'made' && entry.facts === facts ? 'keep' : 'update';
}
