/** Whom the ledger's keys and addresses mean. */
import { keyOfPerson } from '../mail/assignment';
import type { Member } from '../plan/plan';

/** Names of members as `Thành viên` has them. */
export interface Roster {
  readonly byKey: ReadonlyMap<string, string>;
  /** In lower case. */
  readonly byAddress: ReadonlyMap<string, string>;
}

/** Read when it is first asked for. */
export function openRoster(members: readonly Member[]): () => Roster {
  let roster: Roster | undefined;
  return () => {
    roster ??= readRoster(members);
    return roster;
  };
}

function readRoster(members: readonly Member[]): Roster {
  // Of two that share a key or an address, the first.
  const reversed = [...members].reverse();
  return {
    byKey: new Map(reversed.map(({ name }) => [keyOfPerson(name), name])),
    byAddress: new Map(reversed.flatMap(({ name, email }) => (email ? [[email.toLowerCase(), name]] : []))),
  };
}
