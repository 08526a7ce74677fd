import { bookOf, cellsOf, findingsOf } from './book';

const [HA, NHUNG, DUC, ANH, KHOI] = [
  'Đỗ Thu Hà',
  'Lê Thị Hồng Nhung',
  'Phạm Văn Đức',
  'Trần Ngọc Ánh',
  'Vũ Minh Khôi',
] as const;

/** The sound workbook's five members, of whom Hà signs. */
function bookFor(...assignees: readonly string[]) {
  return bookOf(assignees.map((names) => ({ assignees: names })));
}

test.each<[string, readonly string[], string[]]>([
  ['one has three of four', [NHUNG, NHUNG, NHUNG, DUC], ['B3']],
  ['one has two, others none', [NHUNG, NHUNG, DUC, ANH], ['B3']],
  ['two have two', [NHUNG, NHUNG, DUC, DUC], ['B3', 'B4']],
  ['one each', [NHUNG, DUC, ANH, KHOI], []],
  ['one each, one has none', [NHUNG, DUC, ANH], []],
  ['only who signs has none', [NHUNG, NHUNG, DUC, ANH, KHOI], []],
  ['everybody has one at least', [NHUNG, NHUNG, NHUNG, DUC, ANH, KHOI, HA], []],
  ['too few topics to share', [NHUNG, NHUNG], []],
  ['who has none may be meant by an unknown name', [NHUNG, NHUNG, DUC, ANH, 'Vũ Khôi'], []],
  ['shared topics count for each', [`${NHUNG}; ${DUC}`, NHUNG, ANH], ['B3']],
  ['nobody known', ['Người Lạ', 'Người Lạ', 'Người Lạ'], []],
])('load_uneven: %s', (_, assignees, cells) => {
  expect(cellsOf('load_uneven', bookFor(...assignees))).toEqual(cells);
});

test('the message counts', () => {
  expect(findingsOf('load_uneven', bookFor(NHUNG, NHUNG, NHUNG, DUC))[0]?.message).toBe(
    'Ô B3: “Lê Thị Hồng Nhung” nhận 3 trong 4 chuyên đề, trong khi 2 người chưa nhận chuyên đề nào (“Trần Ngọc Ánh”, “Vũ Minh Khôi”). Hãy xem lại việc phân công; nếu đã cân nhắc thì cứ để nguyên.',
  );
});
