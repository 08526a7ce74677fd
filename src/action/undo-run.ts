/** `Hoàn tác lần lập, soạn thư`: takes back the last run that changed anything, as far as that can be done and nobody has gone on from it. */
import { checkWorkbook, countErrors, stopsRun } from '../check/check-plan';
import { findMissingScopes, type Scope } from '../google/authorization';
import { nowIso, type Stopwatch, showMoment, startStopwatch, today } from '../google/clock';
import { withDocumentLock } from '../google/lock';
import { readTables } from '../google/spreadsheet';
import type { Tables } from '../sheet/cell';
import { closeSession, recordEffects } from './closing';
import { stoppedByFindings } from './finding-page';
import { assignmentLetters } from './mailings';
import { openOutbox } from './outbox';
import { dropContinuation, isSliceOver, listUnfinished, putContinuation } from './pause';
import type { Action, Ending } from './run';
import { dropAgreements } from './sending';
import { openSession, type Session } from './session';
import { takeSteps } from './undo-effects';
import { askToUndo } from './undo-question';
import {
  findLaterOwner,
  findUndone,
  isDestructive,
  listUndoSteps,
  stepId,
  type UndoNote,
  type UndoStep,
  writeUndoNote,
} from './undo-steps';
import { writeBackPlanLink, writeBackTopics } from './write-back';

const MAIL: Scope = 'gmail.compose';

interface Opened {
  readonly session: Session;
  readonly tables: Tables;
  /** Missing where there is nothing to take back. */
  readonly undone?: UndoNote;
  readonly steps: readonly UndoStep[];
  readonly mayMail: boolean;
}

/** What is taken back is what was agreed to. */
export function createUndo(): Action {
  let agreed: { readonly run: string; readonly steps: ReadonlySet<string> } | undefined;
  return {
    name: 'undo',
    scopes: ['drive.file'],
    ask: () => {
      const opened = withDocumentLock(() => openUndo(startStopwatch()));
      if (!opened || 'stopped' in opened || !opened.undone) return undefined;
      const { session, undone, steps } = opened;
      agreed = { run: undone.run, steps: listDestructive(steps) };
      return askToUndo(session, undone, steps);
    },
    work: (stopwatch) => {
      const opened = openUndo(stopwatch);
      if ('stopped' in opened) return opened.stopped;
      return opened.undone && agreed?.run === opened.undone.run
        ? takeBack(opened, opened.undone, agreed.steps)
        : closeIdle(opened);
    },
  };
}

/** The next slice of what was agreed to. */
export function goOnUndoing(stopwatch: Stopwatch, agreed?: string): Ending {
  const opened = openUndo(stopwatch);
  if ('stopped' in opened) return opened.stopped;
  const { undone, steps } = opened;
  if (undone && undone.run === agreed) return takeBack(opened, undone, listDestructive(steps));
  const { ledger, account, words } = opened.session;
  dropContinuation(ledger, { action: 'undo', account });
  const ending = closeIdle(opened);
  return undone ? { ...ending, page: { ...ending.page, lead: words.undoRun.overtaken } } : ending;
}

function listDestructive(steps: readonly UndoStep[]): Set<string> {
  return new Set(steps.filter(isDestructive).map(stepId));
}

function openUndo(stopwatch: Stopwatch): Opened | { readonly stopped: Ending } {
  const tables = readTables();
  const { plan, words, findings } = checkWorkbook(tables, today());
  if (!plan || stopsRun(findings)) {
    const { page } = stoppedByFindings(findings, words);
    const message = words.undoRun.stopped(countErrors(findings));
    return { stopped: { result: { outcome: 'refused', findings, message }, page: { ...page, lead: message } } };
  }
  const session = openSession(plan, findings, stopwatch, 'drive');
  const undone = findUndone(session);
  const mayMail = undone?.isMail === true && findMissingScopes([MAIL]).length === 0;
  return { session, tables, undone, mayMail, steps: undone ? listUndoSteps(session, undone.run, mayMail) : [] };
}

function closeIdle({ session }: Opened): Ending {
  const { words } = session;
  const owner = findLaterOwner(session);
  const lead = owner === undefined ? words.undoRun.nothing : words.undoRun.onlyForeign(owner);
  const ending = closeSession(session);
  return { ...ending, page: { ...ending.page, title: words.undoRun.title, lead } };
}

/** The note stands until the sheet shows it too. */
function takeBack(opened: Opened, undone: UndoNote, agreed: ReadonlySet<string>): Ending {
  const { session, tables, steps, mayMail } = opened;
  const { words, notes, ledger, missingScopes } = session;
  const owner = findLaterOwner(session, undone.run);
  // What a trigger would go on with is not wanted any more.
  dropAgreements(ledger, session.account);
  for (const left of listUnfinished(ledger, session.account)) dropContinuation(ledger, left);
  writeUndoNote(session, undone);
  let isDone = false;
  const done: string[] = [];
  recordEffects(session, () => {
    isDone = takeSteps(session, steps, agreed, done);
    // Without outlines' templates: what their letters tell is all that the statuses need.
    if (mayMail) openOutbox(session, assignmentLetters(session));
  });
  writeBackPlanLink(session);
  writeBackTopics(session, tables);
  if (undone.isMail && !mayMail) {
    missingScopes.add(MAIL);
    notes.attention.push({ text: words.dialog.permissionMissing([words.dialog.permissions[MAIL]]) });
  } else if (isDone) writeUndoNote(session, undefined);
  if (owner !== undefined) notes.attention.push({ text: words.undoRun.foreign(owner) });
  if (isSliceOver(session)) {
    const { account } = session;
    putContinuation(ledger, { action: 'undo', account, agreed: undone.run, due: nowIso(), isSliced: true });
  }
  const ending = closeSession(session);
  const lead = isDone ? words.undoRun.done(showMoment(undone.run)) : ending.page.lead;
  const section = { heading: words.undoRun.heading, items: done.map((text) => ({ text })) };
  ledger.commit();
  return { ...ending, page: { title: words.undoRun.title, lead, sections: [section, ...ending.page.sections] } };
}
