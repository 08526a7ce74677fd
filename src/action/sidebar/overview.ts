/** `Tổng quan`: what is ready, what is missing, and what there is to do next. Nothing of Gmail or of Docs is looked at. */
import { countErrors } from '../../check/check-plan';
import { findMissingScopes, type Scope } from '../../google/authorization';
import { startStopwatch } from '../../google/clock';
import { vi } from '../../locale/catalogue';
import { planDrafts } from '../../mail/outbox';
import { isSettled } from '../../mail/reconcile';
import { formatYear } from '../../plan/period';
import { TABS } from '../../sheet/tabs';
import { type CheckedSheet, checkSheet } from '../checked';
import { planKey } from '../keys';
import { assignmentLetters } from '../mailings';
import { openOutbox } from '../outbox';
import { orderOutlines } from '../outlines';
import { factsPrint, type PaperOrder } from '../paper';
import { beginChecked } from '../paper-run';
import { listUnfinished } from '../pause';
import { orderPlanPaper } from '../plan';
import type { Session } from '../session';
import { listTold } from '../silenced';
import { asLastSeen, toUnfinished } from './state';
import type { NextStep, Overview } from './views';

declare const VERSION: string;

const SCOPES: readonly Scope[] = ['drive.file', 'gmail.compose', 'script.scriptapp', 'script.external_request'];

export function readOverview(): Overview {
  const checked = checkSheet();
  const { words, context, plan, tables } = checked;
  const findings = listTold(checked.all, tables);
  const errors = countErrors(findings);
  const missing = findMissingScopes(SCOPES);
  const session = missing.includes('drive.file') ? undefined : begin(checked);
  const settings = plan?.settings;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const missingTabs = TABS.filter(({ name }) => !tables[name]).map(({ name }) => name);
  const progress = session && readProgress(session);
  const nextStep: NextStep = missingTabs.length > 0 ? 'setUp' : errors > 0 ? 'mend' : (progress?.nextStep ?? 'make');
  return {
    language: settings?.language ?? (words === vi ? 'vi' : 'en'),
    version: VERSION,
    unit: settings?.unit ?? '',
    year: settings ? formatYear(settings.year) : '',
    counts: {
      topics: context.topics.length,
      members: context.members?.length ?? 0,
      errors,
      warnings: count('warning'),
      infos: count('info'),
      waiting: progress?.waiting ?? 0,
      sent: progress?.sent ?? 0,
      outlines: progress?.outlines ?? 0,
    },
    ...(progress?.planUrl && { planUrl: progress.planUrl }),
    missingTabs,
    missingPermissions: missing.map((scope) => words.dialog.permissions[scope]),
    ...(progress?.unfinished && { unfinished: progress.unfinished }),
    nextStep,
    sendsAtOnce: settings?.sendsAtOnce ?? false,
  };
}

function begin(checked: CheckedSheet): Session | undefined {
  const begun = beginChecked(
    startStopwatch(),
    'drive',
    ({ isIssued }) => [isIssued ? 'supplement' : 'plan', 'outline'],
    checked,
  );
  return 'session' in begun ? begun.session : undefined;
}

/** Of the plan, the outlines and the letters: the first that is not as the sheet has it tells. */
function isWorkDue(session: Session): boolean {
  const { ledger } = session;
  const isDue = (order: PaperOrder | undefined) =>
    order !== undefined && ledger.papers.get(order.key)?.facts !== factsPrint(order);
  if (isDue(orderPlanPaper(session)) || orderOutlines(session).some((makeOrder) => isDue(makeOrder()))) return true;
  const steps = planDrafts(openOutbox(session, assignmentLetters(session)));
  return steps.some((step) => step.do === 'create' || step.do === 'update' || step.do === 'remove');
}

function readProgress(session: Session) {
  const { ledger, plan, account } = session;
  session.mailbox = asLastSeen(session);
  const [unfinished] = listUnfinished(ledger, account).map(toUnfinished);
  const entries = [...ledger.messages.values()];
  const waiting = entries.filter((entry) => entry.account === account && entry.draft && !isSettled(entry)).length;
  const isHeld = unfinished !== undefined && !unfinished.goesOn;
  const nextStep: NextStep = isHeld ? 'goOn' : isWorkDue(session) ? 'make' : waiting > 0 ? 'send' : 'wait';
  return {
    nextStep: unfinished?.goesOn && nextStep === 'send' ? ('wait' as const) : nextStep,
    unfinished,
    waiting,
    sent: entries.filter(({ state }) => state === 'sent' || state === 'handled').length,
    outlines: [...ledger.papers.values()].filter(({ kind, url }) => kind === 'outline' && url).length,
    planUrl: ledger.papers.get(planKey(plan))?.url,
  };
}
