/** What the closing dialog and the findings say of a paper. */

import type { RemoteFile } from '../google/drive';
import type { Catalogue } from '../locale/catalogue';
import type { PageItem } from './page';
import { nameVersion, type PaperOrder, type PaperResult } from './paper';
import type { Session } from './session';

/** PDF and Word, for the user's browser. */
export function downloadLinks(file: RemoteFile | undefined, { paper }: Catalogue): NonNullable<PageItem['links']> {
  if (!file?.downloads) return [];
  const { pdf, word } = file.downloads;
  return [
    { label: paper.files.pdf, url: pdf },
    { label: paper.files.word, url: word },
  ];
}

export function notePaper(session: Session, order: PaperOrder, { step, entry }: PaperResult): void {
  const { notes, words, remarks } = session;
  const { paper } = words.dialog;
  const { name, url, former, listing } = entry;
  if (step === 'leave') {
    notes.attention.push({ text: paper.leave(name, entry.account), url });
    return;
  }
  const isAgain = step === 'create' && former !== undefined;
  const text = isAgain ? paper.gone(name) : paper[step](name);
  const links = downloadLinks(session.files.known(entry.id), words);
  notes.papers.push({ text: listing ? words.paper.numbered(text, listing.label) : text, url, links });
  const left = former?.[former.length - 1];
  if (step !== 'fork' || left === undefined) return;
  const reason = paper.forkReason(nameVersion(session, order, entry.version - 1), name);
  notes.attention.push({ text: reason, url: left });
  remarks.push({
    rule: 'document_edited',
    severity: 'warning',
    tab: '',
    cell: '',
    message: `${reason} ${left} → ${url}`,
  });
}
