/** One outline a topic, as Google Docs, until the run's clock says stop. */
import { outlineName } from '../document/names';
import { outlineFacts } from '../document/outline-data';
import { renderOutline, templateKey } from '../document/render';
import { findMissingScopes } from '../google/authorization';
import { exportDocx } from '../google/drive';
import type { OutlineFile } from '../mail/compose';
import type { Plan, Topic } from '../plan/plan';
import { topicKey } from '../plan/topic';
import { type PaperResult, writePaper } from './paper';
import { notePaper } from './paper-note';
import type { Session } from './session';
import { outlineKeys, outlinePrefix } from './topics';

/** False where time ran out before the last one. */
export function makeOutlinePapers(session: Session): boolean {
  const { plan, ledger, stopwatch, notes, words } = session;
  const keys = outlineKeys(plan, ledger.papers);
  noteOrphans(session, new Set(keys.values()));
  let done = 0;
  for (const [topic, key] of keys) {
    if (stopwatch.isOver()) {
      notes.left.push({ text: words.dialog.left.outlines(keys.size - done) }, { text: words.dialog.left.goOn });
      return false;
    }
    notePaper(session, writeOutline(session, topic, key));
    done++;
  }
  return true;
}

function writeOutline(session: Session, topic: Topic, key: string): PaperResult {
  const { plan } = session;
  return writePaper(session, {
    key,
    kind: 'outline',
    name: outlineName(plan, topic),
    facts: outlineContent(plan, topic),
    render: () => renderOutline(plan, topic),
    workingPaper: true,
    topic: { title: topicKey(topic), number: topic.number },
  });
}

function outlineContent(plan: Plan, topic: Topic): unknown {
  return [templateKey(plan.settings.form, 'outline'), outlineFacts(plan, topic)];
}

/** Outlines whose topic is no longer in the sheet: kept, and told of. */
function noteOrphans({ ledger, notes, words, plan }: Session, current: ReadonlySet<string>): void {
  const prefix = outlinePrefix(plan);
  for (const [key, entry] of ledger.papers) {
    if (!key.startsWith(prefix) || current.has(key) || !entry.url) continue;
    notes.attention.push({ text: words.dialog.orphanOutline(entry.name), url: entry.url });
  }
}

/** What is attached: the Doc as it now is, which is our own bytes unless somebody has written into it. */
export function outlineFiles({ plan, ledger, files, account }: Session): Map<string, OutlineFile> {
  const attached = new Map<string, OutlineFile>();
  const mayRead = findMissingScopes(['drive.file']).length === 0;
  for (const [topic, key] of outlineKeys(plan, ledger.papers)) {
    const entry = ledger.papers.get(key);
    // Another account's Doc cannot be read from here, nor any without the permission.
    const id = mayRead && entry?.account === account ? entry.id : undefined;
    const modified = id && files.byId(id)?.modified;
    const isEdited = modified && modified !== entry?.modified;
    attached.set(topicKey(topic), {
      fileName: `${outlineName(plan, topic)}.docx`,
      version: isEdited ? modified : JSON.stringify(outlineContent(plan, topic)),
      bytes: () => (isEdited ? exportDocx(id!) : renderOutline(plan, topic)),
    });
  }
  return attached;
}
