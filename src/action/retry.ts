/** `Thử lại`, `Soạn lại`: what Gmail refused is tried anew, however often it was; what she took away or what went astray is made again. */
import { checkWorkbook } from '../check/check-plan';
import { readMailAddress } from '../google/account';
import type { Scope } from '../google/authorization';
import { today } from '../google/clock';
import { type Ledger, openLedger } from '../google/ledger';
import { readTables } from '../google/spreadsheet';
import { openMailbox } from './mailbox';
import { makeLetters } from './make';
import { canRemake, letRemake } from './remake';
import { openRoster } from './roster';
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
      if (keys) bringBack(ledger, keys);
      for (const [key, entry] of [...ledger.messages]) {
        if (entry.state === 'failed' && (!keys || keys.includes(key)))
          ledger.messages.put(key, { ...entry, attempts: 0 });
      }
      ledger.commit();
      return letters.work(stopwatch);
    },
  };
}

function bringBack(ledger: Ledger, keys: readonly string[]): void {
  const account = readMailAddress();
  const { plan } = checkWorkbook(readTables(), today());
  // Whether a draft is gone only a look can tell.
  openMailbox(account, ledger);
  if (!plan) return;
  const known = { ledger, account, plan, roster: openRoster(plan.members) };
  for (const key of keys) if (ledger.messages.has(key) && canRemake(known, key)) letRemake(ledger, key);
}
