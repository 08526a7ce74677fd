/** Writes one Google Doc so that nobody's work in it is lost and a killed run leaves no second copy. */

import type { PaperKind } from '../document/kinds';
import { folderName } from '../document/names';
import { decidePaper, type PaperEntry, type PaperStep } from '../document/paper';
import { extractText } from '../document/text';
import { findMissingScopes } from '../google/authorization';
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { createDocument, createFolder, exportDocx, type RemoteFile, updateDocument } from '../google/drive';
import type { CalendarDate } from '../plan/date';
import { formatYear } from '../plan/period';
import { type PlanSnapshot, parseSnapshot } from '../plan/snapshot';
import type { Session } from './session';

export interface PaperOrder {
  /** In the ledger. */
  readonly key: string;
  readonly kind: PaperKind;
  readonly name: string;
  /** Everything the paper says; equal facts make an equal paper. */
  readonly facts: unknown;
  readonly render: () => Uint8Array;
  /** People are meant to write into it. */
  readonly workingPaper: boolean;
  readonly record: Pick<PaperEntry, 'issued' | 'topic' | 'listing'>;
  /** What it says, to tell later what has changed since. */
  readonly snapshot?: PlanSnapshot;
}

export interface PaperResult {
  readonly step: Exclude<PaperStep, 'examine'>;
  readonly entry: PaperEntry;
}

/** Fingerprint of all that the paper says. */
export function factsPrint({ facts }: Pick<PaperOrder, 'facts'>): string {
  return digest(JSON.stringify(facts));
}

/** A paper that tells how things stand keeps its date while it says the same, and bears today's once it says something else. */
export function orderLatest(
  { ledger, today }: Session,
  key: string,
  orderOn: (date?: CalendarDate) => PaperOrder,
): PaperOrder {
  const order = orderOn();
  const known = ledger.papers.get(key);
  return !known || known.facts === factsPrint(order) ? order : orderOn(today);
}

export interface PaperDecision {
  readonly step: PaperResult['step'];
  /** As it is before the step. */
  readonly entry?: PaperEntry;
  readonly remote?: RemoteFile;
}

/** What is to be done with a paper that is to say `facts`, without doing it: at most two reads. */
export function decideStep(
  session: Session,
  { key, workingPaper, ...named }: Pick<PaperOrder, 'key' | 'workingPaper'> & Partial<Pick<PaperOrder, 'name'>>,
  facts: string,
): PaperDecision {
  const { ledger, account } = session;
  let entry = ledger.papers.get(key);
  const remote = entry && findRemote(session, entry);
  let step = decidePaper(entry, remote, facts, account, workingPaper);
  if (step === 'examine') {
    entry = examine(session, named.name, entry!, remote!);
    ledger.papers.put(key, entry);
    step = decidePaper(entry, remote, facts, account, workingPaper);
  }
  return { step: step as PaperResult['step'], entry, remote };
}

/** At most two reads, one write and two ledger writes, whatever the paper's size. */
export function writePaper(session: Session, order: PaperOrder): PaperResult {
  const facts = factsPrint(order);
  const known = session.ledger.papers.get(order.key);
  // A run died while it made a version beside an edited one: nobody was told of it yet.
  const isForkResumed = known?.state === 'pending' && !known.id && known.version > 1 && known.run !== undefined;
  let decision = decideStep(session, order, facts);
  // The list is minutes old, and somebody may have written into the paper since.
  if (decision.step === 'update' && session.files.fresh(decision.remote!.id)?.modified !== decision.remote!.modified)
    decision = decideStep(session, order, facts);
  const { step, entry, remote } = decision;
  const told = isForkResumed && step !== 'leave' ? 'fork' : step;
  if (step === 'create' || step === 'fork') return { step: told, entry: create(session, order, facts, step, entry) };
  if (step === 'update') return { step: told, entry: update(session, order, facts, entry!, remote!) };
  return { step: told, entry: entry! };
}

function findRemote({ files }: Session, entry: PaperEntry): RemoteFile | undefined {
  return entry.id ? files.byId(entry.id) : files.byMark(entry.mark);
}

/** What stands there is ours where its words are those we wrote, or were writing when a run died. */
function examine(session: Session, ordered: string | undefined, entry: PaperEntry, remote: RemoteFile): PaperEntry {
  const mayExport = findMissingScopes(['script.external_request']).length === 0;
  const text = mayExport ? extractText(exportDocx(remote.id)) : undefined;
  const isOurs = text !== undefined && digest(text) === entry.text;
  const isNamed = ordered !== undefined && remote.name === nameVersion(session, { name: ordered }, entry.version);
  const name = isNamed ? remote.name : entry.name;
  const modified = isOurs ? remote.modified : '';
  return { ...entry, state: 'made', name, id: remote.id, url: remote.url, modified };
}

