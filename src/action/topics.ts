/** Which topic of the sheet is which of the ledger's, whatever was renamed, renumbered, sorted or inserted in between. */
import type { PaperEntry } from '../document/paper';
import { digest } from '../google/digest';
import { formatYear } from '../plan/period';
import type { Plan, Topic } from '../plan/plan';
import { topicKey } from '../plan/topic';

export function outlinePrefix(plan: Plan): string {
  return `outline:${formatYear(plan.settings.year)}:`;
}

/**
 * Ledger key of each topic's outline. A topic is last run's by equal folded title, else by equal `Số`; if both changed it is
 * new. Two topics never share a key.
 */
export function outlineKeys(plan: Plan, papers: ReadonlyMap<string, PaperEntry>): Map<Topic, string> {
  const prefix = outlinePrefix(plan);
  const known = new Map([...papers].filter(([key]) => key.startsWith(prefix)));
  const keys = new Map<Topic, string>();
  const claim = (matches: (topic: Topic, entry: PaperEntry) => boolean) => {
    for (const topic of plan.topics) {
      if (keys.has(topic)) continue;
      const found = [...known].find(([, entry]) => matches(topic, entry));
      if (!found) continue;
      keys.set(topic, found[0]);
      known.delete(found[0]);
    }
  };
  claim((topic, entry) => entry.topic?.title === topicKey(topic));
  claim((topic, entry) => entry.topic?.number === topic.number);
  const taken = new Set([...papers.keys(), ...keys.values()]);
  for (const topic of plan.topics) {
    if (keys.has(topic)) continue;
    let key = prefix + digest(topicKey(topic), 12);
    for (let copy = 2; taken.has(key); copy++) key = `${prefix}${digest(topicKey(topic), 12)}-${copy}`;
    keys.set(topic, key);
    taken.add(key);
  }
  return keys;
}
