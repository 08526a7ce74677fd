/** What the conclusion of a meeting, or the resolution, says before it is written out. */

import { formatLongDate } from '../plan/date';
import type { Plan, Topic } from '../plan/plan';
import { type HeadData, headData } from './head-data';
import type { Issue } from './kinds';

export interface ConclusionData extends HeadData {
  readonly form: Plan['settings']['form'];
}

export function conclusionFacts(plan: Plan, _topic: Topic, issue: Issue): ConclusionData {
  const { settings } = plan;
  return { form: settings.form, ...headData(settings, formatLongDate(issue.date)) };
}
