/** `Xếp ngày sinh hoạt…`: shows the dates it proposes, asks, then writes them into the cells that are empty. */
import { checkWorkbook } from '../check/check-plan';
import { today } from '../google/clock';
import { type DaysWritten, writeDays } from '../google/date-cells';
import { confirm, showAlert } from '../google/dialog';
import { readTables } from '../google/spreadsheet';
import type { Catalogue } from '../locale/catalogue';
import { formatShortDate, isoDate, weekday } from '../plan/date';
import type { Finding } from '../plan/finding';
import { shortenText } from '../plan/text';
import { topicKey } from '../plan/topic';
import { parseCell } from '../sheet/a1';
import { planSchedule, type ScheduleCell, type SchedulePlan } from '../sheet/schedule-cells';
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

type Proposed =
  | { readonly plan: SchedulePlan; readonly words: Catalogue; readonly findings: readonly Finding[] }
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
  if (!plan) return { stopped: stoppedByFindings(findings, words) };
  const schedule = planSchedule(plan, tables, findings, today());
  if (schedule.missingColumns.includes('date')) return { stopped: refuseWithoutColumn(words, findings) };
  return { plan: schedule, words, findings };
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

function showProposed({ plan, words, findings }: Exclude<Proposed, { stopped: Ending }>): Ending {
  const { schedule } = words;
  const lead = plan.cells.length === 0 ? schedule.nothing : schedule.dryRun(plan.cells.length);
  return close(lead, plan.cells, describeLeft(plan, words), words, findings);
}

function writeAgreed(
  { plan, words, findings }: Exclude<Proposed, { stopped: Ending }>,
  agreed: ReadonlySet<string>,
): Ending {
  const { schedule, dialog } = words;
  const cells = plan.cells.filter((cell) => agreed.has(cellKey(cell)));
  const { refused, formulas } = writeCellsOf(cells);
  const written = cells.filter(({ place }) => !refused.includes(place.cell) && !formulas.includes(place.cell));
  const attention = [
    ...(cells.length < agreed.size ? [schedule.changed] : []),
    ...refused.map((cell) => dialog.protectedCell(TOPICS.name, cell)),
    ...formulas.map(schedule.formula),
    ...describeLeft(plan, words),
  ];
  const lead = agreed.size === 0 ? schedule.nothing : schedule.written(written.length);
  return close(lead, written, attention, words, findings);
}

/** Due dates first: a run that dies between them leaves topics without a date, which the next click takes up again. */
function writeCellsOf(cells: readonly ScheduleCell[]): DaysWritten {
  const [dues, dates] = (['due', 'date'] as const).map((field) => {
    const ofField = cells.filter((cell) => cell.field === field);
    return writeDays(
      TOPICS.name,
      ofField.map(({ place, day }) => ({ ...parseCell(place.cell)!, day })),
    );
  }) as [DaysWritten, DaysWritten];
  return { refused: [...dues.refused, ...dates.refused], formulas: [...dues.formulas, ...dates.formulas] };
}

function describeLeft({ unreadable, crowded, missingColumns }: SchedulePlan, { schedule }: Catalogue): string[] {
  return [
    ...unreadable.map(({ row, title }) => schedule.unreadable(row, shortenText(title, 60))),
    ...crowded.map(({ row, title }) => schedule.crowded(row, shortenText(title, 60))),
    ...(missingColumns.includes('due') ? [schedule.noDueColumn(headerOf('due'))] : []),
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
