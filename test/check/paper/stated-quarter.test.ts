import { findInParagraph, tell, topicsIn } from './paper';

const TITLE = 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';

/** Quarters I, II, III, IV, as the sound workbook has them. */
test.each<[string, string]>([
  ['Chuyên đề 02 do đồng chí Đức báo cáo trong quý III.', 'Chuyên đề 02 do đồng chí Đức báo cáo trong quý II.'],
  ['Chuyên đề 02 quý III.', 'Chuyên đề 02 quý II.'],
  ['Chuyên đề số 3: sinh hoạt vào quý IV/2026.', 'Chuyên đề số 3: sinh hoạt vào quý III/2026.'],
  [`Sinh hoạt chuyên đề “${TITLE}” quý I năm 2026.`, `Sinh hoạt chuyên đề “${TITLE}” quý II năm 2026.`],
  [`1. ${TITLE.replace(/,/g, '')} quý III`, `1. ${TITLE.replace(/,/g, '')} quý II`],
  ['Chuyên đề 01 vào quý I, chuyên đề 02 vào quý III.', 'Chuyên đề 01 vào quý I, chuyên đề 02 vào quý II.'],
  ['Quý I: chuyên đề 01; quý III: chuyên đề 02.', 'Quý I: chuyên đề 01; quý II: chuyên đề 02.'],
  [
    'Chuyên đề 03 “Chuẩn bị các điều kiện cho năm học mới” vào quý IV.',
    'Chuyên đề 03 “Chuẩn bị các điều kiện cho năm học mới” vào quý III.',
  ],
  ['Chi bộ sinh hoạt chuyên đề vào quý I, II, III.', 'Chi bộ sinh hoạt chuyên đề vào quý I, II, III, IV.'],
  ['Tổ chức chuyên đề trong các quý I, II và III.', 'Tổ chức chuyên đề trong các quý I, II, III và IV.'],
])('%s', (text, right) => {
  expect(tell(findInParagraph(text))).toEqual([`quarter_mismatch → ${right}`]);
});

test.each([
  'Chuyên đề 02 do đồng chí Đức báo cáo trong quý II.',
  'Chuyên đề 02 (quý II năm 2026).',
  'Chuyên đề 02 năm 2025 đã báo cáo vào quý III năm 2025.',
  'Sau khi sinh hoạt chuyên đề 02, quý III chi bộ chuẩn bị năm học mới.',
  'Rút kinh nghiệm chuyên đề 02 trong quý III.',
  'Nộp đề cương chuyên đề 02 trước quý I.',
  'Các chuyên đề 02, 03 và 04 lần lượt vào quý II, III và IV.',
  'Các chuyên đề 01, 03 đều vào quý III.',
  'Chuyên đề 9 vào quý I.',
  'Chuyên đề 02 kéo dài từ quý II đến quý III.',
  'Tổ chức sinh hoạt chuyên đề 1 lần/ quý, quý III tổ chức hai lần.',
  'Mỗi quý 1 chuyên đề, quý 2 chuyên đề có báo cáo viên.',
  'Chi bộ sinh hoạt chuyên đề vào quý I, II, III và IV.',
  'Chi bộ sinh hoạt chuyên đề trong các quý I-IV.',
  'Không sinh hoạt chuyên đề vào quý I, II.',
  'Riêng chuyên đề của đoàn thể vào quý I, III.',
  'Kiểm tra, giám sát vào quý II, III.',
  `Chuyên đề 03 nối tiếp chuyên đề “${TITLE}” ở quý II.`,
  'Quý thầy cô và quý vị đại biểu dự chuyên đề 02.',
])('nothing: %s', (text) => {
  expect(findInParagraph(text)).toEqual([]);
});

test('Arabic numerals stay so', () => {
  const mended = findInParagraph('Chuyên đề 02 quý 3, tháng 6 quý 3.').filter(
    ({ rule }) => rule === 'quarter_mismatch',
  );
  expect(tell(mended)).toEqual(['quarter_mismatch → Chuyên đề 02 quý 2, tháng 6 quý 2.']);
});

test('of two topics with one number none is meant', () => {
  const more = { 'Chuyên đề': { A4: '02' } };
  expect(findInParagraph('Chuyên đề 02 vào quý IV.', more)).toEqual([]);
});

test('a title within another is not the topic meant', () => {
  const more = topicsIn(['I', 3], ['II', 6], ['III', 9]);
  const cells = {
    ...more['Chuyên đề'],
    B2: 'Nâng cao chất lượng sinh hoạt',
    B3: 'Nâng cao chất lượng sinh hoạt chi bộ',
  };
  const find = (text: string) => tell(findInParagraph(text, { 'Chuyên đề': cells }));
  expect(find('Nâng cao chất lượng sinh hoạt chi bộ: quý II.')).toEqual([]);
  expect(find('Nâng cao chất lượng sinh hoạt chi bộ: quý I.')).toEqual([
    'quarter_mismatch → Nâng cao chất lượng sinh hoạt chi bộ: quý II.',
  ]);
});

test('the message', () => {
  const [finding] = findInParagraph('Chuyên đề 02 báo cáo trong quý III.');
  expect(finding!.message).toBe(
    'Ô B5 ghi “quý III”, nhưng theo bảng thì phải là “quý II”. Hãy sửa lại quý ở đây, hoặc xem lại cột Quý.',
  );
});
