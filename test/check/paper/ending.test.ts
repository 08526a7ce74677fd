import { findInParagraph, tell } from './paper';

const STATE = { 'Cài đặt': { B2: 'Văn bản hành chính' } };

test.each<[string, string]>([
  ['Trên đây là kế hoạch của chi bộ./.', 'Trên đây là kế hoạch của chi bộ.'],
  ['Trên đây là kế hoạch của chi bộ. /.', 'Trên đây là kế hoạch của chi bộ.'],
  ['Trên đây là kế hoạch của chi bộ./.\n', 'Trên đây là kế hoạch của chi bộ.\n'],
  ['Trên đây là kế hoạch của chi bộ./', 'Trên đây là kế hoạch của chi bộ.'],
  ['Trên đây là kế hoạch của chi bộ/.', 'Trên đây là kế hoạch của chi bộ.'],
  ['Chi bộ thực hiện “nêu gương”./.  ', 'Chi bộ thực hiện “nêu gương”.  '],
  ['Dòng một./.\nDòng hai.', 'Dòng một.\nDòng hai.'],
])('%j', (text, right) => {
  expect(tell(findInParagraph(text))).toEqual([`party_ending → ${right}`]);
  expect(findInParagraph(text, STATE)).toEqual([]);
});

test.each([
  'Trên đây là kế hoạch của chi bộ.',
  'Dấu ./. chỉ dùng trong văn bản hành chính.',
  'Xem tại https://example.com/.',
  'Xem tại example.com/.',
  'Trực 24/7.',
  'Số liệu: 3/.',
  'Đọc và/hoặc ghi.',
  'Kết thúc...',
])('nothing: %s', (text) => {
  expect(findInParagraph(text)).toEqual([]);
});
