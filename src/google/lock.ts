/** One run at a time on one spreadsheet, whoever clicks. */

/** Waits no longer than this for the document lock, in milliseconds. */
const PATIENCE_MS = 1000;

/** Runs `work` under the document lock; `undefined` where another run holds it. */
export function withDocumentLock<T>(work: () => T): T | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) return undefined;
  try {
    return work();
  } finally {
    // What was written must be seen by whoever gets the lock next.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** Takes the document lock until the run ends, which frees it; false, without waiting, where another run holds it. */
export function tryDocumentLock(): boolean {
  return LockService.getDocumentLock().tryLock(0);
}
