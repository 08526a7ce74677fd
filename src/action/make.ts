/** The actions that make something: the plan, the outlines, the drafts, or all of them by one click. */
import { findMissingScopes, type Scope } from '../google/authorization';
import type { Stopwatch } from '../google/clock';
import type { Settings } from '../plan/plan';
import type { TemplateKind } from '../plan/template-kind';
import { closeSession, recordEffects } from './closing';
import { makeDrafts } from './drafts';
import { planKey } from './keys';
import { makeOutlinePapers } from './outlines';
import { beginPapers } from './paper-run';
import { makePlanPaper } from './plan';
import { enterPapers } from './register';
import type { Action, Ending } from './run';
import type { Session } from './session';
import { writeBackPlanLink, writeBackTopics } from './write-back';

const DRIVE: Scope = 'drive.file';
const MAIL: Scope = 'gmail.compose';

export const makePlan: Action = {
  name: 'plan',
  scopes: [DRIVE],
  work: (stopwatch) => workOnPlan(stopwatch, 'drive', [makePlanPaper]),
};

export const makeOutlines: Action = {
  name: 'outlines',
  scopes: [DRIVE],
  work: (stopwatch) => workOnPlan(stopwatch, 'drive', [makeOutlinePapers]),
};

/** The outlines come first: they are what the letters carry. */
export const makeLetters: Action = {
  name: 'drafts',
  scopes: [DRIVE, MAIL],
  work: (stopwatch) => workOnPlan(stopwatch, 'mail', [makeOutlinePapers, makeDrafts]),
};

/** Without the mail permission it still makes the plan and the outlines, and asks for the permission afterwards. */
export const makeAll: Action = {
  name: 'all',
  scopes: [DRIVE],
  work: (stopwatch) => {
    const mayMail = findMissingScopes([MAIL]).length === 0;
    return mayMail
      ? workOnPlan(stopwatch, 'mail', [makePlanPaper, makeOutlinePapers, makeDrafts])
      : workOnPlan(stopwatch, 'drive', [makePlanPaper, makeOutlinePapers, noteMissingMail]);
  },
};

function noteMissingMail({ words: { dialog }, notes, missingScopes }: Session): true {
  missingScopes.add(MAIL);
  notes.attention.push({ text: dialog.mailPermissionMissing(dialog.permissions[MAIL]) });
  return true;
}

/** A step gives false where time ran out: the next click goes on there. */
type Step = (session: Session) => boolean;

function templatesOf(steps: readonly Step[]): (settings: Settings) => TemplateKind[] {
  return ({ isIssued }) => [
    ...(steps.includes(makePlanPaper) ? ([isIssued ? 'supplement' : 'plan'] as const) : []),
    ...(steps.includes(makeOutlinePapers) ? (['outline'] as const) : []),
  ];
}

function workOnPlan(stopwatch: Stopwatch, service: 'drive' | 'mail', steps: readonly Step[]): Ending {
  const begun = beginPapers(stopwatch, service, templatesOf(steps));
  if ('stopped' in begun) return begun.stopped;
  const { session, tables } = begun;
  recordEffects(session, () => {
    const link = () => session.ledger.papers.get(planKey(session.plan))?.url;
    const before = link();
    // A plan just made gets its line by the next click: the first one has calls enough to make.
    if (steps.every((step) => step(session)) && link() === before) enterPapers(session);
  });
  writeBackPlanLink(session);
  writeBackTopics(session, tables);
  return closeSession(session);
}
