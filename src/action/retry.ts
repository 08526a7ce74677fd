/** `Thử lại`, `Soạn lại`: what Gmail refused is tried anew, however often it was; what she took away is made again. */
import { readMailAddress } from '../google/account';
import type { Scope } from '../google/authorization';
import { openLedger } from '../google/ledger';
import { isLastLetter } from '../mail/chain';
import { openMailbox } from './mailbox';
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
      const { messages } = ledger;
      // Whether a draft is gone only a look can tell.
      if (keys) openMailbox(readMailAddress(), ledger);
      for (const [key, entry] of [...messages]) {
        if (keys && !keys.includes(key)) continue;
        if (entry.state === 'failed') messages.put(key, { ...entry, attempts: 0 });
        else if (keys && entry.state === 'handled' && isLastLetter(messages, key)) messages.remove(key);
      }
      ledger.commit();
      return letters.work(stopwatch);
    },
  };
}
