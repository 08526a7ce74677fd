/** Who was told of topics, as far as anybody knows. */
import { collectChains } from './chain';
import type { Entry } from './ledger-entry';
import type { Series } from './outbox';
import { isSettled } from './reconcile';
import { isHandedOver } from './undo';

/**
 * The bases of the chains of which a letter is known to have arrived and the last is known in all it told: should nothing of it
 * hold any more, that can be said.
 */
export function listReached(
  { family, year }: Pick<Series, 'family' | 'year'>,
  entries: ReadonlyMap<string, Entry>,
  isKnown: (fact: string) => boolean,
): ReadonlySet<string> {
  const told = [...collectChains(entries, family).values()].filter(({ links }) => {
    const settled = links.map(({ entry }) => entry).filter((entry) => isSettled(entry) && entry.year === year);
    const last = settled[settled.length - 1];
    const hasArrived = settled.some((entry) => entry.state === 'sent' || isHandedOver(entry));
    return hasArrived && last?.topics?.every(isKnown);
  });
  return new Set(told.map(({ base }) => base));
}
