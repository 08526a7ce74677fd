/** Correct workbooks whose paragraphs say much: counts, months, dates, citations, quotations, foreign words. */
import type { CorpusEntry } from './entry';
import { day, settingsOf, typed } from './workbook';

export const correctProse: readonly CorpusEntry[] = [
  {
    name: 'commune 2025: twelve topics, one a month, counts and months that agree, many citations',
    tables: typed({
      topics: [
        ['Quán triệt nhiệm vụ chính trị năm 2025', 1, 'Dương Văn Tiến'],
        ['Xây dựng Đảng về đạo đức', 2, 'Tống Thị Lụa'],
        ['Công tác tuyển quân và hậu phương quân đội', 3, 'Khổng Minh Tuấn'],
        ['Chuyển đổi số và cải cách hành chính ở xã', 4, 'Vi Thị Thơm'],
        ['Học tập phong cách gần dân, trọng dân của Chủ tịch Hồ Chí Minh', 5, 'Âu Dương Kiên'],
        ['Bảo đảm quốc phòng, an ninh và trật tự an toàn xã hội', 6, 'Giáp Thị Quyên'],
        ['Đền ơn đáp nghĩa, chăm lo gia đình người có công', 7, 'Dương Văn Tiến'],
        ['Xây dựng nông thôn mới nâng cao, nông thôn mới kiểu mẫu', 8, 'Tống Thị Lụa'],
        ['Bảo vệ nền tảng tư tưởng của Đảng trên không gian mạng', 9, 'Khổng Minh Tuấn'],
        ['Phòng, chống tham nhũng, lãng phí, tiêu cực', 10, 'Vi Thị Thơm'],
        ['Đại đoàn kết toàn dân tộc', 11, 'Âu Dương Kiên'],
        ['Kiểm điểm, đánh giá, xếp loại chất lượng đảng viên', 12, 'Giáp Thị Quyên'],
      ].map(([title, month, assignees], index) => ({ number: index + 1, title, month, assignees })),
      members: [
        ['Dương Văn Tiến', 'Bí thư'],
        ['Tống Thị Lụa', 'Phó Bí thư'],
        ['Khổng Minh Tuấn', 'Chi ủy viên'],
        'Vi Thị Thơm',
        'Âu Dương Kiên',
        'Giáp Thị Quyên',
      ],
      settings: settingsOf({
        superior: 'Đảng bộ xã Đồng Tâm',
        unit: 'Chi bộ Cơ quan UBND xã Đồng Tâm',
        year: 2025,
        number: '01',
        locality: 'Đồng Tâm',
        issued: day(2025, 1, 2),
        signer: 'Dương Văn Tiến',
      }),
      content: [
        [
          'Căn cứ',
          'Căn cứ Điều lệ Đảng Cộng sản Việt Nam; Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư; Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương;',
        ],
        [
          'Căn cứ',
          'Thực hiện Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên giai đoạn mới và Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương;',
        ],
        [
          'Căn cứ',
          'Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị và Kế hoạch số 15-KH/ĐU ngày 20/12/2024 của Đảng ủy xã.',
        ],
        [
          'Hình thức tổ chức',
          'Năm 2025, chi bộ tổ chức 12 chuyên đề, mỗi tháng một chuyên đề, lồng ghép vào kỳ sinh hoạt thường kỳ từ ngày 03 đến ngày 05 hằng tháng.',
        ],
        [
          null,
          'Năm 2024, chi bộ đã sinh hoạt 09 chuyên đề, đạt 9/10 tiêu chí thi đua; trên 2/3 số đảng viên đã phát biểu.',
        ],
        [
          null,
          'Trong tháng 4 và tháng 5, đẩy mạnh tuyên truyền kỷ niệm 50 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025) và 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2025).',
        ],
        [
          null,
          'Báo cáo kết quả 6 tháng đầu năm trước ngày 15/6/2025; báo cáo năm trong quý IV, chậm nhất vào ngày 05/12/2025.',
        ],
        [
          'Kết thúc',
          'Trên đây là Kế hoạch sinh hoạt chuyên đề năm 2025; yêu cầu đảng viên trong chi bộ nghiêm túc thực hiện.',
        ],
        ['Nơi nhận', '- Đảng ủy xã;'],
        [null, '- Lưu Chi bộ.'],
      ],
    }),
    today: { year: 2024, month: 12, day: 16 },
    findings: [],
  },
  {
    name: 'kindergarten 2022: counts in words and figures, a list of months, quotations, a count of something else',
    tables: typed({
      topics: [
        {
          number: '01',
          title: 'Phong trào “Dân vận khéo” trong trường mầm non',
          quarter: 'I',
          month: 3,
          assignees: 'Phan Thị Diệu Linh',
        },
        {
          number: '02',
          title: 'Thực hiện Quy định số 37-QĐ/TW về những điều đảng viên không được làm',
          quarter: 'II',
          month: 6,
          assignees: 'Huỳnh Thị Cẩm Tú',
        },
        {
          number: '03',
          title: 'Chung tay phòng, chống dịch COVID-19, sẵn sàng đón trẻ trở lại trường',
          quarter: 'III',
          month: 9,
          assignees: 'Thái Thị Ngọc Bích',
        },
        {
          number: '04',
          title: 'Đổi mới sinh hoạt chi bộ theo phương châm “thiết thực, cụ thể, hiệu quả”',
          quarter: 'IV',
          month: 12,
          assignees: 'Tăng Bảo Quyên',
        },
      ],
      members: [['Phan Thị Diệu Linh', 'Bí thư'], 'Huỳnh Thị Cẩm Tú', 'Thái Thị Ngọc Bích', 'Tăng Bảo Quyên'],
      settings: settingsOf({
        superior: 'Đảng bộ phường 5',
        unit: 'Chi bộ Trường Mầm non Tuổi Ngọc',
        year: 2022,
        number: '02',
        locality: 'Phường 5',
        issued: day(2022, 1, 14),
        signer: 'Phan Thị Diệu Linh',
      }),
      content: [
        [
          'Căn cứ',
          'Căn cứ Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư (khóa X) và Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương',
        ],
        [
          'Mục đích, yêu cầu',
          'Thực hiện lời dạy của Bác: "Mỗi đảng viên và cán bộ phải thật sự thấm nhuần đạo đức cách mạng, thật sự cần kiệm liêm chính, chí công vô tư".',
        ],
        [
          null,
          'Tiếp tục đẩy mạnh “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” gắn với cuộc vận động “Mỗi thầy giáo, cô giáo là một tấm gương đạo đức, tự học và sáng tạo”.',
        ],
        [
          'Hình thức tổ chức',
          'Chi bộ sinh hoạt chuyên đề mỗi quý 01 lần (3 tháng 1 lần), vào các tháng 3, 6, 9, 12; cả năm có bốn chuyên đề.',
        ],
        [
          null,
          'Chuyên đề 02 được lồng ghép với sơ kết 6 tháng đầu năm; quý II còn tổ chức thăm 02 gia đình chính sách.',
        ],
        [null, 'Mỗi đảng viên tham gia chuẩn bị ít nhất 01 chuyên đề trong hai năm.'],
        [
          'Tài liệu học tập',
          'Sách “Tư tưởng, đạo đức, phong cách Hồ Chí Minh”; trang tuyengiao.vn; tài liệu gửi qua e-mail, Zalo và Internet.',
        ],
        ['Nơi nhận', 'Đảng ủy phường 5 (để báo cáo)'],
        [null, 'Lưu Chi bộ'],
      ],
    }),
    today: { year: 2022, month: 1, day: 10 },
    findings: [],
  },
];
