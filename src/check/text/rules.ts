/** The rules on how words are written, in the order in which their slips are mended: characters first. */
import type { RuleId } from '../../plan/rule';
import type { TextRule } from '../text-rule';
import { artefactRule } from './artefact';
import { compositionRule } from './composition';
import { formulaRule } from './formula';
import { invisibleRule } from './invisible';
import { legacyRule } from './legacy';
import { quotesMixedRule, quotesUnbalancedRule } from './quotes';
import { spellingRule } from './spelling';
import { titleBreakRule, titleQuotedRule, titleStopRule } from './title';
import { toneMarkRule } from './tone-mark';

export const textRules = {
  legacy_font_text: legacyRule,
  invisible_character: invisibleRule,
  unicode_not_nfc: compositionRule,
  import_artefact: artefactRule,
  title_line_break: titleBreakRule,
  title_trailing_stop: titleStopRule,
  quotes_unbalanced: quotesUnbalancedRule,
  quotes_mixed: quotesMixedRule,
  title_quoted: titleQuotedRule,
  spelling_suspect: spellingRule,
  tone_mark_mixed: toneMarkRule,
  formula_text: formulaRule,
} satisfies Partial<Record<RuleId, TextRule>>;
