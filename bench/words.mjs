// Names and titles for workbooks of any size; the people are invented.

const OPENINGS = [
  'Giải pháp nâng cao chất lượng',
  'Đổi mới phương pháp tổ chức',
  'Trách nhiệm của đảng viên trong',
  'Phát huy vai trò nêu gương của đảng viên trong',
  'Tăng cường sự lãnh đạo của chi bộ đối với',
  'Phối hợp chặt chẽ với cha mẹ trẻ trong',
  'Ứng dụng công nghệ thông tin trong',
  'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với',
  'Khắc phục những hạn chế, khuyết điểm trong',
  'Tăng cường kiểm tra, giám sát',
  'Kinh nghiệm từ thực tiễn',
  'Xây dựng nền nếp, kỷ cương trong',
  'Phát huy tinh thần đoàn kết, dân chủ trong',
  'Bồi dưỡng năng lực của đội ngũ giáo viên trong',
  'Huy động các nguồn lực xã hội cho',
  'Thực hành tiết kiệm, chống lãng phí trong',
  'Nâng cao nhận thức của cán bộ, đảng viên, nhân viên về',
  'Đẩy mạnh tuyên truyền, vận động trong',
  'Sáng kiến của đảng viên nhằm cải tiến',
  'Đánh giá kết quả và đề ra phương hướng đối với',
];

const SUBJECTS = [
  'công tác nuôi dưỡng, chăm sóc sức khỏe cho trẻ',
  'hoạt động giáo dục thể chất ở trường mầm non',
  'công tác phòng, chống tai nạn thương tích cho trẻ',
  'hoạt động phát triển ngôn ngữ cho trẻ mẫu giáo',
  'công tác bảo đảm an toàn thực phẩm trong bếp ăn bán trú',
  'hoạt động giáo dục kỹ năng sống cho trẻ 5 – 6 tuổi',
  'công tác xây dựng trường mầm non “lấy trẻ làm trung tâm”',
  'hoạt động vui chơi và trải nghiệm ngoài trời',
  'công tác bồi dưỡng chuyên môn, nghiệp vụ của nhà trường',
  'hoạt động sinh hoạt chi bộ thường kỳ',
  'công tác phát triển đảng viên trong nhà trường',
  'hoạt động giáo dục bảo vệ môi trường & ứng phó biến đổi khí hậu',
  'công tác phổ cập giáo dục mầm non cho trẻ 5 tuổi',
  'hoạt động làm quen với toán và chữ viết của trẻ',
  'công tác phòng, chống dịch bệnh trong trường học',
  'hoạt động giáo dục trẻ khuyết tật học hòa nhập',
  'công tác bảo vệ chính trị nội bộ, bảo vệ nền tảng tư tưởng của Đảng',
  'hoạt động của tổ chức công đoàn và đoàn thanh niên',
  'công tác chuẩn bị cho trẻ vào lớp một',
  'hoạt động giáo dục âm nhạc, tạo hình và cảm thụ cái đẹp',
];

/** Of index 0 to 399 no two are the same. */
export function describeTitle(index) {
  const round = Math.floor(index / SUBJECTS.length);
  return `${OPENINGS[(index + round) % OPENINGS.length]} ${SUBJECTS[index % SUBJECTS.length]}`;
}

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'];
const MIDDLES = ['Thị', 'Thị Thanh', 'Thị Minh', 'Ngọc', 'Thị Thu', 'Thị Bích', 'Thị Kim', 'Hồng', 'Thị Mỹ', 'Xuân'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hạnh', 'Huệ', 'Lan', 'Mai', 'Oanh'];

/** Of index 0 to 999 no two have the same name. */
export function describeMember(index) {
  const tens = Math.floor(index / 10);
  const hundreds = Math.floor(index / 100);
  const thousands = Math.floor(index / 1000);
  const words = [FAMILIES[index % 10], MIDDLES[(index + tens + hundreds) % 10], GIVEN[(index + tens) % 10]];
  // Names repeat from there on: people tell them apart by brackets.
  const name = [...words, ...(thousands > 0 ? [`(Tổ ${thousands + 1})`] : [])].join(' ');
  return {
    name,
    email: `dang.vien.${index + 1}@example.com`,
    position: index === 0 ? 'Phó Bí thư' : index === 1 ? 'Chi ủy viên' : 'Đảng viên',
  };
}
