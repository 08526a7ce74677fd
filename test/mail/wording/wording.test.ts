/** A letter's words with tags: what they print, and what is wrong with them. */
import fc from 'fast-check';
import type { TemplateFault } from '../../../src/document/own-template/fault';
import { listFields } from '../../../src/document/own-template/scope';
import { ONE_TOPIC_KINDS, wordingScope } from '../../../src/mail/wording/tags';
import { LONGEST_WORDING, prepareWording, renderWording } from '../../../src/mail/wording/wording';
import { cleanText } from '../../../src/plan/text';
import { WORDING_KINDS, type WordingKind } from '../../../src/plan/wording-kind';
import { DATA, fill, LEVEL, SAFETY } from './sample';

function faultsOf(text: string, kind: WordingKind = 'assignment'): readonly TemplateFault[] {
  const result = prepareWording(text, kind, 'body');
  return 'faults' in result ? result.faults : [];
}

/** `rule tag → what else`. */
function summarise(fault: TemplateFault): string {
  const { rule, tag, part, around, ...more } = { tag: '', part: '', around: '', ...fault };
  return [rule.replace('template_', ''), tag, ...Object.values(more)].filter(Boolean).join(' ');
}

test.each<[string, string, string]>([
  ['a text', 'Gửi {ten_nguoi_nhan}, {Chức vụ người nhận}!', 'Gửi Nguyễn Thị Ly, Phó Bí thư!'],
  ['no tag', '1 < 2 & “3”\n\nhết', '1 < 2 & “3”\n\nhết'],
  ['the field’s name', '{recipient}', 'Nguyễn Thị Ly'],
  ['a condition', '{#duong_dan}có{/duong_dan}{^duong_dan}không{/}', 'có'],
  ['a list of texts', 'A\n{#cac_thay_doi}\n- {muc}\n{/cac_thay_doi}\nB', 'A\n- Địa điểm: Văn phòng → Hội trường.\nB'],
  ['a list', '{#cac_chuyen_de}\n{thu_tu}. {so_chuyen_de} {ten_don_vi}\n{/}', '1. 04 Chi bộ Mầm non Định An'],
  ['a list within a line', '{#cac_chuyen_de}[{gio}{/cac_chuyen_de}]', '[14 giờ 00]'],
  [
    'an outer tag in the item of a list',
    '{#cac_thay_doi}{muc} ({nam}){/cac_thay_doi}',
    'Địa điểm: Văn phòng → Hội trường. (năm 2022)',
  ],
  ['line ends of other systems', 'A\r\nB\rC\u2028D', 'A\nB\nC\nD'],
  ['many empty lines', '\n\nA  \n\n\n\nB\n\n', 'A\n\nB'],
  ['decomposed letters', 'Kính gửi {ten_nguoi_nhan}'.normalize('NFD'), 'Kính gửi Nguyễn Thị Ly'],
  ['what nobody sees within a tag', '{ten_\u200bnguoi_\u00adnhan}', 'Nguyễn Thị Ly'],
])('%s', (_, text, printed) => {
  expect(fill(text)).toBe(printed);
});

test('a line whose tags print nothing goes; one without tags stays', () => {
  const text = 'A\n   {#dia_diem}- Nơi: {dia_diem}{/dia_diem}\n{chu_tri}\n\nB {chu_tri}\n{#chu_tri}C\nD{/chu_tri}\nE';
  const data = { ...DATA, chair: ' ', topics: [{ ...SAFETY, place: '' }] };
  expect(fill(text, data, 'notice')).toBe('A\n\nB\nE');
  expect(fill(text, DATA, 'notice')).toBe('A\n   - Nơi: Hội trường\nPhó Bí thư Chi bộ\n\nB Phó Bí thư Chi bộ\nC\nD\nE');
});

test('topics in their order, each with its own', () => {
  const text = '{so_luong_chuyen_de}:\n{#cac_chuyen_de}\n{thu_tu}/{so_chuyen_de} {gio}{^gio}?{/gio}\n{/cac_chuyen_de}';
  expect(fill(text, { ...DATA, topics: [LEVEL, SAFETY] })).toBe('02:\n1/02 ?\n2/04 14 giờ 00');
  expect(fill(`${text}{^co_chuyen_de}không có{/}`, { ...DATA, topics: [] })).toBe('00:\nkhông có');
});

