/** Carries out the taking back of a run, one step after another, until the run's clock says stop. */
import { releasePaper, undonePaper } from '../document/undone-paper';
import { trashFile } from '../google/drive';
import { releaseEntry } from '../mail/undo';
import { remove } from './drafts';
import { isAsListed } from './mailbox';
import { mailboxOf } from './outbox';
import { pauseForTime } from './pause';
import { undoRemake } from './remake';
import type { Session } from './session';
import { takeBackShare } from './share';
import { describeUndoStep, isDestructive, stepId, type UndoStep } from './undo-steps';

/** False where time ran out before the last one. */
export function takeSteps(
  session: Session,
  steps: readonly UndoStep[],
  agreed: ReadonlySet<string>,
  done: string[],
): boolean {
  const { stopwatch, notes, words } = session;
  for (const [index, planned] of steps.entries()) {
    if (stopwatch.isOver()) {
      notes.left.push({ text: words.undoRun.left(steps.length - index) });
      session.steps.left += steps.length - index;
      pauseForTime(session);
      return false;
    }
    if (isDestructive(planned) && !agreed.has(stepId(planned))) continue;
    const step = withoutEdited(session, planned);
    takeStep(session, step);
    session.steps.done++;
    const text = describeUndoStep(session, step);
    if (text !== undefined) {
      if (isDestructive(step)) done.push(text);
      else notes.attention.push({ text, ...(step.of === 'paper' && { url: step.entry.url }) });
    }
    const { name, listing } = step.of === 'paper' && step.do === 'trash' ? step.entry : { name: '' };
    if (listing) notes.attention.push({ text: words.undoRun.numbered(name, listing.label) });
  }
  return true;
}

/** What somebody has taken up since the run began is hers. */
function withoutEdited(session: Session, step: UndoStep): UndoStep {
  if (step.of === 'message' && step.do === 'remove')
    return isAsListed(mailboxOf(session), step.entry.draft!) ? step : { ...step, do: 'edited' };
  if (step.of !== 'paper' || step.do !== 'trash') return step;
  const now = session.files.fresh(step.entry.id!);
  if (!now) return { ...step, do: 'gone' };
  return now.modified === step.entry.modified ? step : { ...step, do: 'edited' };
}

function takeStep(session: Session, step: UndoStep): void {
  const { ledger } = session;
  if (step.of === 'share') takeBackShare(session, step.key, step.entry);
  else if (step.of === 'message') {
    if (step.do === 'remove' || step.do === 'forget') {
      if (step.do === 'remove') remove(session, step.key, step.entry);
      else ledger.messages.remove(step.key);
      undoRemake(ledger, step.key);
    } else ledger.messages.put(step.key, releaseEntry(step.entry));
  } else if (step.do === 'trash' || step.do === 'gone') {
    if (step.do === 'trash') trashFile(step.entry.id!);
    ledger.papers.put(step.key, undonePaper(step.entry));
  } else ledger.papers.put(step.key, releasePaper(step.entry));
}
