/** What has changed between two tellings of topics. */
import type { Catalogue } from '../locale/catalogue';
import { timeKey } from '../plan/clock-time';
import { foldKey } from '../plan/text';
import { matchTopics, type NamedTopic } from '../plan/topic-match';
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

/**
 * Letter case and spaces are no change; nor is another way to write the same time, unless it is all that there is to say.
 *
 * @param topics all that there are, told or not: what was told of one of the others has gone to it, and was not renamed
 */
export function compareFacts(
  before: readonly TopicFact[],
  after: readonly TopicFact[],
  topics: readonly NamedTopic[] = [],
): FactChange[] {
  const others = topics.filter(
    ({ number, title }) => !after.some((now) => now.number === number && now.title === title),
  );
  const matches = matchTopics<NamedTopic>(before, [...after, ...others]).matches as ReadonlyMap<NamedTopic, TopicFact>;
  const kept = new Set(after.map((now) => matches.get(now)));
  const changes = [
    ...after.flatMap((now) => compareTopic(matches.get(now), now)),
    ...before.filter((topic) => !kept.has(topic)).map((topic) => ({ kind: 'removed' as const, topic })),
  ];
  const real = changes.filter((change) => !isRespelling(change));
  return real.length > 0 ? real : changes;
}

function isRespelling(change: FactChange): boolean {
  return change.kind === 'time' && timeKey(change.before) === timeKey(change.after);
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
