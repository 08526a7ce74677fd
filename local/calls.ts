/** Counts the calls that read or write a service's data, and lets a run end or fail at one of them. */
import { ServiceError } from './script/service-object';
import type { Termination } from './script/termination';

/** `--kill-at 7` ends the run just before its 7th call takes effect, `--kill-at 7+` just after. */
export interface KillPoint {
  readonly call: number;
  readonly after: boolean;
}

/** Google's delays and daily quotas; a quota that is used up throws. */
export interface Limits {
  spend(name: string, args: readonly unknown[]): void;
}

export interface CallsOptions {
  readonly killAt?: KillPoint;
  readonly failAt?: number;
  readonly limits?: Limits;
  readonly termination?: Termination;
}

export interface Calls {
  /** `Drive.Files.create` → how many took place, in the order of their first. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** Makes one call: counts it, and ends the run or fails where that was asked for. */
  make<T>(name: string, args: readonly unknown[], effect: () => T): T;
}

export function createCalls({ killAt, failAt, limits, termination }: CallsOptions = {}): Calls {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    counts,
    get total() {
      return total;
    },
    make(name, args, effect) {
      const number = total + 1;
      const isLast = killAt?.call === number;
      if (isLast && !killAt.after) termination?.end({ kind: 'killed', call: number, name });
      total = number;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (failAt === number) throw new ServiceError(`Service error: ${name.split('.')[0]}`);
      limits?.spend(name, args);
      const value = effect();
      if (isLast) termination?.end({ kind: 'killed', call: number, name });
      return value;
    },
  };
}
