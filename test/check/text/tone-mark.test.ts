import { toneMarkRule } from '../../../src/check/text/tone-mark';
import { mendSlips } from '../../../src/check/text-rule';
import type { TextKind } from '../../../src/sheet/read-text-cells';
import { contextOf, textCell } from './cell';

/** What becomes of each cell, in a workbook that holds these. */
function mendAll(...cells: readonly (string | readonly [TextKind, string])[]): string[] {
  const texts = cells.map((cell) => (typeof cell === 'string' ? textCell('paragraph', cell) : textCell(...cell)));
  const context = contextOf(texts);
  return texts.map((cell) => mendSlips(cell.text, toneMarkRule.find(cell.text, cell, context)));
}

test('the style that prevails is kept', () => {
  expect(mendAll('sức khoẻ và sức khỏe', 'hoà giải', 'đảng uỷ')).toEqual([
    'sức khoẻ và sức khoẻ',
    'hoà giải',
    'đảng uỷ',
  ]);
  expect(mendAll('sức khỏe', 'hòa giải', 'đảng uỷ')).toEqual(['sức khỏe', 'hòa giải', 'đảng ủy']);
});

test('on a tie the old style is', () => {
  expect(mendAll('sức khoẻ', 'hòa giải')).toEqual(['sức khỏe', 'hòa giải']);
});

test.each([
  ['hoà', 'hòa'],
  ['hoá', 'hóa'],
  ['thoả', 'thỏa'],
  ['xoã', 'xõa'],
  ['hoạ', 'họa'],
  ['choè', 'chòe'],
  ['loé', 'lóe'],
  ['khoẻ', 'khỏe'],
  ['toẽ', 'tõe'],
  ['xoẹ', 'xọe'],
  ['truỳ', 'trùy'],
  ['thuý', 'thúy'],
  ['uỷ', 'ủy'],
  ['luỹ', 'lũy'],
  ['tuỵ', 'tụy'],
])('%s and %s, both ways', (modern, old) => {
  expect(mendAll(modern, old, old)).toEqual([old, old, old]);
  expect(mendAll(old, modern, modern)).toEqual([modern, modern, modern]);
  const [upperModern, upperOld] = [modern, old].map((word) => word.toLocaleUpperCase('vi'));
  expect(mendAll(`Đảng ${upperModern}`, old, old)[0]).toBe(`Đảng ${upperOld}`);
});

test.each([
  'quý, quỳ, quỷ, quỹ, quỵ',
  'hoàn, hoạt, hoài, xoáy, ngoéo, ngoằn ngoèo, thuỷu, khuỷu, huỳnh, thuyền, quả, quà',
  'tiền tuyến, tuýp, xuýt xoa, uýnh',
  'Tỉnh Hoà Bình, bạn Thuý Kiều, xã Tân Hoà',
  'Hoà Bình là một tỉnh',
  'ThS. Hoà trình bày; TP. Hoà là nơi đến',
  'XÃ TÂN HOÀ, HUYỆN HOÀ VANG',
  'Địa điểm: Hoà Lạc',
  'Bôlsêvichoà, Noè',
  'lồng ghép voà các buổi họp, boé, muỷ',
])('%s is not judged', (text) => {
  expect(mendAll(text, 'hòa, khỏe, ủy, thủy, hóa')[0]).toBe(text);
});

test.each([
  ['Hoà giải ở cơ sở', 'Hòa giải ở cơ sở'],
  ['Nội dung tốt. Hoà giải ở cơ sở', 'Nội dung tốt. Hòa giải ở cơ sở'],
  ['Một\n- Hoà giải ở cơ sở', 'Một\n- Hòa giải ở cơ sở'],
  ['1. “Hoá giải” mâu thuẫn', '1. “Hóa giải” mâu thuẫn'],
  ['Uỷ ban nhân dân, Đảng Uỷ', 'Ủy ban nhân dân, Đảng Ủy'],
  ['CỘNG HOÀ XÃ HỘI', 'CỘNG HÒA XÃ HỘI'],
  ['HUYỆN UỶ', 'HUYỆN ỦY'],
  ['oà khóc', 'òa khóc'],
])('%s is', (text, mended) => {
  expect(mendAll(text, 'hòa, khỏe, ủy, thủy, hóa')[0]).toBe(mended);
});

test('names are neither judged nor counted', () => {
  const cells: readonly (readonly [TextKind, string])[] = [
    ['names', 'Nguyễn Thị Thuý'],
    ['names', 'đ/c hoà'],
    ['paragraph', 'Đồng chí Thuý và đồng chí Hoà'],
    ['phrase', 'Hoà Lạc'],
    ['phrase', 'Thuý'],
  ];
  expect(mendAll('sức khỏe', ...cells)).toEqual(['sức khỏe', ...cells.map(([, text]) => text)]);
  expect(mendAll('hoà, khỏe', ...cells)[0]).toBe('hòa, khỏe');
});

test('one style alone is no fault', () => {
  expect(mendAll('hoà, khoẻ, uỷ', 'thuý')).toEqual(['hoà, khoẻ, uỷ', 'thuý']);
});

test('message', () => {
  const texts = [textCell('title', 'Chăm sóc sức khoẻ, hoà giải'), textCell('paragraph', 'Đảng ủy, chi ủy, sức khỏe')];
  const context = contextOf(texts);
  const slips = toneMarkRule.find(texts[0]!.text, texts[0]!, context);
  const quoted = slips.map(({ start, end }) => texts[0]!.text.slice(start, end));
  expect(toneMarkRule.describe(texts[0]!, quoted, slips, context.words)).toBe(
    'Ô B2 ghi “khoẻ”, “hoà”, còn nơi khác trong bảng đặt dấu thanh theo kiểu kia. Hãy viết “khỏe”, “hòa” cho thống nhất.',
  );
});
