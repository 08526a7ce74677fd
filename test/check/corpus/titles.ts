/** Titles and numbers: quotation marks, stops, line breaks, one topic twice, numbers that do not run on. */
import { rowsFrom, tablesWith } from '../../../docs/rules/example';
import type { CorpusEntry } from './entry';

const TODAY = { year: 2026, month: 1, day: 5 };

export const titles: readonly CorpusEntry[] = [
  {
    name: 'titles in quotation marks of every kind',
    tables: tablesWith({
      'Chuyên đề': {
        B2: '"Nâng cao chất lượng sinh hoạt chi bộ"',
        B3: '“Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        B4: 'Chuẩn bị các điều kiện cho “năm học mới"',
        B5: '«Bảo vệ và phòng, chống tai nạn thương tích cho trẻ»',
      },
    }),
    today: TODAY,
    findings: [
      'title_quoted Chuyên đề!B2',
      'quotes_unbalanced Chuyên đề!B3',
      'quotes_mixed Chuyên đề!B4',
      'title_quoted Chuyên đề!B5',
    ],
  },
  {
    name: 'quotation marks in paragraphs: one left open, two kinds, a straight one alone',
    tables: tablesWith({
      'Nội dung': {
        B4: 'Hưởng ứng cuộc vận động “Dân chủ - Kỷ cương - Tình thương - Trách nhiệm, chi bộ xây dựng kế hoạch như sau:',
        B5: 'Gắn phong trào "Hai tốt" với cuộc vận động “Mỗi thầy giáo, cô giáo là một tấm gương đạo đức, tự học và sáng tạo”.',
        B6: 'Trên đây là kế hoạch thực hiện phong trào "Hai tốt của chi bộ.',
      },
    }),
    today: TODAY,
    findings: ['quotes_unbalanced Nội dung!B4', 'quotes_mixed Nội dung!B5', 'quotes_unbalanced Nội dung!B6'],
  },
  {
    name: 'titles with a stop at the end and broken lines',
    tables: tablesWith({
      'Chuyên đề': {
        B2: 'Nâng cao chất lượng sinh hoạt chi bộ.',
        B3: 'Học tập và làm theo tư tưởng,\nđạo đức, phong cách Hồ Chí Minh',
        B4: 'Chuẩn bị các điều kiện\ncho năm học mới.',
      },
    }),
    today: TODAY,
    findings: [
      'title_trailing_stop Chuyên đề!B2',
      'title_line_break Chuyên đề!B3',
      'title_line_break Chuyên đề!B4',
      'title_trailing_stop Chuyên đề!B4',
    ],
  },
  {
    name: 'one topic twice: in capitals, with other commas, with other tone marks',
    tables: tablesWith({
      'Chuyên đề': rowsFrom(4, [
        ['03', 'Chăm sóc sức khỏe, dinh dưỡng cho trẻ', 'III', 9, null, null, null, 'Trần Ngọc Ánh'],
        ['04', 'NÂNG CAO CHẤT LƯỢNG SINH HOẠT CHI BỘ', 'IV', 10, null, null, null, 'Vũ Minh Khôi'],
        ['05', 'Học tập và làm theo tư tưởng đạo đức phong cách Hồ Chí Minh', 'IV', 11, null, null, null, 'Đỗ Thu Hà'],
        ['06', 'Chăm sóc sức khoẻ, dinh dưỡng cho trẻ', 'IV', 12, null, null, null, 'Trần Ngọc Ánh'],
      ]),
    }),
    today: TODAY,
    findings: [
      'title_duplicate Chuyên đề!B5',
      'title_duplicate Chuyên đề!B6',
      'title_duplicate Chuyên đề!B7',
      'tone_mark_mixed Chuyên đề!B7',
    ],
  },
  {
    name: 'two topics that are nearly one',
    tables: tablesWith({
      'Chuyên đề': rowsFrom(5, [
        [
          '04',
          'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường',
          'IV',
          10,
          null,
          null,
          null,
          'Vũ Minh Khôi',
        ],
        [
          '05',
          'Bảo vệ và phòng chống tai nạn thương tích cho trẻ trong trường mầm non',
          'IV',
          12,
          null,
          null,
          null,
          'Đỗ Thu Hà',
        ],
      ]),
    }),
    today: TODAY,
    findings: ['title_duplicate Chuyên đề!B6'],
  },
  {
    name: 'pairs of topics that differ by a word without weight',
    tables: tablesWith({
      'Chuyên đề': rowsFrom(2, [
        ['01', 'Nâng cao chất lượng đội ngũ cán bộ, đảng viên', 'I', 3, null, null, null, 'Lê Thị Hồng Nhung'],
        ['02', 'Nâng cao chất lượng đội ngũ cán bộ và đảng viên', 'II', 6, null, null, null, 'Phạm Văn Đức'],
        ['03', 'Giải pháp giảm tỷ lệ trẻ suy dinh dưỡng', 'III', 9, null, null, null, 'Trần Ngọc Ánh'],
        ['04', 'Một số giải pháp giảm tỷ lệ trẻ suy dinh dưỡng', 'IV', 12, null, null, null, 'Vũ Minh Khôi'],
      ]),
    }),
    today: TODAY,
    findings: ['title_duplicate Chuyên đề!B3', 'title_duplicate Chuyên đề!B5'],
  },
  {
    name: 'topics of one pattern that are different topics',
    tables: tablesWith({
      'Chuyên đề': rowsFrom(2, [
        ['01', 'Công tác xây dựng Đảng quý I', 'I', 3, null, null, null, 'Lê Thị Hồng Nhung'],
        ['02', 'Công tác xây dựng Đảng quý II', 'II', 6, null, null, null, 'Phạm Văn Đức'],
        ['03', 'Giáo dục kỹ năng sống cho trẻ lớp Mầm', 'III', 9, null, null, null, 'Trần Ngọc Ánh'],
        ['04', 'Giáo dục kỹ năng sống cho trẻ lớp Chồi', 'IV', 10, null, null, null, 'Vũ Minh Khôi'],
        ['05', 'Sơ kết học kỳ I', 'IV', 12, null, null, null, 'Đỗ Thu Hà'],
      ]),
    }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'a number twice',
    tables: tablesWith({ 'Chuyên đề': { A4: '02', A5: '03' } }),
    today: TODAY,
    findings: ['number_duplicate Chuyên đề!A4'],
  },
  {
    name: 'a number left out',
    tables: tablesWith({ 'Chuyên đề': { A4: '04', A5: '05' } }),
    today: TODAY,
    findings: ['number_gap Chuyên đề!A4'],
  },
  {
    name: 'numbers that go on from the year before, one of them without its zero',
    tables: tablesWith({ 'Chuyên đề': { A2: '05', A3: '06', A4: '7', A5: '08' } }),
    today: TODAY,
    findings: ['number_gap Chuyên đề!A2', 'number_mixed_style Chuyên đề!A4'],
  },
  {
    name: 'two numbers of five without their zero',
    tables: tablesWith({
      'Chuyên đề': {
        A2: '1',
        A3: '2',
        ...rowsFrom(6, [
          ['05', 'Vệ sinh an toàn thực phẩm ở bếp ăn bán trú', 'IV', null, null, null, null, 'Đỗ Thu Hà'],
        ]),
      },
    }),
    today: TODAY,
    findings: ['number_mixed_style Chuyên đề!A2', 'number_mixed_style Chuyên đề!A3'],
  },
  {
    name: 'numbers that are all there, in another order, some of which lost their zero to Sheets',
    tables: tablesWith({ 'Chuyên đề': { A2: '02', A3: '01', A4: 4, A5: 3 } }),
    today: TODAY,
    findings: [],
  },
];
