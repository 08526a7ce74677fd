/** A paper as a letter carries it: the Doc as it now is, which is our own bytes unless somebody has written into it. */
import type { PaperEntry } from '../document/paper';
import { findMissingScopes } from '../google/authorization';
import { exportDocx } from '../google/drive';
import type { OutlineFile } from '../mail/compose';
import type { Session } from './session';

/** What the paper says by the sheet, filled in on demand. */
export interface OwnPaper {
  readonly name: string;
  readonly facts: () => unknown;
  readonly render: () => Uint8Array;
}

export function takePaper(session: Session, key: string, { name, facts, render }: OwnPaper): OutlineFile {
  const { ledger, account } = session;
  const mayRead = findMissingScopes(['drive.file']).length === 0;
  const entry = ledger.papers.get(key);
  // Another account's Doc cannot be read from here; without the permission what was last seen holds.
  const own = entry?.account === account ? entry : undefined;
  const taken = mayRead ? own && findEdit(session, own) : own?.taken;
  if (own && own.taken !== taken) ledger.papers.put(key, { ...own, taken });
  return {
    fileName: `${name}.docx`,
    version: taken ?? JSON.stringify(facts()),
    bytes: () => (taken ? exportEdited(session, own!.id!) : render()),
  };
}

/** The last edit of a paper by a person, as Drive's `modifiedTime`. */
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
