/** Every rule a plan is checked by, in one table; a new rule is a function and a line here. */
import type { RuleId } from '../plan/rule';
import { findDuplicateMembers, findInvalidEmails, findMissingEmails } from './member-rules';
import type { Rule } from './rule-context';
import {
  findDatesOutsideMonth,
  findDueDatesOnWeekend,
  findMissingAssignees,
  findMissingTitles,
  findMonthsOutsideQuarter,
  findUnknownAssignees,
} from './topic-rules';

/** Severities are in `plan/rule.ts`; ids that are not here are found while reading the cells. */
export const RULES: readonly (readonly [RuleId, Rule])[] = [
  ['title_missing', findMissingTitles],
  ['assignee_missing', findMissingAssignees],
  ['assignee_unknown', findUnknownAssignees],
  ['member_duplicate', findDuplicateMembers],
  ['email_missing', findMissingEmails],
  ['email_invalid', findInvalidEmails],
  ['month_outside_quarter', findMonthsOutsideQuarter],
  ['date_outside_month', findDatesOutsideMonth],
  ['due_on_weekend', findDueDatesOnWeekend],
];
