import { foldKey, shortenText, tidyLines, tidyText } from '../../src/plan/text';

test.each([
  ['spaces at the ends and between', '  Chi bộ   Mầm non  ', 'Chi bộ Mầm non'],
  ['non-breaking and exotic spaces', 'Định\u00a0An\u2003xã\u3000A', 'Định An xã A'],
  ['line breaks and tabs', 'một\r\nhai\tba', 'một hai ba'],
  ['NFD', 'Nguyễn Thị Lý'.normalize('NFD'), 'Nguyễn Thị Lý'],
  ['zero-width inside a letter', 'a\u200b\u0300', 'à'],
  ['bidirectional marks', '\u202eabc\u202c\u200f', 'abc'],
  ['control characters', 'a\u0000\u0007b', 'a b'],
  ['soft hyphen and byte order mark', '\ufeffchuyên\u00ad đề', 'chuyên đề'],
  ['a lone surrogate and a non-character', 'a\ud800b\uffff', 'ab'],
  ['a right-to-left script stays', 'سلام', 'سلام'],
  ['an emoji stays', 'Hoa 🌸', 'Hoa 🌸'],
  ['only invisible characters', '\u200b\u00a0\u2060', ''],
])('tidyText: %s', (_, typed, tidy) => {
  expect(tidyText(typed)).toBe(tidy);
});

test('tidyLines cuts at line breaks and drops empty lines', () => {
  expect(tidyLines(' một \r\n\n\u00a0\n hai\u2028ba ')).toEqual(['một', 'hai', 'ba']);
  expect(tidyLines('')).toEqual([]);
});

test.each([
  ['hoà', 'hòa'],
  ['HOẠT', 'hoạt'],
  ['uỷ', 'ủy'],
  ['Khoẻ', 'khỏe'],
  ['Quý', 'Qúy'],
  ['Nguyễn  Thị\u00a0LÝ', 'nguyễn thị lý'],
  ['toà nhà', 'tòa nhà'.normalize('NFD')],
])('foldKey: %s is %s', (a, b) => {
  expect(foldKey(a)).toBe(foldKey(b));
});

test.each([
  ['Ly', 'Lý'],
  ['Thanh', 'Thành'],
  ['Đinh', 'Dinh'],
  ['Thuỷ', 'Thúy'],
  ['kĩ', 'kỹ'],
  ['phòng, chống', 'phòng chống'],
])('foldKey: %s is not %s', (a, b) => {
  expect(foldKey(a)).not.toBe(foldKey(b));
});

test.each([
  ['ngắn', 10, 'ngắn'],
  ['mười ký tự', 10, 'mười ký tự'],
  ['mười một ký tự', 10, 'mười một…'],
  ['🌸🌸🌸', 2, '🌸…'],
  ['x'.repeat(10_000), 5, 'xxxx…'],
])('shortenText: %s in %i', (text, length, short) => {
  expect(shortenText(text, length)).toBe(short);
});
