// A large cell's year: 40 topics with long titles, 30 members, two of them of one name. People and addresses are invented.
import { memberRows, topicRows } from './rows.mjs';

/** Four months have four topics, the others three. */
const TOPICS = [
  [
    1,
    'Thực hiện nhiệm vụ, giải pháp trọng tâm năm 2026 của chi bộ; phát huy vai trò lãnh đạo của chi bộ trong việc nâng cao chất lượng nuôi dưỡng, chăm sóc và giáo dục trẻ',
  ],
  [1, 'Trách nhiệm nêu gương của cán bộ, đảng viên trong chấp hành kỷ luật, kỷ cương hành chính'],
  [
    1,
    'Chăm lo đời sống, bảo vệ quyền và lợi ích hợp pháp của cán bộ, giáo viên, nhân viên nhân dịp Tết Nguyên đán Bính Ngọ',
  ],
  [2, 'Kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam: tự hào truyền thống, vững bước dưới cờ Đảng'],
  [2, 'Giữ gìn sự đoàn kết, thống nhất trong Đảng theo Di chúc của Chủ tịch Hồ Chí Minh'],
  [2, 'Bảo đảm an ninh, trật tự, phòng, chống cháy, nổ và an toàn thực phẩm trong trường mầm non'],
  [3, 'Phát huy vai trò của đội ngũ nữ đảng viên trong xây dựng nhà trường đạt chuẩn quốc gia mức độ 2'],
  [3, 'Đổi mới, nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới'],
  [3, 'Công tác phát triển đảng viên trong đoàn viên công đoàn, đoàn viên thanh niên của nhà trường'],
  [
    3,
    'Nâng cao năng lực số cho cán bộ, đảng viên; ứng dụng trí tuệ nhân tạo an toàn, có trách nhiệm trong công tác chuyên môn',
  ],
  [
    4,
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý thức trách nhiệm, hết lòng phụng sự Tổ quốc, phục vụ Nhân dân',
  ],
  [4, 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường mầm non'],
  [4, 'Xây dựng môi trường giáo dục an toàn, thân thiện, phòng, chống bạo lực học đường và xâm hại trẻ em'],
  [5, 'Học tập phong cách nêu gương của Chủ tịch Hồ Chí Minh trong công tác và sinh hoạt hằng ngày'],
  [5, 'Thực hành tiết kiệm, phòng, chống lãng phí trong quản lý và sử dụng tài sản của nhà trường'],
  [5, 'Công tác kiểm tra, giám sát đảng viên chấp hành Điều lệ Đảng và nhiệm vụ được giao'],
  [5, 'Nâng cao chất lượng bữa ăn bán trú, phòng, chống suy dinh dưỡng và thừa cân, béo phì ở trẻ'],
  [6, 'Đánh giá kết quả lãnh đạo thực hiện nhiệm vụ năm học 2025-2026 và bài học kinh nghiệm'],
  [6, 'Vai trò của gia đình trong giáo dục trẻ; phối hợp giữa nhà trường, gia đình và xã hội'],
  [6, 'Bồi dưỡng lý luận chính trị, chuyên môn, nghiệp vụ hè cho cán bộ, đảng viên, giáo viên'],
  [7, 'Đền ơn đáp nghĩa, uống nước nhớ nguồn: trách nhiệm của đảng viên với các gia đình chính sách trên địa bàn'],
  [7, 'Chuẩn bị cơ sở vật chất, đồ dùng, đồ chơi và tuyển sinh năm học mới'],
  [7, 'Phát huy dân chủ ở cơ sở trong hoạt động của nhà trường'],
  [8, 'Kỷ niệm Cách mạng Tháng Tám và Quốc khánh 2-9: khơi dậy khát vọng phát triển đất nước'],
  [8, 'Lãnh đạo thực hiện nhiệm vụ năm học 2026-2027: đổi mới phương pháp giáo dục, lấy trẻ làm trung tâm'],
  [8, 'Nâng cao đạo đức nhà giáo, xây dựng văn hóa ứng xử trong trường học'],
  [9, 'Thực hiện phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi trên địa bàn xã'],
  [9, 'Bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái, thù địch trên không gian mạng'],
  [9, 'Giáo dục hòa nhập cho trẻ khuyết tật: khó khăn và giải pháp của từng lớp'],
  [9, 'Phòng, chống dịch bệnh theo mùa và chăm sóc sức khỏe ban đầu cho trẻ'],
  [10, 'Học tập tác phẩm “Sửa đổi lối làm việc” của Chủ tịch Hồ Chí Minh'],
  [10, 'Phát huy vai trò của phụ nữ trong gia đình và nhà trường thời kỳ chuyển đổi số'],
  [10, 'Xây dựng trường học hạnh phúc: từ nhận thức đến việc làm của mỗi đảng viên'],
  [11, 'Phát huy truyền thống tôn sư trọng đạo, tự học và sáng tạo của nhà giáo'],
  [11, 'Giáo dục bảo vệ môi trường, ứng phó với biến đổi khí hậu cho trẻ mầm non'],
  [11, 'Phòng, chống tham nhũng, tiêu cực; công khai, minh bạch các khoản thu, chi trong nhà trường'],
  [12, 'Kiểm điểm tập thể, cá nhân; đánh giá, xếp loại chất lượng chi bộ và đảng viên năm 2026'],
  [12, 'Học tập truyền thống Quân đội nhân dân Việt Nam; xây dựng nền quốc phòng toàn dân trong nhà trường'],
  [12, 'Tổng kết công tác xây dựng Đảng, phương hướng, nhiệm vụ năm 2027'],
  [12, 'Quán triệt, triển khai các nghị quyết mới của Trung ương và kế hoạch của Đảng ủy xã'],
];

const MEMBERS = [
  ['Trịnh Thị Thu Nga', 'thu.nga', 'Bí thư'],
  ['Hoàng Thị Minh Nguyệt', 'minh.nguyet', 'Phó Bí thư'],
  ['Đỗ Thị Lan Anh', 'lan.anh', 'Chi ủy viên'],
  ['Nguyễn Thị Hoa (Lá 1)', 'hoa.la1', 'Đảng viên'],
  ['Nguyễn Thị Hoa (Chồi 2)', 'hoa.choi2', 'Đảng viên'],
  ['Phạm Thị Bích Thủy', 'bich.thuy', 'Đảng viên'],
  ['Vũ Thị Hải Yến', 'hai.yen', 'Đảng viên'],
  ['Lương Thị Diệu Hiền', 'dieu.hien', 'Đảng viên'],
  ['Trần Thị Phương Thảo', 'phuong.thao', 'Đảng viên'],
  ['Đinh Thị Ngọc Mai', 'ngoc.mai', 'Đảng viên'],
  ['Bùi Thị Tuyết Nhung', 'tuyet.nhung', 'Đảng viên'],
  ['Hà Thị Kiều Trang', 'kieu.trang', 'Đảng viên'],
  ['Lê Thị Quỳnh Như', 'quynh.nhu', 'Đảng viên'],
  ['Cao Thị Ánh Tuyết', 'anh.tuyet', 'Đảng viên'],
  ['Mai Thị Hồng Phúc', 'hong.phuc', 'Đảng viên'],
  ['Dương Thị Khánh Vân', 'khanh.van', 'Đảng viên'],
  ['Ngô Thị Thúy Hằng', 'thuy.hang', 'Đảng viên'],
  ['Tạ Thị Xuân Hương', 'xuan.huong', 'Đảng viên'],
  ['Phan Thị Mỹ Lệ', 'my.le', 'Đảng viên'],
  ['Đoàn Thị Bảo Châu', 'bao.chau', 'Đảng viên'],
  ['Lý Thị Kim Dung', 'kim.dung', 'Đảng viên'],
  ['Nguyễn Văn Thành', 'van.thanh', 'Đảng viên'],
  ['Hồ Thị Cẩm Vân', 'cam.van', 'Đảng viên'],
  ['Trương Thị Thanh Xuân', 'thanh.xuan', 'Đảng viên'],
  ['Châu Thị Diễm My', 'diem.my', 'Đảng viên'],
  ['Kiều Thị Hạnh Dung', 'hanh.dung', 'Đảng viên'],
  ['Lâm Thị Tường Vi', 'tuong.vi', 'Đảng viên dự bị'],
  ['Quách Thị Gia Hân', 'gia.han', 'Đảng viên dự bị'],
  ['Thái Thị Nhã Phương', 'nha.phuong', 'Đảng viên'],
  ['Phùng Thị Mộng Tuyền', 'mong.tuyen', 'Đảng viên'],
];

/** Each in turn; every fifth topic has two presenters, every tenth three. */
function presenters(index) {
  const count = index % 10 === 9 ? 3 : index % 5 === 4 ? 2 : 1;
  return Array.from({ length: count }, (_, at) => MEMBERS[(index * 7 + at * 11) % MEMBERS.length][0]);
}

/** The first topic of a month has its day: its third, or the working day after. */
const DAYS = {
  1: '2026-01-05',
  2: '2026-02-03',
  3: '2026-03-03',
  4: '2026-04-03',
  5: '2026-05-05',
  6: '2026-06-03',
  7: '2026-07-03',
  8: '2026-08-03',
  9: '2026-09-03',
  10: '2026-10-05',
  11: '2026-11-03',
  12: '2026-12-03',
};

export const CELL_OF_40_TOPICS = {
  today: '2025-12-15',
  settings: {
    'Loại văn bản': 'Văn bản Đảng',
    'Cơ quan cấp trên': 'Đảng bộ xã Phước Hưng Đông',
    'Tên đơn vị': 'Chi bộ Trường Mầm non chất lượng cao Hoa Hướng Dương',
    Năm: 2026,
    'Ký hiệu': 'KH/CB',
    'Địa danh': 'Phước Hưng Đông',
    'Ngày ban hành': '16/12/2025',
    'Người ký': 'Trịnh Thị Thu Nga',
    'Chức vụ người ký': 'Bí thư',
    'Chủ trì': 'Đồng chí Trịnh Thị Thu Nga, Bí thư Chi bộ',
    'Thư ký': 'Đỗ Thị Lan Anh',
    'Địa điểm mặc định': 'Hội trường Trường Mầm non chất lượng cao Hoa Hướng Dương',
    'Giờ mặc định': '16 giờ 30',
    'Văn bản báo họp': 'Giấy mời',
    'Văn bản sau buổi họp': 'Nghị quyết',
  },
  members: memberRows(MEMBERS),
  topics: topicRows(
    TOPICS.map(([month, title], index) => ({
      'Chuyên đề': title,
      Quý: ['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)],
      Tháng: month,
      ...(TOPICS[index - 1]?.[0] === month ? {} : { 'Ngày sinh hoạt': DAYS[month] }),
      'Người thực hiện': presenters(index).join('\n'),
    })),
  ),
};
