/** Rules on the words of one cell: each finds slips, and a slip may know what should stand there instead. */
import type { Catalogue } from '../locale/catalogue';
import type { TextCell, TextKind } from '../sheet/read-text-cells';
import type { Rule, RuleContext } from './rule-context';

/** `start` and `end` count code units; the slip is what lies between. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  /** Missing where nothing is certain enough. */
  readonly replacement?: string;
}

export interface TextRule {
  readonly kinds: readonly TextKind[];
  /** `raw`: the cell as it is, for rules on characters; `text`: cleaned of what nobody sees (`cleanText`). */
  readonly of: 'raw' | 'text';
  /** Slips in order, none overlapping. `text` is a cell's at some stage of mending: only kind, section and setting are to be taken from `cell`. */
  readonly find: (text: string, cell: TextCell, context: RuleContext) => readonly Slip[];
  /** One sentence for all slips of a cell; `quoted` are their texts. */
  readonly describe: (
    cell: TextCell,
    quoted: readonly string[],
    slips: readonly Slip[],
    words: Catalogue['finding'],
  ) => string;
}

/** What mending needs of a rule. */
export type Mending = Pick<TextRule, 'kinds' | 'of' | 'find'>;

export function mendSlips(text: string, slips: readonly Slip[]): string {
  return slips.reduceRight(
    (mended, { start, end, replacement }) =>
      replacement === undefined ? mended : mended.slice(0, start) + replacement + mended.slice(end),
    text,
  );
}

/** One fault a cell. The suggestion is the whole cell with those slips mended that can be. */
export function toRule(rule: TextRule, isSkipped: (cell: TextCell) => boolean = () => false): Rule {
  return (context) =>
    context.texts
      .filter((cell) => rule.kinds.includes(cell.kind) && !isSkipped(cell))
      .flatMap((cell) => {
        const slips = rule.find(cell[rule.of], cell, context);
        if (slips.length === 0) return [];
        const text = cell[rule.of];
        const quoted = slips.map(({ start, end }) => text.slice(start, end));
        const message = rule.describe(cell, quoted, slips, context.words);
        const mended = mendSlips(text, slips);
        return [{ place: cell.place, message, ...(mended !== text && { suggestion: mended }) }];
      });
}
