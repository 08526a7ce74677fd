/** Workbooks for the tests of these rules: topics and members in as few words as possible. */
import { EXAMPLE_TODAY, tablesWith } from '../../../docs/rules/example';
import { checkWorkbook } from '../../../src/check/check-plan';
import type { Finding } from '../../../src/plan/finding';
import type { RuleId } from '../../../src/plan/rule';
import type { CellValue, Tables } from '../../../src/sheet/cell';

export interface TopicCells {
  readonly number?: CellValue;
  readonly title?: string;
  readonly assignees?: string;
}

/** A name, or a name with its address and position. */
export type MemberCells = string | readonly [name: string, email?: string, position?: string];

const TITLES = ['Phát triển đảng viên mới', 'Giữ gìn đoàn kết nội bộ', 'Văn hóa công sở', 'Ứng dụng công nghệ số'];

export function bookOf(topics: readonly TopicCells[], members?: readonly MemberCells[]): Tables {
  const tables = tablesWith({});
  const [topicHeaders, memberHeaders] = [tables['Chuyên đề']![0]!, tables['Thành viên']![0]!];
  const topicRows = topics.map(({ number = null, title, assignees = 'Vũ Minh Khôi' }, at): CellValue[] => {
    return [number, title ?? `${TITLES[at % 4]} ${at}`, 'I', null, null, null, null, assignees];
  });
  const memberRows = members?.map((cells, at): CellValue[] => {
    const [name, email = null, position = null] = typeof cells === 'string' ? [cells] : cells;
    return [at + 1, name, email, position];
  });
  return {
    ...tables,
    'Chuyên đề': [topicHeaders, ...topicRows],
    'Thành viên': memberRows ? [memberHeaders, ...memberRows] : tables['Thành viên'],
  };
}

export function findingsOf(rule: RuleId, tables: Tables): Finding[] {
  return checkWorkbook(tables, EXAMPLE_TODAY).findings.filter((finding) => finding.rule === rule);
}

/** The cells that a rule finds fault with. */
export function cellsOf(rule: RuleId, tables: Tables): string[] {
  return findingsOf(rule, tables).map(({ cell }) => cell);
}
