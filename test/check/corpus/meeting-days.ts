/** Days of meetings and of handing in, months and quarters: holidays, weekends, clashes, contradictions. */
import { rowsFrom, tablesWith } from '../../../docs/rules/example';
import type { CorpusEntry } from './entry';
import { day, settingsOf, typed } from './workbook';

const TODAY = { year: 2026, month: 1, day: 5 };

export const meetingDays: readonly CorpusEntry[] = [
  {
    name: 'meetings on Tết, 30/4, 02/9 and 24/11 of 2026',
    tables: tablesWith({
      'Chuyên đề': {
        D2: 2,
        E2: day(2026, 2, 18),
        I2: null,
        D3: 4,
        E3: '30/4/2026',
        E4: day(2026, 9, 2),
        E5: '24/11/2026',
      },
    }),
    today: TODAY,
    findings: ['E2', 'E3', 'E4', 'E5'].map((cell) => `meeting_on_holiday Chuyên đề!${cell}`),
  },
  {
    name: 'meetings on the Monday in lieu of Giỗ Tổ and on 01/5, 2026',
    tables: tablesWith({
      'Chuyên đề': rowsFrom(3, [
        [
          '02',
          'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
          'II',
          4,
          day(2026, 4, 27),
          null,
          null,
          'Phạm Văn Đức',
        ],
        ['03', 'Chuẩn bị các điều kiện cho năm học mới', 'III', 9, null, null, null, 'Trần Ngọc Ánh'],
        ['04', 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ', 'IV', null, null, null, null, 'Vũ Minh Khôi'],
        ['05', 'Vệ sinh an toàn thực phẩm ở bếp ăn bán trú', 'II', 5, day(2026, 5, 1), null, null, 'Đỗ Thu Hà'],
      ]),
    }),
    today: TODAY,
    findings: ['meeting_on_holiday Chuyên đề!E3', 'meeting_on_holiday Chuyên đề!E6'],
  },
  {
    name: 'commune 2024: New Year, Giỗ Tổ and the third of September',
    tables: typed({
      topics: [
        {
          number: 1,
          title: 'Quán triệt nghị quyết năm 2024 của Đảng ủy',
          date: day(2024, 2, 12),
          assignees: 'Tào Văn Khải',
        },
        { number: 2, title: 'Quản lý, giáo dục đảng viên ở xa', date: '18/4/2024', assignees: 'Ứng Thị Hoài' },
        { number: 3, title: 'Kết nạp đảng viên mới', date: day(2024, 9, 3), assignees: 'Mẫn Đình Trọng' },
        {
          number: 4,
          title: 'Thu, nộp đảng phí và công tác tài chính Đảng',
          date: day(2024, 10, 9),
          assignees: 'Ứng Thị Hoài',
        },
      ],
      members: [['Tào Văn Khải', 'Bí thư'], 'Ứng Thị Hoài', 'Mẫn Đình Trọng'],
      settings: settingsOf({
        superior: 'Đảng bộ xã Tam Sơn',
        unit: 'Chi bộ thôn Núi',
        year: 2024,
        locality: 'Tam Sơn',
        issued: day(2024, 1, 8),
        signer: 'Tào Văn Khải',
        place: 'Nhà văn hóa thôn',
      }),
      content: [['Nơi nhận', 'Đảng ủy xã']],
    }),
    today: { year: 2024, month: 1, day: 8 },
    findings: ['E2', 'E3', 'E4'].map((cell) => `meeting_on_holiday Chuyên đề!${cell}`),
  },
  {
    name: 'a meeting on a Monday that was swapped for a Saturday',
    tables: tablesWith({
      'Chuyên đề': { D4: 8, E4: day(2026, 8, 31) },
      'Cài đặt': rowsFrom(13, [['Ngày nghỉ thêm', '31/8/2026']]),
    }),
    today: TODAY,
    findings: ['meeting_on_holiday Chuyên đề!E4'],
  },
  {
    name: 'meetings and a due date on Saturdays and Sundays',
    tables: tablesWith({
      'Chuyên đề': { E2: day(2026, 3, 7), E3: 'Chủ nhật, 07/6/2026', I2: day(2026, 2, 28) },
    }),
    today: TODAY,
    findings: ['meeting_on_weekend Chuyên đề!E2', 'meeting_on_weekend Chuyên đề!E3', 'due_on_weekend Chuyên đề!I2'],
  },
  {
    name: 'drafts due on the day of the meeting and after it',
    tables: tablesWith({ 'Chuyên đề': { I2: day(2026, 3, 6), I3: '08/6/2026' } }),
    today: TODAY,
    findings: ['deadline_after_meeting Chuyên đề!I2', 'deadline_after_meeting Chuyên đề!I3'],
  },
  {
    name: 'a due date is over and nobody was written to; elsewhere somebody was',
    tables: tablesWith({
      'Chuyên đề': {
        D3: 4,
        E3: day(2026, 4, 3),
        I3: day(2026, 3, 24),
        J2: 'Đã gửi 12/01/2026',
        D4: 7,
        E4: day(2026, 7, 3),
        I4: day(2026, 6, 23),
      },
    }),
    today: { year: 2026, month: 3, day: 26 },
    findings: ['deadline_passed Chuyên đề!I3'],
  },
  {
    name: 'two topics at one time; one presenter twice in a day',
    tables: tablesWith({
      'Chuyên đề': rowsFrom(4, [
        ['03', 'Chuẩn bị các điều kiện cho năm học mới', 'III', 9, day(2026, 9, 4), '8 giờ 00', null, 'Trần Ngọc Ánh'],
        [
          '04',
          'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ',
          'IV',
          12,
          day(2026, 12, 4),
          '8 giờ 00',
          null,
          'Vũ Minh Khôi',
        ],
        ['05', 'Vệ sinh an toàn thực phẩm ở bếp ăn bán trú', 'I', 3, day(2026, 3, 6), '14h', null, 'Đỗ Thu Hà'],
        [
          '06',
          'Tuyên truyền kỷ niệm Ngày Nhà giáo Việt Nam',
          'IV',
          12,
          day(2026, 12, 4),
          '14 giờ 00',
          null,
          'Vũ Minh Khôi',
        ],
      ]),
    }),
    today: TODAY,
    findings: ['session_clash Chuyên đề!E6', 'session_clash Chuyên đề!E7'],
  },
  {
    name: 'a quarter without a topic',
    tables: tablesWith({ 'Chuyên đề': { C4: 'IV', D4: 10 } }),
    today: TODAY,
    findings: ['quarter_uncovered Chuyên đề!'],
  },
  {
    name: 'two topics for the whole year',
    tables: tablesWith({
      'Chuyên đề': rowsFrom(4, [Array(8).fill(null), Array(8).fill(null)]),
      'Thành viên': rowsFrom(5, [Array(4).fill(null), Array(4).fill(null)]),
    }),
    today: TODAY,
    findings: ['quarter_uncovered Chuyên đề!', 'quarter_uncovered Chuyên đề!'],
  },
  {
    name: 'months and days that contradict the quarter, the month and the year',
    tables: tablesWith({
      'Chuyên đề': {
        E2: day(2026, 4, 2),
        E3: day(2026, 7, 3),
        D4: 10,
        C5: null,
        D5: 12,
        E5: '06/01/2027',
      },
    }),
    today: TODAY,
    findings: [
      'date_outside_month Chuyên đề!E2',
      'date_outside_month Chuyên đề!E3',
      'month_outside_quarter Chuyên đề!D4',
      'date_outside_month Chuyên đề!E5',
    ],
  },
  {
    name: 'a day some days into the next quarter, no month typed',
    tables: tablesWith({ 'Chuyên đề': { D4: null, E4: day(2026, 10, 2) } }),
    today: TODAY,
    findings: ['month_outside_quarter Chuyên đề!E4'],
  },
  {
    name: 'quarters, months and days that cannot be read',
    tables: tablesWith({
      'Chuyên đề': {
        C2: 'IIII',
        I2: '30/02/2026',
        D3: 'tháng 13',
        E4: '31/9/2026',
        ...rowsFrom(6, [
          ['05', 'Vệ sinh an toàn thực phẩm ở bếp ăn bán trú', null, null, null, null, null, 'Đỗ Thu Hà'],
        ]),
      },
    }),
    today: TODAY,
    findings: [
      'quarter_invalid Chuyên đề!C2',
      'date_invalid Chuyên đề!I2',
      'month_invalid Chuyên đề!D3',
      'date_invalid Chuyên đề!E4',
      'quarter_invalid Chuyên đề!C6',
    ],
  },
];
