/** Which topic of the sheet is which of the ledger's, whatever was renamed, renumbered, sorted or inserted in between. */
import type { PaperEntry } from '../document/paper';
import { digest } from '../google/digest';
import { formatYear } from '../plan/period';
import type { Plan, Topic } from '../plan/plan';
import { topicKey } from '../plan/topic';

/** What a topic can have one of, in a year's ledger. */
export type TopicPaper = 'outline' | 'notice' | 'invitation' | 'minutes' | 'conclusion' | 'resolution';

export function paperPrefix(paper: TopicPaper, plan: Plan): string {
  return `${paper}:${formatYear(plan.settings.year)}:`;
}

type Mark = NonNullable<PaperEntry['topic']>;

/** What a topic is known by next time; short, whatever stands in its cells. */
export function topicMark(topic: Topic): Mark {
  return { title: digest(topicKey(topic), 16), number: digest(topic.number, 16) };
}

/**
 * Ledger key of each topic's paper of that sort. A topic is last run's by equal folded title, among such by equal `Số`, else by equal
 * `Số` alone; if both changed it is new. Two topics never share a key.
 */
export function paperKeys(paper: TopicPaper, plan: Plan, papers: ReadonlyMap<string, PaperEntry>): Map<Topic, string> {
  const prefix = paperPrefix(paper, plan);
  const marks = new Map(plan.topics.map((topic) => [topic, topicMark(topic)]));
  const known = new Map([...papers].filter(([key]) => key.startsWith(prefix)));
  const keys = new Map<Topic, string>();
  const claim = (tell: (mark: Mark) => string) => {
    const waiting = new Map<string, string[]>();
    for (const [key, { topic }] of known) {
      if (topic) waiting.set(tell(topic), [...(waiting.get(tell(topic)) ?? []), key]);
    }
    for (const [topic, mark] of marks) {
      const key = keys.has(topic) ? undefined : waiting.get(tell(mark))?.shift();
      if (key === undefined) continue;
      keys.set(topic, key);
      known.delete(key);
    }
  };
  claim(({ title, number }) => `${title} ${number}`);
  claim(({ title }) => title);
  claim(({ number }) => number);
  const taken = new Set([...papers.keys(), ...keys.values()]);
  for (const [topic, { title }] of marks) {
    if (keys.has(topic)) continue;
    let key = prefix + title;
    for (let copy = 2; taken.has(key); copy++) key = `${prefix}${title}-${copy}`;
    keys.set(topic, key);
    taken.add(key);
  }
  // In the order of the sheet.
  return new Map(plan.topics.map((topic) => [topic, keys.get(topic)!]));
}
