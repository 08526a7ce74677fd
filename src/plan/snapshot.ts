/** A plan as it was issued, kept to tell later what has changed since. */
import { type CalendarDate, formatDate, isoDate, parseIso } from './date';
import { statedDue, statedTimeAndPlace } from './meeting';
import { formatPeriod } from './period';
import type { Plan, Section, Topic } from './plan';
import { tidyLines, tidyText } from './text';

/** What the paper said of one topic; texts as printed, empty where it said nothing. */
export interface TopicSnapshot {
  readonly number: string;
  readonly title: string;
  /** `ngày 15 tháng 4 năm 2022 (quý II)`. */
  readonly period: string;
  readonly time: string;
  readonly place: string;
  readonly assignees: readonly string[];
  /** `31/3/2022`. */
  readonly due: string;
}

export interface PlanSnapshot {
  readonly v: 1;
  /** Empty: a blank to fill in by hand. */
  readonly number: string;
  readonly symbol: string;
  /** ISO. */
  readonly date: string;
  readonly chair: string;
  readonly signer: string;
  readonly topics: readonly TopicSnapshot[];
  /** The lines of each part, without their bullets. */
  readonly content: Readonly<Partial<Record<Section, readonly string[]>>>;
}

export interface Issued {
  readonly number: string;
  readonly symbol: string;
  readonly date: CalendarDate;
}

const BULLET = /^[-–—•·●▪*]\s*/;
export const SECTIONS: readonly Section[] = [
  'bases',
  'opening',
  'aims',
  'method',
  'materials',
  'closing',
  'recipients',
];

function takeTopic(topic: Topic, plan: Plan): TopicSnapshot {
  const due = statedDue(topic, plan.settings);
  return {
    number: tidyText(topic.number),
    title: tidyText(topic.title),
    period: formatPeriod(topic, plan),
    ...statedTimeAndPlace(topic, plan.settings),
    assignees: topic.assignees.map(({ name }) => tidyText(name)),
    due: due ? formatDate(due) : '',
  };
}

function takeContent(cells: readonly string[]): string[] {
  return cells
    .flatMap(tidyLines)
    .map((line) => line.replace(BULLET, ''))
    .filter((line) => line !== '');
}

export function takeSnapshot(plan: Plan, { number, symbol, date }: Issued): PlanSnapshot {
  const { settings, topics, content } = plan;
  return {
    v: 1,
    number,
    symbol: tidyText(symbol),
    date: isoDate(date),
    chair: tidyText(settings.chair),
    signer: tidyText(settings.signer ?? ''),
    topics: topics.map((topic) => takeTopic(topic, plan)),
    content: Object.fromEntries(SECTIONS.map((section) => [section, takeContent(content[section])])),
  };
}

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(value: Unknown, fields: readonly string[]): boolean {
  return fields.every((field) => typeof value[field] === 'string');
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isTopic(value: unknown): boolean {
  const fields = ['number', 'title', 'period', 'time', 'place', 'due'];
  return isRecord(value) && hasTexts(value, fields) && isTextList(value.assignees);
}

function isSnapshot(value: unknown): value is PlanSnapshot {
  if (!isRecord(value) || value.v !== 1) return false;
  const { topics, content, date } = value;
  return (
    hasTexts(value, ['number', 'symbol', 'date', 'chair', 'signer']) &&
    parseIso(date as string) !== undefined &&
    Array.isArray(topics) &&
    topics.every(isTopic) &&
    isRecord(content) &&
    SECTIONS.every((section) => content[section] === undefined || isTextList(content[section]))
  );
}

/** What `JSON.stringify` made of a snapshot; `undefined` for what is none, or of a version that is not known. */
export function parseSnapshot(text: string): PlanSnapshot | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isSnapshot(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
