/** The letters to one person, one after another: `assignment:<person>`, then `assignment:<person>:2` … for changes. */
import { mayBeOnePerson } from '../plan/name-distance';
import type { Entry } from './ledger-entry';
import type { DesiredMessage } from './message';

export interface Link {
  readonly key: string;
  readonly entry: Entry;
}

export interface Chain {
  /** The key of its first letter. */
  readonly base: string;
  /** Oldest first, never empty. */
  readonly links: readonly Link[];
}

/** The chains of one family of keys (`assignment`), by base. */
export function collectChains(entries: ReadonlyMap<string, Entry>, family: string): Map<string, Chain> {
  const numbered = new Map<string, { key: string; entry: Entry; number: number }[]>();
  for (const [key, entry] of entries) {
    if (!key.startsWith(`${family}:`)) continue;
    const { base, number } = splitKey(key);
    numbered.set(base, [...(numbered.get(base) ?? []), { key, entry, number }]);
  }
  const chains = new Map<string, Chain>();
  for (const [base, links] of numbered) chains.set(base, { base, links: links.sort((a, b) => a.number - b.number) });
  return chains;
}

export function lastLink({ links }: Chain): Link {
  return links[links.length - 1] as Link;
}

export function nextKey(chain: Chain): string {
  return `${chain.base}:${splitKey(lastLink(chain).key).number + 1}`;
}

/**
 * The chain of each message. A person whose name was corrected is known by the address: the chain of somebody who is no
 * member any more goes to the one message without a chain that has its address, unless the names are those of two people,
 * who share it.
 */
export function matchChains<M extends Pick<DesiredMessage, 'key' | 'to'>>(
  desired: readonly M[],
  chains: ReadonlyMap<string, Chain>,
  people: ReadonlySet<string>,
): Map<M, Chain> {
  const matched = new Map<M, Chain>();
  const orphans = groupBy(
    [...chains.values()].filter(({ base }) => !people.has(base)),
    (chain) => lastLink(chain).entry.to.toLowerCase(),
  );
  const newcomers = groupBy(
    desired.filter(({ key }) => !chains.has(key)),
    ({ to }) => to.address.toLowerCase(),
  );
  for (const message of desired) {
    const address = message.to.address.toLowerCase();
    const [orphan, ...others] = orphans.get(address) ?? [];
    const isOnly = others.length === 0 && newcomers.get(address)?.length === 1;
    const isSame = isOnly && orphan && mayBeOnePerson(personOf(orphan.base), personOf(message.key));
    const chain = chains.get(message.key) ?? (isSame ? orphan : undefined);
    if (chain) matched.set(message, chain);
  }
  return matched;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** No later letter of its family is known to the same person. */
export function isLastLetter(entries: ReadonlyMap<string, Entry>, key: string): boolean {
  const { base, number } = splitKey(key);
  return !entries.has(`${base}:${number + 1}`);
}

/** By his name's key, in which no colon stands. */
export function personOf(key: string): string {
  const { base } = splitKey(key);
  return base.slice(base.lastIndexOf(':') + 1);
}

/** Of all letters to the same person. */
export function listChainKeys(entries: ReadonlyMap<string, Entry>, key: string): string[] {
  const { base } = splitKey(key);
  return [...entries.keys()].filter((one) => splitKey(one).base === base);
}

function splitKey(key: string): { base: string; number: number } {
  const parts = /^(.+):(\d+)$/.exec(key);
  return parts ? { base: parts[1] as string, number: Number(parts[2]) } : { base: key, number: 1 };
}
