/** List marks and stops of `Nội dung`. */
import { formatClosing, formatItems, formatList, formatParagraphs } from '../../src/document/paragraphs';

test('a cell of several lines is several paragraphs; bullets go', () => {
  expect(formatParagraphs(['  Một\r\n\n• hai ', '– ba', '-', ''])).toEqual(['Một', 'hai', 'ba']);
});

test('several items get the form’s mark, but for those with a mark of their own', () => {
  expect(formatItems(['một.', '· hai.'])).toEqual(['- một.', '- hai.']);
  expect(formatItems(['một.'])).toEqual(['một.']);
  const marked = ['1. Mục đích', 'a) một;', '+ hai;', '2) Yêu cầu'];
  expect(formatItems([...marked, '2026 là năm đầu'])).toEqual([...marked, '- 2026 là năm đầu']);
});

test.each([
  ['Căn cứ A', 'Căn cứ A;'],
  ['Căn cứ A;', 'Căn cứ A;'],
  ['- Căn cứ A.;', 'Căn cứ A;'],
  ['Căn cứ A, ;', 'Căn cứ A;'],
  ['Công ty T.N.H.H', 'Công ty T.N.H.H;'],
  ['Căn cứ A…', 'Căn cứ A…;'],
])('%s in a list', (typed, printed) => {
  expect(formatList([typed, 'B'], ',')).toEqual([printed, 'B,']);
});

test.each([
  ['Hết', '.', 'Hết.'],
  ['Hết./.', '.', 'Hết.'],
  ['Hết.', './.', 'Hết./.'],
  ['Hết ./.', './.', 'Hết./.'],
] as const)('closing %s with %s', (typed, end, printed) => {
  expect(formatClosing(['Trên đây;', typed], end)).toEqual(['Trên đây;', printed]);
});
