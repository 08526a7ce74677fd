/** The permanent ids of what can be wrong in a workbook, and how grave each is: `error` stops a run, the others do not. */
import type { Finding, Severity } from './finding';
import type { Place } from './plan';

const SEVERITIES = {
  tab_missing: 'error',
  column_missing: 'error',
  setting_missing: 'error',
  title_missing: 'error',
  assignee_missing: 'error',
  assignee_unknown: 'error',
  member_name_missing: 'error',
  member_duplicate: 'error',
  quarter_invalid: 'error',
  month_invalid: 'error',
  date_invalid: 'error',
  email_missing: 'warning',
  email_invalid: 'warning',
  month_outside_quarter: 'warning',
  date_outside_month: 'warning',
  setting_invalid: 'warning',
  setting_repeated: 'warning',
  section_unknown: 'warning',
  cell_error: 'warning',
  due_on_weekend: 'info',
} as const satisfies Readonly<Record<string, Severity>>;

export type RuleId = keyof typeof SEVERITIES;

export function severityOf(rule: RuleId): Severity {
  return SEVERITIES[rule];
}

export function makeFinding(rule: RuleId, place: Place, message: string): Finding {
  return { rule, severity: severityOf(rule), tab: place.tab, cell: place.cell, message };
}