test('the outline goes to the signer, unless that is the reader', () => {
  const text = 'Gửi{#nguoi_nhan_de_cuong} cho {nguoi_nhan_de_cuong}{/nguoi_nhan_de_cuong}';
  expect([fill(text), fill(text, { ...DATA, signer: 'Đ/c NGUYỄN THỊ LY' })]).toEqual(['Gửi cho Lê Thị Hồng', 'Gửi']);
});

test.each(WORDING_KINDS)('%s: a topic’s tags outside of the list where there is one topic alone', (kind) => {
  const [fault] = faultsOf('{ten_chuyen_de}', kind).map(summarise);
  expect(fault).toBe(ONE_TOPIC_KINDS.has(kind) ? undefined : 'tag_misplaced {ten_chuyen_de} {#cac_chuyen_de}');
  if (!fault) expect(fill('{ten_chuyen_de}, {han_nop}', DATA, kind)).toBe(`${SAFETY.title}, ${SAFETY.due}`);
});

test('every tag prints what it says, or is a condition', () => {
  for (const kind of ['notice', 'change'] as const) {
    const unprinted = listFields(wordingScope(kind)).filter(({ field: { shape, facts }, lists }) => {
      const { tag } = facts;
      const text =
        shape === 'text' ? `{${tag}}` : `{#${tag}}x{/${tag}}${shape === 'switch' ? `{^${tag}}x{/${tag}}` : ''}`;
      const [open, close] = lists.length > 0 ? ['{#cac_chuyen_de}', '{/cac_chuyen_de}'] : ['', ''];
      return fill(open + text + close, DATA, kind) === '';
    });
    expect(unprinted).toEqual([]);
  }
});

test('a subject is one line', () => {
  expect(fill(' A\n{#cac_thay_doi}\n{muc}{/}\r\n{nam} ', DATA, 'change', 'subject')).toBe(
    'A Địa điểm: Văn phòng → Hội trường. năm 2022',
  );
});

test.each<[string, readonly string[]]>([
  ['Gửi {ten_nguoi_nhan kính', ['tag_unclosed {ten_nguoi_nhan']],
  ['Gửi ten_nguoi_nhan} kính', ['tag_unopened ten_nguoi_nhan}']],
  ['{{ten_nguoi_nhan}}', ['tag_doubled {{ten_nguoi_nhan}}']],
  ['{ten_\nnguoi_nhan}', ['tag_broken {ten_nguoi_nhan}']],
  ['{“nam”}', ['tag_quoted {“nam”}']],
  ['{ten_nguoi_nhn}', ['tag_unknown {ten_nguoi_nhn} {ten_nguoi_nhan}']],
  ['{#thay_doi}{muc}{/thay_doi}', ['tag_unknown {#thay_doi} {#cac_thay_doi}']],
  ['{#co_thu}{nam}{/co_thu}', ['tag_unknown {#co_thu}']],
  ['{so_van_ban}', ['tag_unknown {so_van_ban}']],
  ['{}', ['tag_unknown {}']],
  ['{#chu_giai}{ten_nguoi_nhan}{/chu_giai}', ['tag_unknown {#chu_giai}', 'tag_unknown {/chu_giai}']],
  ['{han_nop}', ['tag_misplaced {han_nop} {#cac_chuyen_de}']],
  ['{cac_thay_doi}', ['tag_misused {cac_thay_doi} list {#cac_thay_doi}{muc}{/cac_thay_doi}']],
  ['{co_de_cuong}', ['tag_misused {co_de_cuong} switch {#co_de_cuong}…{/co_de_cuong}']],
  ['{muc}', ['tag_misused {muc} item {#cac_thay_doi}{muc}{/cac_thay_doi}']],
  ['{#nam}A', ['loop_unclosed {#nam}']],
  ['A{/nam}', ['loop_unopened {/nam}']],
  ['{#nam}{#chu_tri}{/nam}{/chu_tri}', ['loop_crossed {#nam} {#chu_tri}']],
  ['{xyz}\n{#nam}\nB}', ['tag_unopened B}', 'tag_unknown {xyz}', 'loop_unclosed {#nam}']],
  ['a'.repeat(LONGEST_WORDING + 1), ['too_large']],
])('what is wrong: %.40s', (text, faults) => {
  expect(faultsOf(text).map(summarise)).toEqual(faults);
});

