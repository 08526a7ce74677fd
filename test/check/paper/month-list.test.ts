import { findInParagraph, tell, topicsIn } from './paper';

const THREE = topicsIn(['II', 4], ['IV', 10], ['IV', 12]);
const OPEN = topicsIn(['I', 3], ['II', 6], ['III', 9], ['IV', null]);

test.each<[string, string]>([
  [
    'Bắt đầu từ tháng 4, 10, 11 năm 2026, lựa chọn 03 chuyên đề.',
    'Bắt đầu từ tháng 4, 10, 12 năm 2026, lựa chọn 03 chuyên đề.',
  ],
  ['Sinh hoạt chuyên đề vào các tháng 3, 6, 9 và 12.', 'Sinh hoạt chuyên đề vào các tháng 4, 10 và 12.'],
  ['Sinh hoạt chuyên đề vào tháng 4, tháng 10, tháng 11.', 'Sinh hoạt chuyên đề vào tháng 4, tháng 10, tháng 12.'],
  ['Sinh hoạt chuyên đề vào tháng 4 và tháng 10.', 'Sinh hoạt chuyên đề vào tháng 4, tháng 10 và tháng 12.'],
  ['Sinh hoạt chuyên đề vào tháng 04, 10, 11/2026.', 'Sinh hoạt chuyên đề vào tháng 04, 10, 12/2026.'],
])('%s', (text, right) => {
  expect(tell(findInParagraph(text, THREE))).toEqual([`months_mismatch → ${right}`]);
});

test.each([
  'Bắt đầu từ tháng 4, 10, 12 năm 2026, lựa chọn 03 chuyên đề.',
  'Sinh hoạt chuyên đề vào tháng 12, 4 và 10.',
  'Sinh hoạt chuyên đề vào tháng 4, tháng 10, tháng 12.',
  'Sinh hoạt chuyên đề vào tháng 5.',
  'Sinh hoạt chuyên đề từ tháng 1 đến tháng 12.',
  'Nộp đề cương chuyên đề trước ngày 15 tháng 3, 5.',
  'Hội thảo chuyên đề tổ chức ngày 20 tháng 3, 15 đồng chí tham dự.',
  'Tháng 3, 12 đồng chí được học chuyên đề.',
  'Năm 2025, chi bộ sinh hoạt chuyên đề vào tháng 3, 6, 9.',
  'Sinh hoạt chuyên đề năm 2025 vào tháng 3, 6 năm 2025.',
  'Họp chi bộ thường kỳ tháng 1, 2, 3; chuyên đề theo kế hoạch.',
  'Không sinh hoạt chuyên đề trong tháng 6, 7, 8.',
  'Trẻ nghỉ hè vào tháng 6, 7; chuyên đề được bố trí phù hợp.',
  'Chuyên đề 1, 2 sinh hoạt vào tháng 4, 5.',
  'Tổ chức sinh hoạt chuyên đề 3 tháng 01 lần, 6 tháng 1 lần sơ kết.',
  'Đồng chí Nguyễn Văn An báo cáo chuyên đề vào tháng 4, 5.',
  'Sinh hoạt tháng 3, 5.',
  'Sinh hoạt chuyên đề tháng 4, 10 năm 2026 và tháng 12 năm 2026.',
  'Sinh hoạt chuyên đề vào tháng 13, 14.',
  'Sinh hoạt chuyên đề vào tháng 4, 5 năm 2026 và tháng 10, 12 năm 2026.',
])('nothing: %s', (text) => {
  expect(findInParagraph(text, THREE)).toEqual([]);
});

test('a row that leaves its month open may be held in any of its quarter', () => {
  const find = (text: string) => tell(findInParagraph(text, OPEN));
  expect(find('Sinh hoạt chuyên đề vào tháng 3, 6, 9, 11.')).toEqual([]);
  expect(find('Sinh hoạt chuyên đề vào tháng 2, 6, 9, 11.')).toEqual(['months_mismatch']);
  expect(find('Sinh hoạt chuyên đề vào tháng 3, 6, 9.')).toEqual(['months_mismatch']);
});

test('a row that says nothing of its time leaves all open', () => {
  expect(findInParagraph('Sinh hoạt chuyên đề vào tháng 4, 9.', topicsIn(['II', 4], [null, null]))).toEqual([]);
});

test('a run of months', () => {
  const run = topicsIn(['III', '7–8'], ['IV', 12]);
  const find = (text: string) => tell(findInParagraph(text, run));
  expect(find('Sinh hoạt chuyên đề vào tháng 8, 12.')).toEqual([]);
  expect(find('Sinh hoạt chuyên đề vào tháng 7, 8, 12.')).toEqual([]);
  expect(find('Sinh hoạt chuyên đề vào tháng 9, 12.')).toEqual(['months_mismatch']);
});

test('the message', () => {
  const [finding] = findInParagraph('Sinh hoạt chuyên đề vào tháng 4, 10, 11.', THREE);
  expect(finding!.message).toBe(
    'Ô B5 ghi “tháng 4, 10, 11”, nhưng theo bảng thì các chuyên đề vào “tháng 4, 10, 12”. Hãy sửa lại các tháng ở đây, hoặc xem lại cột Tháng.',
  );
});
