/** Which topic of an earlier list is which of a later one. */
import { foldKey } from './text';
import { topicKey } from './topic';

export interface NamedTopic {
  readonly number: string;
  readonly title: string;
}

/** By equal folded title, among such by equal `Số`, else by equal `Số` alone. */
export function matchTopics<T extends NamedTopic>(
  before: readonly T[],
  after: readonly T[],
): { readonly matches: ReadonlyMap<T, T>; readonly removed: T[] } {
  const matches = new Map<T, T>();
  const free = new Set(before);
  const claim = (tell: (topic: T) => string) => {
    const waiting = new Map<string, T[]>();
    for (const topic of free) waiting.set(tell(topic), [...(waiting.get(tell(topic)) ?? []), topic]);
    for (const topic of after) {
      const match = matches.has(topic) ? undefined : waiting.get(tell(topic))?.shift();
      if (!match) continue;
      matches.set(topic, match);
      free.delete(match);
    }
  };
  claim((topic) => `${foldKey(topic.number)}\n${topicKey(topic)}`);
  claim(topicKey);
  claim(({ number }) => foldKey(number));
  return { matches, removed: [...free] };
}