test.each([
  '{ten_don_vi}',
  '{#nam}',
  '{0.unit}{/}',
  '}}{{',
  '<b>&amp;</b>',
  '$& $1 \\n %s',
  '{'.repeat(10_000),
  'ă'.repeat(10_000),
])('a value is data: %.20s', (value) => {
  const data = { ...DATA, recipient: value, changes: [value, value], topics: [{ ...SAFETY, title: value }] };
  expect(fill('[{ten_nguoi_nhan}]', data) === `[${value}]`).toBe(true);
  const told = fill('{#cac_thay_doi}<{muc}>{/}{#cac_chuyen_de}<{ten_chuyen_de}>{/}', data);
  expect(told === `<${value}>`.repeat(3)).toBe(true);
});

test('a value is one line, in NFC, without controls', () => {
  const value = ' A\r\nB\u0000\u0001\u0007\u200b\u202e\ud800 Tâm '.normalize('NFD');
  expect(fill('{ten_nguoi_nhan}|', { ...DATA, recipient: value })).toBe('A B Tâm|');
  expect(fill('\u0001A\u0001\n\u0001', DATA)).toBe('A');
});

test.each<[string, string]>([
  ['opening tags', '{#nam}'.repeat(1600)],
  ['closing tags', '{/nam}'.repeat(1600)],
  ['nested and closed', '{#nam}'.repeat(700) + '{/nam}'.repeat(700)],
  ['crossed', `{#chu_tri}${'{#nam}'.repeat(700)}{/chu_tri}${'{nam}'.repeat(700)}`],
  ['left brackets', '{'.repeat(10_000)],
  ['right brackets', '}'.repeat(10_000)],
  ['words and right brackets', 'a}'.repeat(5000)],
  ['unknown tags', '{xyz}'.repeat(2000)],
  ['one long tag', `{${'x'.repeat(9_000)}}`],
  ['spaces', `A${' '.repeat(9_000)}B`],
  ['line ends', '\n'.repeat(10_000)],
  ['100 KB', '{#cac_chuyen_de}'.repeat(6_400)],
  ['100 KB without a tag', 'x'.repeat(100_000)],
])('a hostile text has its answer: %s', (_, text) => {
  const result = prepareWording(text, 'assignment', 'body');
  const printed = 'prepared' in result ? renderWording(result.prepared, DATA).length : result.faults.length;
  expect(printed >= 0).toBe(true);
  expect('faults' in result).toBe(!/^(?:\{#nam\}.*\{\/nam\}|A +B|\n+)$/.test(text) || text.length > LONGEST_WORDING);
});

const TAGS = ['nam', 'chu_tri', 'cac_thay_doi', 'muc', 'cac_chuyen_de', 'gio', 'co_de_cuong', 'chu_giai', 'sai', ''];
const piece = fc.oneof(
  fc.tuple(fc.constantFrom('', '#', '^', '/'), fc.constantFrom(...TAGS)).map(([mark, tag]) => `{${mark}${tag}}`),
  fc.constantFrom('\n', ' ', '{', '}', '- ', '\u0001', 'chữ', '<'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

test('whatever is typed has faults or is printed, and never throws', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom(...WORDING_KINDS), (pieces, kind) => {
      const result = prepareWording(pieces.join(''), kind, 'body');
      if ('faults' in result) return result.faults.length > 0;
      const printed = renderWording(result.prepared, { ...DATA, topics: [LEVEL, SAFETY] });
      return printed === printed.normalize('NFC') && !/[{}\p{Cc}]/u.test(printed.replace(/\n/g, ''));
    }),
    { numRuns: 2000 },
  );
});

test('texts stay what they are, and values what the workbook says', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 }).map((one) => one.replace(/[{}\s\p{C}\p{Z}]/gu, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean())), fc.string({ unit: 'binary' }), (parts, value) => {
      const data = { ...DATA, recipient: `<${value}>` };
      const typed = parts.map(([words, isTagged]) => words + (isTagged ? '{ten_nguoi_nhan}' : '')).join('|');
      const meant = parts
        .map(([words, isTagged]) => words + (isTagged ? fill('{ten_nguoi_nhan}', data) : ''))
        .join('|');
      return fill(`(${typed})`, data) === cleanText(`(${meant})`);
    }),
  );
});
