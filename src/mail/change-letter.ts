/** The letter that says what has changed since an assignment was sent: old and new, and nothing that stays. */
import type { Catalogue } from '../locale/catalogue';
import { parseIso } from '../plan/date';
import type { NamedTopic } from '../plan/topic-match';
import { compareFacts, type FactChange } from './fact-change';
import type { LetterTopic } from './letter';
import type { TopicFact } from './topic-fact';

type Words = Catalogue['mail'];

/** Empty where both say the same. @param all as `compareFacts` takes it */
export function describeFactChanges(
  before: readonly TopicFact[],
  after: readonly TopicFact[],
  words: Words,
  all?: readonly NamedTopic[],
): LetterTopic[] {
  const changes = compareFacts(before, after, all);
  const topics = new Map<TopicFact, FactChange[]>();
  for (const change of changes) topics.set(change.topic, [...(topics.get(change.topic) ?? []), change]);
  return [...topics].map(([topic, ofTopic]) => ({
    heading: words.topic(topic.number, topic.title),
    details: ofTopic.flatMap((change) => describe(change, words)),
  }));
}

/** One sentence a topic, for the user's own wording. */
export function listFactChanges(topics: readonly LetterTopic[]): string[] {
  return topics.map(
    ({ heading, details }) => `${heading}: ${details.map(({ label, value }) => `${label} – ${value}`).join('; ')}`,
  );
}

function describe(change: FactChange, words: Words): LetterTopic['details'] {
  if (change.kind === 'removed') return [{ label: words.assignmentLabel, value: words.noLonger }];
  if (change.kind === 'added')
    return [{ label: words.assignmentLabel, value: words.added }, ...tellWhole(change.topic, words)];
  if (!('before' in change)) return [];
  const show = (text: string) => (text === '' ? words.notSaid : change.kind === 'due' ? formatDue(text, words) : text);
  return [{ label: words.fields[change.kind], value: `${show(change.before)} → ${show(change.after)}` }];
}

function tellWhole({ period, time, place, due = '' }: TopicFact, words: Words): LetterTopic['details'] {
  const when = time === '' ? period : `${time}, ${period}`;
  return [
    { label: words.when, value: when },
    { label: words.where, value: place },
    { label: words.due, value: due === '' ? '' : formatDue(due, words) },
  ].filter(({ value }) => value !== '');
}

function formatDue(iso: string, words: Words): string {
  const date = parseIso(iso);
  return date ? words.shortDay(date) : iso;
}
