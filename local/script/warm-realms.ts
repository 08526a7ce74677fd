/** Realms that runs of this process have left, their bundle loaded: a thousand runs need not each start from nothing. */
import { createRealm, type Outcome, type Realm, type RealmOptions } from './realm';

interface Code {
  readonly code: string;
  readonly filename: string;
}

const idle = new Map<string, Realm[]>();

/**
 * A realm in which the code is loaded. `release` leaves it to later runs, also after it was ended in the midst of a call: what
 * the code keeps in its own variables then stays, as it never does at Google.
 */
export function takeWarmRealm(
  { code, filename }: Code,
  options: RealmOptions,
): { readonly realm: Realm; readonly loaded: Outcome; release(): void } {
  const free = idle.get(code) ?? [];
  // Another code: the one before it is not coming back.
  if (!idle.has(code)) idle.clear();
  idle.set(code, free);
  const known = free.pop();
  known?.reopen(options);
  const realm = known ?? createRealm(options);
  const loaded: Outcome = known ? { kind: 'returned', value: undefined } : realm.load(code, filename);
  return { realm, loaded, release: () => loaded.kind === 'returned' && free.push(realm) };
}
