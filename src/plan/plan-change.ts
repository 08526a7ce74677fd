/** What has changed from one plan to a later one. */
import { timeKey } from './clock-time';
import { personKey } from './name';
import type { Section } from './plan';
import { type PlanSnapshot, SECTIONS, type TopicSnapshot } from './snapshot';
import { foldKey } from './text';
import { topicKey } from './topic';
import { matchTopics } from './topic-match';

export type ChangedField = keyof TopicSnapshot;

export type PlanChange =
  | { readonly kind: 'added'; readonly topic: TopicSnapshot }
  | { readonly kind: 'removed'; readonly topic: TopicSnapshot }
  | {
      readonly kind: 'changed';
      readonly before: TopicSnapshot;
      /** As it now is. */
      readonly topic: TopicSnapshot;
      readonly fields: readonly ChangedField[];
    }
  | { readonly kind: 'chair'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'content';
      readonly section: Section;
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/** Equal keys say the same. */
const FIELD_KEYS: Readonly<Record<ChangedField, (topic: TopicSnapshot) => string>> = {
  number: ({ number }) => foldKey(number),
  title: topicKey,
  period: ({ period }) => foldKey(period),
  time: ({ time }) => timeKey(time),
  place: ({ place }) => foldKey(place),
  assignees: ({ assignees }) => assignees.map(personKey).sort().join('\n'),
  due: ({ due }) => due,
};
const FIELDS = Object.keys(FIELD_KEYS) as ChangedField[];

function compareTopics(before: readonly TopicSnapshot[], after: readonly TopicSnapshot[]): PlanChange[] {
  const { matches, removed } = matchTopics(before, after);
  const kept = after.flatMap((topic): PlanChange[] => {
    const match = matches.get(topic);
    if (!match) return [];
    const fields = FIELDS.filter((field) => FIELD_KEYS[field](match) !== FIELD_KEYS[field](topic));
    return fields.length > 0 ? [{ kind: 'changed', before: match, topic, fields }] : [];
  });
  return [
    ...after.filter((topic) => !matches.has(topic)).map((topic): PlanChange => ({ kind: 'added', topic })),
    ...removed.map((topic): PlanChange => ({ kind: 'removed', topic })),
    ...kept,
  ];
}

const STOP = /(?:\s*(?:\.\/\.|[.;,]))+$/;

function contentKey(lines: readonly string[] | undefined): string {
  return (lines ?? []).map((line) => foldKey(line).replace(STOP, '')).join('\n');
}

function compareContent(before: PlanSnapshot['content'], after: PlanSnapshot['content']): PlanChange[] {
  return SECTIONS.filter((section) => contentKey(before[section]) !== contentKey(after[section])).map((section) => ({
    kind: 'content',
    section,
    before: before[section] ?? [],
    after: after[section] ?? [],
  }));
}

/**
 * Topics that came, that went, that changed, in the order of the sheet; then what concerns all of the unit. Empty where
 * both say the same: the order of the rows, number, symbol, date and signer do not count, nor does another way of
 * writing the same name or time.
 */
export function comparePlans(before: PlanSnapshot, after: PlanSnapshot): PlanChange[] {
  const chair: PlanChange[] =
    personKey(before.chair) === personKey(after.chair)
      ? []
      : [{ kind: 'chair', before: before.chair, after: after.chair }];
  return [...compareTopics(before.topics, after.topics), ...chair, ...compareContent(before.content, after.content)];
}
