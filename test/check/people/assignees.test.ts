import { bookOf, cellsOf, findingsOf } from './book';

const MEMBERS = [
  'Nguyễn Thị Thanh Tâm',
  'Nguyễn Thị Ly',
  'Phạm Thị Lý',
  'Vũ Minh Khôi',
  'Kpă',
  'Tổ Mầm & Chồi',
  'Nguyễn Thị Hoa (Lá 1)',
  'Nguyễn Thị Hoa (Lá 2)',
];

function bookFor(assignees: string, members: readonly string[] = MEMBERS) {
  return bookOf([{ assignees }], members);
}

test.each<[string, (string | undefined)[]]>([
  ['Nguyễn Thanh Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['Nguyễn Thị Lý', ['Nguyễn Thị Ly']],
  ['Nguyễn Thị Ly (chủ trì)', ['Nguyễn Thị Ly']],
  ['Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['Tổ 1 - Nguyễn Thị Ly', ['Nguyễn Thị Ly']],
  ['Nguyễn Thị Hoa', ['Nguyễn Thị Hoa (Lá 1); Nguyễn Thị Hoa (Lá 2)']],
  ['Người Lạ', [undefined]],
  ['Người Lạ; Nguyễn Thanh Tâm', [undefined, 'Nguyễn Thị Thanh Tâm']],
  ['Nguyễn Thị Ly, Nguyễn Thanh Tâm', [undefined]],
  ['Nguyễn Thị Ly'.normalize('NFD'), []],
  ['Kpă', []],
])('assignee_unknown, what is proposed: %j', (assignees, suggestions) => {
  const found = findingsOf('assignee_unknown', bookFor(assignees));
  expect(found.map(({ suggestion }) => suggestion)).toEqual(suggestions);
});

test('assignee_unknown: of many equally near none is proposed, but the first are named', () => {
  const crowd = ['Lê Thị Tâm', 'Đỗ Thanh Tâm', 'Trần Tâm', 'Bùi Minh Tâm', 'Phan Tâm'];
  expect(findingsOf('assignee_unknown', bookFor('cô Tâm', crowd))).toEqual([
    {
      ...{ rule: 'assignee_unknown', severity: 'error', tab: 'Chuyên đề', cell: 'H2' },
      message:
        'Ô H2 ghi “Tâm”, nhưng trang “Thành viên” không có người này; gần giống nhất là “Lê Thị Tâm”, “Đỗ Thanh Tâm”, “Trần Tâm” và 2 người khác. Nếu đúng là một trong những người ấy, hãy ghi họ tên cho khớp; nếu không, hãy thêm người này vào trang “Thành viên”.',
    },
  ]);
});

test('assignee_unknown: one near, and several persons in one line', () => {
  const message = (assignees: string) => findingsOf('assignee_unknown', bookFor(assignees))[0]?.message;
  expect(message('Nguyễn Thanh Tâm')).toBe(
    'Ô H2 ghi “Nguyễn Thanh Tâm”, nhưng trang “Thành viên” không có người này; gần giống nhất là “Nguyễn Thị Thanh Tâm”. Nếu đúng là người ấy, hãy ghi họ tên cho khớp; nếu không, hãy thêm người này vào trang “Thành viên”.',
  );
  expect(message('Nguyễn Thị Ly, Trần Lạ')).toBe(
    'Ô H2 ghi “Nguyễn Thị Ly, Trần Lạ”, dường như là nhiều người, nhưng không phải ai cũng có trong trang “Thành viên”. Hãy ghi mỗi người một dòng, hoặc ngăn cách bằng dấu chấm phẩy, đúng họ tên trong trang “Thành viên”.',
  );
});

test.each([
  ...['Tổ 1', 'Tổ Lá', 'tổ chuyên môn', 'TỔ MẦM', 'Chi ủy', 'Chi uỷ', 'CHI UỶ', 'Ban Chi ủy', 'Chi bộ', 'Chi đoàn'],
  ...['Công đoàn', 'Ban Giám hiệu', 'BAN GIÁM HIỆU', 'BGH', 'BGH nhà trường', 'Cấp ủy', 'Toàn thể đảng viên'],
  ...[
    'Tập thể chi bộ',
    'Nhóm 2',
    'Các đồng chí chi ủy viên',
    'Các đ/c trong tổ',
    'Tất cả đảng viên',
    'Đoàn thanh niên',
  ],
  ...['Đảng viên', 'Toàn chi bộ', '03 đảng viên', 'Lớp Lá 1', 'Khối 5 tuổi', 'Hội đồng trường', 'đ/c Chi ủy'],
  ...['Ban Chấp hành Công đoàn', 'Tổ Lá (cô Ly)', 'Chi uỷ'.normalize('NFD'), 'Tổ Mầm & Chồi'],
])('assignee_group: %j', (assignees) => {
  expect(cellsOf('assignee_group', bookFor(assignees))).toEqual(['H2']);
});

test.each([
  ...['Tô Văn Ban', 'Ban Thị Mai', 'Ban A Sềnh', 'Đoàn Thị Tổ', 'Công Thị Đoàn', 'Đoàn Trường Sơn', 'Toàn Thị Thể'],
  ...[
    'Tổ trưởng',
    'Tổ trưởng tổ Lá',
    'Chi ủy viên',
    'Cấp ủy viên Lê Thị An',
    'Bí thư chi bộ',
    'Hiệu trưởng',
    'Lê Thị Các',
  ],
  ...[
    'Giáo viên Lê Thị An',
    'Đảng viên Lê Thị An',
    'Nhóm trưởng',
    'Hội',
    'Tố Hữu',
    'Tơ Ngôl',
    'Y Krông',
    'Nguyễn Tập Thể',
  ],
  ...['Tổ 1 - Nguyễn Thị Ly', 'Chi Bảo', 'Trường Chinh', 'Lộp Văn Tổ', 'Đoàn Thanh Nga', 'Công Đoan', 'Phòng Thị Giáo'],
  ...['Tổng Thị Lan', 'Nhóm trưởng', 'Cácx'],
])('no group: %j', (assignees) => {
  expect(cellsOf('assignee_group', bookFor(assignees))).toEqual([]);
});

test.each([
  'Tâm',
  'cô Ly',
  'Đ/c Hoa',
  'đồng chí TÂM',
  'chị Hoa',
  'Bà Tám',
  'Tâm (chủ trì)',
  'Ý',
  'Tâm'.normalize('NFD'),
])('assignee_single_name: %j', (assignees) => {
  expect(cellsOf('assignee_single_name', bookFor(assignees))).toEqual(['H2']);
});

test.each([
  ...[
    'Kpă',
    'kpă',
    'Thanh Tâm',
    'Y Krông',
    'N.T.T. Tâm',
    'BGH',
    'GVCN',
    'Công đoàn',
    'Tổ',
    'tam@example.com',
    '?',
    '2',
    '…',
  ],
  ...['Ông Ích Khiêm', 'Anh Văn Ba', 'Nguyễn Thị Ly', 'Trần'.concat(' Lạ')],
])('no single name: %j', (assignees) => {
  expect(cellsOf('assignee_single_name', bookFor(assignees))).toEqual([]);
});

test('two given names in one cell are told each', () => {
  expect(cellsOf('assignee_single_name', bookFor('Tâm và Ly'))).toEqual(['H2', 'H2']);
});
