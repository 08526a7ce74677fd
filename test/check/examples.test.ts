/** Every rule's wrong example is found, where and as often as it says; its right one is not. */
import { type Cells, EXAMPLE_TODAY, tablesWith } from '../../docs/rules/example';
import { EXAMPLES } from '../../docs/rules/examples';
import { checkWorkbook } from '../../src/check/check-plan';
import type { CalendarDate } from '../../src/plan/date';
import { RULE_IDS } from '../../src/plan/rule';

function told(cells: Cells, today: CalendarDate): string[] {
  return checkWorkbook(tablesWith(cells), today)
    .findings.map(({ rule, tab, cell }) => `${rule} ${tab}!${cell}`)
    .sort();
}

test('the sound workbook has no finding', () => {
  expect(told({}, EXAMPLE_TODAY)).toEqual([]);
});

test('every rule has an example, and every example a rule', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual([...RULE_IDS].sort());
});

test.each(Object.entries(EXAMPLES))('%s', (rule, { wrong, at, also = [], right, today = EXAMPLE_TODAY }) => {
  expect(at.length).toBeGreaterThan(0);
  expect(told(wrong, today)).toEqual([...at.map((place) => `${rule} ${place}`), ...also].sort());
  expect(told(right, today)).toEqual([]);
});
