import type { CellValue } from '../../../src/sheet/cell';
import { findInParagraph, tell, topicsIn } from './paper';

const FOUR = topicsIn(['I', 3], ['II', 6], ['III', 9], ['IV', 12]);

function mended(text: string, more = FOUR): string[] {
  return tell(findInParagraph(text, more));
}

test.each<[string, string]>([
  [
    'Lựa chọn 03 chuyên đề phù hợp với tình hình của chi bộ.',
    'Lựa chọn 04 chuyên đề phù hợp với tình hình của chi bộ.',
  ],
  ['Chi bộ sinh hoạt 03 chuyên đề trong năm như sau:', 'Chi bộ sinh hoạt 04 chuyên đề trong năm như sau:'],
  ['Năm 2026, chi bộ tổ chức 5 chuyên đề.', 'Năm 2026, chi bộ tổ chức 4 chuyên đề.'],
  ['Chi bộ lựa chọn ba chuyên đề để sinh hoạt.', 'Chi bộ lựa chọn bốn chuyên đề để sinh hoạt.'],
  ['Ba chuyên đề sau đây được chi bộ thông qua.', 'Bốn chuyên đề sau đây được chi bộ thông qua.'],
  ['Sinh hoạt 3 (ba) chuyên đề trong năm 2026.', 'Sinh hoạt 4 (bốn) chuyên đề trong năm 2026.'],
  ['Sinh hoạt 03 (Ba) chuyên đề trong năm.', 'Sinh hoạt 04 (Bốn) chuyên đề trong năm.'],
  ['Sinh hoạt ba (03) chuyên đề trong năm.', 'Sinh hoạt bốn (04) chuyên đề trong năm.'],
  ['Gồm 05 chuyên đề như sau:', 'Gồm 04 chuyên đề như sau:'],
  ['03 chuyên đề như sau:', '04 chuyên đề như sau:'],
  ['Tổng số: 12 chuyên đề.', 'Tổng số: 04 chuyên đề.'],
  ['Cả năm có 01 chuyên đề trong năm 2026.', 'Cả năm có 04 chuyên đề trong năm 2026.'],
  ['Chi bộ chọn năm chuyên đề phù hợp với đơn vị.', 'Chi bộ chọn bốn chuyên đề phù hợp với đơn vị.'],
  [
    'Bắt đầu từ tháng 3, 6, 9, 12 năm 2026, lựa chọn 03 chuyên đề phù hợp.',
    'Bắt đầu từ tháng 3, 6, 9, 12 năm 2026, lựa chọn 04 chuyên đề phù hợp.',
  ],
  [
    'Chi bộ thực hiện 06 chuyên đề của chi bộ (mỗi quý ít nhất 01 chuyên đề).',
    'Chi bộ thực hiện 04 chuyên đề của chi bộ (mỗi quý ít nhất 01 chuyên đề).',
  ],
])('%s', (text, right) => {
  expect(mended(text)).toEqual([`count_mismatch → ${right}`]);
});

