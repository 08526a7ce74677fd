import type { CellValue } from '../../../src/sheet/cell';
import { bookOf, cellsOf, findingsOf } from './book';

function numbered(...numbers: readonly CellValue[]) {
  return bookOf(numbers.map((number) => ({ number })));
}

test.each<[readonly CellValue[], string[]]>([
  [[1, 2, 3], []],
  [['01', 2, '3'], []],
  [['02', 2], ['A3']],
  [
    [1, '001', ' 1 '],
    ['A3', 'A4'],
  ],
  [['2a', '2a', 'I.1', 'I.1', '2.5', '2.5'], []],
  [[null, null, null], []],
  [[null, 1], ['A3']],
  [['02', null], ['A3']],
  [['', 2, '\u00a0'], []],
  [['#REF!', 1], ['A3']],
  [[0, '00'], ['A3']],
])('number_duplicate: %j', (numbers, cells) => {
  expect(cellsOf('number_duplicate', numbered(...numbers))).toEqual(cells);
});

test.each<[readonly CellValue[], string[]]>([
  [[1, 2, 3], []],
  [[3, 1, 2], []],
  [['02', '03', '04'], ['A2']],
  [['04', '02', '03'], ['A3']],
  [
    [1, 3, 7, 8],
    ['A3', 'A4'],
  ],
  [[1, 1, 2], []],
  [[1, null, 3], []],
  [[null, null, 5], ['A4']],
  [[5, null, null], ['A2']],
  [['2a', 'I.1', 'VII'], []],
  [['1a', 1, 2], []],
  [[0, 1], []],
  [[null, null], []],
  [['999999999'], ['A2']],
])('number_gap: %j', (numbers, cells) => {
  expect(cellsOf('number_gap', numbered(...numbers))).toEqual(cells);
});

test.each<[readonly CellValue[], string[]]>([
  [['01', '02'], []],
  [['1', '2'], []],
  [['01', '2'], ['A3']],
  [['1', '02', '3'], ['A3']],
  [[1, '02', 3], []],
  [['01', '02', '3', '10'], ['A4']],
  [
    ['01', '2', '03', '4', '05'],
    ['A3', 'A5'],
  ],
  [['01', '10', '11'], []],
  [['1', '10', '012'], []],
  [['01', '2a'], []],
])('number_mixed_style: %j', (numbers, cells) => {
  expect(cellsOf('number_mixed_style', numbered(...numbers))).toEqual(cells);
});

test('messages say which numbers are missing and what is repeated', () => {
  expect(findingsOf('number_gap', numbered('02', '03', '07')).map(({ message }) => message)).toEqual([
    'Ô A2 ghi số 02 là số nhỏ nhất, nên thiếu số 01. Hãy đánh số từ 01, hoặc kiểm tra xem có sót chuyên đề nào không.',
    'Ô A4 ghi số 07, nhưng chưa có chuyên đề nào mang các số từ 04 đến 06. Hãy đánh lại số cho liền nhau, hoặc kiểm tra xem có sót chuyên đề nào không.',
  ]);
  expect(findingsOf('number_duplicate', numbered('02', null, 2)).map(({ message }) => message)).toEqual([
    'Ô A3 để trống nên chuyên đề này lấy số 02 theo thứ tự hàng, trùng với ô A2. Hãy gõ số cho hàng này, hoặc để trống cả cột để hệ thống tự đánh số.',
    'Ô A4 ghi số 02, trùng với ô A2. Hãy đánh lại số để mỗi chuyên đề có một số riêng.',
  ]);
});
