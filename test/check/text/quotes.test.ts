import { quotesMixedRule, quotesUnbalancedRule } from '../../../src/check/text/quotes';
import { mend, messageOf } from './cell';

/** No finding of either rule. */
test.each([
  'Không có ngoặc kép',
  'Học tập “Sửa đổi lối làm việc” trong chi bộ',
  'Học tập "Sửa đổi lối làm việc" trong chi bộ',
  'Học tập «Sửa đổi lối làm việc» trong chi bộ',
  'Học tập „Sửa đổi lối làm việc“ trong chi bộ',
  'Học tập „Sửa đổi lối làm việc” trong chi bộ',
  '“Giữ gìn Đảng ta thật trong sạch”; “đời tư trong sáng”',
  '"một","hai" và ("ba")',
  '“Thực hiện “Tự soi, tự sửa” trong chi bộ”',
  '“Thực hiện "Tự soi, tự sửa" trong chi bộ”',
  '"Thực hiện “Tự soi, tự sửa” trong chi bộ"',
  '« Thực hiện “Tự soi, tự sửa” trong chi bộ »',
  "Chuyên đề của H'Hen Niê và K'Bang, Y'Thoa, O'Neil",
  'Chuyên đề của H’Hen và ‘một điều’ khác',
  "Học ‘thật' làm thật",
  'Mua tivi 43" cho lớp Lá 1',
  'Màn hình 15" và màn hình 24"',
  'Màn hình 15,6" cho phòng họp',
  'Màn hình 15″, bút 0.5"',
  'Góc 10°30\'15"',
  'Màn hình 15" đặt ở phòng "Hoa Sen"',
  'Màn hình 15” đặt ở phòng “Hoa Sen”',
  'Đề án "06" và "Nghị quyết số 35"',
  '("Hoa Sen")',
  'Chi bộ "4 tốt"/"3 không"',
  '"Chi bộ 4 tốt", "Đảng bộ 4 tốt"',
])('%s', (text) => {
  expect([mend(quotesMixedRule, 'paragraph', text), mend(quotesUnbalancedRule, 'paragraph', text)]).toEqual([
    undefined,
    undefined,
  ]);
});

test.each([
  ['"Các giải pháp của đảng viên”', '“Các giải pháp của đảng viên”'],
  ['“Bảo vệ trẻ trong trường mầm non".', '“Bảo vệ trẻ trong trường mầm non”.'],
  ['Học "một", “hai” và «ba»', 'Học “một”, “hai” và “ba”'],
  ['Học "một” và “hai"', 'Học “một” và “hai”'],
  ['„một" hai', '“một” hai'],
  ['«một” hai', '“một” hai'],
  ['“một“ hai', '“một” hai'],
  ['“Đề án 06" của tỉnh', '“Đề án 06” của tỉnh'],
  ['“Học "một” của chi bộ"', '“Học “một” của chi bộ”'],
  ['Màn hình 15" ở phòng "Hoa Sen”', 'Màn hình 15" ở phòng “Hoa Sen”'],
  ['“một” (“hai")', '“một” (“hai”)'],
  ['“A "b" c" d', '“A “b” c” d'],
])('%s is mixed', (text, mended) => {
  expect(mend(quotesMixedRule, 'paragraph', text)).toBe(mended);
  expect(mend(quotesUnbalancedRule, 'paragraph', text)).toBeUndefined();
  expect(mend(quotesMixedRule, 'paragraph', mended)).toBeUndefined();
});

test.each([
  '"',
  'Học “một của chi bộ',
  'Học một” của chi bộ',
  'Học "một của chi bộ',
  'Học "một" và "hai của chi bộ',
  '”một“ hai',
  '»một« hai',
  'Học “một” hai” của chi bộ',
  'Học "một” và “hai của chi bộ',
  'Trong tháng 12” của năm',
  'Năm học 2025" của trường',
])('%s is unbalanced', (text) => {
  expect(mend(quotesUnbalancedRule, 'paragraph', text)).toBe(text);
  expect(mend(quotesMixedRule, 'paragraph', text)).toBeUndefined();
});

test.each([
  ['“Nâng cao chất lượng sinh hoạt', 'Nâng cao chất lượng sinh hoạt'],
  ['Nâng cao chất lượng sinh hoạt"', 'Nâng cao chất lượng sinh hoạt"'],
  ['Học tập tác phẩm Sửa đổi lối làm việc”', 'Học tập tác phẩm Sửa đổi lối làm việc”'],
  ['Nâng cao “chất lượng sinh hoạt', 'Nâng cao “chất lượng sinh hoạt'],
  ['“Nâng cao” chất lượng sinh hoạt”', '“Nâng cao” chất lượng sinh hoạt”'],
  ['“', '“'],
])('of the title %s only a half quote at the beginning goes', (title, mended) => {
  expect(mend(quotesUnbalancedRule, 'title', title)).toBe(mended);
});

test('a paragraph keeps its half quote', () => {
  expect(mend(quotesUnbalancedRule, 'paragraph', '“Nâng cao chất lượng')).toBe('“Nâng cao chất lượng');
});

test('messages', () => {
  expect(messageOf(quotesMixedRule, 'title', '"Nâng cao chất lượng”')).toBe(
    'Ô B2 dùng lẫn ngoặc kép thẳng (") và cong (“ ”) ở “Nâng cao chất lượng”. Hãy dùng một kiểu “ ” cho cả ô.',
  );
  expect(messageOf(quotesMixedRule, 'title', '“Nâng cao“ chất lượng')).toBe(
    'Ô B2 có dấu ngoặc kép đặt sai chiều ở “Nâng cao”. Hãy dùng “ để mở và ” để đóng.',
  );
  expect(messageOf(quotesUnbalancedRule, 'paragraph', 'Học tập “Sửa đổi lối làm việc của chi bộ')).toBe(
    'Ô B2 có dấu ngoặc kép không thành cặp ở chỗ “Sửa đổi lối làm”. Hãy thêm dấu còn thiếu, hoặc xóa dấu thừa.',
  );
});
