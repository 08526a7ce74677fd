/** Correct workbooks that fill few columns, or have them in another order. */
import type { CorpusEntry } from './entry';
import { day, settingsOf, typed } from './workbook';

export const correctColumns: readonly CorpusEntry[] = [
  {
    name: 'village school 2027: runs of months, one quarter style, numbers left empty, no day yet',
    tables: typed({
      topics: [
        {
          title: 'Triển khai Nghị quyết Đại hội đại biểu Đảng bộ xã vào nhiệm vụ của nhà trường',
          quarter: 'Quý I/2027',
          month: 'tháng 2-3',
          assignees: 'Lý Thị Mai Phương',
        },
        {
          title: 'Chuẩn bị tốt việc tuyển sinh và bàn giao trẻ 5 tuổi vào lớp Một',
          quarter: 'Quý II/2027',
          month: 'tháng 5–6',
          assignees: 'Đinh Công Tráng',
        },
        {
          title: 'Thực hiện quy chế dân chủ ở cơ sở trong trường học',
          quarter: 'Quý III/2027',
          month: '9/2027',
          assignees: 'Vương Thúy Vi',
        },
        {
          title: 'Sơ kết học kỳ, đánh giá vai trò lãnh đạo của chi bộ',
          quarter: 'Quý IV/2027',
          month: 'tháng 11 đến tháng 12',
          assignees: 'Quách Thị Ngọc Huệ',
        },
      ],
      members: [
        ['Sầm Văn Bình', 'Bí thư'],
        'Lý Thị Mai Phương',
        'Đinh Công Tráng',
        'Vương Thúy Vi',
        'Quách Thị Ngọc Huệ',
      ],
      settings: settingsOf({
        superior: 'Đảng bộ xã Quang Trung',
        unit: 'Chi bộ Trường học thôn Thượng',
        year: 2027,
        locality: 'Quang Trung',
        issued: day(2027, 1, 11),
        signer: 'Sầm Văn Bình',
      }),
      content: [
        ['Mở đầu', 'Thực hiện chương trình công tác năm 2027, chi bộ xây dựng kế hoạch như sau:'],
        ['Nơi nhận', 'Như trên; Lưu Chi bộ'],
      ],
    }),
    today: { year: 2026, month: 12, day: 28 },
    findings: [],
  },
  {
    name: 'kindergarten 2026: nothing but days typed, no paragraph at all',
    tables: typed({
      topics: [
        {
          number: '1',
          title: 'Phát huy tính tiên phong, gương mẫu của đảng viên',
          date: '06-02-2026',
          assignees: 'Chu Thị Hà',
        },
        { number: '2', title: 'Nâng cao đạo đức nhà giáo', date: '8.5.2026', assignees: 'Kiều Thị Minh Nguyệt' },
        {
          number: '3',
          title: 'Kế hoạch năm học mới: thuận lợi, khó khăn và giải pháp',
          date: day(2026, 8, 7, 14),
          assignees: 'Nghiêm Xuân Sơn',
        },
        {
          number: '4',
          title: 'Làm thế nào để trẻ yêu thích đến trường?',
          date: 'ngày 6 tháng 11 năm 2026',
          assignees: 'La Thị Diễm My',
        },
      ],
      members: [['Chu Thị Hà', 'Bí thư'], 'Kiều Thị Minh Nguyệt', 'Nghiêm Xuân Sơn', 'La Thị Diễm My'],
      settings: settingsOf({
        superior: 'Đảng bộ phường Cửa Nam',
        unit: 'Chi bộ Trường Mầm non Hoa Mai',
        year: 2026,
        locality: 'Cửa Nam',
        signer: 'Chu Thị Hà',
        place: 'Văn phòng',
        time: '16h30',
      }),
      content: [],
    }),
    today: { year: 2026, month: 1, day: 5 },
    findings: [],
  },
  {
    name: 'primary school 2023: columns in another order, some of her own, headers in capitals',
    tables: {
      'Chuyên đề': [
        ['NGƯỜI THỰC HIỆN', 'Kinh phí', 'THÁNG', 'QUÝ', 'Chuyên đề', 'Số'],
        ['Hứa Thị Ngân', '200000', 1, 'I', 'Sống và làm việc theo Hiến pháp, pháp luật', '01'],
        ['Triệu Thị Mến', null, 4, 'II', 'Xây dựng văn hóa ứng xử trong trường học', '02'],
        ['Hứa Thị Ngân & Nông Văn Đạt', '=B2*2', 7, 'III', 'Giáo dục kỹ năng sống cho học sinh qua trải nghiệm', '03'],
        ['Nông Văn Đạt, Triệu Thị Mến', null, 10, 'IV', 'Nâng cao hiệu quả công tác dân vận của đảng viên', '04'],
      ],
      'Thành viên': [
        ['Email', 'Điện thoại', 'Họ và tên', 'Chức vụ'],
        ['hua.ngan@example.com', '0900000001', 'Hứa Thị Ngân', 'Bí thư'],
        ['trieu.men@example.com', '0900000002', 'Triệu Thị Mến', 'Phó Bí thư'],
        ['nong.dat@example.com', null, 'Nông Văn Đạt', 'Đảng viên'],
      ],
      'Cài đặt': [
        ['Mục', 'Giá trị', 'Giải thích'],
        ['Tên đơn vị:', 'Chi bộ Trường Tiểu học Bản Lầu', null],
        ['Năm:', '2023', null],
        ['Cơ quan cấp trên:', 'Đảng bộ xã Bản Lầu', null],
        ['Địa danh:', 'Bản Lầu', null],
        ['Người ký:', 'Hứa Thị Ngân', null],
        ['Ghi chú riêng', 'hỏi lại văn thư', null],
      ],
      'Nội dung': [
        ['Phần', 'Nội dung'],
        ['Nơi nhận:', 'Đảng ủy xã Bản Lầu; đảng viên; lưu.'],
      ],
    },
    today: { year: 2022, month: 12, day: 12 },
    findings: [],
  },
  {
    name: 'kindergarten 2019: quarters alone, planned in December before',
    tables: typed({
      topics: [
        {
          number: 'I',
          title: 'Nghị quyết Trung ương 4 khóa XII và trách nhiệm nêu gương',
          quarter: 'Quý I',
          assignees: 'Cấn Thị Hợi',
        },
        {
          number: 'II',
          title: 'Giáo dục lễ giáo, kỹ năng tự phục vụ cho trẻ 5 - 6 tuổi',
          quarter: 'Quý II',
          assignees: 'Khuất Thị Dậu',
        },
        {
          number: 'III',
          title: 'Đánh giá trẻ theo quan điểm tiến bộ của từng trẻ',
          quarter: 'Quý III',
          assignees: 'Phí Thị Tỵ',
        },
        {
          number: 'IV',
          title: '50 năm thực hiện Di chúc của Chủ tịch Hồ Chí Minh',
          quarter: 'Quý IV',
          assignees: 'Đồng Thị Gấm',
        },
      ],
      members: [['Cấn Thị Hợi', 'Bí thư'], 'Khuất Thị Dậu', 'Phí Thị Tỵ', 'Đồng Thị Gấm'],
      settings: settingsOf({
        superior: 'Đảng bộ xã Hương Ngải',
        unit: 'Chi bộ Trường Mầm non Hương Ngải',
        year: 2019,
        locality: 'Hương Ngải',
        issued: day(2019, 1, 4),
        signer: 'Cấn Thị Hợi',
      }),
      content: [
        [
          'Căn cứ',
          'Căn cứ Nghị quyết số 04-NQ/TW ngày 30/10/2016; Quy định số 08-QĐi/TW ngày 25/10/2018 của Ban Chấp hành Trung ương; Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018',
        ],
        [
          'Hình thức tổ chức',
          'Quý I, chi bộ sinh hoạt chuyên đề cùng kỳ sinh hoạt tháng; các quý còn lại tổ chức thành buổi riêng.',
        ],
        ['Nơi nhận', 'Đảng ủy xã'],
      ],
    }),
    today: { year: 2018, month: 12, day: 14 },
    findings: [],
  },
];
