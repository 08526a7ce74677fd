/** Every rule's example: the page of rules shows them, and tests run them. */
import type { RuleId } from '../../src/plan/rule';
import { datesExamples } from './dates';
import type { RuleExamples } from './example';
import { paperExamples } from './paper';
import { peopleExamples } from './people';
import { textExamples } from './text';
import { workbookExamples } from './workbook';

export const EXAMPLES: RuleExamples<RuleId> = {
  ...workbookExamples,
  ...peopleExamples,
  ...datesExamples,
  ...textExamples,
  ...paperExamples,
};
