/** What the minutes of a meeting say before the meeting, with blanks to fill in by hand. */

import { formatLongDate } from '../plan/date';
import type { Plan, Topic } from '../plan/plan';
import { type HeadData, headData } from './head-data';
import type { Issue } from './kinds';

export interface MinutesData extends HeadData {
  readonly form: Plan['settings']['form'];
}

export function minutesFacts(plan: Plan, _topic: Topic, issue: Issue): MinutesData {
  const { settings } = plan;
  return { form: settings.form, ...headData(settings, formatLongDate(issue.date)) };
}
