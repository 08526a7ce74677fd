/** The example plan typed into a workbook as it stands: every mistake of it that a checker can know is to be found. */

import type { CorpusEntry } from './entry';
import { EXAMPLE_PLAN_CONTENT } from './example-plan-content';
import { type MemberRow, type TopicRow, typed } from './workbook';

const POLITICS =
  'Các giải pháp nâng cao trình độ lý luận chính trị chuyên môn nghiệp vụ năng lực công tác của đội ngũ cán bộ đảng viên';
const MEETINGS = 'Xây dựng và tổ chức triển khai các giải pháp nhằm đổi mới, nâng cao chất lượng sinh hoạt chi bộ';
const TODAY = { year: 2022, month: 1, day: 10 };
const SETTINGS = [
  ['Tên đơn vị', 'Chi bộ Mầm non Định An'],
  ['Năm', 2022],
];
const TAM: MemberRow = ['Nguyễn Thị Thanh Tâm', 'Đảng viên', 'thi.thanh.tam@example.com'];
const OTHER_TAM: MemberRow = ['Nguyễn Thanh Tâm', 'Đảng viên', 'thanh.tam@example.com'];
const LY: MemberRow = ['Nguyễn Thị Ly', 'Đảng viên', 'nguyen.ly@example.com'];

/** As in its section IV. */
const ASSIGNED: readonly TopicRow[] = [
  { number: '2', title: `“${POLITICS}”`, quarter: 'quý 2', month: '04/2022', assignees: 'Nguyễn Thanh Tâm' },
  { number: '03', title: `“${MEETINGS}”`, quarter: 'quý 3', month: '10/2022', assignees: 'Nguyễn Thị Thanh Tâm' },
  {
    number: '04',
    title: '“Bảo vệ và phòng chống tai nạn thương tích cho trẻ trong trường mầm non”',
    quarter: 'quý 4',
    month: '12/2022',
    assignees: 'Nguyễn Thị Ly',
  },
];

/** As in its section II, numbered as in section III. */
const ANNOUNCED: readonly TopicRow[] = [
  { number: '02', title: `"${POLITICS}”`, quarter: 'Quý II', month: '04/2022', assignees: 'Nguyễn Thanh Tâm' },
  {
    number: '03',
    title: `[bookmark: _Hlk122080495]${MEETINGS}`,
    quarter: 'quý III',
    month: '10/2022',
    assignees: 'Nguyễn Thị Thanh Tâm',
  },
  {
    number: '04',
    title: 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường',
    quarter: 'quý IV',
    month: '12/2022',
    assignees: 'Nguyễn Thị Ly',
  },
];

const IN_SETTINGS = ['signer_missing Cài đặt!', 'locality_missing Cài đặt!', 'recipients_missing Nội dung!'];
const IN_CONTENT = [
  // 30/03/2007; 12-HD with the date of 09-HD.
  'date_zero_padding Nội dung!B2',
  'citation_date_mismatch Nội dung!B2',
  'invisible_character Nội dung!B3',
  'invisible_character Nội dung!B5',
  'invisible_character Nội dung!B6',
  // Nghi quyết
  'spelling_suspect Nội dung!B7',
  'invisible_character Nội dung!B8',
  'quotes_mixed Nội dung!B9',
  'import_artefact Nội dung!B10',
  // - above, · from here on
  'bullets_mixed Nội dung!B12',
  // voà; tháng 4, 10, 11
  'invisible_character Nội dung!B12',
  'spelling_suspect Nội dung!B12',
  'months_mismatch Nội dung!B12',
  // kinh ngiệm, lãnh và chỉ đạo
  'spelling_suspect Nội dung!B15',
  'quotes_mixed Nội dung!B17',
  'quotes_mixed Nội dung!B18',
  'quotes_mixed Nội dung!B19',
  // đảng uỷ cấp,
  'spelling_suspect Nội dung!B20',
  'tone_mark_mixed Nội dung!B20',
  // tháng 04/2022
  'date_zero_padding Nội dung!B21',
  'invisible_character Nội dung!B21',
  'import_artefact Nội dung!B24',
  'party_ending Nội dung!B24',
];
const QUOTED = {
  'date_zero_padding Nội dung!B2': ['30/03/2007', '02/03/2012'],
  'citation_date_mismatch Nội dung!B2': ['12-HD/BTCTW', '09-HD/BTCTW'],
  'spelling_suspect Nội dung!B7': ['Nghi quyết'],
  'spelling_suspect Nội dung!B12': ['voà'],
  'months_mismatch Nội dung!B12': ['4, 10, 11', '4, 10, 12'],
  'spelling_suspect Nội dung!B15': ['kinh ngiệm', 'lãnh và chỉ đạo'],
  'spelling_suspect Nội dung!B20': ['đảng uỷ cấp'],
  'tone_mark_mixed Nội dung!B20': ['uỷ'],
  'import_artefact Nội dung!B24': ['[bookmark: _GoBack]'],
};

