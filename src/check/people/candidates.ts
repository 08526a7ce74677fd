/** The members near each name that is no member's, looked up once a run. */
import { personKey } from '../../plan/name';
import { buildNameIndex, findNeighbours, type NameIndex, type Neighbour } from '../../plan/name-likeness';
import type { Member } from '../../plan/plan';

interface Lookup {
  readonly index: NameIndex;
  readonly neighbours: Map<string, readonly Neighbour[]>;
}

const LOOKUPS = new WeakMap<readonly Member[], Lookup>();

function lookupOf(members: readonly Member[]): Lookup {
  const known = LOOKUPS.get(members);
  if (known) return known;
  const lookup = { index: buildNameIndex(members), neighbours: new Map<string, readonly Neighbour[]>() };
  LOOKUPS.set(members, lookup);
  return lookup;
}

export function nameIndexOf(members: readonly Member[]): NameIndex {
  return lookupOf(members).index;
}

/** As `findNeighbours`. */
export function neighboursOf(name: string, members: readonly Member[]): readonly Neighbour[] {
  const { index, neighbours } = lookupOf(members);
  const key = personKey(name);
  const found = neighbours.get(key) ?? findNeighbours(name, index);
  neighbours.set(key, found);
  return found;
}
