/** The year's plan as a Google Doc; one that has been issued is never rewritten. */
import { planName } from '../document/names';
import { citeNumber, symbolOf } from '../document/numbering';
import { planFacts } from '../document/plan-data';
import { type CalendarDate, isoDate, parseIso } from '../plan/date';
import { formatYear } from '../plan/period';
import { takeSnapshot } from '../plan/snapshot';
import { fillTemplate } from './filling';
import { planKey } from './keys';
import { type PaperOrder, packSnapshot, readSnapshot, writePaper } from './paper';
import { notePaper } from './paper-note';
import { PLAN_TYPE } from './register';
import type { Session } from './session';
import { orderBesideIssued } from './supplement';

/** One paper is never too much for a run: always true. */
export function makePlanPaper(session: Session): true {
  const order = orderPlanPaper(session);
  if (!order) return true;
  const result = writePaper(session, order);
  if (result.step === 'keep' && !readSnapshot(session, order.key)) {
    session.ledger.putSnapshot(order.key, packSnapshot(result.entry, order.snapshot!));
  }
  notePaper(session, order, result);
  return true;
}

/** The plan, or what is to stand beside one that has been issued; `undefined` where nothing is. */
export function orderPlanPaper(session: Session): PaperOrder | undefined {
  const key = planKey(session.plan);
  const entry = session.ledger.papers.get(key);
  const isIssued = session.plan.settings.isIssued && entry?.url;
  return isIssued ? orderBesideIssued(session, key, entry) : orderPlan(session, key);
}

function orderPlan(session: Session, key: string): PaperOrder {
  const { plan, ledger, today } = session;
  const issued = ledger.papers.get(key)?.issued ?? isoDate(today);
  const issueDate = plan.settings.issueDate ?? parseIso(issued) ?? today;
  const data = planFacts(plan, issueDate);
  return {
    key,
    kind: 'plan',
    name: planName(plan),
    ...fillTemplate(session, 'plan', data),
    workingPaper: false,
    record: { issued, listing: listPlan(session, key, data.number, issueDate) },
    snapshot: takeSnapshot(plan, { number: data.number, symbol: data.symbol, date: issueDate }),
  };
}

/** Without a number in `Cài đặt` the plan has a blank to fill in by hand, and no line in `Sổ văn bản`. */
function listPlan({ plan, ledger }: Session, key: string, number: string, date: CalendarDate) {
  const { settings } = plan;
  const serial = Number(number.replace(/\D/g, ''));
  if (serial === 0) return undefined;
  const known = ledger.papers.get(key)?.listing;
  return {
    type: PLAN_TYPE,
    year: formatYear(settings.year),
    number: serial,
    label: citeNumber({ number, symbol: symbolOf('plan', settings) }, settings.form),
    date: isoDate(date),
    link: known?.number === serial ? known.link : undefined,
  };
}
