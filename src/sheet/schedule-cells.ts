/** The empty cells that planned dates go into, and why some topics get none. */
import { type CalendarDate, compareDates } from '../plan/date';
import type { Finding } from '../plan/finding';
import type { Place, Plan, Topic } from '../plan/plan';
import { proposeDates } from '../plan/schedule';
import { parseCell } from './a1';
import { cellText, type Tables } from './cell';
import { TOPICS } from './tabs';

export interface ScheduleCell {
  readonly topic: Topic;
  readonly field: 'date' | 'due';
  readonly place: Place;
  readonly day: CalendarDate;
}

export interface SchedulePlan {
  /** In the sheet's order. */
  readonly cells: readonly ScheduleCell[];
  /** Their quarter, month or date cannot be read. */
  readonly unreadable: readonly Topic[];
  /** No working day is free in their period. */
  readonly crowded: readonly Topic[];
  readonly missingColumns: readonly ('date' | 'due')[];
}

function isEmpty({ cell }: Place, tables: Tables): boolean {
  const at = parseCell(cell);
  return at !== undefined && cellText(tables[TOPICS.name]?.[at.row - 1]?.[at.column]) === '';
}

/** Without the due dates whose meeting is not among them. */
export function keepWithMeetings(cells: readonly ScheduleCell[]): ScheduleCell[] {
  const met = new Set(cells.filter(({ field }) => field === 'date').map(({ topic }) => topic));
  return cells.filter(({ topic }) => met.has(topic));
}

/** The meetings that no day after the due date typed in their row was left for. */
export function listMeetingsBeforeDue(cells: readonly ScheduleCell[]): ScheduleCell[] {
  return cells.filter(
    ({ field, topic: { dueTyped }, day }) => field === 'date' && dueTyped && compareDates(day, dueTyped) <= 0,
  );
}

const PERIOD_RULES: readonly string[] = ['quarter_invalid', 'month_invalid', 'date_invalid'];

/** A topic one of whose period's cells has an error is left to its user. */
function listUnreadable({ topics }: Plan, findings: readonly Finding[]): Topic[] {
  const wrong = findings.filter(({ rule, tab }) => tab === TOPICS.name && PERIOD_RULES.includes(rule));
  const cells = new Set(wrong.map(({ cell }) => cell));
  return topics.filter(
    ({ date, places }) => !date && [places.quarter, places.month, places.date].some(({ cell }) => cells.has(cell)),
  );
}

/** `plan` and `findings` are those read from `tables`. */
export function planSchedule(
  plan: Plan,
  tables: Tables,
  findings: readonly Finding[],
  today: CalendarDate,
): SchedulePlan {
  const unreadable = new Set(listUnreadable(plan, findings));
  const topics = plan.topics.filter((topic) => !unreadable.has(topic));
  const proposals = proposeDates({ ...plan, topics }, today);
  const cells = proposals.flatMap(({ topic, date, due }): ScheduleCell[] => [
    { topic, field: 'date', place: topic.places.date, day: date },
    ...(due ? [{ topic, field: 'due' as const, place: topic.places.due, day: due }] : []),
  ]);
  const planned = new Set(proposals.map(({ topic }) => topic));
  const [first] = plan.topics;
  return {
    cells: keepWithMeetings(cells.filter(({ place }) => isEmpty(place, tables))),
    unreadable: [...unreadable],
    crowded: topics.filter((topic) => !topic.date && !planned.has(topic)),
    missingColumns: (['date', 'due'] as const).filter((field) => first?.places[field].cell === ''),
  };
}
