/** The paragraphs of a plan that a secretary wrote by hand, typed as they stand. */
import { checkWorkbook } from '../../../src/check/check-plan';
import { paperRules, paperTextRules } from '../../../src/check/paper/rules';
import type { CellValue, Tables } from '../../../src/sheet/cell';
import { TABS } from '../../../src/sheet/tabs';

const PAPER = new Set<string>([...Object.keys(paperRules), ...Object.keys(paperTextRules)]);
const [TOPIC_HEADERS, MEMBER_HEADERS, SETTING_HEADERS, CONTENT_HEADERS] = TABS.map(({ columns }) =>
  columns.map(({ header }): CellValue => header),
) as [CellValue[], CellValue[], CellValue[], CellValue[]];

const SOLUTIONS =
  'Các giải pháp nâng cao trình độ lý luận chính trị chuyên môn nghiệp vụ năng lực công tác của đội ngũ cán bộ đảng viên';
const RENEWAL = 'Xây dựng và tổ chức triển khai các giải pháp nhằm đổi mới, nâng cao chất lượng sinh hoạt chi bộ';
const SAFETY = 'Bảo vệ và phòng chống tai nạn thương tích cho trẻ trong trường mầm non';

const PARAGRAPHS: readonly (readonly [string, string])[] = [
  [
    'Căn cứ',
    'Thực hiện Chỉ thị số 10-CT/TW ngày 30/03/2007 của Ban Bí thư về nâng cao chất lượng sinh hoạt chi bộ và hướng dẫn số 12-HD/BTCTW ngày 02/03/2012 của Ban tổ chức Trung ương về nội dung sinh hoạt chi bộ;',
  ],
  [
    'Mở đầu',
    'Chi bộ Mầm non Định An xây dựng kế hoạch triển khai thực hiện việc sinh hoạt chuyên đề năm 2022 như sau:',
  ],
  [
    'Mục đích, yêu cầu',
    '- Chi bộ cụ thể hóa nội dung phù hợp với tình hình nhiệm vụ và công tác được giao; góp phần thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ xã Định An và Nghị quyết Đại hội chi bộ Mầm non Định An nhiệm kỳ 2020-2025.',
  ],
  [
    'Hình thức tổ chức',
    '· Tổ chức sinh hoạt chuyên đề 1 lần/ quý (3 tháng 01 lần), lồng ghép tổ chức sinh hoạt voà các buổi họp chi bộ. Bắt đầu từ tháng 4, 10, 11 năm 2022, lựa chọn 03 chuyên đề phù hợp với tình hình, đặc điểm của chi bộ và được thảo luận thông qua trong chi bộ. ',
  ],
  ['', `1. Sinh hoạt chuyên đề "${SOLUTIONS}” Quý II năm 2022.`],
  ['', `2. [bookmark: _Hlk122080495]${RENEWAL} quý III năm 2022`],
  ['', '3. Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường quý IV năm 2022.'],
  ['', 'Căn cứ Nghị quyết của Chi bộ, kế hoạch công tác năm 2022. Chi bộ sinh hoạt 03 chuyên đề trong năm như sau:'],
  ['', `· Chuyên đề 02 "${SOLUTIONS}”. `],
  ['', `· Chuyên đề 03 “${RENEWAL}".`],
  ['', `· Chuyên đề 04 “${SAFETY}".`],
  ['', `· Chuyên đề 2: “${SOLUTIONS}”. Phân công đồng chí Nguyễn Thanh Tâm - Báo cáo trong quý 2 tháng 04/2022.`],
  ['', `· Chuyên đề 03 “${RENEWAL}”. Phân công đồng chí Nguyễn Thị Thanh Tâm - Báo cáo trong quý 3 tháng 10/2022.`],
  ['', `· Chuyên đề 04 “${SAFETY}”. Phân công đồng chí Nguyễn Thị Ly - Báo cáo trong quý 4 tháng 12/2022.`],
  [
    'Kết thúc',
    '[bookmark: _GoBack]Trên đây là kế hoạch về việc tổ chức sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An./.',
  ],
];

function seedTables(topics: readonly (readonly CellValue[])[]): Tables {
  return {
    'Chuyên đề': [
      TOPIC_HEADERS,
      ...topics.map(([number, title, quarter, month, name]) =>
        [number, title, quarter, month, null, null, null, name].map((value) => value ?? null),
      ),
    ],
    'Thành viên': [
      MEMBER_HEADERS,
      [1, 'Nguyễn Thanh Tâm', 'thanh.tam@example.com', null],
      [2, 'Nguyễn Thị Thanh Tâm', 'thi.thanh.tam@example.com', null],
      [3, 'Nguyễn Thị Ly', 'nguyen.ly@example.com', null],
    ],
    'Cài đặt': [SETTING_HEADERS, ['Tên đơn vị', 'Chi bộ Mầm non Định An'], ['Năm', 2022]],
    'Nội dung': [CONTENT_HEADERS, ...PARAGRAPHS.map(([section, text]) => [section || null, text])],
  };
}

const TOPICS = [
  ['02', SOLUTIONS, 'II', 4, 'Nguyễn Thanh Tâm'],
  ['03', RENEWAL, 'III', 10, 'Nguyễn Thị Thanh Tâm'],
  ['04', SAFETY, 'IV', 12, 'Nguyễn Thị Ly'],
];

function told(topics: readonly (readonly CellValue[])[]): string[] {
  return checkWorkbook(seedTables(topics), { year: 2022, month: 1, day: 10 })
    .findings.filter(({ rule }) => PAPER.has(rule))
    .map(({ rule, tab, cell }) => `${rule} ${tab}!${cell}`);
}

test('as it stands', () => {
  expect(told(TOPICS)).toEqual([
    'signer_missing Cài đặt!',
    'locality_missing Cài đặt!',
    'recipients_missing Nội dung!',
    'citation_date_mismatch Nội dung!B2',
    'date_zero_padding Nội dung!B2',
    'bullets_mixed Nội dung!B5',
    'months_mismatch Nội dung!B5',
    'period_mixed_style Nội dung!B6',
    'period_mixed_style Nội dung!B13',
    'date_zero_padding Nội dung!B13',
    'period_mixed_style Nội dung!B14',
    'period_mixed_style Nội dung!B15',
    'party_ending Nội dung!B16',
  ]);
});

test('with a row more, the stated count is wrong', () => {
  const counts = told([...TOPICS, ['05', 'Chuẩn bị Đại hội chi bộ', 'I', 3, 'Nguyễn Thị Ly']]).filter((line) =>
    line.startsWith('count'),
  );
  expect(counts).toEqual(['count_mismatch Nội dung!B5', 'count_mismatch Nội dung!B9']);
});
