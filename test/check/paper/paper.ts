/** What the rules on the paper find in a paragraph of the sound workbook. */
import { type Cells, EXAMPLE_TODAY, tablesWith } from '../../../docs/rules/example';
import { checkWorkbook } from '../../../src/check/check-plan';
import { paperRules, paperTextRules } from '../../../src/check/paper/rules';
import type { Finding } from '../../../src/plan/finding';
import type { CellValue } from '../../../src/sheet/cell';

const PAPER = new Set<string>([...Object.keys(paperRules), ...Object.keys(paperTextRules)]);

export function findInPaper(cells: Cells): Finding[] {
  return checkWorkbook(tablesWith(cells), EXAMPLE_TODAY).findings.filter(({ rule }) => PAPER.has(rule));
}

/** The paragraph stands under `Hình thức tổ chức`; `more` are cells beside it. */
export function findInParagraph(text: string, more: Cells = {}): Finding[] {
  return findInPaper({ ...more, 'Nội dung': { B5: text, ...more['Nội dung'] } });
}

/** Each finding's rule, and the mended cell where there is one. */
export function tell(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, suggestion }) => (suggestion === undefined ? rule : `${rule} → ${suggestion}`));
}

/** The sound workbook's rows in these quarters and months, one topic a pair; what is left of its four topics is cleared. */
export function topicsIn(...periods: readonly (readonly [CellValue, CellValue])[]): Cells {
  const cells: Record<string, CellValue> = {};
  for (let index = 0; index < 4; index += 1) {
    const row = index + 2;
    const period = periods[index];
    cells[`E${row}`] = null;
    cells[`I${row}`] = null;
    cells[`C${row}`] = period?.[0] ?? null;
    cells[`D${row}`] = period?.[1] ?? null;
    if (!period) for (const column of ['A', 'B', 'F', 'G', 'H']) cells[`${column}${row}`] = null;
  }
  return { 'Chuyên đề': cells };
}
