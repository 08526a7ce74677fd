import fc from 'fast-check';
import { EXAMPLE_TODAY, tablesWith } from '../../docs/rules/example';
import { EXAMPLES } from '../../docs/rules/examples';
import { replaceName } from '../../src/check/acceptance';
import { checkWorkbook } from '../../src/check/check-plan';
import { listMends } from '../../src/check/mend';
import { factsOf, RULE_IDS, type RuleId } from '../../src/plan/rule';
import type { Tables } from '../../src/sheet/cell';

const TO = 'Nguyễn Thị Thanh Tâm';

test.each([
  ['Nguyễn Thanh Tâm', TO],
  ['đ/c Nguyễn Thanh Tâm', `đ/c ${TO}`],
  ['Lê An; Nguyễn Thanh Tâm', `Lê An; ${TO}`],
  ['Nguyễn Thanh Tâm và Lê An', `${TO} và Lê An`],
  ['Nguyễn Thanh Tâm\nLê An', `${TO}\nLê An`],
  ['Nguyễn Thanh Tâm An; Nguyễn Thanh Tâm', `Nguyễn Thanh Tâm An; ${TO}`],
  ['Nguyễn  Thanh   Tâm', TO],
  ['Nguyễn Thanh Tâm'.normalize('NFD'), TO],
  ['Lê An', 'Lê An'],
  ['$& Nguyễn Thanh Tâm', `$& ${TO}`],
])('in %j the name is replaced where it stands by itself', (text, expected) => {
  expect(replaceName(text, { from: 'Nguyễn Thanh Tâm', to: TO })).toBe(expected);
});

function mendAll(tables: Tables): { tables: Tables; rules: ReadonlySet<RuleId> } {
  const { context } = checkWorkbook(tables, EXAMPLE_TODAY);
  const mends = listMends(context, []);
  const mended = JSON.parse(JSON.stringify(tables)) as Record<string, unknown[][]>;
  for (const { place, after } of mends) {
    const [, column, row] = /^([A-Z])(\d+)$/.exec(place.cell)!;
    mended[place.tab]![Number(row) - 1]![column!.charCodeAt(0) - 65] = after;
  }
  return { tables: mended as Tables, rules: new Set(mends.flatMap(({ rules }) => rules)) };
}

const CERTAIN = RULE_IDS.filter((id) => factsOf(id).mends === 'certain');

test.each(CERTAIN)('%s: what is certain is gone once mended', (id) => {
  const wrong = tablesWith(EXAMPLES[id].wrong);
  const ofRule = (tables: Tables) => checkWorkbook(tables, EXAMPLE_TODAY).findings.filter(({ rule }) => rule === id);
  const { tables, rules } = mendAll(wrong);
  const unsure = ofRule(wrong).filter(({ suggestion }) => suggestion === undefined);
  expect(rules.has(id)).toBe(unsure.length < ofRule(wrong).length);
  expect(ofRule(tables)).toEqual(unsure);
});

test.each(RULE_IDS.filter((id) => factsOf(id).mends !== 'certain'))('%s: nothing is mended by itself', (id) => {
  expect(mendAll(tablesWith(EXAMPLES[id].wrong)).rules).not.toContain(id);
});

test('the sound workbook stays as it is', () => {
  expect(mendAll(tablesWith({})).rules.size).toBe(0);
});

const PIECES = [
  ...[
    '“',
    '”',
    '"',
    '.',
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    'ngiệm',
    'voà',
    'Nghi quyết',
    'hoà',
    'hòa',
    './.',
    '30/03/2007',
  ],
  ...[
    '[bookmark: _GoBack]',
    'Chuyên đề',
    'tiếng Việt'.normalize('NFD'),
    '😀',
    '=',
    '+',
    'ngày 5 tháng 9',
    'H’Hen',
    ';',
  ],
];

test('mending twice is mending once, whatever was typed', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, (title, paragraph) => {
      const typed = tablesWith({ 'Chuyên đề': { B3: title }, 'Nội dung': { B4: paragraph } });
      const once = mendAll(typed).tables;
      expect(mendAll(once).tables).toEqual(once);
    }),
    { numRuns: 300 },
  );
});
