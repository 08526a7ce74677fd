/** Checks what was read against every rule. */
import { type Catalogue, catalogueOf } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import type { Tables } from '../sheet/cell';
import { sortFindings } from '../sheet/finding-order';
import { readWorkbook } from '../sheet/read-plan';
import { applyRule } from './rule-context';
import { RULES } from './rules';

function checkRows(rows: Partial<Pick<Plan, 'topics' | 'members'>>, words: Catalogue): Finding[] {
  const context = { topics: rows.topics ?? [], members: rows.members, words: words.finding };
  return RULES.flatMap(([id, rule]) => applyRule(id, rule, context));
}

/** In reading order. */
export function checkPlan(plan: Plan): Finding[] {
  return sortFindings(checkRows(plan, catalogueOf(plan.settings.language)));
}

export interface CheckedWorkbook {
  /** As `readPlan` gives it; do not use it where a finding has severity `error`. */
  readonly plan?: Plan;
  readonly words: Catalogue;
  /** Reader's and checker's, in reading order, each fault once. */
  readonly findings: readonly Finding[];
}

/** Reads and checks all that can be read, even where it makes no plan. */
export function checkWorkbook(tables: Tables): CheckedWorkbook {
  const reading = readWorkbook(tables);
  const isTold = (finding: Finding) =>
    reading.findings.some(
      ({ rule, tab, cell }) => rule === finding.rule && tab === finding.tab && cell === finding.cell,
    );
  const checked = checkRows(reading, reading.words).filter((finding) => finding.cell === '' || !isTold(finding));
  return { plan: reading.plan, words: reading.words, findings: sortFindings([...reading.findings, ...checked]) };
}

export function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

export function stopsRun(findings: readonly Finding[]): boolean {
  return countErrors(findings) > 0;
}
