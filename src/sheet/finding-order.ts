/** Findings in reading order: by tab, then row, then column; what concerns a whole tab comes first. */
import type { Finding } from '../plan/finding';
import { parseCell } from './a1';
import { TABS } from './tabs';

function rank(finding: Finding): [number, number, number] {
  const cell = parseCell(finding.cell) ?? { row: 0, column: 0 };
  return [TABS.findIndex(({ name }) => name === finding.tab), cell.row, cell.column];
}

export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, order: [...rank(finding), index] }))
    .sort((a, b) => {
      const place = a.order.findIndex((value, at) => value !== b.order[at]);
      return place < 0 ? 0 : (a.order[place] as number) - (b.order[place] as number);
    })
    .map(({ finding }) => finding);
}
