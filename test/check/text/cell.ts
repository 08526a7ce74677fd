/** One cell as a rule on words sees it, and what a rule makes of it. */
import type { RuleContext } from '../../../src/check/rule-context';
import { mendSlips, type TextRule, toRule } from '../../../src/check/text-rule';
import { finding } from '../../../src/locale/vi/finding';
import { cleanText } from '../../../src/plan/text';
import type { TextCell, TextKind } from '../../../src/sheet/read-text-cells';

export function textCell(kind: TextKind, raw: string, cell = 'B2'): TextCell {
  return { place: { tab: 'Chuyên đề', cell }, kind, raw, text: cleanText(raw) };
}

export function contextOf(texts: readonly TextCell[]): RuleContext {
  return {
    ...{ topics: [], texts, words: finding, today: { year: 2026, month: 1, day: 5 } },
    settingPlace: () => ({ tab: 'Cài đặt', cell: '' }),
  };
}

/** What the rule would put there, `undefined` if it finds nothing; what has no replacement stays as it is. */
export function mend(rule: TextRule, kind: TextKind, raw: string): string | undefined {
  const cell = textCell(kind, raw);
  const seen = cell[rule.of];
  const slips = rule.find(seen, cell, contextOf([cell]));
  return slips.length === 0 ? undefined : mendSlips(seen, slips);
}

export function messageOf(rule: TextRule, kind: TextKind, raw: string): string | undefined {
  return toRule(rule)(contextOf([textCell(kind, raw)]))[0]?.message;
}
