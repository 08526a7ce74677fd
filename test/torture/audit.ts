/** What must hold after everything has been done, whatever died on the way: read from the files, not from the ledger. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TOPICS } from '../action/book';
import { listFiles, type Workspace } from '../action/workspace';

/** How many messages each address has. */
type Tally = Readonly<Record<string, number>>;

export interface Audit {
  readonly drafts: Tally;
  readonly sent: Tally;
  /** Names of the Docs that stand, sorted. */
  readonly papers: readonly string[];
  readonly statuses: readonly string[];
}

function recipientOf(space: Workspace, path: string): string {
  const source = readFileSync(join(space.out, path), 'latin1');
  const to = /^To: ([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)/m.exec(source)?.[1] ?? '';
  return /<?([^\s<>]+@[^\s<>]+)>?$/.exec(to)?.[1] ?? '';
}

function tally(space: Workspace, folder: string): Tally {
  const counts: Record<string, number> = {};
  for (const path of listFiles(space, folder)) {
    const address = recipientOf(space, path);
    counts[address] = (counts[address] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort());
}

export async function auditSpace(space: Workspace): Promise<Audit> {
  return {
    drafts: tally(space, 'gmail/drafts'),
    sent: tally(space, 'gmail/sent'),
    papers: listFiles(space, 'drive').map((path) => basename(path)),
    statuses: (await space.rows(TOPICS)).map((row) => row['Trạng thái'] ?? ''),
  };
}
