/** What is asked before a run is taken back. */
import { showMoment } from '../google/clock';
import { confirm, showAlert } from '../google/dialog';
import type { RunResult } from './run';
import type { Session } from './session';
import { describeUndoStep, isDestructive, readUndoNote, type UndoNote, type UndoStep } from './undo-steps';

const MOST_LINES = 12;

/** A result where she does not want it. */
export function askToUndo(session: Session, undone: UndoNote, steps: readonly UndoStep[]): RunResult | undefined {
  const { undoRun: words, dialog } = session.words;
  const describe = (some: readonly UndoStep[]) => some.flatMap((step) => describeUndoStep(session, step) ?? []);
  const list = (heading: string, lines: readonly string[]) => {
    if (lines.length === 0) return [];
    const more = lines.length > MOST_LINES ? [words.more(lines.length - MOST_LINES)] : [];
    return ['', heading, ...lines.slice(0, MOST_LINES), ...more];
  };
  const question = [
    words.question(showMoment(undone.run), readUndoNote(session)?.run === undone.run),
    ...list(words.will, describe(steps.filter(isDestructive))),
    ...list(words.cannot, describe(steps.filter((step) => !isDestructive(step)))),
  ].join('\n');
  if (confirm(words.title, question)) return undefined;
  showAlert(dialog.title, words.cancelled);
  return { outcome: 'done', findings: session.findings, message: words.cancelled };
}
