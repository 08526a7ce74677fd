/** The rules on what the plan as a paper says: on its words, and on its cells. */
import type { RuleId } from '../../plan/rule';
import type { Rule } from '../rule-context';
import type { TextRule } from '../text-rule';
import { citationUnknownForm } from './citation-form';
import { citationDateMismatch, findSupersededCitations } from './citations';
import { dateZeroPadding } from './date-padding';
import { partyEnding } from './ending';
import { findMixedListMarks } from './list-marks';
import { findMissingLocality, findMissingPlaces, findMissingRecipients, findMissingSigner } from './missing-parts';
import { monthsMismatch } from './month-list';
import { findMixedPeriodStyles } from './period-style';
import { quarterMismatch } from './stated-quarter';
import { countMismatch } from './topic-count';

export const paperTextRules = {
  count_mismatch: countMismatch,
  months_mismatch: monthsMismatch,
  quarter_mismatch: quarterMismatch,
  citation_date_mismatch: citationDateMismatch,
  citation_unknown_form: citationUnknownForm,
  date_zero_padding: dateZeroPadding,
  party_ending: partyEnding,
} satisfies Partial<Record<RuleId, TextRule>>;

export const paperRules = {
  period_mixed_style: findMixedPeriodStyles,
  citation_superseded: findSupersededCitations,
  bullets_mixed: findMixedListMarks,
  signer_missing: findMissingSigner,
  recipients_missing: findMissingRecipients,
  locality_missing: findMissingLocality,
  place_missing: findMissingPlaces,
} satisfies Partial<Record<RuleId, Rule>>;