test.each([
  'Chi bộ sinh hoạt 04 chuyên đề trong năm như sau:',
  'Chi bộ sinh hoạt bốn chuyên đề trong năm.',
  'Sinh hoạt 4 (bốn) chuyên đề trong năm 2026.',
  'Mỗi quý 01 chuyên đề.',
  'Mỗi quý chi bộ sinh hoạt 01 chuyên đề.',
  'Sinh hoạt ít nhất 01 chuyên đề mỗi quý.',
  'Sinh hoạt ít nhất 01 chuyên đề/quý, 05 chuyên đề/năm trở lên là tốt.',
  'Hằng quý tổ chức sinh hoạt 01 chuyên đề.',
  'Một quý sinh hoạt một chuyên đề.',
  'Chuyên đề 02 do đồng chí Đức báo cáo.',
  'Chuyên đề 1, chuyên đề 2 và chuyên đề 3 đã được thông qua.',
  'Chi bộ chọn một chuyên đề để làm điểm.',
  'Sinh hoạt một chuyên đề phù hợp với đơn vị.',
  'Trong 03 chuyên đề đầu năm, chi bộ chú trọng công tác phát triển đảng.',
  'Sinh hoạt 02 chuyên đề về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
  'Trong đó có 02 chuyên đề, 01 hội thảo.',
  'Quý I sinh hoạt 02 chuyên đề.',
  'Trong quý I, chi bộ sinh hoạt 02 chuyên đề.',
  'Tháng 3 tổ chức 02 chuyên đề.',
  'Năm 2025, chi bộ đã sinh hoạt 03 chuyên đề.',
  'Năm 2025 chi bộ sinh hoạt 03 chuyên đề.',
  'Năm trước chi bộ tổ chức 03 chuyên đề.',
  'Đồng chí Nguyễn Văn An thực hiện 02 chuyên đề.',
  'Đồng chí Nguyễn Văn An báo cáo 02 chuyên đề.',
  'Tổ 1 thực hiện 02 chuyên đề.',
  'Tham gia 02 chuyên đề do Đảng ủy xã tổ chức.',
  'Tổ chức 02 chuyên đề cấp trường.',
  'Thực hiện 02 chuyên đề của Đảng ủy xã.',
  'Hoàn thành 02 chuyên đề được giao.',
  'Không quá 05 chuyên đề trong năm.',
  'Khoảng 06 chuyên đề trong năm.',
  'Có 02 chuyên đề còn lại sẽ thực hiện sau.',
  'Đã sinh hoạt 02/04 chuyên đề.',
  'Hoàn thành 3/4 chuyên đề trong năm.',
  'Tổ chức 02 buổi sinh hoạt chuyên đề trong năm.',
  'Tổ chức sinh hoạt chuyên đề 1 lần/ quý (3 tháng 01 lần).',
  'Trong năm chuyên đề được chọn lọc kỹ.',
  'Hai mươi ba chuyên đề trong năm là của toàn Đảng bộ.',
  'Số 1234 chuyên đề.',
  'Năm học 2026 chuyên đề như sau:',
  '6 tháng đầu năm tổ chức 02 chuyên đề.',
  'Chi bộ có 15 đảng viên, sinh hoạt 1 lần/tháng.',
  'Từ 02 đến 05 chuyên đề trong năm.',
  'Sinh hoạt 02 chuyên đề, 01 hội thi và 01 buổi tọa đàm.',
])('nothing: %s', (text) => {
  expect(mended(text)).toEqual([]);
});

test('rows and style decide what is right', () => {
  const many = (count: number): Record<string, CellValue> => {
    const cells: Record<string, CellValue> = {};
    for (let index = 0; index < count; index += 1) {
      cells[`B${index + 6}`] = `Chuyên đề bổ sung của đợt ${index}`;
      cells[`C${index + 6}`] = 'IV';
      cells[`H${index + 6}`] = 'Vũ Minh Khôi';
    }
    return cells;
  };
  const counts = (text: string, rows: number) =>
    findInParagraph(text, { 'Chuyên đề': many(rows) })
      .filter(({ rule }) => rule === 'count_mismatch')
      .map(({ suggestion }) => suggestion);
  expect(counts('Chi bộ lựa chọn 4 chuyên đề.', 8)).toEqual(['Chi bộ lựa chọn 12 chuyên đề.']);
  expect(counts('Chi bộ lựa chọn bốn chuyên đề.', 8)).toEqual(['Chi bộ lựa chọn mười hai chuyên đề.']);
  expect(counts('Chi bộ lựa chọn bốn chuyên đề.', 9)).toEqual(['Chi bộ lựa chọn 13 chuyên đề.']);
  expect(counts('Chi bộ lựa chọn mười ba chuyên đề.', 9)).toEqual([]);
});

test('a base and a recipient say nothing of the year', () => {
  const text = 'Căn cứ Kế hoạch của Đảng ủy về sinh hoạt 03 chuyên đề trong năm 2026;';
  expect(findInParagraph('Sinh hoạt đúng kế hoạch.', { 'Nội dung': { B2: text, B7: text } })).toEqual([]);
});

test('without the unit nothing is judged', () => {
  const more = { 'Cài đặt': { B4: null } };
  expect(findInParagraph('Chi bộ sinh hoạt 09 chuyên đề trong năm.', more)).toEqual([]);
});

test('the message', () => {
  const [finding] = findInParagraph('Chi bộ lựa chọn 03 chuyên đề.', FOUR);
  expect(finding!.message).toBe(
    'Ô B5 ghi “03 chuyên đề”, nhưng theo các hàng của trang “Chuyên đề” thì phải là “04 chuyên đề”. Hãy sửa lại số ở đây, hoặc xem lại các hàng trong bảng.',
  );
});
