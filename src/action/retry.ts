/** `Thử lại`: what Gmail refused is tried anew, however often it was. */
import type { Scope } from '../google/authorization';
import { openLedger } from '../google/ledger';
import { makeLetters } from './make';
import type { Action } from './run';

const SCOPES: readonly Scope[] = ['drive.file', 'gmail.compose'];

/** @param keys of messages; all that failed where missing */
export function createRetry(keys?: readonly string[]): Action {
  const letters = makeLetters();
  return {
    name: 'drafts',
    scopes: SCOPES,
    work: (stopwatch) => {
      const ledger = openLedger();
      for (const [key, entry] of [...ledger.messages]) {
        if (entry.state === 'failed' && (!keys || keys.includes(key)))
          ledger.messages.put(key, { ...entry, attempts: 0 });
      }
      ledger.commit();
      return letters.work(stopwatch);
    },
  };
}
