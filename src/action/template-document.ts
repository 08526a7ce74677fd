/** Makes the Google Doc of a template, so that a killed run leaves no second copy; one that exists is never touched. */
import type { PaperEntry } from '../document/paper';
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { createDocument, type RemoteFile } from '../google/drive';
import type { TemplateKind } from '../plan/template-kind';
import { ensureFolder } from './paper';
import type { Session } from './session';
import { templateName } from './template-row';

export interface TemplateContent {
  /** Equal identities have equal bytes. */
  readonly identity: string;
  readonly bytes: () => Uint8Array;
}

/** In an entry's `facts` once its link stands in the sheet: then the next one is a new template. */
const LINKED = 'linked';

function keyOf({ account }: Pick<Session, 'account'>, kind: TemplateKind): string {
  return `template:${kind}:${account}`;
}

/** Makes it, or takes up the one that an earlier run made and died before it could say so. */
export function writeTemplate(session: Session, kind: TemplateKind, content: TemplateContent): RemoteFile {
  const { ledger, files } = session;
  const known = ledger.papers.get(keyOf(session, kind));
  const text = digest(content.identity);
  const isResumed = known !== undefined && known.facts !== LINKED && known.text === text;
  const lost = isResumed ? (known.id ? files.byId(known.id) : files.byMark(known.mark)) : undefined;
  if (lost && !lost.trashed) return record(session, kind, known!, lost);
  const entry = isResumed && !known.id ? known : announce(session, kind, known, text);
  ledger.papers.put(keyOf(session, kind), entry);
  const folder = ensureFolder(session);
  ledger.beforeEffect();
  const file = createDocument({ name: entry.name, bytes: content.bytes() }, folder, {
    cdKind: 'template',
    cdKey: entry.mark,
  });
  return record(session, kind, entry, file);
}

function announce(session: Session, kind: TemplateKind, known: PaperEntry | undefined, text: string): PaperEntry {
  const { words, account } = session;
  const version = (known?.version ?? 0) + 1;
  const name = words.template.name(templateName(kind));
  return {
    v: 1,
    kind: 'template',
    state: 'pending',
    account,
    mark: digest(`${account}/template:${kind}/${version}/${known?.at ?? ''}`, 16),
    name: version > 1 ? words.dialog.version(name, version) : name,
    facts: '',
    text,
    at: nowIso(),
    version,
  };
}

function record(session: Session, kind: TemplateKind, entry: PaperEntry, file: RemoteFile): RemoteFile {
  const { ledger, files } = session;
  files.put(file);
  ledger.papers.put(keyOf(session, kind), {
    ...entry,
    state: 'made',
    id: file.id,
    url: file.url,
    modified: file.modified,
  });
  // Before the sheet is written: a run may die there.
  ledger.commit();
  return file;
}

export function markLinked({ ledger, account }: Session, kind: TemplateKind): void {
  const key = keyOf({ account }, kind);
  ledger.papers.put(key, { ...ledger.papers.get(key)!, facts: LINKED });
}
