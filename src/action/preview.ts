/** `Xem trước…`: what the next clicks would do, and why; nothing is written anywhere. */
import { findMissingScopes, type Scope } from '../google/authorization';
import type { Stopwatch } from '../google/clock';
import { noticeTemplates } from './notice';
import { loadOwnTemplate } from './own-template';
import type { PageSection } from './page';
import { beginPapers } from './paper-run';
import { previewDrafts, previewSending } from './preview-mail';
import { previewPapers, previewShares } from './preview-papers';
import type { Action, Ending } from './run';
import type { Session } from './session';

const MAIL: Scope = 'gmail.compose';

export const preview: Action = { name: 'preview', scopes: ['drive.file'], work: workOnPreview };

export interface Preview {
  readonly session: Session;
  readonly sections: readonly (PageSection & {
    readonly id: 'papers' | 'shares' | 'messages' | 'sending' | 'attention';
  })[];
}

function workOnPreview(stopwatch: Stopwatch): Ending {
  const found = readPreview(stopwatch);
  if ('stopped' in found) return found.stopped;
  const { session, sections } = found;
  const { title, lead } = session.words.preview;
  return { result: { outcome: 'done', findings: session.findings }, page: { title, lead, sections } };
}

/** The ledger is changed in memory alone: nothing here stores it. */
export function readPreview(stopwatch: Stopwatch): Preview | { readonly stopped: Ending } {
  const mayMail = findMissingScopes([MAIL]).length === 0;
  const begun = beginPapers(stopwatch, mayMail ? 'mail' : 'drive', ({ isIssued }) => [
    isIssued ? 'supplement' : 'plan',
    'outline',
  ]);
  if ('stopped' in begun) return begun;
  const { session, tables } = begun;
  const { plan, words, notes, templates } = session;
  for (const kind of noticeTemplates(plan.settings)) {
    if (!templates.has(kind)) templates.set(kind, loadOwnTemplate(session, kind, tables));
  }
  const { headings, noMail } = words.preview;
  const sending = mayMail ? previewSending(session) : [];
  const papers = previewPapers(session);
  const shares = previewShares(session);
  const messages = mayMail ? previewDrafts(session) : [{ text: noMail(words.dialog.permissions[MAIL]) }];
  return {
    session,
    sections: [
      { id: 'papers', heading: headings.papers, items: [...papers, ...notes.papers] },
      { id: 'shares', heading: headings.shares, items: shares },
      { id: 'messages', heading: headings.messages, items: messages },
      { id: 'sending', heading: headings.sending, items: sending },
      { id: 'attention', heading: words.dialog.headings.attention, items: notes.attention },
    ],
  };
}
