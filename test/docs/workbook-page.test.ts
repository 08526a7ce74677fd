/** The page on the workbook says what the code does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWorkbook } from '../../docs/workbook-page';

test('docs/bang-tinh.md is what `npm run docs` writes', () => {
  expect(readFileSync(join(__dirname, '../../docs/bang-tinh.md'), 'utf8')).toBe(describeWorkbook());
});
