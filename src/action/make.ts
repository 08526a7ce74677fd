/** The actions that make something: the plan, the outlines, the drafts, or all of them by one click. */
import { findMissingScopes, type Scope } from '../google/authorization';
import type { Stopwatch } from '../google/clock';
import type { Mailing } from '../mail/mailing';
import type { Settings } from '../plan/plan';
import type { TemplateKind } from '../plan/template-kind';
import { choosePeople } from './chosen-people';
import { closeSession, recordEffects } from './closing';
import { checkCopied } from './copied';
import { makeDrafts } from './drafts';
import { planKey } from './keys';
import { assignmentLetters } from './mailings';
import { cancellationLetters } from './meeting-letters';
import { makeOutlinePapers } from './outlines';
import { beginPapers } from './paper-run';
import { type Continuation, type ContinuedAction, settleContinuation } from './pause';
import { makePlanPaper } from './plan';
import { enterPapers } from './register';
import type { Action, Ending } from './run';
import { type Agreement, askToSend, sendAtOnce } from './send-at-once';
import type { Session } from './session';
import { shareOutlines } from './share';
import { writeBackPlanLink, writeBackTopics } from './write-back';

const DRIVE: Scope = 'drive.file';
const MAIL: Scope = 'gmail.compose';

/** A step gives false where time ran out: the run that goes on begins there. */
type Step = (session: Session) => boolean;

export interface MakingOptions {
  /** Names as in `Thành viên`; nobody else is written to. */
  readonly only?: readonly string[];
}

/** Letters name the outlines that may be written into. */
const OUTLINES: readonly Step[] = [makeOutlinePapers, shareOutlines];

export const makePlan: Action = {
  name: 'plan',
  scopes: [DRIVE],
  work: (stopwatch) => workOnPlan(stopwatch, 'drive', 'plan', [makePlanPaper]),
};

export const makeOutlines: Action = {
  name: 'outlines',
  scopes: [DRIVE],
  work: (stopwatch) => workOnPlan(stopwatch, 'drive', 'outlines', OUTLINES),
};

/** The outlines come first: they are what the letters carry. */
export const makeLetters = (options?: MakingOptions): Action => createMailing('drafts', OUTLINES, options);

/** Without the mail permission it still makes the plan and the outlines, and asks for the permission afterwards. */
export const makeAll = (options?: MakingOptions): Action => createMailing('all', [makePlanPaper, ...OUTLINES], options);

function createMailing(name: 'all' | 'drafts', papers: readonly Step[], { only }: MakingOptions = {}): Action {
  const agreement: Agreement = { isAsked: false };
  return {
    name,
    scopes: name === 'all' ? [DRIVE] : [DRIVE, MAIL],
    work: (stopwatch) => mailAll(stopwatch, name, papers, agreement, only),
  };
}

/** As `makeAll` and `makeLetters` after their question. */
export function goOnMailing(stopwatch: Stopwatch, name: 'all' | 'drafts', { agreed, only }: Continuation): Ending {
  const papers = name === 'all' ? [makePlanPaper, ...OUTLINES] : OUTLINES;
  return mailAll(stopwatch, name, papers, { isAsked: true, ...(agreed !== undefined && { given: agreed }) }, only);
}

function mailAll(
  stopwatch: Stopwatch,
  name: 'all' | 'drafts',
  papers: readonly Step[],
  agreement: Agreement,
  only?: readonly string[],
): Ending {
  if (findMissingScopes([MAIL]).length > 0) return workOnPlan(stopwatch, 'drive', name, [...papers, noteMissingMail]);
  const sending: Step = (session) =>
    agreement.given === undefined || sendAtOnce(session, lettersOf(session), agreement.given);
  return workOnPlan(stopwatch, 'mail', name, [...papers, draftLetters, sending], {
    ask: (session) => askToSend(session, () => lettersOf(session), agreement),
    agreed: () => agreement.given,
    ...(only && { only }),
  });
}

/** Those who were invited to a meeting that is off are told by the first click that can. */
function lettersOf(session: Session): Mailing[] {
  return [assignmentLetters(session), ...cancellationLetters(session)];
}

function draftLetters(session: Session): boolean {
  return lettersOf(session).every((mailing) => makeDrafts(session, mailing));
}

function noteMissingMail({ words: { dialog }, notes, missingScopes }: Session): true {
  missingScopes.add(MAIL);
  notes.attention.push({ text: dialog.mailPermissionMissing(dialog.permissions[MAIL]) });
  return true;
}

function templatesOf(steps: readonly Step[]): (settings: Settings) => TemplateKind[] {
  return ({ isIssued }) => [
    ...(steps.includes(makePlanPaper) ? ([isIssued ? 'supplement' : 'plan'] as const) : []),
    ...(steps.includes(makeOutlinePapers) ? (['outline'] as const) : []),
  ];
}

/** False where time ran out; what the steps not begun would do is counted as far as the sheet tells. */
function takeSteps(session: Session, steps: readonly Step[]): boolean {
  const { topics } = session.plan;
  const writers = new Set(topics.flatMap(({ assignees }) => assignees.flatMap(({ member }) => member?.email ?? [])));
  const counts = new Map<Step, number>([
    [makeOutlinePapers, topics.length],
    [draftLetters, session.chosen?.length ?? writers.size],
  ]);
  const stopped = steps.findIndex((step) => !step(session));
  if (stopped < 0) return true;
  for (const step of steps.slice(stopped + 1)) session.steps.left += counts.get(step) ?? 0;
  return false;
}

interface Asking extends MakingOptions {
  /** Before anything is made. */
  readonly ask?: (session: Session) => Ending | undefined;
  /** What the user said to it. */
  readonly agreed?: () => string | undefined;
}

function workOnPlan(
  stopwatch: Stopwatch,
  service: 'drive' | 'mail',
  name: ContinuedAction,
  steps: readonly Step[],
  { ask, agreed, only }: Asking = {},
): Ending {
  const begun = beginPapers(stopwatch, service, templatesOf(steps));
  if ('stopped' in begun) return begun.stopped;
  const { session, tables } = begun;
  const chosen = only && choosePeople(session, only);
  if (chosen && 'stopped' in chosen) return chosen.stopped;
  if (chosen) session.chosen = chosen;
  const question = checkCopied(session) ?? ask?.(session);
  if (question) return question;
  recordEffects(session, () => {
    const link = () => session.ledger.papers.get(planKey(session.plan))?.url;
    const before = link();
    // A plan just made gets its line by the next click: the first one has calls enough to make.
    if (takeSteps(session, steps) && link() === before) enterPapers(session);
  });
  settleContinuation(session, name, agreed?.());
  writeBackPlanLink(session);
  writeBackTopics(session, tables);
  return closeSession(session);
}
