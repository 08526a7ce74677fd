/** Ends a run so that nothing more of the script runs, not even `finally`, as Google's time limit does. */

export type EndReason =
  | { readonly kind: 'killed'; readonly call: number; readonly name: string }
  | { readonly kind: 'time'; readonly limitMs: number }
  | { readonly kind: 'scopes'; readonly scopes: readonly string[] };

export interface Termination {
  readonly reason: EndReason | undefined;
  /** Never returns while a script runs. */
  end(reason: EndReason): never;
  /** Stops whatever of the script should still run after the end. */
  check(): void;
}

/** Can this machine end a script at any point? Windows knows no SIGINT from one's own process. */
export const CAN_TERMINATE = process.platform !== 'win32';

/**
 * The script runs under `breakOnSigint`: Node then watches for SIGINT on a thread of its own and has V8 end the script where it
 * stands. The loop waits for that; it takes less than a millisecond.
 */
export function createTermination(): Termination {
  let reason: EndReason | undefined;
  const stop = (): never => {
    if (!CAN_TERMINATE) throw new Error('The run has ended.');
    process.kill(process.pid, 'SIGINT');
    for (;;);
  };
  return {
    get reason() {
      return reason;
    },
    end(given) {
      reason ??= given;
      return stop();
    },
    check() {
      if (reason) stop();
    },
  };
}
