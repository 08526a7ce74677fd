/** What the start of the next year makes of this year's tabs: which topics go on, which settings change, how the tabs are called. */
import type { CalendarDate } from '../plan/date';
import { formatYear, yearPhrase } from '../plan/period';
import type { PlanYear, Settings, Topic } from '../plan/plan';
import { progressOf } from '../plan/progress';
import { foldKey } from '../plan/text';
import { formatTopicNumber } from '../plan/topic';
import { cellError, type Rows, rawText } from './cell';
import { findColumns } from './read-tab';
import { SETTINGS, TOPICS, type TopicColumn } from './tabs';

/** One year's end: kept from before the first tab is made until all is done, so that a run that died is gone on with. */
export interface YearTurn {
  readonly v: 1;
  /** `2026`, `2026-2027`. */
  readonly from: string;
  readonly to: string;
  /** What this year's `Chuyên đề` is called from then on. */
  readonly archive: string;
  /** The copy of `Cài đặt`. */
  readonly copy: string;
  /** What the next year's `Chuyên đề` is called until it takes its place. */
  readonly fresh: string;
}

/** 2027 after 2026, 2027-2028 after 2026-2027. */
export function followingYear({ start, end }: PlanYear): PlanYear {
  return { start: start + 1, end: end + 1 };
}

/** `name`, else the first of `name (2)`, `name (3)`… that no tab has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let copy = 2; taken.has(foldKey(free)); copy++) free = `${name} (${copy})`;
  return free;
}

export function planTurn(year: PlanYear, tabs: readonly string[]): YearTurn {
  const taken = new Set(tabs.map(foldKey));
  const from = formatYear(year);
  const to = formatYear(followingYear(year));
  return {
    v: 1,
    from,
    to,
    archive: freeName(`${TOPICS.name} ${from}`, taken),
    copy: freeName(`${SETTINGS.name} ${from}`, taken),
    fresh: freeName(`${TOPICS.name} ${to} (đang lập)`, taken),
  };
}

/** Topics whose meeting has not been held, as far as `Trạng thái` tells. */
export function listUnfinished(
  topics: readonly Topic[],
  settings: Pick<Settings, 'year'>,
  today: CalendarDate,
): Topic[] {
  return topics.filter((topic) => progressOf(topic, settings, today) !== 'held');
}

/**
 * The fresh tab: the headers of `rows` in their order, the user's own among them, and a row for each topic that goes on, with
 * its title, its assignees and its note as typed. When it meets, what was written of it and her own columns are last year's.
 */
export function composeFreshRows(rows: Rows, topics: readonly Topic[], year: PlanYear): string[][] {
  const columns = findColumns(TOPICS, rows);
  const headers = rows[0]!.map(rawText);
  const carried = topics.map((topic, index) => {
    const source = rows[topic.row - 1]!;
    const typed = (id: TopicColumn) => {
      const cell = source[columns.get(id) ?? -1];
      return cellError(cell) ? '' : rawText(cell);
    };
    const origin = `Chuyển từ ${yearPhrase(year)}`;
    const values: Partial<Record<TopicColumn, string>> = {
      number: formatTopicNumber(index + 1),
      title: typed('title'),
      assignees: typed('assignees'),
      note: [typed('note'), origin].filter((text) => text !== '').join('\n'),
    };
    const line = headers.map(() => '');
    for (const [id, column] of columns) line[column] = values[id] ?? '';
    return line;
  });
  return [headers, ...carried];
}

export interface Doubts {
  readonly hasNoTopics: boolean;
  /** Not one topic's meeting has been held. */
  readonly hasNoneHeld: boolean;
  /** The year that would be put away has not begun. */
  readonly isAhead: boolean;
}

/** Why the click may be a slip. */
export function findDoubts(
  topics: readonly Topic[],
  unfinished: readonly Topic[],
  year: PlanYear,
  today: CalendarDate,
): Doubts {
  return {
    hasNoTopics: topics.length === 0,
    hasNoneHeld: topics.length > 0 && unfinished.length === topics.length,
    isAhead:
      year.start === year.end
        ? today.year < year.start
        : today.year < year.start || (today.year === year.start && today.month < 7),
  };
}

/** What Sheets keeps as a text where a script writes it: an apostrophe before all that it might take for something else. */
export function asText(text: string): string {
  const isPlain = /^\p{L}/u.test(text) && !/\d/.test(text) && !/^(?:true|false)$/i.test(text.trim());
  return text === '' || isPlain ? text : `'${text}`;
}
