/** `Xếp ngày sinh hoạt…`: shows the dates it proposes, asks, then writes them into the cells that are empty. */
import { checkWorkbook, countErrors } from '../check/check-plan';
import { today } from '../google/clock';
import { type HeldCells, readHeldCells, writeDays } from '../google/date-cells';
import { confirm, showAlert } from '../google/dialog';
import { readTables } from '../google/spreadsheet';
import type { Catalogue } from '../locale/catalogue';
import { formatShortDate, isoDate, weekday } from '../plan/date';
import type { Finding } from '../plan/finding';
import type { Topic } from '../plan/plan';
import { shortenText } from '../plan/text';
import { topicKey } from '../plan/topic';
import { parseCell } from '../sheet/a1';
import {
  keepWithMeetings,
  listMeetingsBeforeDue,
  planSchedule,
  type ScheduleCell,
  type SchedulePlan,
} from '../sheet/schedule-cells';
import { TOPICS } from '../sheet/tabs';
import { stoppedByFindings } from './finding-page';
import type { PageItem } from './page';
import type { Action, Ending, RunResult } from './run';

export interface ScheduleOptions {
  /** Shows what would be written, and writes nothing. */
  readonly dryRun?: boolean;
}

/** A question in a dialog box stays readable. */
const LONGEST_QUESTION = 40;

interface Proposal {
  /** Its cells without those that are held. */
  readonly plan: SchedulePlan;
  readonly held: HeldCells;
  readonly words: Catalogue;
  readonly findings: readonly Finding[];
}

type Proposed =
  | Proposal
  /** Without tabs, columns or settings there is no plan; errors in single rows do not stop it. */
  | { readonly stopped: Ending };

/** One click's planning: what is written is what was agreed to. */
export function createSchedule({ dryRun = false }: ScheduleOptions = {}): Action {
  let agreed: ReadonlySet<string> = new Set();
  return {
    name: 'schedule',
    scopes: [],
    ask: () => {
      const proposed = dryRun ? undefined : propose();
      if (!proposed || 'stopped' in proposed || proposed.plan.cells.length === 0) return undefined;
      const { plan, words, findings } = proposed;
      agreed = new Set(plan.cells.map(cellKey));
      return askToWrite(plan, words) ? undefined : cancel(words, findings);
    },
    work: () => {
      const proposed = propose();
      if ('stopped' in proposed) return proposed.stopped;
      return dryRun ? showProposed(proposed) : writeAgreed(proposed, agreed);
    },
  };
}

function propose(): Proposed {
  const tables = readTables();
  const { plan, words, findings } = checkWorkbook(tables, today());
  if (!plan) return { stopped: stopByErrors(words, findings) };
  const schedule = planSchedule(plan, tables, findings, today());
  if (schedule.missingColumns.includes('date')) return { stopped: refuseWithoutColumn(words, findings) };
  const held = readHeldCells(TOPICS.name, schedule.cells.map(toWrite));
  const isFree = ({ place: { cell } }: ScheduleCell) => !held.formulas.includes(cell) && !held.merged.includes(cell);
  return { plan: { ...schedule, cells: keepWithMeetings(schedule.cells.filter(isFree)) }, held, words, findings };
}

function toWrite({ place, day }: ScheduleCell) {
  return { ...parseCell(place.cell)!, day };
}

function stopByErrors(words: Catalogue, findings: readonly Finding[]): Ending {
  const { result, page } = stoppedByFindings(findings, words);
  const { title, stopped } = words.schedule;
  return { result, page: { ...page, title, lead: stopped(countErrors(findings)) } };
}

function headerOf(field: 'date' | 'due'): string {
  return TOPICS.columns.find(({ id }) => id === field)!.header;
}

function refuseWithoutColumn({ schedule }: Catalogue, findings: readonly Finding[]): Ending {
  const message = schedule.noColumn(headerOf('date'));
  return {
    result: { outcome: 'refused', findings, message },
    page: { title: schedule.title, lead: message, sections: [] },
  };
}

/** Knows a cell again where rows have moved. */
function cellKey({ topic, field, day }: ScheduleCell): string {
  return `${field} ${isoDate(day)} ${topicKey(topic)}`;
}

