/** What a preview says of papers: the decision of the real run, asked for and not carried out. */
import type { PaperEntry } from '../document/paper';
import { orderOutlines } from './outlines';
import type { PageItem } from './page';
import { decideStep, factsPrint, nameVersion, type PaperDecision, type PaperOrder } from './paper';
import { orderPlanPaper } from './plan';
import type { Session } from './session';
import { listShareSteps } from './share';

/** The session is as it would be after that: what follows is previewed on it. */
export function previewPapers(session: Session): PageItem[] {
  const plan = orderPlanPaper(session);
  const orders = [...(plan ? [() => plan] : []), ...orderOutlines(session)];
  return orders.map((makeOrder) => previewPaper(session, makeOrder()));
}

function previewPaper(session: Session, order: PaperOrder): PageItem {
  const { preview } = session.words;
  const facts = factsPrint(order);
  const decision = decideStep(session, order, facts);
  const { step, entry } = decision;
  const version = (entry?.version ?? 1) + (step === 'fork' ? 1 : 0);
  const isNamedAnew = step === 'create' || step === 'fork' || !entry;
  const name = isNamedAnew ? nameVersion(session, order, version) : entry.name;
  pretend(session, order, decision, facts);
  const text = preview.because(preview.paper[step](name), explain(session, decision));
  const isIdle = step === 'keep' || step === 'leave';
  return { text, url: entry?.url, ...(isIdle && { isIdle }) };
}

function explain({ words: { preview } }: Session, { step, entry }: PaperDecision): string {
  switch (step) {
    case 'create':
      return entry?.url ? preview.why.gone : preview.why.missing;
    case 'update':
      return preview.why.changed;
    case 'keep':
      return preview.why.same;
    case 'leave':
      return preview.why.foreign(entry?.account ?? '');
    default:
      return preview.why.edited;
  }
}

/** In this run's memory alone: the letters are told of a Doc whose link nobody knows yet. */
function pretend(
  { ledger, words, account }: Session,
  { key, kind, name, record }: PaperOrder,
  { step, entry }: PaperDecision,
  facts: string,
): void {
  if (step !== 'create' && step !== 'fork' && step !== 'update') return;
  const { taken: _t, ...before } = entry ?? { account, mark: '', text: '', at: '', version: 1 };
  const made = { ...before, v: 1, kind, name, facts, state: 'made', ...record } as PaperEntry;
  const anew = { id: `new ${key}`, url: words.preview.linkToCome, modified: undefined };
  ledger.papers.put(key, step === 'update' ? made : { ...made, ...anew });
}

/** Letters are then told of these, too. */
export function previewShares(session: Session): PageItem[] {
  const { ledger, words, account } = session;
  return listShareSteps(session).flatMap((step): PageItem[] => {
    if (step.do === 'takeBack') {
      ledger.shares.remove(step.key);
      return [{ text: words.preview.unshare(step.entry.to) }];
    }
    if (step.do === 'giveUp') return [];
    ledger.shares.put(step.key, { state: 'given', account, ...step.share, at: '' });
    return [{ text: words.preview.share(step.share.to) }];
  });
}
