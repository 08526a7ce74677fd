/** What the closing dialog and the findings say of a paper. */
import type { PaperResult } from './paper';
import type { Session } from './session';

export function notePaper({ notes, words, findings }: Session, { step, entry }: PaperResult): void {
  const { paper } = words.dialog;
  const { name, url, former } = entry;
  if (step === 'leave') {
    notes.attention.push({ text: paper.leave(name, entry.account), url });
    return;
  }
  const isAgain = step === 'create' && former !== undefined;
  notes.papers.push({ text: isAgain ? paper.gone(name) : paper[step](name), url });
  if (step !== 'fork') return;
  const left = former![former!.length - 1]!;
  notes.attention.push({ text: paper.forkReason(name), url: left });
  const message = `${paper.forkReason(name)} ${left} → ${url}`;
  findings.push({ rule: 'document_edited', severity: 'warning', tab: '', cell: '', message });
}
