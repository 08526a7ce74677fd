/** Realms that runs of this process have left, their bundle loaded: a thousand runs need not each start from nothing. */
import { createRealm, type Outcome, type Realm, type RealmOptions } from './realm';

interface Code {
  readonly code: string;
  readonly filename: string;
}

/** By code. */
const idle = new Map<string, Realm[]>();
/** A process runs a bundle and a script or two beside it; a realm of a bundle holds some 10 MB. */
const MOST_CODES = 4;

/**
 * A realm in which the code is loaded. `release` leaves it to later runs, also after it was ended in the midst of a call: what
 * the code keeps in its own variables then stays, as it never does at Google.
 */
export function takeWarmRealm(
  { code, filename }: Code,
  options: RealmOptions,
): { readonly realm: Realm; readonly loaded: Outcome; release(): void } {
  const free = idle.get(code) ?? [];
  // Put last, so that the first is the code that has not been run for the longest time.
  idle.delete(code);
  idle.set(code, free);
  const [oldest] = idle.keys();
  if (idle.size > MOST_CODES && oldest !== undefined) idle.delete(oldest);
  const known = free.pop();
  known?.reopen(options);
  const realm = known ?? createRealm(options);
  const loaded: Outcome = known ? { kind: 'returned', value: undefined } : realm.load(code, filename);
  return { realm, loaded, release: () => loaded.kind === 'returned' && free.push(realm) };
}
