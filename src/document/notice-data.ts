/** What the notice of a meeting, or the invitation to it, says. */

import { formatLongDate } from '../plan/date';
import type { Plan, Topic } from '../plan/plan';
import { type HeadData, headData } from './head-data';
import type { Issue } from './kinds';

export interface NoticeData extends HeadData {
  readonly form: Plan['settings']['form'];
}

export function noticeFacts(plan: Plan, _topic: Topic, issue: Issue): NoticeData {
  const { settings } = plan;
  return { form: settings.form, ...headData(settings, formatLongDate(issue.date)) };
}
