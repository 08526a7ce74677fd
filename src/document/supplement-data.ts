/** What a supplementary plan says: the plan it adds to, and what has changed since that was issued. */
import { formatLongDate } from '../plan/date';
import type { Plan } from '../plan/plan';
import type { PlanChange } from '../plan/plan-change';
import type { PlanSnapshot } from '../plan/snapshot';
import { type HeadData, headData } from './head-data';
import type { Issue } from './kinds';

export interface SupplementData extends HeadData {
  readonly form: Plan['settings']['form'];
}

/** @param base what it adds to */
export function supplementFacts(
  plan: Plan,
  issue: Issue,
  _base: PlanSnapshot,
  _changes: readonly PlanChange[],
): SupplementData {
  const { settings } = plan;
  return { form: settings.form, ...headData(settings, formatLongDate(issue.date)) };
}
