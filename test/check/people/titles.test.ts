import { EXAMPLE_TODAY, tablesWith } from '../../../docs/rules/example';
import { checkWorkbook } from '../../../src/check/check-plan';
import { bookOf, findingsOf } from './book';

const SAFETY = 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường';

function told(...titles: readonly string[]) {
  return findingsOf('title_duplicate', bookOf(titles.map((title) => ({ title })))).map(({ message }) => message);
}

test('one title twice, and nearly so', () => {
  expect(told(SAFETY, `“${SAFETY.replace(',', '')}”`, `${SAFETY} mầm non`)).toEqual([
    'Ô B3 ghi lại chuyên đề “Bảo vệ và phòng chống tai nạn thương tích cho trẻ trong trư…” của ô B2. Nếu là một chuyên đề, hãy xóa bớt một hàng; nếu là hai, hãy ghi rõ chỗ khác nhau.',
    'Ô B4 ghi “… trong trường mầm non”, ô B2 ghi “… trong trường”, ngoài ra hai tên chuyên đề giống hệt nhau. Nếu là một chuyên đề, hãy ghi thống nhất và xóa bớt một hàng; nếu là hai thì cứ để nguyên.',
  ]);
});

test('rows without a title are no twins', () => {
  expect(told('', '', '…')).toEqual([]);
});

test.each([
  [
    'Chuyên đề 04 “Bảo vệ và phòng, chống tai nạn thương tích cho trẻ mầm non”.',
    ['Nội dung!B5 “… cho trẻ mầm non” “… cho trẻ”'],
  ],
  [
    'Chuyên đề: "Bảo vệ và phòng chống tai nạn thương tích cho trẻ"',
    ['Nội dung!B5 “… vệ và phòng chống tai …” “… vệ và phòng, chống tai …”'],
  ],
  ['Chuyên đề 04 “Bảo vệ và phòng, chống tai nạn thương tích cho trẻ”', []],
  ['Chuyên đề 04 “BẢO VỆ và phòng, chống tai nạn thương tích cho trẻ.”', []],
  ['Chuyên đề “Học tập tác phẩm Sửa đổi lối làm việc”', []],
  ['Chi bộ phát động “Bảo vệ và phòng, chống tai nạn thương tích cho trẻ mầm non”.', []],
])('a title quoted in a paragraph: %s', (paragraph, expected) => {
  const { findings } = checkWorkbook(tablesWith({ 'Nội dung': { B5: paragraph } }), EXAMPLE_TODAY);
  const told = findings
    .filter(({ rule }) => rule === 'title_duplicate')
    .map(({ tab, cell, message }) =>
      [`${tab}!${cell}`, ...(message.match(/“[^”]*”/g) ?? []).filter((one) => one !== '“Chuyên đề”')].join(' '),
    );
  expect(told).toEqual(expected);
});
