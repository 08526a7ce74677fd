/** Every rule a workbook is judged by, with its permanent id: `error` stops a run, the others do not. */
import type { Finding, Severity } from './finding';
import type { Place } from './plan';
import { DATE_RULES } from './rules/dates';
import type { RuleFacts } from './rules/fact';
import { PAPER_RULES } from './rules/paper';
import { PEOPLE_RULES } from './rules/people';
import { TEXT_RULES } from './rules/text';
import { WORKBOOK_RULES } from './rules/workbook';

const TABLE = { ...WORKBOOK_RULES, ...PEOPLE_RULES, ...DATE_RULES, ...TEXT_RULES, ...PAPER_RULES };

export type RuleId = keyof typeof TABLE;

/** In the order of the page of rules. */
export const RULE_IDS = Object.keys(TABLE) as readonly RuleId[];

export function isRuleId(text: string): text is RuleId {
  return (RULE_IDS as readonly string[]).includes(text);
}

export function factsOf(rule: RuleId): RuleFacts {
  return TABLE[rule];
}

export function severityOf(rule: RuleId): Severity {
  return TABLE[rule].severity;
}

export function makeFinding(rule: RuleId, place: Place, message: string, suggestion?: string): Finding {
  const finding = { rule, severity: severityOf(rule), tab: place.tab, cell: place.cell, message };
  return suggestion === undefined ? finding : { ...finding, suggestion };
}
