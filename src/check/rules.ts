/** Every rule's function by its id; what is told of a rule is in `plan/rules`, and ids that are not here are found while reading the cells. */
import type { RuleId } from '../plan/rule';
import { dateRules } from './dates/rules';
import { paperRules, paperTextRules } from './paper/rules';
import { emailMending } from './people/members';
import { peopleRules } from './people/rules';
import type { Rule } from './rule-context';
import { isLegacyCell } from './text/legacy';
import { textRules } from './text/rules';
import { type Mending, type TextRule, toRule } from './text-rule';

function entriesOf<T>(table: Partial<Record<RuleId, T>>): (readonly [RuleId, T])[] {
  return Object.entries(table) as [RuleId, T][];
}

/** In the order in which their slips are mended. */
export const TEXT_RULES: readonly (readonly [RuleId, TextRule])[] = entriesOf<TextRule>({
  ...textRules,
  ...paperTextRules,
});

export const RULES: readonly (readonly [RuleId, Rule])[] = [
  ...entriesOf<Rule>({ ...peopleRules, ...dateRules, ...paperRules }),
  ...TEXT_RULES.map(([id, rule]): [RuleId, Rule] => [
    id,
    toRule(rule, (cell) => id !== 'legacy_font_text' && isLegacyCell(cell)),
  ]),
];

/** What finds the slips that can be mended. */
export const MENDING_RULES: readonly (readonly [RuleId, Mending])[] = [...TEXT_RULES, ['email_invalid', emailMending]];
