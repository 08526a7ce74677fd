/** Correct workbooks, each typed in a way of its own. */
import type { CorpusEntry } from './entry';
import { day, settingsOf, typed } from './workbook';

export const correctTyping: readonly CorpusEntry[] = [
  {
    name: 'kindergarten 2026: quarters as figures, months in words, days as text and as cells',
    tables: typed({
      topics: [
        {
          number: 1,
          title: 'Nâng cao chất lượng nuôi dưỡng, chăm sóc sức khỏe trẻ trong trường mầm non',
          quarter: 1,
          month: 'tháng 3',
          date: '05/3/2026',
          assignees: 'Hoàng Thị Kim Oanh',
          due: '24/02/2026',
        },
        {
          number: 2,
          title: 'Xây dựng trường mầm non lấy trẻ làm trung tâm',
          quarter: 2,
          month: 'Tháng 4',
          date: day(2026, 4, 9),
          assignees: 'Bùi Thị Xuân Quỳnh',
        },
        {
          number: 3,
          title: 'Vai trò nêu gương của đảng viên trong thực hiện nhiệm vụ năm học mới',
          quarter: 3,
          month: 'tháng Chín',
          date: 'thứ Năm, ngày 10 tháng 9 năm 2026',
          assignees: 'Đặng Thùy Dương',
        },
        {
          number: 4,
          title: 'Công tác kiểm tra, giám sát và kỷ luật của Đảng ở chi bộ',
          quarter: 4,
          month: 'T11',
          date: '2026-11-12',
          assignees: 'Ngô Thị Bích Ngọc',
        },
      ],
      members: [
        ['Trịnh Thị Thu Hằng', 'Bí thư'],
        'Hoàng Thị Kim Oanh',
        'Bùi Thị Xuân Quỳnh',
        'Đặng Thùy Dương',
        'Ngô Thị Bích Ngọc',
      ],
      settings: settingsOf({
        superior: 'Đảng bộ xã Phú Thịnh',
        unit: 'Chi bộ Trường Mầm non Sao Mai',
        year: 2026,
        number: 3,
        locality: 'Phú Thịnh',
        issued: '12/01/2026',
        signer: 'Trịnh Thị Thu Hằng',
        place: 'Phòng Hội đồng',
        time: '15 giờ 30',
      }),
      content: [
        [
          'Căn cứ',
          'Căn cứ Chỉ thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư về tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới;',
        ],
        [null, 'Căn cứ Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 của Ban Tổ chức Trung ương;'],
        [
          'Mục đích, yêu cầu',
          '- Giúp đảng viên nắm vững chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước.',
        ],
        [null, '- Tạo sự thống nhất về nhận thức và hành động trong toàn chi bộ.'],
        ['Nơi nhận', '- Đảng ủy xã (báo cáo);'],
        [null, '- Các đồng chí đảng viên;'],
        [null, '- Lưu Chi bộ.'],
      ],
    }),
    today: { year: 2026, month: 1, day: 8 },
    findings: [],
  },
  {
    name: 'primary school 2024: several presenters, cut in every way, with their titles before them',
    tables: typed({
      topics: [
        {
          number: '01',
          title: 'Học tập và làm theo Bác về nêu cao tinh thần trách nhiệm, nói đi đôi với làm',
          quarter: 'Quý I',
          month: 3,
          assignees: 'Nguyễn Văn Thịnh\nLương Thị Minh Châu',
        },
        {
          number: '02',
          title: 'Giải pháp nâng cao chất lượng đội ngũ giáo viên dạy Chương trình giáo dục phổ thông 2018',
          quarter: 'Quý II',
          month: 5,
          assignees: 'đ/c Tạ Quang Huy; đ/c Cao Thị Ánh Tuyết',
        },
        {
          number: '03',
          title: 'Phòng, chống bạo lực học đường và đuối nước cho học sinh tiểu học',
          quarter: 'Quý III',
          month: 8,
          assignees: 'Đồng chí Mai Văn Lộc & đồng chí Đoàn Thị Hạnh',
        },
        {
          number: '04',
          title: 'Đẩy mạnh ứng dụng công nghệ thông tin và chuyển đổi số trong dạy học',
          quarter: 'Quý IV',
          month: 11,
          assignees: 'Thầy Phùng Đức Toàn và cô Lưu Thị Hoài Thương',
        },
      ],
      members: [
        ['Hồ Thị Lệ Thủy', 'Bí thư, Hiệu trưởng'],
        ['Nguyễn Văn Thịnh', 'Phó Bí thư, Phó Hiệu trưởng'],
        'Lương Thị Minh Châu',
        'Tạ Quang Huy',
        'Cao Thị Ánh Tuyết',
        'Mai Văn Lộc',
        'Đoàn Thị Hạnh',
        'Phùng Đức Toàn',
        'Lưu Thị Hoài Thương',
      ],
      settings: settingsOf({
        superior: 'Đảng bộ xã Vĩnh Lộc',
        unit: 'Chi bộ Trường Tiểu học Vĩnh Lộc A',
        year: 'năm 2024',
        number: '04',
        locality: 'Vĩnh Lộc',
        issued: day(2024, 1, 10),
        signer: 'Hồ Thị Lệ Thủy',
      }),
      content: [
        [
          'Căn cứ',
          'Căn cứ Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư Trung ương Đảng về nâng cao chất lượng sinh hoạt chi bộ',
        ],
        ['Căn cứ', 'Căn cứ Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương'],
        [
          'Hình thức tổ chức',
          'Mỗi chuyên đề do một nhóm từ 02 đến 03 đảng viên chuẩn bị; mỗi đảng viên viết ít nhất 01 bài tham luận trong năm.',
        ],
        ['Nơi nhận', 'Đảng ủy xã Vĩnh Lộc'],
        ['Nơi nhận', 'Lưu Chi bộ'],
      ],
    }),
    today: { year: 2024, month: 1, day: 10 },
    findings: [],
  },
  {
    name: 'kindergarten 2025: two members of one name told apart by brackets, names that look near and are not',
    tables: typed({
      topics: [
        { title: 'Xây dựng môi trường giáo dục an toàn, thân thiện', month: 2, assignees: 'Nguyễn Thị Hoa (Lá 1)' },
        {
          title: 'Phối hợp với cha mẹ trẻ trong chăm sóc, giáo dục trẻ',
          month: 5,
          assignees: 'Nguyễn Thị Hoa (Mầm 2)',
        },
        {
          title: 'Nâng cao chất lượng tự phê bình và phê bình',
          month: 8,
          assignees: 'Nguyễn Thị Lan; Nguyễn Thị Lan Anh',
        },
        {
          title: 'Công tác phát triển đảng viên trong giáo viên trẻ',
          month: 10,
          assignees: 'Trần Thị Thanh, Võ Thị Kim Loan',
        },
      ],
      members: [
        ['Võ Thị Kim Loan', 'Bí thư'],
        'Nguyễn Thị Hoa (Lá 1)',
        'Nguyễn Thị Hoa (Mầm 2)',
        'Nguyễn Thị Lan',
        'Nguyễn Thị Lan Anh',
        'Trần Thị Thanh',
        'Lê Thị Mỹ Dung',
      ],
      settings: settingsOf({
        superior: 'Đảng bộ phường An Bình',
        unit: 'Chi bộ Mầm non Hướng Dương',
        year: 2025,
        locality: 'An Bình',
        signer: 'Võ Thị Kim Loan',
      }),
      content: [['Nơi nhận', '- Đảng ủy phường;\n- Chi ủy;\n- Lưu Chi bộ.']],
    }),
    today: { year: 2025, month: 1, day: 6 },
    findings: [],
  },
];
