import { findTitleTwins } from '../../src/plan/title-likeness';

const HEAD = 'Nâng cao chất lượng sinh hoạt chi bộ';

test.each([
  ['the same', HEAD, HEAD],
  ['spaces and case', HEAD, ` nâng cao  CHẤT LƯỢNG sinh hoạt\u00a0chi bộ`],
  ['a comma', 'Phòng, chống tai nạn', 'Phòng chống tai nạn'],
  ['quotes', 'Học tập “Đường Kách mệnh”', 'Học tập "Đường Kách mệnh".'],
  ['tone position', 'Xây dựng văn hoá', 'Xây dựng văn hóa'],
  ['NFD', HEAD, HEAD.normalize('NFD')],
  ['a hyphen', 'Trẻ 5-6 tuổi', 'Trẻ 5 - 6 tuổi'],
])('equal: %s', (_, a, b) => {
  expect(findTitleTwins([a, 'Chuyện khác', b])).toEqual([{ earlier: 0, later: 2, isEqual: true }]);
});

test.each([
  [
    'two words at the end',
    'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường',
    'Bảo vệ và phòng chống tai nạn thương tích cho trẻ trong trường mầm non',
  ],
  ['the longer one first', 'Bảo vệ, chăm sóc, giáo dục trẻ em', 'Bảo vệ, chăm sóc, giáo dục trẻ'],
  ['two words at the beginning', HEAD, `Giải pháp ${HEAD.toLowerCase()}`],
  ['a tone', HEAD, 'Nâng cao chất lương sinh hoạt chi bộ'],
  ['a tone in the first word', HEAD, 'Năng cao chất lượng sinh hoạt chi bộ'],
  ['a letter', HEAD, 'Nâng cao chất lượng sinh hoạt chi bộ'.replace('lượng', 'lượn')],
  ['a letter swapped', 'Đổi mới phương pháp dạy học cho trẻ', 'Đổi mới phưong pháp dạy học cho trẻ'],
])('near: %s', (_, a, b) => {
  expect(findTitleTwins([a, 'Chuyện khác', b])).toEqual([{ earlier: 0, later: 2, isEqual: false }]);
});

test.each([
  ['quarters', `${HEAD} quý I`, `${HEAD} quý II`],
  ['a quarter and none', HEAD, `${HEAD} quý I`],
  ['a part before', HEAD, `Phần 1: ${HEAD}`],
  ['a half year', HEAD, `${HEAD} kỳ hai`],
  ['parts', `${HEAD} phần 1`, `${HEAD} phần 2`],
  ['a part and none', HEAD, `${HEAD} (tiếp)`.replace('tiếp', 'phần 2')],
  ['classes', `${HEAD} lớp Mầm`, `${HEAD} lớp Chồi`],
  ['classes by letter', `${HEAD} lớp 5A`, `${HEAD} lớp 5B`],
  ['years', `${HEAD} năm 2025`, `${HEAD} năm 2026`],
  ['ages', 'Giáo dục kỹ năng sống cho trẻ 3 tuổi', 'Giáo dục kỹ năng sống cho trẻ 4 tuổi'],
  ['ages in words', 'Giáo dục kỹ năng sống cho trẻ mẫu giáo bé', 'Giáo dục kỹ năng sống cho trẻ mẫu giáo lớn'],
  ['an age and none', 'Giáo dục kỹ năng sống cho trẻ mẫu giáo', 'Giáo dục kỹ năng sống cho trẻ mẫu giáo lớn'],
  ['ordinals', 'Thực hiện nghị quyết hội nghị lần thứ ba', 'Thực hiện nghị quyết hội nghị lần thứ tư'],
  ['short titles', 'Công tác dân vận', 'Công tác dân vận khéo'],
  ['short titles, one tone', 'Dạy trẻ học toán', 'Dạy trẻ học toàn'],
  ['a common beginning', `${HEAD} trong tình hình mới`, 'Nâng cao chất lượng đội ngũ giáo viên'],
  ['another word', 'Xây dựng môi trường giáo dục trong lớp', 'Xây dựng môi trường giáo dục ngoài lớp'],
  ['another first letter', 'Rèn kỹ năng đọc cho học sinh trong trường', 'Rèn kỹ năng đọc cho học sinh trong vườn'],
  ['two words differ', HEAD, 'Nâng cáo chất lương sinh hoạt chi bộ'],
  ['subjects', 'Ứng dụng công nghệ trong giờ làm quen văn học', 'Ứng dụng công nghệ trong giờ làm quen với toán'],
  ['nothing', '', '…'],
])('two topics: %s', (_, a, b) => {
  expect(findTitleTwins([a, b])).toEqual([]);
});

test('each later title once, with the first it is like; an equal one before a near one', () => {
  const near = `${HEAD} hiện nay`;
  expect(findTitleTwins([HEAD, near, HEAD, near, HEAD])).toEqual([
    { earlier: 0, later: 1, isEqual: false },
    { earlier: 0, later: 2, isEqual: true },
    { earlier: 1, later: 3, isEqual: true },
    { earlier: 0, later: 4, isEqual: true },
  ]);
});

test('of two that are near, the first', () => {
  const titles = [`${HEAD} hiện nay`, `Giải pháp ${HEAD}`, HEAD];
  expect(findTitleTwins(titles)).toEqual([{ earlier: 0, later: 2, isEqual: false }]);
});

const SUBJECTS = ['đội ngũ', 'môi trường', 'bữa ăn', 'giờ học', 'hồ sơ', 'phong trào'];

test('a slip early in titles of one beginning', () => {
  const titles = [
    HEAD,
    HEAD.replace('lượng', 'lượn'),
    ...SUBJECTS.map((word) => `Nâng cao chất lượng ${word} nhà trường`),
  ];
  expect(findTitleTwins(titles)).toEqual([{ earlier: 0, later: 1, isEqual: false }]);
});

test('a slip late in titles of one end', () => {
  const titles = [
    'Xây dựng môi trường an toàn trong nhà trường',
    ...SUBJECTS.map((word) => `Chăm lo ${word} ở trường`),
  ];
  expect(findTitleTwins([...titles, `${titles[0]?.slice(0, -1)}`])).toEqual([{ earlier: 0, later: 7, isEqual: false }]);
});

test('among thousands with one beginning', () => {
  const many = Array.from({ length: 4000 }, (_, at) => `${HEAD} về nội dung thứ ${at}`);
  expect(findTitleTwins(many)).toEqual([]);
  expect(findTitleTwins([...many, `${HEAD} về nôi dung thứ 77`])).toEqual([
    { earlier: 77, later: 4000, isEqual: false },
  ]);
});

test('titles as long as a book', () => {
  const long = `${HEAD} `.repeat(2000);
  expect(findTitleTwins([long, `${long}hiện nay`])).toEqual([{ earlier: 0, later: 1, isEqual: false }]);
});
