/** Correct cells that a careless rule would take for mistakes. */
import { rowsFrom, tablesWith } from '../../../docs/rules/example';
import { content } from '../../../src/locale/content';
import type { PlanYear } from '../../../src/plan/plan';
import { SECTION_LABELS, SECTIONS } from '../../../src/sheet/tabs';
import type { CorpusEntry } from './entry';
import { day, settingsOf, typed } from './workbook';

const TODAY = { year: 2026, month: 1, day: 5 };

/** The paragraphs that set-up writes into `Nội dung`. */
function ownContent(form: 'party' | 'state', year: PlanYear): [string, string][] {
  const paragraphs = content(form, year);
  return SECTIONS.flatMap((id) => paragraphs[id].map((text): [string, string] => [SECTION_LABELS[id], text]));
}

const TOPICS = ['Nêu gương trong công việc', 'Đoàn kết nội bộ', 'Đón năm học mới', 'Công tác kiểm tra'].map(
  (title, index) => ({
    number: index + 1,
    title,
    month: 3 * index + 2,
    assignees: ['Đổng Thị Ngà', 'Hàn Văn Quế'][index % 2],
  }),
);

function withOwnContent(form: 'party' | 'state', year: number) {
  return typed({
    topics: TOPICS,
    members: [['Đổng Thị Ngà', 'Bí thư'], 'Hàn Văn Quế'],
    settings: settingsOf({
      form: form === 'party' ? 'Văn bản Đảng' : 'Văn bản hành chính',
      superior: form === 'party' ? 'Đảng bộ xã Bình Minh' : 'Trường Mầm non Bình Minh',
      unit: form === 'party' ? 'Chi bộ Mầm non Bình Minh' : 'Tổ Nhà trẻ',
      year,
      locality: 'Bình Minh',
      signer: 'Đổng Thị Ngà',
    }),
    content: ownContent(form, { start: year, end: year }),
  });
}

export const correctTraps: readonly CorpusEntry[] = [
  {
    name: "the paragraphs of set-up, a Party cell's of 2026",
    tables: withOwnContent('party', 2026),
    today: TODAY,
    findings: [],
  },
  {
    name: "the paragraphs of set-up, a Party cell's of 2023",
    tables: withOwnContent('party', 2023),
    today: { year: 2022, month: 12, day: 30 },
    findings: [],
  },
  {
    name: "the paragraphs of set-up, a subject group's",
    tables: withOwnContent('state', 2026),
    today: TODAY,
    findings: [],
  },
  {
    name: 'what replaced a directive told with its name; two documents and then their two dates',
    tables: tablesWith({
      'Nội dung': {
        B2: 'Căn cứ Chỉ thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư (thay thế Chỉ thị số 10-CT/TW ngày 30/3/2007)',
        B3: 'Căn cứ Chỉ thị số 50-CT/TW và Hướng dẫn số 42-HD/BTCTW lần lượt ngày 23/7/2025 và ngày 28/10/2025',
      },
    }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'each quarter with its month; lists within lists; a title quoted with its quarter',
    tables: tablesWith({
      'Chuyên đề': { D5: 12 },
      'Nội dung': {
        B4: 'Chi bộ tổ chức 04 chuyên đề: quý I (tháng 3), quý II (tháng 6), quý III (tháng 9), quý IV (tháng 12).',
        B5: 'Tổ chức thực hiện:\n1. Chi ủy phân công, theo dõi.\n+ Trước buổi sinh hoạt: gửi dự thảo.\n+ Sau buổi sinh hoạt: rút kinh nghiệm.\na) Đảng viên đóng góp ý kiến.',
        B6: 'Chuyên đề 02 “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” tổ chức trong quý II; báo cáo kết quả trong quý III.',
      },
    }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'a month that became a date, a time that became a number, names of streets and schools, a title in capitals',
    tables: tablesWith({
      'Chuyên đề': rowsFrom(3, [
        [
          '02',
          'HỌC TẬP NGHỊ QUYẾT ĐẠI HỘI XIV CỦA ĐẢNG',
          'II',
          day(2026, 4, 1),
          null,
          0.5833333333,
          null,
          'Phạm Văn Đức',
        ],
        [
          '03',
          'Kết nghĩa với Trường Mầm non Nguyễn Thị Minh Khai, 12/4 đường Lê Lợi',
          'III',
          9,
          null,
          '14:30',
          null,
          'Trần Ngọc Ánh',
        ],
        ['04', 'Tuần lễ “Áo dài”, hội thi “Bé khỏe - bé ngoan”', 'IV', null, null, null, null, 'Vũ Minh Khôi'],
      ]),
    }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'a Saturday that is worked for a day that was swapped',
    tables: tablesWith({
      'Chuyên đề': { D4: 8, E4: day(2026, 8, 22) },
      'Cài đặt': rowsFrom(13, [
        ['Ngày nghỉ thêm', '02/01/2026; 31/8/2026'],
        ['Ngày làm bù', '10/01/2026; 22/8/2026'],
      ]),
    }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'months in which drafts are written, sent and reported, and months without a topic',
    tables: tablesWith({
      'Nội dung': rowsFrom(9, [
        ['Hình thức tổ chức', 'Đề cương chuyên đề hoàn thành trong các tháng 2, 5, 8 và 11.'],
        [null, 'Gửi dự thảo chuyên đề cho đảng viên trong tháng 2, 5, 8, 11.'],
        [null, 'Các tháng 1, 2, 4, 5, 7, 8, 10, 11 sinh hoạt thường lệ; các tháng còn lại sinh hoạt chuyên đề.'],
        [null, 'Tháng 2, 5, 8, 11: họp chi ủy thống nhất nội dung chuyên đề.'],
        [null, 'Báo cáo kết quả chuyên đề vào các tháng 4, 7, 10.'],
        [null, 'Năm 2025, chi bộ tổ chức chuyên đề vào các tháng 4, 8, 11.'],
      ]),
    }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'topics of other bodies, parts of the topics, quarters of other work',
    tables: tablesWith({
      'Nội dung': rowsFrom(9, [
        [
          'Hình thức tổ chức',
          'Ngoài ra, đảng viên dự 02 chuyên đề do Đảng ủy tổ chức; mỗi chi ủy viên góp ý 02 chuyên đề.',
        ],
        [null, 'Giao đồng chí Phó Bí thư chỉ đạo 02 chuyên đề, đồng chí Bí thư chỉ đạo 02 chuyên đề.'],
        [null, 'Chi bộ đăng ký 02 chuyên đề với Đảng ủy để chỉ đạo điểm; tổ chức 01 chuyên đề cấp xã trong quý II.'],
        [null, 'Chuyên đề 04: chuẩn bị từ quý II, báo cáo vào quý IV.'],
        [
          null,
          'Phát huy kết quả thực hiện Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018, chi bộ thực hiện Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025.',
        ],
      ]),
    }),
    today: TODAY,
    findings: [],
  },
];
