/** Correct workbooks with names of many peoples, foreign words, abbreviations and the newer tone marks. */
import type { CorpusEntry } from './entry';
import { day, settingsOf, typed } from './workbook';

export const correctLanguage: readonly CorpusEntry[] = [
  {
    name: 'highland school 2023: names and places of many peoples, foreign words',
    tables: typed({
      topics: [
        {
          number: 1,
          title: 'Tăng cường tiếng Việt cho trẻ em người dân tộc thiểu số',
          quarter: 'I',
          month: 2,
          assignees: "H'Hen Êban",
        },
        {
          number: 2,
          title: 'Giữ gìn bản sắc văn hóa Êđê, M’Nông, Xơ Đăng trong trường mầm non',
          quarter: 'II',
          month: 5,
          assignees: 'Y Krông Niê; Kpă Thuyên',
        },
        {
          number: 3,
          title: 'Ứng dụng STEAM, Montessori và phần mềm Canva, PowerPoint trong giáo dục mầm non',
          quarter: 'III',
          month: 8,
          assignees: 'Lò Thị Ín & Giàng A Sử',
        },
        {
          number: 4,
          title: 'Phòng, chống tảo hôn tại các buôn của xã Krông Pắc',
          quarter: 'IV',
          month: 11,
          assignees: "K'Brơi và Rơ Châm H'Yéo",
        },
      ],
      members: [
        ["H'Hen Êban", 'Bí thư'],
        'Y Krông Niê',
        'Kpă Thuyên',
        'Lò Thị Ín',
        'Giàng A Sử',
        "K'Brơi",
        "Rơ Châm H'Yéo",
        'Ksor Nham',
        'Hồ Văn Xoong',
      ],
      settings: settingsOf({
        superior: 'Đảng bộ xã Ea Knuếc',
        unit: 'Chi bộ Mẫu giáo Hoa Pơ Lang',
        year: 2023,
        locality: 'Ea Knuếc',
        signer: "H'Hen Êban",
        place: 'Nhà văn hóa buôn Kuốp',
      }),
      content: [
        [
          'Mục đích, yêu cầu',
          "Nhân rộng tấm gương của cô H'Hen Êban và già làng Y Bhăm tại Đắk Lắk, Gia Lai, Kon Tum; phối hợp với UNICEF và Hội LHPN tỉnh.",
        ],
        [
          null,
          'Trẻ được làm quen với chữ cái, khuỷu tay không mỏi khi cầm bút; góc thiên nhiên có khoai, ngô, quýt, boong ke mô hình bằng xốp.',
        ],
        [
          null,
          'Đường đến điểm trường ngoằn ngoèo, khúc khuỷu; giếng nước, xoong nồi, chăn màn đã được trang bị từ thuở mới thành lập.',
        ],
        ['Nơi nhận', '- Đảng ủy xã Ea Knuếc;\n- Lưu Chi bộ.'],
      ],
    }),
    today: { year: 2023, month: 1, day: 3 },
    findings: [],
  },
  {
    name: 'health station 2026: abbreviations, medical and foreign words, months told in one list',
    tables: typed({
      topics: [
        {
          number: '01',
          title: 'Y đức của người thầy thuốc theo lời Bác dạy',
          quarter: 'I',
          month: 2,
          date: day(2026, 2, 26),
          assignees: 'BS. Mạc Thị Tuyết',
        },
        {
          number: '02',
          title: 'An toàn tiêm chủng vắc-xin; phòng, chống HIV/AIDS',
          quarter: 'II',
          month: 5,
          date: day(2026, 5, 28),
          assignees: 'Lục Văn Hiếu',
        },
        {
          number: '03',
          title: 'Phòng bệnh sốt xuất huyết, tay - chân - miệng mùa tựu trường',
          quarter: 'III',
          month: 8,
          date: day(2026, 8, 27),
          assignees: 'Ninh Thị Thoa',
        },
        {
          number: '04',
          title: 'Khám, chữa bệnh BHYT và hồ sơ sức khỏe điện tử trên VNeID',
          quarter: 'IV',
          month: 10,
          date: day(2026, 10, 29),
          assignees: 'Tiêu Ngọc Khuê',
        },
      ],
      members: [['BS. Mạc Thị Tuyết', 'Bí thư'], 'Lục Văn Hiếu', 'Ninh Thị Thoa', 'Tiêu Ngọc Khuê'],
      settings: settingsOf({
        superior: 'Đảng bộ xã Hòa Thạch',
        unit: 'Chi bộ Trạm Y tế xã Hòa Thạch',
        year: 2026,
        locality: 'Hòa Thạch',
        issued: day(2026, 1, 15),
        signer: 'Mạc Thị Tuyết',
        place: 'Hội trường Trạm Y tế',
        time: 14,
      }),
      content: [
        [
          'Căn cứ',
          'Căn cứ Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân;',
        ],
        [
          'Hình thức tổ chức',
          'Thời gian sinh hoạt: tháng 2, tháng 5, tháng 8 và tháng 10 năm 2026, từ 14h00 đến 16h00, thứ Năm tuần cuối của tháng.',
        ],
        [null, 'Tỷ lệ tiêm chủng đạt 98,5%; trực 24/7; tiếp nhận máy X-quang, máy SpO2; phối hợp với WHO, CDC tỉnh.'],
        ['Nơi nhận', 'Đảng ủy xã'],
        [null, 'Lưu Chi bộ'],
      ],
    }),
    today: { year: 2026, month: 1, day: 12 },
    findings: [],
  },
  {
    name: 'primary school 2026: the newer tone marks (hoà, uỷ) throughout',
    tables: typed({
      topics: [
        {
          number: '01',
          title: 'Cụ thể hoá Nghị quyết của Đảng uỷ xã thành việc làm hằng ngày',
          quarter: 'I',
          month: 3,
          assignees: 'Nguyễn Thị Thuý Hoà',
        },
        {
          number: '02',
          title: 'Xây dựng trường học hạnh phúc, khoẻ mạnh, hoà đồng',
          quarter: 'II',
          month: 4,
          assignees: 'Bạch Thuỳ Trang',
        },
        {
          number: '03',
          title: 'Tuyên truyền, xoá bỏ hủ tục, xây dựng đời sống văn hoá',
          quarter: 'III',
          month: 9,
          assignees: 'Doãn Quốc Khoá',
        },
        {
          number: '04',
          title: 'Bảo vệ tài sản công, phòng cháy, chữa cháy',
          quarter: 'IV',
          month: 11,
          assignees: 'Cù Thị Loan',
        },
      ],
      members: [['Nguyễn Thị Thuý Hoà', 'Bí thư'], 'Bạch Thuỳ Trang', 'Doãn Quốc Khoá', 'Cù Thị Loan'],
      settings: settingsOf({
        superior: 'Đảng bộ xã Thuỷ Nguyên',
        unit: 'Chi bộ Trường Tiểu học Hoà Bình',
        year: 2026,
        locality: 'Thuỷ Nguyên',
        signer: 'Nguyễn Thị Thuý Hoà',
      }),
      content: [
        [
          'Hình thức tổ chức',
          'Chi uỷ chuẩn bị nội dung, hoàn thành trước 10 ngày; đồng chí Uỷ viên phụ trách theo dõi, quán triệt, toạ đàm.',
        ],
        ['Nơi nhận', 'Đảng uỷ xã'],
        [null, 'Lưu Chi bộ'],
      ],
    }),
    today: { year: 2026, month: 1, day: 5 },
    findings: [],
  },
];
