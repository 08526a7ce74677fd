/** One outline a topic, as Google Docs, until the run's clock says stop. */
import { outlineName } from '../document/names';
import { outlineFacts } from '../document/outline-data';
import type { OutlineFile } from '../mail/compose';
import type { Topic } from '../plan/plan';
import { fillTemplate } from './filling';
import { type PaperOrder, writePaper } from './paper';
import { takePaper } from './paper-file';
import { notePaper } from './paper-note';
import { pauseForTime } from './pause';
import type { Session } from './session';
import { sharedLink } from './share';
import { paperKeys, paperPrefix, topicMark } from './topics';

/** False where time ran out before the last one. */
export function makeOutlinePapers(session: Session): boolean {
  const { stopwatch, notes, words } = session;
  const orders = orderOutlines(session);
  for (const [index, makeOrder] of orders.entries()) {
    if (stopwatch.isOver()) {
      notes.left.push({ text: words.dialog.left.outlines(orders.length - index) });
      session.steps.left += orders.length - index;
      pauseForTime(session);
      return false;
    }
    const order = makeOrder();
    notePaper(session, order, writePaper(session, order));
    session.steps.done++;
  }
  return true;
}

/** The outline of one topic alone. */
export function makeOutlinePaper(session: Session, topic: Topic): void {
  const { plan, ledger } = session;
  const order = orderOutline(session, topic, paperKeys('outline', plan, ledger.papers).get(topic)!);
  notePaper(session, order, writePaper(session, order));
}

/** The outlines in the order of the sheet, each made on demand: filling a template takes its time. */
export function orderOutlines(session: Session): (() => PaperOrder)[] {
  const { plan, ledger } = session;
  const keys = paperKeys('outline', plan, ledger.papers);
  noteOrphans(session, new Set(keys.values()));
  return [...keys].map(
    ([topic, key]) =>
      () =>
        orderOutline(session, topic, key),
  );
}

function orderOutline(session: Session, topic: Topic, key: string): PaperOrder {
  const { plan } = session;
  return {
    key,
    kind: 'outline',
    name: outlineName(plan, topic),
    facts: fillOutline(session, topic).facts,
    render: () => renderOnce(session, topic),
    workingPaper: true,
    record: { topic: topicMark(topic) },
  };
}

const rendered = new WeakMap<Topic, Uint8Array>();

/** The same bytes go to Drive and with the letters. */
function renderOnce(session: Session, topic: Topic): Uint8Array {
  const bytes = rendered.get(topic) ?? fillOutline(session, topic).render();
  rendered.set(topic, bytes);
  return bytes;
}

function fillOutline(session: Session, topic: Topic) {
  return fillTemplate(session, 'outline', outlineFacts(session.plan, topic));
}

/** Outlines whose topic is no longer in the sheet: kept, and told of. */
function noteOrphans({ ledger, notes, words, plan }: Session, current: ReadonlySet<string>): void {
  const prefix = paperPrefix('outline', plan);
  for (const [key, entry] of ledger.papers) {
    if (!key.startsWith(prefix) || current.has(key) || !entry.url) continue;
    notes.attention.push({ text: words.dialog.orphanOutline(entry.name), url: entry.url });
  }
}

/** What is attached to letters. */
export function outlineFiles(session: Session): Map<Topic, OutlineFile> {
  const { plan, ledger } = session;
  const keys = paperKeys('outline', plan, ledger.papers);
  return new Map([...keys].map(([topic, key]) => [topic, takeOutline(session, topic, key)]));
}

export function takeOutline(session: Session, topic: Topic, key: string): OutlineFile {
  return {
    ...takePaper(session, key, {
      name: outlineName(session.plan, topic),
      facts: () => fillOutline(session, topic).facts,
      render: () => renderOnce(session, topic),
    }),
    linkFor: (name) => sharedLink(session, key, name),
  };
}
