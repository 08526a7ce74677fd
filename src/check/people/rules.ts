/** The rules on titles, numbers and people. */
import type { RuleId } from '../../plan/rule';
import type { Rule } from '../rule-context';
import { findGroupAssignees, findMissingAssignees, findSingleNames, findUnknownAssignees } from './assignees';
import { findUnevenLoads } from './load';
import { findDuplicateMembers, findInvalidEmails, findMissingEmails } from './members';
import { findMixedNumberStyles, findNumberGaps, findRepeatedNumbers } from './numbers';
import { findSimilarMembers } from './similar-members';
import { findMissingTitles, findTwinTitles } from './titles';

export const peopleRules = {
  title_missing: findMissingTitles,
  title_duplicate: findTwinTitles,
  number_duplicate: findRepeatedNumbers,
  number_gap: findNumberGaps,
  number_mixed_style: findMixedNumberStyles,
  assignee_missing: findMissingAssignees,
  assignee_unknown: findUnknownAssignees,
  assignee_group: findGroupAssignees,
  assignee_single_name: findSingleNames,
  member_duplicate: findDuplicateMembers,
  member_similar: findSimilarMembers,
  load_uneven: findUnevenLoads,
  email_missing: findMissingEmails,
  email_invalid: findInvalidEmails,
} satisfies Partial<Record<RuleId, Rule>>;
