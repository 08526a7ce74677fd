/** Links and statuses into the sheet: the ledger's picture, in cells that are empty or hold our own words. */
import { digest } from '../google/digest';
import { appendRow, type CellWrite, readTab, withoutFormulas, writeCells } from '../google/spreadsheet';
import { collectChains, lastLink, matchChains } from '../mail/chain';
import { assignmentSeries, listWanted } from '../mail/compose';
import type { Entry } from '../mail/ledger-entry';
import { parseIso } from '../plan/date';
import { personKey } from '../plan/name';
import type { Place, Plan, Topic } from '../plan/plan';
import { topicKey } from '../plan/topic';
import { cellName, parseCell } from '../sheet/a1';
import { cellText, type Tables } from '../sheet/cell';
import { readEntries } from '../sheet/read-entries';
import { readPlan } from '../sheet/read-plan';
import { findColumns } from '../sheet/read-tab';
import { SETTING_ROWS } from '../sheet/setting-rows';
import { describeStatus, isOurStatus } from '../sheet/status';
import { SETTINGS, type TabName, TOPICS } from '../sheet/tabs';
import { isCopiedLink } from './copied';
import { planKey } from './keys';
import type { Session } from './session';
import { paperKeys } from './topics';

/** Rows may have moved since the run read them, so before a write the tab is read again and every topic looked for anew. */
export function writeBackTopics(session: Session, tables: Tables, hasStatuses = session.mailbox !== undefined): void {
  const statusOf = hasStatuses ? collectStatuses(session) : undefined;
  if (listTopicWrites(session, session.plan, statusOf).length === 0) return;
  const rows = readTab(TOPICS.name);
  const { plan } = readPlan({ ...tables, [TOPICS.name]: rows });
  if (plan) writeAll(session, TOPICS.name, withoutFormulas(TOPICS.name, listTopicWrites(session, plan, statusOf)));
}

type StatusOf = (topic: Topic) => string;

/** `now`: the plan as the sheet has it; topics that the run did not know get nothing. */
function listTopicWrites({ plan, ledger }: Session, now: Plan, statusOf: StatusOf | undefined): CellWrite[] {
  const keys = paperKeys('outline', now, ledger.papers);
  const known = new Set(plan.topics.map(topicKey));
  return now.topics
    .filter((topic) => known.has(topicKey(topic)))
    .flatMap((topic) => {
      const { outline, status } = topic.places;
      const paper = ledger.papers.get(keys.get(topic)!);
      const isLinkOurs = paper !== undefined && isOurLink({ ledger }, topic.outlineLink);
      const isStatusOurs = statusOf && isOurStatus(topic.status);
      return [
        ...(isLinkOurs ? writeWhereDifferent(outline, topic.outlineLink, paper.url ?? '') : []),
        ...(isStatusOurs ? writeWhereDifferent(status, topic.status, statusOf(topic)) : []),
      ];
    });
}

/** Into the row `Văn bản kế hoạch`, which is added where it is missing. */
export function writeBackPlanLink(session: Session): void {
  const paper = session.ledger.papers.get(planKey(session.plan));
  const link = paper?.url ?? '';
  if (!paper || session.plan.settings.planLink === link) return;
  const rows = readTab(SETTINGS.name);
  const columns = findColumns(SETTINGS, rows ?? []);
  const entry = readEntries(rows).bySetting.get('planLink');
  const text = cellText(entry?.value);
  if (entry) {
    if (isOurLink(session, text)) writeAll(session, SETTINGS.name, writeWhereDifferent(entry.place, text, link));
    return;
  }
  if (link === '') return;
  const row: string[] = [];
  row[columns.get('label')!] = SETTING_ROWS.find(({ id }) => id === 'planLink')!.label;
  row[columns.get('value')!] = link;
  const values = Array.from(row, (cell) => cell ?? '');
  if (!appendRow(SETTINGS.name, values)) {
    noteProtected(session, SETTINGS.name, cellName((rows?.length ?? 0) + 1, columns.get('value')!));
  }
}

function writeAll(session: Session, tab: TabName, writes: readonly CellWrite[]): void {
  for (const cell of writeCells(tab, writes)) noteProtected(session, tab, cell);
}

export function noteProtected({ words, notes }: Session, tab: TabName, cell: string): void {
  notes.attention.push({ text: words.dialog.protectedCell(tab, cell) });
}

/** Nothing where the cell already says so, or where its column is missing. */
function writeWhereDifferent(place: Place, now: string, value: string): CellWrite[] {
  const cell = parseCell(place.cell);
  return cell && now !== value ? [{ ...cell, value }] : [];
}

/** Empty, or the link of one of our papers, also of an earlier version. */
export function isOurLink({ ledger }: Pick<Session, 'ledger'>, text: string): boolean {
  if (text === '' || isCopiedLink(ledger, text)) return true;
  return [...ledger.papers.values()].some(({ url, former }) => url === text || former?.includes(text));
}

/** What `Trạng thái` should say: the state of the assignees' letters or texts, as far as they tell what holds now. */
function collectStatuses({ ledger, words, plan }: Session): StatusOf {
  const entries = new Map<string, Entry>();
  const { family, people } = assignmentSeries(plan);
  for (const [wanted, chain] of matchChains(listWanted(plan), collectChains(ledger.messages, family), people)) {
    const { entry } = lastLink(chain);
    // By the name: people may share an address.
    if (entry.facts === digest(wanted.facts)) entries.set(personKey(wanted.to.name), entry);
  }
  return (topic) =>
    describeStatus(
      topic.assignees.map(({ member }) => {
        const entry = member && entries.get(personKey(member.name));
        return { state: entry?.state, sentOn: entry?.sentOn === undefined ? undefined : parseIso(entry.sentOn) };
      }),
      words.sheet,
    );
}
