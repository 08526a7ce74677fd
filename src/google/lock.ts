/** One run at a time on one spreadsheet, whoever clicks. */
import { retrying } from './retry';

/** A person who clicks waits no longer than this for the document lock, in milliseconds. */
const PATIENCE_MS = 1000;

/** Runs `work` under the document lock; `undefined` where another run holds it. */
export function withDocumentLock<T>(work: () => T, patienceMs = PATIENCE_MS): T | undefined {
  const lock = LockService.getDocumentLock();
  if (!retrying(() => lock.tryLock(patienceMs))) return undefined;
  try {
    return work();
  } finally {
    // What was written must be seen by whoever gets the lock next.
    SpreadsheetApp.flush();
    release(lock);
  }
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    retrying(() => lock.releaseLock());
  } catch (error) {
    // The work is done, and the run's end frees the lock.
    console.error(error);
  }
}

/** Takes the document lock until the run ends, which frees it; false, without waiting, where another run holds it. */
export function tryDocumentLock(): boolean {
  return retrying(() => LockService.getDocumentLock().tryLock(0));
}
