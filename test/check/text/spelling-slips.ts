/** What the rule on spelling finds in a text. */
import type { RuleContext } from '../../../src/check/rule-context';
import { spellingRule } from '../../../src/check/text/spelling';
import type { Slip } from '../../../src/check/text-rule';
import type { TextCell, TextKind } from '../../../src/sheet/read-text-cells';

export function findSlips(text: string, kind: TextKind = 'paragraph'): readonly Slip[] {
  const cell: TextCell = { place: { tab: 'Nội dung', cell: 'B2' }, kind, raw: text, text };
  return spellingRule.find(text, cell, {} as RuleContext);
}

/** As `wrong → right`, or `wrong → ?`. */
export function showSlips(text: string, kind?: TextKind): string[] {
  return findSlips(text, kind).map(({ start, end, replacement = '?' }) => `${text.slice(start, end)} → ${replacement}`);
}