function describeCell({ topic, field, place, day }: ScheduleCell, { schedule }: Catalogue): string {
  const describe = field === 'date' ? schedule.meeting : schedule.due;
  return describe(place.cell, formatShortDate(day), weekday(day), shortenText(topic.title, 60));
}

function askToWrite({ cells }: SchedulePlan, words: Catalogue): boolean {
  const lines = cells.slice(0, LONGEST_QUESTION).map((cell) => describeCell(cell, words));
  return confirm(words.schedule.title, words.schedule.question(lines, cells.length - lines.length));
}

function cancel({ schedule }: Catalogue, findings: readonly Finding[]): RunResult {
  showAlert(schedule.title, schedule.cancelled);
  return { outcome: 'done', findings };
}

function showProposed(proposal: Proposal): Ending {
  const { plan, words, findings } = proposal;
  const attention = describeLeft(proposal, plan.cells);
  const lead = plan.cells.length === 0 ? leadOfNone(attention, words) : words.schedule.dryRun(plan.cells.length);
  return close(lead, plan.cells, attention, words, findings);
}

function leadOfNone(attention: readonly string[], { schedule }: Catalogue): string {
  return attention.length === 0 ? schedule.nothing : schedule.noneWritten;
}

function writeAgreed(proposal: Proposal, agreed: ReadonlySet<string>): Ending {
  const { plan, words } = proposal;
  const { schedule, dialog } = words;
  const cells = keepWithMeetings(plan.cells.filter((cell) => agreed.has(cellKey(cell))));
  const { written, refused } = writeMeetingsFirst(cells);
  const attention = [
    ...(cells.length < agreed.size ? [schedule.changed] : []),
    ...refused.map((cell) => dialog.protectedCell(TOPICS.name, cell)),
    ...describeLeft(proposal, written),
  ];
  const lead = written.length === 0 ? leadOfNone(attention, words) : schedule.written(written.length);
  const findings = written.length === 0 ? proposal.findings : checkWorkbook(readTables(), today()).findings;
  return close(lead, written, attention, words, findings);
}

/**
 * Only a refusal tells that a cell is protected, and a due date without its meeting would mislead. A run that dies between
 * the two leaves meetings without a typed due date, which the papers then derive.
 */
function writeMeetingsFirst(cells: readonly ScheduleCell[]): { written: ScheduleCell[]; refused: string[] } {
  const ofField = (field: ScheduleCell['field']) => (cell: ScheduleCell) => cell.field === field;
  const write = (some: readonly ScheduleCell[]) => writeDays(TOPICS.name, some.map(toWrite));
  const without = (some: readonly ScheduleCell[], refused: readonly string[]) =>
    keepWithMeetings(some.filter(({ place }) => !refused.includes(place.cell)));
  const meetings = write(cells.filter(ofField('date')));
  const possible = without(cells, meetings);
  const dues = write(possible.filter(ofField('due')));
  return { written: without(possible, dues), refused: [...meetings, ...dues] };
}

/** `cells` are those that are written, or would be. */
function describeLeft({ plan, held, words }: Proposal, cells: readonly ScheduleCell[]): string[] {
  const { schedule } = words;
  const titleOf = ({ title }: Topic) => shortenText(title, 60);
  return [
    ...held.formulas.map(schedule.formula),
    ...held.merged.map(schedule.merged),
    ...plan.unreadable.map((topic) => schedule.unreadable(topic.row, titleOf(topic))),
    ...plan.crowded.map((topic) => schedule.crowded(topic.row, titleOf(topic))),
    ...listMeetingsBeforeDue(cells).map(({ topic, day }) =>
      schedule.beforeDue(topic.row, titleOf(topic), formatShortDate(day), formatShortDate(topic.dueTyped!)),
    ),
    ...(plan.missingColumns.includes('due') ? [schedule.noDueColumn(headerOf('due'))] : []),
  ];
}

function close(
  lead: string,
  cells: readonly ScheduleCell[],
  attention: readonly string[],
  words: Catalogue,
  findings: readonly Finding[],
): Ending {
  const toItem = (text: string): PageItem => ({ text });
  return {
    result: { outcome: 'done', findings },
    page: {
      title: words.schedule.title,
      lead,
      sections: [
        { heading: words.schedule.heading, items: cells.map((cell) => toItem(describeCell(cell, words))) },
        { heading: words.dialog.headings.attention, items: attention.map(toItem) },
      ],
    },
  };
}
