/** Whom the ledger's keys and addresses mean. */
import { keyOfPerson } from '../mail/assignment';
import { personOf } from '../mail/chain';
import { mayBeOnePerson } from '../plan/name-distance';
import type { Member, Plan } from '../plan/plan';

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

/** Whose the ledger's message is: by its key, since people may share an address; by the address where the name was corrected. */
export function memberOf({ byKey, byAddress }: Roster, key: string, address: string): Member | undefined {
  const person = personOf(key);
  const namesake = byAddress.get(address.toLowerCase());
  return byKey.get(person) ?? (namesake && mayBeOnePerson(person, namesake.name) ? namesake : undefined);
}

/** @param name as `Thành viên` has it */
export function hasTopic({ topics }: Plan, name: string | undefined): boolean {
  return name !== undefined && topics.some(({ assignees }) => assignees.some(({ member }) => member?.name === name));
}
