/** The year's plan as a Google Doc. */
import { planName } from '../document/names';
import { planFacts } from '../document/plan-data';
import { renderPaper } from '../document/render';
import { templateKey } from '../document/templates';
import { isoDate, parseIso } from '../plan/date';
import { formatYear } from '../plan/period';
import { type PaperOrder, writePaper } from './paper';
import { notePaper } from './paper-note';
import type { Session } from './session';

export function planKey(session: Session): string {
  return `plan:${formatYear(session.plan.settings.year)}`;
}

/** One paper is never too much for a run: always true. */
export function makePlanPaper(session: Session): true {
  const { plan, ledger, today } = session;
  const key = planKey(session);
  const issued = ledger.papers.get(key)?.issued ?? isoDate(today);
  const issueDate = plan.settings.issueDate ?? parseIso(issued) ?? today;
  const data = planFacts(plan, issueDate);
  const order: PaperOrder = {
    key,
    kind: 'plan',
    name: planName(plan),
    facts: [templateKey('plan', plan.settings.form), data],
    render: () => renderPaper('plan', data),
    workingPaper: false,
    issued,
  };
  notePaper(session, order, writePaper(session, order));
  return true;
}
