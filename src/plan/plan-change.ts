/** What has changed from one plan to a later one. */
import type { PlanSnapshot } from './snapshot';

export interface PlanChange {
  readonly kind: 'added' | 'removed' | 'changed';
}

/** Empty where both say the same; number, symbol and date do not count. */
export function comparePlans(_before: PlanSnapshot, _after: PlanSnapshot): PlanChange[] {
  return [];
}
