/** What has changed between two tellings of topics. */
import type { Catalogue } from '../locale/catalogue';
import { foldKey } from '../plan/text';
import type { TopicFact } from './topic-fact';

const FIELDS = ['title', 'period', 'time', 'place', 'due'] as const;

export type FactField = (typeof FIELDS)[number];

export type FactChange =
  | { readonly kind: 'added' | 'removed'; readonly topic: TopicFact }
  /** `topic` as it is now; `due` is ISO. */
  | {
      readonly kind: FactField;
      readonly topic: TopicFact;
      readonly before: string;
      readonly after: string;
    };

/** A topic is the earlier one's by its title, else by its number; letter case and spaces are no change. */
export function compareFacts(before: readonly TopicFact[], after: readonly TopicFact[]): FactChange[] {
  const left = [...before];
  const matched = new Map<TopicFact, TopicFact>();
  for (const field of ['title', 'number'] as const) {
    for (const now of after) {
      const index = left.findIndex((one) => foldKey(one[field]) === foldKey(now[field]));
      if (index >= 0 && !matched.has(now)) matched.set(now, left.splice(index, 1)[0]!);
    }
  }
  return [
    ...after.flatMap((now) => compareTopic(matched.get(now), now)),
    ...left.map((topic) => ({ kind: 'removed' as const, topic })),
  ];
}

function compareTopic(before: TopicFact | undefined, topic: TopicFact): FactChange[] {
  if (!before) return [{ kind: 'added', topic }];
  const changed = FIELDS.filter((field) => foldKey(before[field] ?? '') !== foldKey(topic[field] ?? ''));
  return changed.map((kind) => ({ kind, topic, before: before[kind] ?? '', after: topic[kind] ?? '' }));
}

/** In a few words each. */
export function describeChanges(changes: readonly FactChange[], { preview }: Catalogue): string[] {
  return changes.map((change) => {
    const { number, title } = change.topic;
    if ('before' in change) return preview.change.field(number, change.kind, change.before, change.after);
    return preview.change[change.kind](number, title);
  });
}
