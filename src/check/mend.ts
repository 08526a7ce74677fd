/** What mending the words of the workbook would change: every certain slip, and what the user asked for by name. */
import type { Place } from '../plan/plan';
import { factsOf, type RuleId } from '../plan/rule';
import { cleanText } from '../plan/text';
import type { TextCell } from '../sheet/read-text-cells';
import { type Acceptance, replaceName } from './acceptance';
import type { RuleContext } from './rule-context';
import { MENDING_RULES } from './rules';
import { isLegacyCell } from './text/legacy';
import { type Mending, mendSlips } from './text-rule';

export interface Mend {
  readonly place: Place;
  /** Exactly what the cell holds. */
  readonly before: string;
  readonly after: string;
  /** Each once, in the order in which they were applied. */
  readonly rules: readonly RuleId[];
}

/** A mended text may break another rule that did not see it before; more rounds than this no text has needed. */
const MOST_ROUNDS = 4;

function withText(cell: TextCell, raw: string): TextCell {
  return raw === cell.raw ? cell : { ...cell, raw, text: cleanText(raw) };
}

function applyTextRule(rule: Mending, cell: TextCell, context: RuleContext): string {
  const seen = cell[rule.of];
  const mended = mendSlips(seen, rule.find(seen, cell, context));
  return mended === seen ? cell.raw : mended;
}

function mendWords(
  cell: TextCell,
  context: RuleContext,
  isWanted: (rule: RuleId) => boolean,
): { now: TextCell; rules: Set<RuleId> } {
  const rules = new Set<RuleId>();
  let now = cell;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = now;
    for (const [id, rule] of MENDING_RULES) {
      if (!rule.kinds.includes(cell.kind) || !isWanted(id)) continue;
      if (id !== 'legacy_font_text' && isLegacyCell(now)) continue;
      const mended = withText(now, applyTextRule(rule, now, context));
      if (mended !== now) rules.add(id);
      now = mended;
    }
    if (now === before) break;
  }
  return { now, rules };
}

function isAt(place: Place): (other: { readonly place: Place }) => boolean {
  return (other) => other.place.tab === place.tab && other.place.cell === place.cell;
}

/** One a cell that changes, in reading order. */
export function listMends(context: RuleContext, accepted: readonly Acceptance[]): Mend[] {
  return context.texts.flatMap((cell) => {
    const asked = accepted.filter(isAt(cell.place));
    const isWanted = (rule: RuleId) => factsOf(rule).mends === 'certain' || asked.some((one) => one.rule === rule);
    const { now, rules } = mendWords(cell, context, isWanted);
    let after = now.raw;
    for (const { rule, name } of asked) {
      const renamed = name ? replaceName(after, name) : after;
      if (renamed !== after) rules.add(rule);
      after = renamed;
    }
    return after === cell.raw ? [] : [{ place: cell.place, before: cell.raw, after, rules: [...rules] }];
  });
}
