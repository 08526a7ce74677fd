/** What becomes of a plan that has been issued: it stays as it was signed, and what has changed since goes into a plan beside it. */
import { supplementName } from '../document/names';
import { formatSerial, symbolOf } from '../document/numbering';
import type { PaperEntry } from '../document/paper';
import { supplementFacts } from '../document/supplement-data';
import { parseIso } from '../plan/date';
import { comparePlans } from '../plan/plan-change';
import { type PlanSnapshot, takeSnapshot } from '../plan/snapshot';
import { findLine } from '../sheet/register';
import { fillTemplate } from './filling';
import { issuePaper } from './issue';
import { supplementKey } from './keys';
import { type PaperOrder, readSnapshot } from './paper';
import { openRegister } from './register';
import type { Session } from './session';

/** @param key of the plan's entry */
export function orderBesideIssued(session: Session, key: string, entry: PaperEntry): PaperOrder | undefined {
  const { notes, words, files, account } = session;
  const remote = entry.account === account && entry.id ? files.byId(entry.id) : undefined;
  if (entry.account === account && (!remote || remote.trashed)) {
    notes.attention.push({ text: words.paper.issuedGone(entry.name), url: entry.url });
  } else notes.papers.push({ text: words.paper.issuedKept(entry.name), url: entry.url });
  const signed = readSnapshot(session, key);
  if (signed) return orderSupplement(session, signed);
  notes.attention.push({ text: words.paper.issuedUnknown(entry.name) });
  return undefined;
}

function orderSupplement(session: Session, signed: PlanSnapshot): PaperOrder | undefined {
  const { plan, notes, words, ledger } = session;
  const { order: count, base, earlier } = findBase(session, signed);
  const issued = { number: signed.number, symbol: signed.symbol, date: parseIso(signed.date) ?? session.today };
  const now = takeSnapshot(plan, issued);
  const changes = comparePlans(base, now);
  const key = supplementKey(session.plan, count);
  const name = supplementName(plan, count);
  if (changes.length === 0) {
    const idle = ledger.papers.get(key);
    if (idle?.url) notes.attention.push({ text: words.paper.supplementIdle(idle.name), url: idle.url });
    return undefined;
  }
  // The number that a hand wrote on the signed plan must not be given a second time.
  const cited = { ...signed, number: signed.number || (plan.settings.documentNumber ?? '') };
  if (cited.number === '') {
    notes.attention.push({ text: words.paper.issuedNumberMissing });
    return undefined;
  }
  const { record, issue } = issuePaper(session, { key, kind: 'supplement', name });
  return {
    key,
    kind: 'plan',
    name,
    ...fillTemplate(session, 'supplement', supplementFacts(plan, issue, cited, changes, earlier)),
    workingPaper: false,
    record,
    snapshot: now,
  };
}

interface Base {
  /** From 1. */
  readonly order: number;
  readonly base: PlanSnapshot;
  /** Issued before it. */
  readonly earlier: readonly Pick<PlanSnapshot, 'number' | 'symbol' | 'date'>[];
}

/** The first supplement that has not been issued, and what holds before it: a line of `Sổ văn bản` says which have been. */
function findBase(session: Session, signed: PlanSnapshot): Base {
  const { ledger } = session;
  if (!ledger.papers.has(supplementKey(session.plan, 1))) return { order: 1, base: signed, earlier: [] };
  const { lines } = openRegister(session);
  let base = signed;
  const earlier: Base['earlier'][number][] = [];
  for (let order = 1; ; order++) {
    const key = supplementKey(session.plan, order);
    const listing = ledger.papers.get(key)?.listing;
    const said = readSnapshot(session, key);
    const isIssued = listing !== undefined && findLine(lines, listing).some((line) => line.isIssued);
    if (!isIssued || !said) return { order, base, earlier };
    base = said;
    const { number, date } = listing;
    earlier.push({ number: formatSerial(number), symbol: symbolOf('supplement', session.plan.settings), date });
  }
}
