/** How a run ends: its effects in the ledger, and the dialog that says what was made. */
import { findMissingScopes, type Scope } from '../google/authorization';
import { isAuthorisationFault, isQuotaFault, isTemporary, messageOf } from '../google/service-fault';
import { findingSections } from './finding-page';
import { isSliceOver, pauseForOutage, pauseForPermission } from './pause';
import type { Ending } from './run';
import { pauseForQuota } from './sending-limit';
import type { Session } from './session';
import { leaveWord, takeWords } from './word';

/** Asked for again where Google says in the middle of a run that one is missing. */
const SCOPES: readonly Scope[] = ['drive.file', 'gmail.compose', 'script.external_request', 'script.scriptapp'];

/** Whatever stops `work`, what it did is in the ledger afterwards; a used-up quota or an outage is nothing but a pause. */
export function recordEffects(session: Session, work: () => void): void {
  const { ledger } = session;
  try {
    work();
  } catch (error) {
    if (isQuotaFault(error)) pauseForQuota(session, messageOf(error));
    else if (isTemporary(error)) pauseForOutage(session, messageOf(error));
    else if (isAuthorisationFault(error)) noteWithdrawn(session, error);
    else throw error;
  } finally {
    ledger.commit();
  }
}

function noteWithdrawn(session: Session, error: unknown): void {
  const { dialog } = session.words;
  const missing = findMissingScopes(SCOPES);
  if (missing.length === 0) throw error;
  for (const scope of missing) session.missingScopes.add(scope);
  pauseForPermission(session, dialog.permissionMissing(missing.map((scope) => dialog.permissions[scope])));
}

/** Why not all was done, and who goes on. */
function notePause({ pause, notes, words, plan }: Session): void {
  if (!pause) return;
  const { left } = words.dialog;
  const { why, reason = '', goesOn = false } = pause;
  notes.left.push({ text: left.why[why](reason, plan.settings.dailyMailLimit) });
  if (why !== 'permission') notes.left.push({ text: goesOn ? left.byItself : left.byHand });
}

/** What nobody saw is told by the next dialog; texts to hand over are offered by every run. */
function leaveWords({ ledger, notes, pause }: Session): void {
  const left = pause?.goesOn ? [] : notes.left;
  for (const { text, copy } of [...left, ...notes.attention]) if (copy === undefined) leaveWord(ledger, text);
}

export function closeSession(session: Session): Ending {
  const { words, notes, findings, remarks, missingScopes, stopwatch, ledger, steps } = session;
  notePause(session);
  if (stopwatch.isAttended) takeWords(session);
  else leaveWords(session);
  ledger.commit();
  const { dialog } = words;
  return {
    result: {
      outcome: 'done',
      findings: [...findings, ...remarks],
      ...(isSliceOver(session) && { progress: { planned: steps.done + steps.left, left: steps.left } }),
    },
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
