/** People named for one run, as they stand in `Thành viên`. */
import { bareName, personKey } from '../plan/name';
import { buildNameIndex, findNeighbours } from '../plan/name-likeness';
import type { Member } from '../plan/plan';
import type { Ending } from './run';
import type { Session } from './session';

/** Their names as in `Thành viên`; somebody of another name ends the run before anything is done. */
export function choosePeople(
  { plan, words }: Session,
  typed: readonly string[],
): readonly string[] | { readonly stopped: Ending } {
  const { title, send } = words.dialog;
  const names = plan.members.map(({ name }) => name);
  const chosen: string[] = [];
  for (const name of typed) {
    const found = names.filter(
      (one) => personKey(one) === personKey(name) || personKey(bareName(one)) === personKey(name),
    );
    if (found.length !== 1) {
      const message = send.unknownPerson(name, found.length > 0 ? found : listNear(name, plan.members));
      return {
        stopped: {
          result: { outcome: 'refused', findings: [], message },
          page: { title, lead: message, sections: [] },
        },
      };
    }
    chosen.push(found[0]!);
  }
  return chosen;
}

/** Who is spelled alike; else who has the same given name, the last word of a Vietnamese name. */
function listNear(typed: string, members: readonly Member[]): string[] {
  const given = (text: string) => personKey(bareName(text)).split(' ').pop();
  const alike = findNeighbours(typed, buildNameIndex(members)).map(({ member }) => member);
  const near = alike.length > 0 ? alike : members.filter(({ name }) => given(name) === given(typed));
  return near.map(({ name }) => name);
}