function create(
  session: Session,
  order: PaperOrder,
  facts: string,
  step: 'create' | 'fork',
  before: PaperEntry | undefined,
): PaperEntry {
  const { ledger, account, run } = session;
  const version = (before?.version ?? 1) + (step === 'fork' ? 1 : 0);
  const bytes = order.render();
  const name = nameVersion(session, order, version);
  const entry: PaperEntry = {
    v: 1,
    kind: order.kind,
    state: 'pending',
    account,
    mark: digest(`${account}/${order.key}/${version}/${before?.at ?? ''}`, 16),
    name,
    facts,
    text: digest(extractText(bytes) ?? ''),
    at: nowIso(),
    version,
    run,
    how: 'made',
    beside: step === 'fork' ? pickBeside(before!) : before?.id ? undefined : before?.beside,
    former: before?.url ? [...(before.former ?? []), before.url].slice(-5) : before?.former,
    ...order.record,
  };
  announce(session, order, entry);
  const folder = ensureFolder(session);
  ledger.beforeEffect();
  const file = createDocument({ name, bytes }, folder, { cdKind: order.kind, cdKey: entry.mark });
  return record(session, order.key, entry, file);
}

function pickBeside({ id, url, name, facts, text, modified, taken, version }: PaperEntry): PaperEntry['beside'] {
  return { id, url, name, facts, text, modified, taken, version };
}

function announce({ ledger }: Session, { key, snapshot }: PaperOrder, entry: PaperEntry): void {
  ledger.papers.put(key, entry);
  if (snapshot) ledger.putSnapshot(key, packSnapshot(entry, snapshot));
}

/** With the fingerprint of the paper that it is of. */
export function packSnapshot({ facts }: PaperEntry, snapshot: PlanSnapshot): string {
  return JSON.stringify({ facts, snapshot });
}

/** What the Doc says; `undefined` where that is not known for sure. */
export function readSnapshot({ ledger }: Session, key: string): PlanSnapshot | undefined {
  const entry = ledger.papers.get(key);
  const text = ledger.readSnapshot(key);
  if (entry?.state !== 'made' || text === undefined) return undefined;
  const { facts, snapshot } = JSON.parse(text) as { facts: string; snapshot: unknown };
  return facts === entry.facts ? parseSnapshot(JSON.stringify(snapshot)) : undefined;
}

/** A Doc that a person renamed keeps her name: `entry.name` is the one that we gave it last. */
function update(
  session: Session,
  order: PaperOrder,
  facts: string,
  before: PaperEntry,
  remote: RemoteFile,
): PaperEntry {
  const bytes = order.render();
  const isRenamed = remote.name !== before.name;
  const name = isRenamed ? remote.name : nameVersion(session, order, before.version);
  const entry: PaperEntry = {
    ...before,
    state: 'pending',
    taken: undefined,
    facts,
    text: digest(extractText(bytes) ?? ''),
    at: nowIso(),
    how: before.run === session.run ? before.how : 'updated',
    run: session.run,
    ...order.record,
  };
  announce(session, order, entry);
  session.ledger.beforeEffect();
  const file = updateDocument(before.id!, { name, bytes });
  return record(session, order.key, isRenamed ? entry : { ...entry, name }, file);
}

/** The first version bears the paper's own name. */
export function nameVersion({ words }: Session, { name }: Pick<PaperOrder, 'name'>, version: number): string {
  return version > 1 ? words.dialog.version(name, version) : name;
}

function record({ ledger, files }: Session, key: string, entry: PaperEntry, file: RemoteFile): PaperEntry {
  files.put(file);
  const made: PaperEntry = { ...entry, state: 'made', id: file.id, url: file.url, modified: file.modified };
  ledger.papers.put(key, made);
  return made;
}

/** The one folder of the unit and the year; made anew where it was thrown away, so that no paper lands in the trash. */
export function ensureFolder(session: Session): string {
  const { ledger, account, files, plan } = session;
  const name = folderName(plan);
  const key = `folder:${formatYear(plan.settings.year)}:${account}`;
  const known = ledger.papers.get(key);
  const remote = known && findRemote(session, known);
  if (known?.state === 'made' && remote && !remote.trashed) return remote.id;
  const entry: PaperEntry = {
    v: 1,
    kind: 'folder',
    state: 'pending',
    account,
    mark: digest(`${account}/${key}/${known?.id ?? ''}`, 16),
    name,
    facts: '',
    text: '',
    at: nowIso(),
    version: 1,
  };
  const lost = known?.state === 'pending' ? files.byMark(known.mark) : undefined;
  if (!lost) {
    ledger.papers.put(key, entry);
    ledger.beforeEffect();
  }
  const folder = lost ?? createFolder(name, { cdKind: 'folder', cdKey: entry.mark });
  files.put(folder);
  ledger.papers.put(key, { ...(lost ? known! : entry), state: 'made', id: folder.id });
  return folder.id;
}
