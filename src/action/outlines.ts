/** One outline a topic, as Google Docs, until the run's clock says stop. */
import { outlineName } from '../document/names';
import { outlineFacts } from '../document/outline-data';
import type { PaperEntry } from '../document/paper';
import { findMissingScopes } from '../google/authorization';
import { exportDocx } from '../google/drive';
import type { OutlineFile } from '../mail/compose';
import type { Topic } from '../plan/plan';
import { fillTemplate } from './filling';
import { type PaperOrder, writePaper } from './paper';
import { notePaper } from './paper-note';
import type { Session } from './session';
import { paperKeys, paperPrefix, topicMark } from './topics';

/** False where time ran out before the last one. */
export function makeOutlinePapers(session: Session): boolean {
  const { plan, ledger, stopwatch, notes, words } = session;
  const keys = paperKeys('outline', plan, ledger.papers);
  noteOrphans(session, new Set(keys.values()));
  let done = 0;
  for (const [topic, key] of keys) {
    if (stopwatch.isOver()) {
      notes.left.push({ text: words.dialog.left.outlines(keys.size - done) }, { text: words.dialog.left.goOn });
      return false;
    }
    const order = orderOutline(session, topic, key);
    notePaper(session, order, writePaper(session, order));
    done++;
  }
  return true;
}

/** The outline of one topic alone. */
export function makeOutlinePaper(session: Session, topic: Topic): void {
  const { plan, ledger } = session;
  const order = orderOutline(session, topic, paperKeys('outline', plan, ledger.papers).get(topic)!);
  notePaper(session, order, writePaper(session, order));
}

function orderOutline(session: Session, topic: Topic, key: string): PaperOrder {
  const { plan } = session;
  return {
    key,
    kind: 'outline',
    name: outlineName(plan, topic),
    facts: fillOutline(session, topic).facts,
    render: () => renderOnce(session, topic),
    workingPaper: true,
    record: { topic: topicMark(topic) },
  };
}

const rendered = new WeakMap<Topic, Uint8Array>();

/** The same bytes go to Drive and with the letters. */
function renderOnce(session: Session, topic: Topic): Uint8Array {
  const bytes = rendered.get(topic) ?? fillOutline(session, topic).render();
  rendered.set(topic, bytes);
  return bytes;
}

function fillOutline(session: Session, topic: Topic) {
  return fillTemplate(session, 'outline', outlineFacts(session.plan, topic));
}

/** Outlines whose topic is no longer in the sheet: kept, and told of. */
function noteOrphans({ ledger, notes, words, plan }: Session, current: ReadonlySet<string>): void {
  const prefix = paperPrefix('outline', plan);
  for (const [key, entry] of ledger.papers) {
    if (!key.startsWith(prefix) || current.has(key) || !entry.url) continue;
    notes.attention.push({ text: words.dialog.orphanOutline(entry.name), url: entry.url });
  }
}

/** What is attached: the Doc as it now is, which is our own bytes unless somebody has written into it. */
export function outlineFiles(session: Session): Map<Topic, OutlineFile> {
  const { plan, ledger, account } = session;
  const attached = new Map<Topic, OutlineFile>();
  const mayRead = findMissingScopes(['drive.file']).length === 0;
  for (const [topic, key] of paperKeys('outline', plan, ledger.papers)) {
    const entry = ledger.papers.get(key);
    // Another account's Doc cannot be read from here; without the permission what was last seen holds.
    const own = entry?.account === account ? entry : undefined;
    const taken = mayRead ? own && findEdit(session, own) : own?.taken;
    if (own && own.taken !== taken) ledger.putPaper(key, { ...own, taken });
    attached.set(topic, {
      fileName: `${outlineName(plan, topic)}.docx`,
      version: taken ?? JSON.stringify(fillOutline(session, topic).facts),
      bytes: () => (taken ? exportEdited(session, own!.id!) : renderOnce(session, topic)),
    });
  }
  return attached;
}

/** The last edit of an outline by a person, as Drive's `modifiedTime`. */
function findEdit({ files }: Session, { id, modified }: PaperEntry): string | undefined {
  const now = id && files.byId(id)?.modified;
  return now && now !== modified ? now : undefined;
}

/** Throws where the permission is missing, which is then asked for. */
function exportEdited({ missingScopes, notes, words: { dialog } }: Session, id: string): Uint8Array {
  for (const scope of findMissingScopes(['script.external_request'])) {
    missingScopes.add(scope);
    notes.attention.push({ text: dialog.permissionMissing([dialog.permissions[scope]]) });
  }
  return exportDocx(id);
}
