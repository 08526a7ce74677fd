/** How what was read and what the rules find come together; what each rule finds has its own tests. */
import { type Cells, EXAMPLE_TODAY, tablesWith } from '../../docs/rules/example';
import { checkRows, checkWorkbook, countErrors, stopsRun } from '../../src/check/check-plan';
import { RULES } from '../../src/check/rules';
import { factsOf, RULE_IDS } from '../../src/plan/rule';
import type { Tables } from '../../src/sheet/cell';
import { TOPICS } from '../../src/sheet/tabs';

function told(cells: Cells): string[] {
  return tell(tablesWith(cells));
}

function tell(tables: Tables): string[] {
  return checkWorkbook(tables, EXAMPLE_TODAY).findings.map(({ rule, tab, cell }) => `${rule} ${tab}!${cell}`);
}

test('an error cell is told once, though the reader and a rule both see it', () => {
  expect(told({ 'Chuyên đề': { H3: '#REF!' } })).toEqual(['assignee_missing Chuyên đề!H3']);
});

test('without members nobody is unknown; without a unit the rest is still checked', () => {
  expect(told({ 'Thành viên': null })).toEqual(['tab_missing Thành viên!']);
  expect(told({ 'Cài đặt': { B4: null }, 'Chuyên đề': { H2: 'Người Lạ Mặt' } })).toEqual([
    'assignee_unknown Chuyên đề!H2',
    'setting_missing Cài đặt!B4',
  ]);
});

test('findings stand in reading order: tab, row, column', () => {
  const cells: Cells = {
    'Nội dung': { B4: 'Rút kinh ngiệm.' },
    'Chuyên đề': { H5: null, B5: 'Bảo vệ trẻ.', C3: 'V', B3: 'Học “tập' },
    'Thành viên': { C4: null },
  };
  expect(told(cells)).toEqual([
    'quotes_unbalanced Chuyên đề!B3',
    'quarter_invalid Chuyên đề!C3',
    'title_trailing_stop Chuyên đề!B5',
    'assignee_missing Chuyên đề!H5',
    'email_missing Thành viên!C4',
    'spelling_suspect Nội dung!B4',
  ]);
});

test('only errors stop a run', () => {
  const { findings } = checkWorkbook(tablesWith({ 'Thành viên': { C3: null } }), EXAMPLE_TODAY);
  expect([findings.length, countErrors(findings), stopsRun(findings)]).toEqual([1, 0, false]);
  const stopped = checkWorkbook(tablesWith({ 'Chuyên đề': { B2: null } }), EXAMPLE_TODAY).findings;
  expect([countErrors(stopped), stopsRun(stopped)]).toEqual([1, true]);
});

test('errors are exactly the rules that may stop', () => {
  expect(RULE_IDS.filter((id) => factsOf(id).severity === 'error').sort()).toEqual([
    'assignee_missing',
    'assignee_unknown',
    'column_missing',
    'date_invalid',
    'member_duplicate',
    'member_name_missing',
    'month_invalid',
    'quarter_invalid',
    'setting_missing',
    'tab_missing',
    'title_missing',
  ]);
});

test('a rule is bound once', () => {
  const ids = RULES.map(([id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !RULE_IDS.includes(id))).toEqual([]);
});

test('some rows by themselves: no other row is missed, none is told that is not there', () => {
  const [header, ...rows] = tablesWith({ 'Chuyên đề': { B3: 'Rút kinh ngiệm', A3: 1, H3: 'Tổ 1' } })[TOPICS.name]!;
  const tables = { [TOPICS.name]: [header!, [], rows[1]!] };
  expect(checkRows(tables, EXAMPLE_TODAY).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    'spelling_suspect B3',
    'assignee_group H3',
  ]);
});

test('whatever stands in the cells, checking ends and names cells that are there', () => {
  const values = [
    '',
    ' ',
    '=1+1',
    '“',
    '\u0000',
    '😀',
    'ế'.normalize('NFD').repeat(3000),
    { error: '#N/A' },
    -1,
    1e21,
    true,
  ];
  for (const value of [...values, { year: 1899, month: 12, day: 30, hour: 7 }]) {
    const tables = tablesWith({
      'Chuyên đề': Object.fromEntries('ABCDEFGHIJKL'.split('').map((column) => [`${column}3`, value])),
      'Thành viên': { A3: value, B3: value, C3: value, D3: value, E3: value },
      'Cài đặt': { B2: value, B7: value, B9: value, B12: value },
      'Nội dung': { A3: value, B3: value, B4: value },
    });
    for (const place of tell(tables)) expect(place).toMatch(/^\w+ [^!]+!(?:[A-L]\d+)?$/);
  }
});
