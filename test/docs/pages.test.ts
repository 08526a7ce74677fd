/** The pages made from the code say what the code does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRules } from '../../docs/rules-page';
import { describeWorkbook } from '../../docs/workbook-page';

test.each([
  ['bang-tinh.md', describeWorkbook],
  ['quy-tac.md', describeRules],
])('docs/%s is what `npm run docs` writes', (name, describePage) => {
  expect(readFileSync(join(__dirname, '../../docs', name), 'utf8')).toBe(describePage());
});
