/** `Xem trước…`: what the next clicks would do, and why; nothing is written anywhere. */
import { findMissingScopes, type Scope } from '../google/authorization';
import type { Stopwatch } from '../google/clock';
import { noticeTemplates } from './notice';
import { loadOwnTemplate } from './own-template';
import { beginPapers } from './paper-run';
import { previewDrafts, previewSending } from './preview-mail';
import { previewPapers, previewShares } from './preview-papers';
import type { Action, Ending } from './run';

const MAIL: Scope = 'gmail.compose';

/** The ledger is changed in memory alone: nothing here stores it. */
export const preview: Action = { name: 'preview', scopes: ['drive.file'], work: workOnPreview };

function workOnPreview(stopwatch: Stopwatch): Ending {
  const mayMail = findMissingScopes([MAIL]).length === 0;
  const begun = beginPapers(stopwatch, mayMail ? 'mail' : 'drive', ({ isIssued }) => [
    isIssued ? 'supplement' : 'plan',
    'outline',
  ]);
  if ('stopped' in begun) return begun.stopped;
  const { session, tables } = begun;
  const { plan, words, notes, findings, templates } = session;
  for (const kind of noticeTemplates(plan.settings)) {
    if (!templates.has(kind)) templates.set(kind, loadOwnTemplate(session, kind, tables));
  }
  const { headings, title, lead, noMail } = words.preview;
  const sending = mayMail ? previewSending(session) : [];
  const papers = previewPapers(session);
  const shares = previewShares(session);
  const messages = mayMail ? previewDrafts(session) : [{ text: noMail(words.dialog.permissions[MAIL]) }];
  return {
    result: { outcome: 'done', findings },
    page: {
      title,
      lead,
      sections: [
        { heading: headings.papers, items: [...papers, ...notes.papers] },
        { heading: headings.shares, items: shares },
        { heading: headings.messages, items: messages },
        { heading: headings.sending, items: sending },
        { heading: words.dialog.headings.attention, items: notes.attention },
      ],
    },
  };
}
