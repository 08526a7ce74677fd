import { compositionRule } from '../../../src/check/text/composition';
import { invisibleRule } from '../../../src/check/text/invisible';
import { mend, messageOf } from './cell';

const nfd = (text: string) => text.normalize('NFD');

test.each([
  [nfd('Nghị quyết'), 'Nghị quyết'],
  [`Học tập ${nfd('nghị')} quyết`, 'Học tập nghị quyết'],
  ['Nghi\u0323 quyê\u0301t', 'Nghị quyết'],
  ['ê\u0323', 'ệ'],
  [`${nfd('ệ')}\u00a0\u200b${nfd('Ỹ')}`, 'ệ\u00a0\u200bỸ'],
])('%j is decomposed', (text, mended) => {
  expect(mend(compositionRule, 'names', text)).toBe(mended);
  expect(mend(compositionRule, 'names', mended)).toBeUndefined();
});

test.each([
  'Nghị quyết',
  'Định\u00a0An',
  'a\u200bb',
  'x\u030c',
  'x\u030c\u212b',
  '2\u0301',
  '\u212b 5 \u2126',
  '한국',
  '\u0301',
  '👩‍🏫',
  '① ﬁ ½',
])('%j is composed', (text) => {
  expect(mend(compositionRule, 'title', text)).toBeUndefined();
});

test.each([
  ['Định\u00a0An', 'Định An'],
  ['Định\u202f\u2003An', 'Định  An'],
  ['\ufeffNâng cao', 'Nâng cao'],
  ['Nâng\u200b cao', 'Nâng cao'],
  ['Nâ\u00adng cao', 'Nâng cao'],
  ['\u202aNâng cao\u202c', 'Nâng cao'],
  ['a\u0007b\u001fc\u0000', 'a bc'],
  ['Nâng\u0093cao', 'Nâng cao'],
  ['Nâng \ud83d cao', 'Nâng  cao'],
  ['\udc00', ''],
  ['Nâng\u200dcao', 'Nângcao'],
  ['👩‍🏫\u200d cao', '👩‍🏫 cao'],
  ['👩\u200d\u00a0🏫', '👩 🏫'],
  ['Nâng\ufffccao', 'Nângcao'],
  ['a\u{E0041}\u{E0042}', 'a'],
])('%j holds what nobody sees', (text, mended) => {
  expect(mend(invisibleRule, 'period', text)).toBe(mended);
  expect(mend(invisibleRule, 'period', mended)).toBeUndefined();
});

test.each([
  'Nâng cao chất lượng',
  'một\thai\nba\r\nbốn\u2028năm\vsáu',
  '👩‍🏫 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️ 1️⃣ 👍🏽 👩🏽‍🏫',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  nfd('Nghị quyết'),
  '© ® ™ … – “ ”',
  '\uf0b7 mục',
  '한국어 ไทย हिन्दी',
])('%j holds nothing of the kind', (text) => {
  expect(mend(invisibleRule, 'title', text)).toBeUndefined();
});

test('messages', () => {
  expect(messageOf(invisibleRule, 'title', 'Nâng cao chất\u00a0lượng')).toBe(
    'Ô B2 có dấu cách không ngắt (U+00A0) ở “chất lượng”: mắt không thấy, nhưng làm sai khi tìm kiếm, so sánh và ngắt dòng. Hãy xóa rồi gõ lại chỗ này.',
  );
  expect(messageOf(invisibleRule, 'title', 'Nâng cao\u00a0\u202e\u0001\u200b')).toBe(
    'Ô B2 có dấu cách không ngắt (U+00A0), ký tự đổi chiều chữ (U+202E), ký tự điều khiển (U+0001) ở “cao”: mắt không thấy, nhưng làm sai khi tìm kiếm, so sánh và ngắt dòng. Hãy xóa rồi gõ lại chỗ này.',
  );
  expect(messageOf(invisibleRule, 'title', 'Nâng \u200b cao')).toBe(
    'Ô B2 có ký tự rỗng (U+200B): mắt không thấy, nhưng làm sai khi tìm kiếm, so sánh và ngắt dòng. Hãy xóa rồi gõ lại chỗ này.',
  );
  expect(messageOf(compositionRule, 'names', nfd('Nguyễn Thị Thanh Tâm'))).toBe(
    'Ô B2 có chữ ở dạng Unicode tổ hợp (“Nguyễn”, “Thị”, “Tâm”): nhìn giống nhau nhưng tìm kiếm và so sánh không ra. Hãy gõ lại bằng Unicode dựng sẵn.',
  );
});

test.each([
  ['phong\u200Bcách', 'phong cách'],
  ['nghi\u200Bêng', 'nghiêng'],
  ['H\u200BHen', 'HHen'],
])('a zero-width space in %j', (text, mended) => {
  expect(mend(invisibleRule, 'title', text)).toBe(mended);
});
