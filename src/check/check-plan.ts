/** Checks what was read against every rule. */
import type { Catalogue } from '../locale/catalogue';
import type { CalendarDate } from '../plan/date';
import type { Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import { factsOf, type RuleId } from '../plan/rule';
import type { Tables } from '../sheet/cell';
import { sortFindings } from '../sheet/finding-order';
import { readWorkbook, type WorkbookReading } from '../sheet/read-plan';
import { applyRule, type RuleContext } from './rule-context';
import { RULES } from './rules';

export interface CheckedWorkbook {
  /** As `readPlan` gives it; do not use it where a finding has severity `error`. */
  readonly plan?: Plan;
  readonly words: Catalogue;
  /** Reader's and checker's, in reading order, each fault once. */
  readonly findings: readonly Finding[];
  /** What the rules saw. */
  readonly context: RuleContext;
}

function ruleContext(reading: WorkbookReading, today: CalendarDate): RuleContext {
  return { ...reading, topics: reading.topics ?? [], today, words: reading.words.finding };
}

function check(tables: Tables, today: CalendarDate, isWanted: (rule: RuleId) => boolean): CheckedWorkbook {
  const reading = readWorkbook(tables);
  const context = ruleContext(reading, today);
  const told = new Set(reading.findings.map(({ rule, tab, cell }) => `${rule} ${tab} ${cell}`));
  const read = reading.findings.filter(({ rule }) => isWanted(rule as RuleId));
  const checked = RULES.filter(([id]) => isWanted(id))
    .flatMap(([id, rule]) => applyRule(id, rule, context))
    .filter(({ rule, tab, cell }) => cell === '' || !told.has(`${rule} ${tab} ${cell}`));
  return { plan: reading.plan, words: reading.words, findings: sortFindings([...read, ...checked]), context };
}

/** Reads and checks all that can be read, even where it makes no plan. `today` judges what is past. */
export function checkWorkbook(tables: Tables, today: CalendarDate): CheckedWorkbook {
  return check(tables, today, () => true);
}

/** Only by the rules that one row suffices for: `tables` may hold some rows of one tab, all others blank. */
export function checkRows(tables: Tables, today: CalendarDate): readonly Finding[] {
  return check(tables, today, (rule) => factsOf(rule).scope === 'row').findings;
}

export function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

export function stopsRun(findings: readonly Finding[]): boolean {
  return countErrors(findings) > 0;
}
