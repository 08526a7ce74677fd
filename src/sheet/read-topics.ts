/** `Chuyên đề` → topics: one a row that says anything about a topic. */
import type { Catalogue } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import { bareName, personKey, splitNames } from '../plan/name';
import type { Assignee, Member, Place, PlanYear, Topic, TopicField } from '../plan/plan';
import { makeFinding, type RuleId } from '../plan/rule';
import { bareTitle, formatTopicNumber } from '../plan/topic';
import { cellError, cellText, cellTime, isCellDate, type Rows, rawText, timeOfDay } from './cell';
import { readPeriod } from './read-period';
import { findErrorCells, readTab, type TabRow } from './read-tab';
import { TOPICS, type TopicColumn } from './tabs';

export interface TopicsReading {
  /** Missing where the tab or a required column is. */
  readonly topics?: readonly Topic[];
  readonly findings: readonly Finding[];
}

const FIELDS = TOPICS.columns.map(({ id }) => id).filter((id): id is TopicField => id !== 'note');

/** A row is a topic where one of these is filled; a number, status, link or note alone is not. */
const CONTENT: readonly TopicColumn[] = ['title', 'quarter', 'month', 'date', 'time', 'place', 'assignees', 'due'];

/** The rule an error cell breaks, by its column; other columns of ours get `cell_error`. */
const ERROR_RULES: Partial<Record<TopicColumn, RuleId>> = {
  title: 'title_missing',
  quarter: 'quarter_invalid',
  month: 'month_invalid',
  date: 'date_invalid',
  due: 'date_invalid',
  assignees: 'assignee_missing',
};
/** Never overwritten, so what stands there is kept as it is. */
const WRITTEN_BACK: readonly TopicColumn[] = ['status', 'outline'];

/** The row with its error cells emptied: they have their finding. */
function withoutErrors(row: TabRow<TopicColumn>): TabRow<TopicColumn> {
  return {
    ...row,
    value: (id) => (cellError(row.value(id)) && !WRITTEN_BACK.includes(id) ? null : row.value(id)),
  };
}

function readAssignees(row: TabRow<TopicColumn>, members: ReadonlyMap<string, Member>): Assignee[] {
  const isMember = (name: string) => members.has(personKey(name));
  return splitNames(rawText(row.value('assignees')), isMember).map((name) => {
    const member = members.get(personKey(name));
    return member ? { name: member.name, member } : { name: bareName(name) };
  });
}

function readTime(row: TabRow<TopicColumn>): string | undefined {
  const date = row.value('date');
  return cellTime(row.value('time')) || (isCellDate(date) && timeOfDay(date)) || undefined;
}

/** A month that comes from the date stands in the date's cell. */
function readPlaces(row: TabRow<TopicColumn>): Topic['places'] {
  const places = FIELDS.map((id): [TopicField, Place] => [id, row.place(id)]);
  const hasMonth = cellText(row.value('month')) !== '' || cellText(row.value('date')) === '';
  const month = row.place(hasMonth ? 'month' : 'date');
  return { ...(Object.fromEntries(places) as Record<TopicField, Place>), month };
}

function mapMembers(members: readonly Member[]): Map<string, Member> {
  const byKey = new Map<string, Member>();
  for (const member of members) {
    const key = personKey(member.name);
    if (!byKey.has(key)) byKey.set(key, member);
  }
  return byKey;
}

/** `members` are those of `Thành viên`; `year` is missing where `Năm` could not be read. */
export function readTopics(
  rows: Rows | undefined,
  members: readonly Member[],
  year: PlanYear | undefined,
  words: Catalogue,
): TopicsReading {
  const tab = readTab(TOPICS, rows, words);
  if (!tab.isComplete) return { findings: tab.findings };
  const findings = [...tab.findings, ...findErrorCells(TOPICS, tab.rows, words, { rules: ERROR_RULES })];
  const byKey = mapMembers(members);
  const filled = tab.rows.filter((row) => CONTENT.some((id) => cellText(row.value(id)) !== ''));
  const topics = filled.map((sheetRow, index): Topic => {
    const row = withoutErrors(sheetRow);
    const period = readPeriod(row, sheetRow, year, words);
    findings.push(...period.findings);
    const number = cellText(row.value('number'));
    return {
      row: row.row,
      number: formatTopicNumber(number === '' ? index + 1 : number),
      numberDerived: number === '',
      title: bareTitle(cellText(row.value('title'))),
      ...period.fields,
      time: readTime(row),
      place: cellText(row.value('place')) || undefined,
      assignees: readAssignees(row, byKey),
      status: cellText(row.value('status')),
      outlineLink: cellText(row.value('outline')),
      places: readPlaces(row),
    };
  });
  if (topics.length === 0) {
    const place = { tab: TOPICS.name, cell: '' };
    findings.push(makeFinding('title_missing', place, words.finding.topicsMissing(TOPICS.name)));
  }
  return { topics, findings };
}
