/** When a row's topic is held and its outline is due: quarter, month and days, each from what the others leave open. */
import type { Catalogue } from '../locale/catalogue';
import { formatShortDate } from '../plan/date';
import type { Finding } from '../plan/finding';
import { isWithinYear, type MonthSpan, parseMonth, parseQuarter, quarterOf, yearPhrase } from '../plan/period';
import type { PlanYear, Quarter, Topic } from '../plan/plan';
import { makeFinding } from '../plan/rule';
import { type CellValue, cellText, dayOf, isCellDate, readDate } from './cell';
import type { TabRow } from './read-tab';
import type { TopicColumn } from './tabs';

export interface PeriodReading {
  readonly fields: Pick<Topic, 'quarter' | 'month' | 'monthEnd' | 'date' | 'dueTyped'>;
  readonly findings: readonly Finding[];
}

const PERIOD = ['quarter', 'month', 'date'] as const;

function toQuarter(value: CellValue, year?: PlanYear): Quarter | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseQuarter(value, year) : undefined;
}

function toMonth(value: CellValue, year?: PlanYear): MonthSpan | undefined {
  const typed = isCellDate(value) ? dayOf(value) : value;
  if (typed === undefined || typed === null || typeof typed === 'boolean') return undefined;
  return typeof typed === 'object' && 'error' in typed ? undefined : parseMonth(typed, year);
}

/** `row` has its error cells emptied; `typed` has them still, so that they count as filled. */
export function readPeriod(
  row: TabRow<TopicColumn>,
  typed: TabRow<TopicColumn>,
  year: PlanYear | undefined,
  words: Catalogue,
): PeriodReading {
  const findings: Finding[] = [];
  const phrase = year && yearPhrase(year);

  function read<T>(
    id: 'quarter' | 'month' | 'date' | 'due',
    parse: (value: CellValue) => T | undefined,
  ): T | undefined {
    const value = row.value(id);
    const text = cellText(value);
    if (text === '') return undefined;
    const result = parse(value);
    if (result !== undefined) return result;
    const place = row.place(id);
    if (id === 'quarter')
      findings.push(makeFinding('quarter_invalid', place, words.finding.quarterInvalid(place, text, phrase)));
    else if (id === 'month')
      findings.push(makeFinding('month_invalid', place, words.finding.monthInvalid(place, text, phrase)));
    else findings.push(makeFinding('date_invalid', place, words.finding.dateInvalid(place, text)));
    return undefined;
  }

  const quarter = read('quarter', (value) => toQuarter(value, year));
  const span = read('month', (value) => toMonth(value, year));
  const date = read('date', readDate);
  const dueTyped = read('due', readDate);
  const month = span?.month ?? date?.month;

  // Meetings are often held days into the next year, so that is no error.
  if (date && year && !isWithinYear(date, year)) {
    const place = row.place('date');
    const message = words.finding.dateOutsideYear(place, formatShortDate(date), yearPhrase(year));
    findings.push(makeFinding('date_outside_month', place, message));
  }
  if (PERIOD.every((id) => cellText(typed.value(id)) === '')) {
    const place = PERIOD.map((id) => row.place(id)).find(({ cell }) => cell !== '') ?? row.place('quarter');
    findings.push(makeFinding('quarter_invalid', place, words.finding.periodMissing(place)));
  }
  const derived = quarter ?? (month === undefined ? undefined : quarterOf(month));
  return { fields: { quarter: derived, month, monthEnd: span?.end, date, dueTyped }, findings };
}
