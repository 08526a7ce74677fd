import { titleBreakRule, titleQuotedRule, titleStopRule } from '../../../src/check/text/title';
import { mend, messageOf } from './cell';

test.each([
  ['Nâng cao chất lượng\nsinh hoạt chi bộ', 'Nâng cao chất lượng sinh hoạt chi bộ'],
  ['Nâng cao chất lượng \r\n  sinh hoạt chi bộ', 'Nâng cao chất lượng sinh hoạt chi bộ'],
  ['Nâng cao\n\n\nchất lượng\u2028sinh hoạt', 'Nâng cao chất lượng sinh hoạt'],
  ['Nâng cao chất lượng\n', 'Nâng cao chất lượng'],
  ['\n Nâng cao chất lượng', 'Nâng cao chất lượng'],
  ['- Nâng cao chất lượng\n- Bảo vệ trẻ', '- Nâng cao chất lượng\n- Bảo vệ trẻ'],
  ['1. Nâng cao chất lượng\n2. Bảo vệ trẻ\n', '1. Nâng cao chất lượng\n2. Bảo vệ trẻ'],
])('%j is broken', (title, mended) => {
  expect(mend(titleBreakRule, 'title', title)).toBe(mended);
});

test.each(['Nâng cao chất lượng', '  Nâng cao\tchất lượng ', 'Nâng cao  chất lượng'])('%j is on one line', (title) => {
  expect(mend(titleBreakRule, 'title', title)).toBeUndefined();
});

test.each([
  ['"Nâng cao chất lượng"', 'Nâng cao chất lượng'],
  ['“Nâng cao chất lượng”', 'Nâng cao chất lượng'],
  [' “ Nâng cao  chất lượng ” ', 'Nâng cao  chất lượng'],
  ['"Nâng cao chất lượng”', 'Nâng cao chất lượng'],
  ['«Nâng cao “chất lượng”»', 'Nâng cao “chất lượng”'],
])('%j is quoted', (title, mended) => {
  expect(mend(titleQuotedRule, 'title', title)).toBe(mended);
});

test.each([
  'Nâng cao chất lượng',
  'Nâng cao “chất lượng”',
  '“Học” và “hành”',
  '"Học" và "hành"',
  '“Nâng cao chất lượng',
  'Nâng cao chất lượng"',
  '‘Nâng cao chất lượng’',
  "'Nâng cao chất lượng'",
  '“”',
  '"',
  ' Nâng  cao ',
])('%j is not quoted as a whole', (title) => {
  expect(mend(titleQuotedRule, 'title', title)).toBeUndefined();
});

test.each([
  ['Nâng cao chất lượng.', 'Nâng cao chất lượng'],
  ['Nâng cao chất lượng ; ', 'Nâng cao chất lượng'],
  ['Nâng cao chất lượng,', 'Nâng cao chất lượng'],
  ['Nâng cao chất lượng:', 'Nâng cao chất lượng'],
  ['Nâng cao chất lượng..', 'Nâng cao chất lượng'],
  ['Nâng cao chất lượng./.', 'Nâng cao chất lượng'],
  ['“Nâng cao chất lượng.”', '“Nâng cao chất lượng”'],
  ['“Nâng cao chất lượng”.', '“Nâng cao chất lượng”'],
  ['"Nâng cao chất lượng;".', '"Nâng cao chất lượng"'],
  ['Bảo vệ trẻ trong trường?.', 'Bảo vệ trẻ trong trường?'],
  ['Học tập Nghị quyết số 35.', 'Học tập Nghị quyết số 35'],
])('%j ends in a stop', (title, mended) => {
  expect(mend(titleStopRule, 'title', title)).toBe(mended);
  expect(mend(titleStopRule, 'title', mended)).toBeUndefined();
});

test.each([
  'Nâng cao chất lượng',
  'Nâng cao chất lượng…',
  'Nâng cao chất lượng...',
  'Nâng cao chất lượng....',
  '“Nâng cao chất lượng…”',
  'Làm gì để nâng cao chất lượng?',
  'Quyết tâm nâng cao chất lượng!',
  'Phòng, chống đuối nước, bỏng, ngã, v.v.',
  'Phòng, chống đuối nước, bỏng, ngã v.v...',
  'Phòng, chống đuối nước, bỏng, ngã, vv.',
  'Nâng cao chất lượng. Bảo vệ trẻ',
  'Nâng cao chất lượng (quý IV)',
  '.',
  '...',
])('%j ends in none', (title) => {
  expect(mend(titleStopRule, 'title', title)).toBeUndefined();
});

test('messages', () => {
  expect(messageOf(titleBreakRule, 'title', 'Nâng cao chất lượng\nsinh hoạt chi bộ')).toBe(
    'Ô B2 có tên chuyên đề bị xuống dòng giữa “cao chất lượng” và “sinh hoạt chi”. Hãy viết tên chuyên đề trên một dòng; nếu là hai chuyên đề thì tách thành hai hàng.',
  );
  expect(messageOf(titleBreakRule, 'title', 'Nâng cao\n')).toBe(
    'Ô B2 có dòng trống ở đầu hoặc cuối tên chuyên đề. Hãy xóa dòng trống này.',
  );
  expect(messageOf(titleBreakRule, 'title', '\nNâng cao')).toBe(
    'Ô B2 có dòng trống ở đầu hoặc cuối tên chuyên đề. Hãy xóa dòng trống này.',
  );
  expect(messageOf(titleQuotedRule, 'title', '“Nâng cao chất lượng”')).toBe(
    'Ô B2 có ngoặc kép bao quanh cả tên chuyên đề “Nâng cao chất lượng”; văn bản tự đặt ngoặc kép. Hãy bỏ cặp ngoặc kép này.',
  );
  expect(messageOf(titleStopRule, 'title', 'Nâng cao chất lượng.')).toBe(
    'Ô B2 có dấu chấm ở cuối tên chuyên đề; văn bản đặt tên chuyên đề vào giữa câu nên không cần. Hãy xóa đi.',
  );
});
