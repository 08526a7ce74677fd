/** What the report on the topics of a year or of a quarter says. */

import type { CalendarDate } from '../plan/date';
import { formatLongDate } from '../plan/date';
import type { Plan, Quarter } from '../plan/plan';
import { type HeadData, headData } from './head-data';
import type { Issue } from './kinds';
export interface ReportData extends HeadData {
  readonly form: Plan['settings']['form'];
}

export function reportFacts(plan: Plan, _quarter: Quarter | undefined, issue: Issue, _today: CalendarDate): ReportData {
  const { settings } = plan;
  return { form: settings.form, ...headData(settings, formatLongDate(issue.date)) };
}
