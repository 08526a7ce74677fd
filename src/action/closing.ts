/** How a run ends: its effects in the ledger, and the dialog that says what was made. */
import { isQuotaFault, messageOf } from '../google/service-fault';
import { findingSections } from './finding-page';
import type { Ending } from './run';
import type { Session } from './session';

/** Whatever stops `work`, what it did is in the ledger afterwards; a used-up quota is nothing but a pause. */
export function recordEffects({ ledger, notes, words }: Session, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isQuotaFault(error)) throw error;
    notes.left.push({ text: words.dialog.left.quota(messageOf(error)) });
  } finally {
    ledger.commit();
  }
}

export function closeSession({ words, notes, findings, remarks, missingScopes }: Session): Ending {
  const { dialog } = words;
  return {
    result: { outcome: 'done', findings: [...findings, ...remarks] },
    ...(missingScopes.size > 0 && { missingScopes: [...missingScopes] }),
    page: {
      title: dialog.title,
      lead: notes.left.length > 0 ? dialog.paused : dialog.done,
      sections: [
        { heading: dialog.headings.left, items: notes.left },
        { heading: dialog.headings.papers, items: notes.papers },
        { heading: dialog.headings.messages, items: notes.messages },
        { heading: dialog.headings.attention, items: notes.attention },
        ...findingSections(findings, words),
      ],
    },
  };
}