export const examplePlan: readonly CorpusEntry[] = [
  {
    name: 'the example plan as in its section IV, Nguyễn Thanh Tâm not among the members',
    tables: typed({ topics: ASSIGNED, members: [TAM, LY], settings: SETTINGS, content: EXAMPLE_PLAN_CONTENT }),
    today: TODAY,
    findings: [
      'number_gap Chuyên đề!A2',
      'number_mixed_style Chuyên đề!A2',
      'title_quoted Chuyên đề!B2',
      'assignee_unknown Chuyên đề!H2',
      'title_quoted Chuyên đề!B3',
      'month_outside_quarter Chuyên đề!D3',
      'title_quoted Chuyên đề!B4',
      'quarter_uncovered Chuyên đề!',
      // Quý II, quý III, quý IV; everywhere else quý 2, quý 3, quý 4.
      'period_mixed_style Nội dung!B9',
      'period_mixed_style Nội dung!B10',
      'period_mixed_style Nội dung!B11',
      ...IN_SETTINGS,
      ...IN_CONTENT,
    ],
    quoted: QUOTED,
  },
  {
    name: 'the example plan as in its section II, both Tâm among the members',
    tables: typed({
      topics: ANNOUNCED,
      members: [TAM, OTHER_TAM, LY],
      settings: SETTINGS,
      content: EXAMPLE_PLAN_CONTENT,
    }),
    today: TODAY,
    findings: [
      'number_gap Chuyên đề!A2',
      'title_quoted Chuyên đề!B2',
      'quotes_mixed Chuyên đề!B2',
      'period_mixed_style Chuyên đề!C2',
      'import_artefact Chuyên đề!B3',
      'month_outside_quarter Chuyên đề!D3',
      'quarter_uncovered Chuyên đề!',
      'member_similar Thành viên!B3',
      'period_mixed_style Nội dung!B9',
      'period_mixed_style Nội dung!B21',
      'period_mixed_style Nội dung!B22',
      'period_mixed_style Nội dung!B23',
      // … trong trường in the row, … trong trường mầm non in the paragraph.
      'title_duplicate Nội dung!B19',
      ...IN_SETTINGS,
      ...IN_CONTENT,
    ],
    quoted: QUOTED,
  },
  {
    name: 'both lists of the example plan pasted one under the other',
    tables: typed({
      topics: [
        { number: 1, title: `"${POLITICS}"`, quarter: 'II', assignees: 'Nguyễn Thanh Tâm' },
        { number: 2, title: MEETINGS, quarter: 'III', assignees: 'Nguyễn Thị Thanh Tâm' },
        {
          number: 3,
          title: 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường',
          quarter: 'IV',
          assignees: 'Nguyễn Thị Ly',
        },
        { number: 2, title: POLITICS, quarter: 'II', assignees: 'Nguyễn Thanh Tâm' },
        { number: 3, title: MEETINGS, quarter: 'III', assignees: 'Nguyễn Thị Thanh Tâm' },
        {
          number: 4,
          title: 'Bảo vệ và phòng chống tai nạn thương tích cho trẻ trong trường mầm non',
          quarter: 'IV',
          assignees: 'Nguyễn Thị Ly',
        },
      ],
      members: [TAM, OTHER_TAM, LY],
      settings: [...SETTINGS, ['Địa danh', 'Định An'], ['Người ký', 'Trần Thị Mai Hương']],
      content: [
        ['Hình thức tổ chức', 'Chi bộ sinh hoạt 03 chuyên đề trong năm như sau:'],
        ['Nơi nhận', 'Đảng ủy xã Định An'],
      ],
    }),
    today: TODAY,
    findings: [
      'title_quoted Chuyên đề!B2',
      'number_duplicate Chuyên đề!A5',
      'title_duplicate Chuyên đề!B5',
      'number_duplicate Chuyên đề!A6',
      'title_duplicate Chuyên đề!B6',
      'title_duplicate Chuyên đề!B7',
      'quarter_uncovered Chuyên đề!',
      'member_similar Thành viên!B3',
      'count_mismatch Nội dung!B2',
    ],
  },
  {
    name: 'the topics of the example plan mended: one person has two of three, two have none',
    tables: typed({
      topics: [
        { number: '01', title: POLITICS, quarter: 'II', month: 4, assignees: 'Nguyễn Thị Thanh Tâm' },
        { number: '02', title: MEETINGS, quarter: 'III', month: 9, assignees: 'Nguyễn Thị Thanh Tâm' },
        {
          number: '03',
          title: 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường mầm non',
          quarter: 'IV',
          month: 12,
          assignees: 'Nguyễn Thị Ly',
        },
      ],
      members: [['Trần Thị Mai Hương', 'Phó Bí thư'], TAM, LY, 'Phạm Thị Đào'],
      settings: [
        ...SETTINGS,
        ['Địa danh', 'Định An'],
        ['Người ký', 'Trần Thị Mai Hương'],
        ['Chức vụ người ký', 'Phó Bí thư'],
      ],
      content: [
        ['Căn cứ', 'Căn cứ Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương'],
        ['Nơi nhận', 'Lưu Chi bộ'],
      ],
    }),
    today: TODAY,
    findings: ['quarter_uncovered Chuyên đề!', 'load_uneven Thành viên!B3'],
  },
];
