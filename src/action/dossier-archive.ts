/** A quarter's papers as one .zip of PDFs on Drive, updated in place; in parts where they are too many for one run or one file. */
import { type ArchiveEntry, decideArchive } from '../document/archive';
import { archiveName, entryName } from '../document/archive-names';
import {
  createArchive,
  type ExportedFile,
  exportFiles,
  findArchive,
  findMarkedArchive,
  hasPdf,
  md5,
  type RemoteArchive,
  updateArchive,
  zipFiles,
} from '../google/archive';
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { formatYear } from '../plan/period';
import type { Quarter } from '../plan/plan';
import { ensureFolder } from './paper';
import type { Session } from './session';

export interface ArchivedPaper {
  /** Of the Doc. */
  readonly id: string;
  readonly name: string;
  /** Another value, another content. */
  readonly modified: string;
}

/** Docs asked for at once. */
const BATCH = 8;
/** Bytes in one archive: Apps Script takes 50 MB a blob. */
const LARGEST = 45 * 1024 * 1024;

interface Part {
  readonly key: string;
  readonly name: string;
  /** Those before it lie in other parts. */
  readonly papers: readonly ArchivedPaper[];
  /** From 1, of the first of `papers`. */
  readonly order: number;
}

/** Unchanged papers cost one call a part. */
export function writeArchive(session: Session, quarter: Quarter, papers: readonly ArchivedPaper[]): void {
  const { plan, notes, words } = session;
  const keyOf = (number: number) => `archive:${formatYear(plan.settings.year)}:${quarter}:${number}`;
  let number = 1;
  for (let done = 0; done < papers.length; number++) {
    const name = archiveName(plan, quarter, number);
    const count = writePart(session, { key: keyOf(number), name, papers: papers.slice(done), order: done + 1 });
    if (count === 0) {
      notes.left.push({ text: words.dossier.left(papers.length - done) }, { text: words.dialog.left.byHand });
      return;
    }
    done += count;
  }
  noteIdlePart(session, keyOf(number));
}

/** One of an earlier run that fewer papers do not fill. */
function noteIdlePart({ ledger, account, notes, words }: Session, key: string): void {
  const known = ledger.papers.get(key) as ArchiveEntry | undefined;
  const remote = known?.account === account ? findRemote(known) : undefined;
  if (remote && !remote.trashed) notes.attention.push({ text: words.dossier.idle(remote.name), url: remote.url });
}

/** How many papers it holds; 0 where time ran out. */
function writePart(session: Session, part: Part): number {
  const { ledger, account, notes, words } = session;
  const known = ledger.papers.get(part.key) as ArchiveEntry | undefined;
  const remote = known?.account === account ? findRemote(known) : undefined;
  const isCurrent = known !== undefined && known.facts === fingerprint(part, known.count) && !canRetry(known);
  const step = decideArchive(known, remote, isCurrent, account);
  if (step === 'leave') {
    notes.attention.push({ text: words.dialog.paper.leave(known!.name, known!.account), url: known!.url });
    return part.papers.length;
  }
  if (step === 'keep') {
    // A run may have died right after its write.
    if (known!.state === 'pending') record(session, part.key, known!, remote!);
    notes.papers.push({ text: words.dialog.paper.keep(remote!.name), url: remote!.url });
    return known!.count;
  }
  const gathered = gatherFiles(session, part);
  if (gathered.count === 0) return 0;
  noteGathered(session, gathered);
  if (gathered.files.length === 0) return gathered.count;
  const { name, url } = store(session, part, gathered, known, step === 'update' ? remote : undefined);
  const text = step === 'create' && known?.url ? words.dialog.paper.gone : words.dialog.paper[step];
  notes.papers.push({ text: text(name), url });
  if (step === 'fork') notes.attention.push({ text: words.dossier.replaced(known!.name), url: known!.url });
  return gathered.count;
}

