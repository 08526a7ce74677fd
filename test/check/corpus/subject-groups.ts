/** Subject groups' plans in the state form: correct ones, and one with what even a state document must not have. */
import type { CorpusEntry } from './entry';
import { day, settingsOf, typed } from './workbook';

export const subjectGroups: readonly CorpusEntry[] = [
  {
    name: 'subject group 2026-2027: a school year from September to May, ./. at the end',
    tables: typed({
      topics: [
        {
          number: 1,
          title: 'Tổ chức hoạt động khám phá khoa học theo hướng STEM cho trẻ 5-6 tuổi',
          month: 9,
          date: day(2026, 9, 23),
          assignees: 'Lại Thị Hồng Thắm',
        },
        {
          number: 2,
          title: 'Ứng dụng CNTT trong hoạt động làm quen với toán',
          month: 11,
          date: day(2026, 11, 18),
          assignees: 'Tôn Nữ Quỳnh Như',
        },
        {
          number: 3,
          title: 'Giáo dục cảm xúc - xã hội qua hoạt động vui chơi',
          month: 1,
          date: day(2027, 1, 20),
          assignees: 'Châu Thị Thu Sương',
        },
        {
          number: 4,
          title: 'Chuẩn bị cho trẻ vào lớp 1',
          month: 4,
          date: day(2027, 4, 21),
          assignees: 'Lại Thị Hồng Thắm và Tôn Nữ Quỳnh Như',
        },
      ],
      members: [['Châu Thị Thu Sương', 'Tổ trưởng'], 'Lại Thị Hồng Thắm', 'Tôn Nữ Quỳnh Như'],
      settings: settingsOf({
        form: 'Văn bản hành chính',
        superior: 'Trường Mầm non Họa Mi',
        unit: 'Tổ Mẫu giáo Lá',
        year: '2026-2027',
        number: 12,
        locality: 'Long Khánh',
        issued: day(2026, 9, 7),
        signer: 'Châu Thị Thu Sương',
        signerTitle: 'Tổ trưởng',
        place: 'Lớp Lá 1',
        time: '15 giờ 00',
      }),
      content: [
        ['Căn cứ', 'Căn cứ Thông tư số 51/2020/TT-BGDĐT ngày 31/12/2020 của Bộ Giáo dục và Đào tạo;'],
        [
          null,
          'Căn cứ Kế hoạch số 45/KH-MNHM ngày 04/9/2026 của Trường Mầm non Họa Mi về thực hiện nhiệm vụ năm học 2026-2027.',
        ],
        [
          'Hình thức tổ chức',
          'Năm học 2026-2027, tổ thực hiện 04 chuyên đề vào các tháng 9, 11/2026 và tháng 1, 4/2027; mỗi chuyên đề có 01 hoạt động minh họa.',
        ],
        ['Kết thúc', 'Trên đây là Kế hoạch sinh hoạt chuyên đề năm học 2026-2027 của tổ Mẫu giáo Lá./.'],
        ['Nơi nhận', '- Ban Giám hiệu (báo cáo);\n- Các thành viên trong tổ;\n- Lưu: VT, TCM.'],
      ],
    }),
    today: { year: 2026, month: 9, day: 4 },
    findings: [],
  },
  {
    name: 'subject group 2025-2026: no topic before the new year, abbreviations, months alone',
    tables: typed({
      topics: [
        {
          number: '01',
          title: 'Rèn kỹ năng viết đoạn văn cho HS lớp 4, lớp 5',
          quarter: 'IV',
          month: 10,
          assignees: 'ThS. Văn Thị Bạch Yến',
        },
        {
          number: '02',
          title: 'Sử dụng học liệu số, Kahoot! và Quizizz trong dạy học môn Toán',
          quarter: 'IV',
          month: 12,
          assignees: 'Kim Sa Rinh',
        },
        {
          number: '03',
          title: 'Dạy học phân hóa đối tượng theo Thông tư 27',
          quarter: 'I',
          month: 3,
          assignees: 'Từ Thị Liễu',
        },
      ],
      members: [['Từ Thị Liễu', 'Tổ trưởng'], 'ThS. Văn Thị Bạch Yến', 'Kim Sa Rinh', 'Đới Đăng Khoa'],
      settings: settingsOf({
        form: 'Văn bản hành chính',
        superior: 'Trường Tiểu học Nguyễn Bá Ngọc',
        unit: 'Tổ chuyên môn khối 4 - 5',
        year: 'Năm học 2025-2026',
        number: '07',
        locality: 'Cầu Kè',
        issued: '15/9/2025',
        signer: 'Từ Thị Liễu',
        signerTitle: 'Tổ trưởng',
      }),
      content: [
        [
          'Căn cứ',
          'Căn cứ Thông tư số 27/2020/TT-BGDĐT ngày 04/9/2020; Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018 của Bộ trưởng Bộ Giáo dục và Đào tạo',
        ],
        [
          'Căn cứ',
          'Căn cứ Quyết định số 1234/QĐ-UBND ngày 11/8/2025 của UBND tỉnh về khung kế hoạch thời gian năm học',
        ],
        ['Hình thức tổ chức', 'Tổ chức 03 chuyên đề: 02 chuyên đề trong học kỳ I, 01 chuyên đề trong học kỳ II.'],
        ['Kết thúc', 'Đề nghị GV trong tổ nghiêm túc thực hiện./.'],
        ['Nơi nhận', 'BGH; GV trong tổ; Lưu: VT, TCM'],
      ],
    }),
    today: { year: 2025, month: 9, day: 12 },
    findings: [],
  },
  {
    name: 'subject group 2026-2027 typed in haste: a meeting on the day of teachers moved to Sunday, no place, two slips',
    tables: typed({
      topics: [
        { number: 1, title: 'Rèn nề nếp đầu năm học.', month: 9, date: day(2026, 9, 16), assignees: 'Nhan Thị Mỹ Lệ' },
        {
          number: 2,
          title: 'Hội giảng chào mừng ngày Nhà giáo Việt Nam',
          month: 11,
          date: day(2026, 11, 22),
          place: 'Hội trường',
          assignees: 'Tổ 3',
        },
        {
          number: 2,
          title: 'Ôn tập cuối năm',
          month: 5,
          date: day(2027, 4, 21),
          place: 'Phòng tổ',
          assignees: 'Trang Thế Vinh',
        },
      ],
      members: [['Nhan Thị Mỹ Lệ', 'Tổ trưởng'], 'Trang Thế Vinh'],
      settings: settingsOf({
        form: 'Văn bản hành chính',
        superior: 'Trường Tiểu học Lê Văn Tám',
        unit: 'Tổ 3',
        year: '2026-2027',
        locality: 'Tân Châu',
        signer: 'Nhan Thị Mỹ Lệ',
        signerTitle: 'Tổ trưởng',
      }),
      content: [
        ['Mục đích, yêu cầu', 'Giúp giáo viên trao đổi kinh ngiệm giảng dạy.'],
        ['Kết thúc', 'Đề nghị các đồng chí thực hiện tốt./.'],
        ['Nơi nhận', 'Lưu: VT'],
      ],
    }),
    today: { year: 2026, month: 8, day: 24 },
    findings: [
      'title_trailing_stop Chuyên đề!B2',
      'place_missing Chuyên đề!G2',
      'meeting_on_weekend Chuyên đề!E3',
      'assignee_unknown Chuyên đề!H3',
      'assignee_group Chuyên đề!H3',
      'number_duplicate Chuyên đề!A4',
      'date_outside_month Chuyên đề!E4',
      'spelling_suspect Nội dung!B2',
    ],
  },
];
