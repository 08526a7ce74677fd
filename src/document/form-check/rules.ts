/** Every rule that a paper's form is judged by, with its permanent id, in the order of the findings. */
import type { Form } from '../../plan/plan';
import type { Rule } from './rule';
import { BODY_RULES } from './rules/body';
import { ENDING_RULES } from './rules/ending';
import { HEAD_RULES } from './rules/head';
import { LOOK_RULES } from './rules/look';
import { NUMBER_RULES } from './rules/number';
import { PAGE_RULES } from './rules/page';

const RULES = { ...PAGE_RULES, ...HEAD_RULES, ...NUMBER_RULES, ...BODY_RULES, ...ENDING_RULES, ...LOOK_RULES };

export type FormRuleId = keyof typeof RULES | 'form_unreadable';

export const FORM_RULES = Object.entries(RULES) as ReadonlyArray<readonly [FormRuleId, Rule]>;

/** Of rules that one form alone has; all others follow from both. */
export const ONE_FORM: Readonly<Partial<Record<FormRuleId, Form>>> = {
  form_page_number_edge: 'party',
  form_signer_title: 'party',
};
