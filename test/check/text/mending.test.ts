/** All rules on words together: mending ends in a text that needs no mending, in time that grows with its length alone. */
import fc from 'fast-check';
import { listMends } from '../../../src/check/mend';
import { TEXT_RULES } from '../../../src/check/rules';
import { isLegacyText } from '../../../src/check/text/legacy';
import { textRules } from '../../../src/check/text/rules';
import { factsOf, type RuleId } from '../../../src/plan/rule';
import type { TextKind } from '../../../src/sheet/read-text-cells';
import { contextOf, textCell } from './cell';

function mendAll(kind: TextKind, raw: string): string {
  const cell = textCell(kind, raw);
  return listMends(contextOf([cell]), [])[0]?.after ?? raw;
}

test.each<[TextKind, string, string]>([
  [
    'title',
    '[bookmark: _Hlk1]"Các giải pháp nâng cao\u00a0trình độ\nlý luận chính trị”.',
    'Các giải pháp nâng cao trình độ lý luận chính trị',
  ],
  ['title', `“${'Nghị quyết'.normalize('NFD')}\u200b số 35.`, 'Nghị quyết số 35'],
  ['title', '&ldquo;Học tập&rdquo;.', 'Học tập'],
  ['paragraph', '**Căn cứ** "Chỉ thị số 50-CT/TW”;', 'Căn cứ “Chỉ thị số 50-CT/TW”;'],
  ['title', 'Dạy tốt 👩‍🏫', 'Dạy tốt 👩‍🏫'],
  ['title', 'Phßng Gi¸o dôc.', 'Phßng Gi¸o dôc.'],
])('%s %j', (kind, raw, mended) => {
  expect(mendAll(kind, raw)).toBe(mended);
});

const PIECES = [
  ...['"', '“', '”', '„', '«', '»', '″', "'", '.', ';', ',', ':', '…', '/.', '\n', '\r\n', ' ', '  ', '\u00a0'],
  ...['\u200b', '\u200d', '\ufe0f', '\u00ad', '\u2028', '\u202e', '\ufeff', '\ud800', '\u0301', '\u0007', '\t'],
  ...[
    '[bookmark: a]',
    '&nbsp;',
    '&amp;',
    '&#160;',
    '_x000D_',
    '**',
    '[cite: 1]',
    '<br>',
    '{ PAGE }',
    '-',
    '=',
    '+',
    '(',
  ],
  ...[
    'hoà',
    'khỏe',
    'uỷ',
    'Ủy',
    'HOÀ',
    'chi bộ',
    'Nghị quyết',
    'e\u0323\u0302',
    'v.v.',
    '15',
    'Phßng',
    '👩',
    '🏫',
    'A1',
  ],
];
const nasty = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 14,
});

test('what was mended needs no mending', () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom<TextKind>('title', 'paragraph', 'phrase', 'names'), (pieces, kind) => {
      // Which style of tone marks prevails may only be seen once words that were run together are parted.
      const mended = mendAll(kind, mendAll(kind, pieces.join('')));
      expect(mendAll(kind, mended)).toBe(mended);
    }),
    { numRuns: 3000 },
  );
});

test('slips stand in order, apart, within the text, and say something', () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom<TextKind>('title', 'paragraph'), (pieces, kind) => {
      const cell = textCell(kind, pieces.join(''));
      const context = contextOf([cell]);
      for (const [, rule] of Object.entries(textRules)) {
        let last = 0;
        const text = cell[rule.of];
        const slips = rule.find(text, cell, context);
        for (const { start, end, replacement } of slips) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(replacement).not.toBe(text.slice(start, end));
          last = end;
        }
        const quoted = slips.map(({ start, end }) => text.slice(start, end));
        if (slips.length > 0) expect(rule.describe(cell, quoted, slips, context.words)).toMatch(/^Ô B2\b.{20,}\.$/su);
      }
    }),
    { numRuns: 2000 },
  );
});

const LONG: readonly string[] = [
  ...PIECES.filter((piece) => piece.trim() !== ''),
  ...[' ', '\u00a0', ' \n', '"a ', 'a" ', '&amp;', '&amp;amp;', '**a', '{ PAGE ', '[bookmark:', '<span ', 'l­îng '],
  ...['ph-', '-1+', 'a.', 'Gi¸o ', 'hoà giải ', 'é ', '👩\u200d', '🏴', '\ufe0f', 'a\u0301\u0323', '15" ', 'TÂN '],
];

function longest(rule: (typeof textRules)[keyof typeof textRules], text: string): number {
  const cell = textCell('title', text);
  const start = performance.now();
  rule.find(cell[rule.of], cell, contextOf([cell, textCell('paragraph', 'khỏe hoà')]));
  return performance.now() - start;
}

test.each(Object.entries(textRules))('%s reads 20,000 characters at once', (_, rule) => {
  for (const piece of LONG) {
    const text = piece.repeat(Math.ceil(20000 / piece.length));
    expect([piece, Math.min(longest(rule, text), longest(rule, `a${text}a`)) < 10_000]).toEqual([piece, true]);
  }
});

test('which suggestions are applied unasked', () => {
  const certain = TEXT_RULES.filter(([id]) => id in textRules && factsOf(id).mends === 'certain').map(([id]) => id);
  expect(certain).not.toContain<RuleId>('legacy_font_text');
  expect(certain).not.toContain<RuleId>('formula_text');
  expect(isLegacyText('Phßng Gi¸o dôc')).toBe(true);
});
