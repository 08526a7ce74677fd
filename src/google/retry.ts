/** Calls made again where Google stumbles. */
import { mayPause } from './clock';
import { isTemporary } from './service-fault';

/** Growing pauses, in milliseconds. */
const PAUSES = [1000, 2000, 4000, 8000, 16000];

/**
 * Only for calls that say the same when made twice: reads, and writes that leave what they wrote before. After the last pause or
 * near the run's end, and for what is not temporary, what was thrown.
 */
export function retrying<T>(call: () => T): T {
  return retryingOnce(call, () => undefined);
}

/**
 * For a call that must take effect once: after each failure `find` tells what it did. Where `find` cannot know it throws, and the
 * failure stands.
 */
export function retryingOnce<T>(call: () => T, find: () => T | undefined): T {
  for (const pause of PAUSES) {
    try {
      return call();
    } catch (error) {
      if (!isTemporary(error) || !mayPause(pause)) throw error;
      Utilities.sleep(pause);
      const found = orFailure(find, error);
      if (found !== undefined) return found;
    }
  }
  return call();
}

function orFailure<T>(find: () => T, failure: unknown): T {
  try {
    return find();
  } catch (error) {
    console.error(error);
    throw failure;
  }
}
