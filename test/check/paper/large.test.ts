/** Many topics, long paragraphs, and texts made to be slow. */

import { EXAMPLE_TODAY } from '../../../docs/rules/example';
import { soundTables } from '../../../docs/rules/sound-workbook';
import { paperRules, paperTextRules } from '../../../src/check/paper/rules';
import { applyRule, type RuleContext } from '../../../src/check/rule-context';
import { toRule } from '../../../src/check/text-rule';
import type { RuleId } from '../../../src/plan/rule';
import type { CellValue, Rows, Tables } from '../../../src/sheet/cell';
import { readWorkbook } from '../../../src/sheet/read-plan';

function msOf(tables: Tables): number {
  const { topics = [], words, ...read } = readWorkbook(tables);
  const context: RuleContext = { ...read, topics, words: words.finding, today: EXAMPLE_TODAY };
  const start = Date.now();
  for (const [id, rule] of Object.entries(paperRules)) applyRule(id as RuleId, rule, context);
  for (const [id, rule] of Object.entries(paperTextRules)) applyRule(id as RuleId, toRule(rule), context);
  return Date.now() - start;
}

function withParagraphs(paragraphs: readonly string[], topics: Rows = []): Tables {
  const tables = soundTables();
  return {
    ...tables,
    'Chuyên đề': [...tables['Chuyên đề'], ...topics],
    'Nội dung': [...tables['Nội dung'], ...paragraphs.map((text): CellValue[] => ['Hình thức tổ chức', text])],
  };
}

test('4,000 topics and 400 paragraphs', () => {
  const topics = Array.from({ length: 4000 }, (_, index): CellValue[] => [
    ...[index + 5, `Nâng cao chất lượng sinh hoạt của chi bộ số ${index}`, 'II', 4, null, null, null, 'Vũ Minh Khôi'],
  ]);
  const paragraphs = Array.from(
    { length: 400 },
    (_, index) =>
      `Chuyên đề ${index + 5} “Nâng cao chất lượng sinh hoạt của chi bộ số ${index}” do đồng chí Vũ Minh Khôi báo cáo trong quý II tháng 04/2026; theo Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025.`,
  );
  expect(msOf(withParagraphs(paragraphs, topics))).toBeLessThan(20_000);
});

test.each([
  '03 chuyên đề, ',
  'chuyên đề vào quý I, II, ',
  'tháng 4, 10, ',
  'tháng ',
  '5/2/2026 ',
  'ngày 5 ',
  '12-HD/BTCTW ngày 02/3/2012 của Ban ',
  'Hướng dẫn số 12/HD-BTCTW ',
  '. / ',
  './',
  ' ',
  '1',
  'quý I, ',
  'A',
  '“chuyên đề 02 ',
  'năm 2025 ',
])('a cell full of %j', (part) => {
  const text = part.repeat(Math.floor(49_000 / part.length));
  expect(msOf(withParagraphs([text, `Chi bộ ${text} chuyên đề quý`]))).toBeLessThan(20_000);
});
