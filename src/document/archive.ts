/** What is to be done with a quarter's archive: decided from the ledger's entry and what Drive says, without touching either. */
import type { PaperEntry } from './paper';

/** `text` is the MD5 of the archive's bytes, `facts` the fingerprint of what lies in it. */
export interface ArchiveEntry extends PaperEntry {
  /** How many of the papers, in order, lie in this part. */
  readonly count: number;
  /** While it is being written: MD5 of what is replaced. */
  readonly replaces?: string;
  /** A Doc whose PDF was not to be had: it is asked for again. */
  readonly retry?: string;
}

/** What Drive says of the file now. */
export interface ArchiveState {
  readonly md5: string;
  readonly trashed: boolean;
}

export type ArchiveStep =
  | 'create'
  | 'update'
  | 'keep'
  /** A person put other bytes there: a new one is made beside it. */
  | 'fork'
  /** Another account's: left alone. */
  | 'leave';

/** @param isCurrent whether what the entry tells of is what should lie in it now */
export function decideArchive(
  entry: ArchiveEntry | undefined,
  remote: ArchiveState | undefined,
  isCurrent: boolean,
  account: string,
): ArchiveStep {
  if (!entry) return 'create';
  if (entry.account !== account) return 'leave';
  if (!remote || remote.trashed) return 'create';
  if (remote.md5 === entry.text) return isCurrent ? 'keep' : 'update';
  return entry.state === 'pending' && remote.md5 === entry.replaces ? 'update' : 'fork';
}
