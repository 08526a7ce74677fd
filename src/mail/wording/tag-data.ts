/** What a letter's tags print, and what follows from it: as docxtemplater is given it. */
import { personKey } from '../../plan/name';
import { tidyText } from '../../plan/text';
import { countPhrase } from '../../plan/topic';
import type { WordingData, WordingTopic } from './data';

export interface TagData extends Omit<WordingData, 'topics'> {
  readonly topics: readonly TopicTagData[];
  readonly count: string;
  readonly hasTopics: boolean;
  readonly hasChanges: boolean;
  /** Some meeting has no day yet. */
  readonly hasUndated: boolean;
  /** The signer, unless the letter goes to that very person. */
  readonly receiver: string;
}

export interface TopicTagData extends WordingTopic {
  readonly order: string;
}

/** Every text in it on one line, without controls. */
function tidyAll<Value>(value: Value): Value;
function tidyAll(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidyAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tidyAll(one)]));
}

/** With the fields of the one topic beside the letter's own where there is exactly one. */
export function toTagData(given: WordingData): TagData & Partial<WordingTopic> {
  const data = tidyAll(given);
  const { signer, recipient, changes, topics } = data;
  return {
    ...(topics.length === 1 && topics[0]),
    ...data,
    topics: topics.map((topic, index) => ({ ...topic, order: String(index + 1) })),
    count: countPhrase(topics.length),
    hasTopics: topics.length > 0,
    hasChanges: changes.length > 0,
    hasUndated: topics.some(({ dated }) => !dated),
    receiver: personKey(signer) === personKey(recipient) ? '' : signer,
  };
}
