/** Counts the calls that read or write a service's data, and lets a run end or fail at one of them. */
import { ServiceError } from './script/service-object';
import type { Termination } from './script/termination';
import { createServiceFault, type Fault, type ServiceCall } from './service-fault';

/** `--kill-at 7` ends the run just before its 7th call takes effect, `--kill-at 7+` just after. */
export interface KillPoint {
  readonly call: number;
  readonly after: boolean;
}

/** Google's delays and daily quotas; a quota that is used up throws. */
export interface Limits {
  spend(name: string, args: readonly unknown[]): void;
}

/** A fault that it gives, the call throws. */
export type CallHook = (call: ServiceCall) => Fault | undefined;

export interface CallsOptions {
  readonly killAt?: KillPoint;
  readonly failAt?: number;
  readonly limits?: Limits;
  readonly termination?: Termination;
  /** Before anything of the call, also its end by `killAt`. */
  readonly onCall?: CallHook;
  /** Once the call has taken effect; not where it threw. */
  readonly afterCall?: CallHook;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface Calls {
  /** `Drive.Files.create` → how many took place, in the order of their first. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** What hooks themselves threw: a script may have caught it, its test must not miss it. */
  readonly hookErrors: readonly unknown[];
  /** Makes one call: counts it, and ends the run or fails where that was asked for. */
  make<T>(name: string, args: readonly unknown[], effect: () => T): T;
}

export function createCalls(options: CallsOptions = {}): Calls {
  const { killAt, failAt, limits, termination, now = Date.now } = options;
  const counts = new Map<string, number>();
  const hookErrors: unknown[] = [];
  let total = 0;

  const ask = (hook: CallHook | undefined, call: ServiceCall): { fault?: ServiceError; afterEffect?: boolean } => {
    try {
      const fault = hook?.(call);
      if (!fault) return {};
      return { fault: createServiceFault(call, fault.error, now()), afterEffect: fault.afterEffect ?? false };
    } catch (error) {
      hookErrors.push(error);
      throw error;
    }
  };

  return {
    counts,
    hookErrors,
    get total() {
      return total;
    },
    make(name, args, effect) {
      const number = total + 1;
      const call = { number, name, args };
      const { fault, afterEffect } = ask(options.onCall, call);
      const isLast = killAt?.call === number;
      if (isLast && !killAt.after) termination?.end({ kind: 'killed', call: number, name });
      total = number;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (failAt === number) throw new ServiceError(`Service error: ${name.split('.')[0]}`);
      if (fault && !afterEffect) throw fault;
      limits?.spend(name, args);
      const value = effect();
      const later = ask(options.afterCall, call);
      if (isLast) termination?.end({ kind: 'killed', call: number, name });
      const lost = fault ?? later.fault;
      if (lost) throw lost;
      return value;
    },
  };
}