function findRemote(entry: ArchiveEntry): RemoteArchive | undefined {
  return entry.id ? findArchive(entry.id) : findMarkedArchive(entry.mark);
}

/** What a part holds, by content and by its place in the archive. */
function fingerprint({ papers, order }: Part, count: number): string {
  return count > papers.length ? '' : digest(JSON.stringify([order, papers.slice(0, count)]));
}

function canRetry({ retry }: ArchiveEntry): boolean {
  return retry !== undefined && hasPdf(retry);
}

interface Gathered {
  readonly files: readonly ExportedFile[];
  /** Beside `files`. */
  readonly names: readonly string[];
  /** In it as Word files. */
  readonly inWord: readonly ArchivedPaper[];
  /** Neither a PDF nor a Word file was to be had. */
  readonly lost: readonly ArchivedPaper[];
  /** Papers dealt with, the lost ones too. */
  readonly count: number;
}

/** As many as the run's clock and one file allow. */
function gatherFiles({ stopwatch }: Session, { papers, order }: Part): Gathered {
  const files: ExportedFile[] = [];
  const names: string[] = [];
  const inWord: ArchivedPaper[] = [];
  const lost: ArchivedPaper[] = [];
  let [count, size] = [0, 0];
  while (count < papers.length && !stopwatch.isOver()) {
    const batch = papers.slice(count, count + BATCH);
    for (const [index, file] of exportFiles(batch.map(({ id }) => id)).entries()) {
      const paper = batch[index]!;
      if (file && size + file.size > LARGEST) return { files, names, inWord, lost, count };
      if (file) {
        files.push(file);
        names.push(entryName(order + count, paper.name));
        size += file.size;
      } else lost.push(paper);
      if (file?.type === 'docx') inWord.push(paper);
      count++;
    }
  }
  return { files, names, inWord, lost, count };
}

function noteGathered({ notes, words }: Session, { inWord, lost }: Gathered): void {
  if (inWord.length > 0) notes.attention.push({ text: words.dossier.inWord(inWord.map(({ name }) => name)) });
  if (lost.length > 0) notes.attention.push({ text: words.dossier.lost(lost.map(({ name }) => name)) });
}

/** @param replaced what is updated in place; without it a new archive is made */
function store(
  session: Session,
  part: Part,
  { files, names, inWord, lost, count }: Gathered,
  known: ArchiveEntry | undefined,
  replaced: RemoteArchive | undefined,
): RemoteArchive {
  const { ledger, account } = session;
  const at = nowIso();
  const zip = zipFiles(files, names);
  const entry: ArchiveEntry = {
    v: 1,
    kind: 'archive',
    state: 'pending',
    account,
    mark: replaced ? known!.mark : digest(`${account}/${part.key}/${at}`, 16),
    name: part.name,
    facts: fingerprint(part, count),
    text: md5(zip),
    at,
    version: 1,
    former: replaced || !known?.url ? known?.former : [...(known.former ?? []), known.url].slice(-5),
    count,
    retry: (inWord[0] ?? lost[0])?.id,
    ...(replaced && { id: replaced.id, url: replaced.url, replaces: replaced.md5 }),
  };
  ledger.papers.put(part.key, entry);
  const folder = replaced ? '' : ensureFolder(session);
  ledger.beforeEffect();
  // Renamed by a person, it keeps her name.
  const isRenamed = replaced !== undefined && replaced.name !== known!.name;
  const made = replaced
    ? updateArchive(replaced.id, isRenamed ? replaced.name : part.name, zip)
    : createArchive(part.name, zip, folder, { cdKind: 'archive', cdKey: entry.mark });
  record(session, part.key, entry, made);
  return made;
}

function record({ ledger }: Session, key: string, entry: ArchiveEntry, { id, url, md5: text }: RemoteArchive): void {
  const made: ArchiveEntry = { ...entry, state: 'made', id, url, text, replaces: undefined };
  ledger.papers.put(key, made);
}
