/** Whom the ledger's keys and addresses mean. */
import { keyOfPerson } from '../mail/assignment';
import type { Member } from '../plan/plan';

export interface Roster {
  readonly byKey: ReadonlyMap<string, Member>;
  /** In lower case. */
  readonly byAddress: ReadonlyMap<string, Member>;
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
    byKey: new Map(reversed.map((member) => [keyOfPerson(member.name), member])),
    byAddress: new Map(
      reversed.flatMap((member) => (member.email ? [[member.email.toLowerCase(), member] as const] : [])),
    ),
  };
}

/** By the key of one of the ledger's messages. */
export function memberOf({ byKey }: Roster, key: string): Member | undefined {
  return byKey.get(key.replace(/:\d+$/, '').replace(/^.*:/, ''));
}
