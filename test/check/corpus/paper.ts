/** What the plan as a paper says: citations, counts, months, quarters, dates, its end, who signs and receives it. */
import { tablesWith } from '../../../docs/rules/example';
import type { CorpusEntry } from './entry';
import { day, settingsOf, typed } from './workbook';

const TODAY = { year: 2026, month: 1, day: 5 };

export const paper: readonly CorpusEntry[] = [
  {
    name: 'a plan of 2026 that rests on what 2025 replaced',
    tables: tablesWith({
      'Nội dung': {
        B2: 'Thực hiện Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư và Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương',
      },
    }),
    today: TODAY,
    findings: ['citation_superseded Nội dung!B2'],
  },
  {
    name: 'a plan of 2022 that rests on a guidance replaced in 2018',
    tables: typed({
      topics: [1, 2, 3, 4].map((quarter) => ({
        number: quarter,
        title: ['Nêu gương của người đứng đầu', 'Đổi mới lề lối làm việc', 'Vệ sinh học đường', 'Tiết kiệm điện, nước'][
          quarter - 1
        ],
        month: quarter * 3,
        assignees: ['Lưu Bá Ước', 'Ma Thị Hảo', 'Lưu Bá Ước', 'Ma Thị Hảo'][quarter - 1],
      })),
      members: [['Lưu Bá Ước', 'Bí thư'], 'Ma Thị Hảo'],
      settings: settingsOf({
        superior: 'Đảng bộ xã Nà Phặc',
        unit: 'Chi bộ Trường Mầm non Nà Phặc',
        year: 2022,
        locality: 'Nà Phặc',
        signer: 'Lưu Bá Ước',
      }),
      content: [
        [
          'Căn cứ',
          'Căn cứ Hướng dẫn số 09-HD/BTCTW ngày 02/3/2012 của Ban Tổ chức Trung ương về nội dung sinh hoạt chi bộ',
        ],
        ['Nơi nhận', 'Đảng ủy xã'],
      ],
    }),
    today: { year: 2022, month: 1, day: 7 },
    findings: ['citation_superseded Nội dung!B2'],
  },
  {
    name: 'each document with the date of the other',
    tables: tablesWith({
      'Nội dung': {
        B2: 'Căn cứ Chỉ thị số 50-CT/TW ngày 28/10/2025 của Ban Bí thư',
        B3: 'Căn cứ Hướng dẫn số 42-HD/BTCTW ngày 23 tháng 7 năm 2025 của Ban Tổ chức Trung ương',
      },
    }),
    today: TODAY,
    findings: ['citation_date_mismatch Nội dung!B2', 'citation_date_mismatch Nội dung!B3'],
  },
  {
    name: 'a wrong date behind the word for issuing, a symbol of the wrong form without the word for number',
    tables: tablesWith({
      'Nội dung': {
        B2: 'Căn cứ Hướng dẫn số 42-HD/BTCTW ban hành ngày 06 tháng 7 năm 2018 của Ban Tổ chức Trung ương',
        B3: 'Căn cứ Chỉ thị 50/CT-TW ngày 23/7/2025 của Ban Bí thư',
      },
    }),
    today: TODAY,
    findings: ['citation_date_mismatch Nội dung!B2', 'citation_unknown_form Nội dung!B3'],
  },
  {
    name: "a Party document's symbol written like a state one's",
    tables: tablesWith({ 'Nội dung': { B2: 'Căn cứ Chỉ thị số 50/CT-TW ngày 23/7/2025 của Ban Bí thư' } }),
    today: TODAY,
    findings: ['citation_unknown_form Nội dung!B2'],
  },
  {
    name: 'documents of the commune and the school, cited in their own forms',
    tables: tablesWith({
      'Nội dung': {
        B2: 'Căn cứ Chương trình số 02-CTr/ĐU ngày 05/01/2026 và Nghị quyết số 07-NQ/ĐU ngày 29/12/2025 của Đảng ủy xã',
        B3: 'Căn cứ Kế hoạch số 118/KH-UBND ngày 31/12/2025 của UBND xã; Công văn số 25/PVHXH-GDĐT ngày 08/01/2026',
        B4: 'Theo tinh thần Chỉ thị số 50-CT/TW và Luật Trẻ em số 102/2016/QH13, chi bộ xây dựng kế hoạch như sau:',
      },
    }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'a count of topics in figures that is not that of the rows',
    tables: tablesWith({
      'Nội dung': { B5: 'Năm 2026, chi bộ tổ chức sinh hoạt 05 chuyên đề, mỗi quý ít nhất một chuyên đề.' },
    }),
    today: TODAY,
    findings: ['count_mismatch Nội dung!B5'],
  },
  {
    name: 'a count of topics in words, and months of the year before',
    tables: tablesWith({
      'Chuyên đề': { D5: 12 },
      'Nội dung': {
        B4: 'Trong năm 2026, chi bộ sinh hoạt ba chuyên đề như sau:',
        B5: 'Sinh hoạt chuyên đề được tổ chức vào các tháng 3, 6, 9 và 11 năm 2026.',
      },
    }),
    today: TODAY,
    findings: ['count_mismatch Nội dung!B4', 'months_mismatch Nội dung!B5'],
  },
  {
    name: 'the count of topics said in other words',
    tables: tablesWith({
      'Nội dung': {
        B4: 'Chi bộ chọn 3 chuyên đề sau để sinh hoạt:',
        B5: 'Kế hoạch gồm 05 chuyên đề do 05 đảng viên trình bày.',
        B6: 'Trên đây là kế hoạch năm 2026, có 5 chuyên đề được phân công như trên.',
      },
    }),
    today: TODAY,
    findings: ['count_mismatch Nội dung!B4', 'count_mismatch Nội dung!B5', 'count_mismatch Nội dung!B6'],
  },
  {
    name: 'months told of the topics whose month is typed, the last one open',
    tables: tablesWith({ 'Nội dung': { B5: 'Sinh hoạt chuyên đề vào các tháng 3, 6, 9, 12; tổng số 4 chuyên đề.' } }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'quarters of two topics other than in their rows',
    tables: tablesWith({
      'Nội dung': {
        B4: 'Chuyên đề “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” được tổ chức trong quý III năm 2026.',
        B5: 'Chuyên đề 04 do đồng chí Vũ Minh Khôi báo cáo trong quý II.',
      },
    }),
    today: TODAY,
    findings: ['quarter_mismatch Nội dung!B4', 'quarter_mismatch Nội dung!B5'],
  },
  {
    name: 'a Party paper that ends like a state one, with zeros too many and too few',
    tables: tablesWith({
      'Nội dung': {
        B4: 'Theo kết luận của chi bộ tại cuộc họp ngày 5/01/2026, kế hoạch được xây dựng như sau:',
        B5: 'Đề cương của chuyên đề thứ nhất hoàn thành trước ngày 20/02/2026; sơ kết vào ngày 30/06/2026.',
        B6: 'Trên đây là kế hoạch sinh hoạt chuyên đề của chi bộ./.',
      },
    }),
    today: TODAY,
    findings: ['date_zero_padding Nội dung!B4', 'date_zero_padding Nội dung!B5', 'party_ending Nội dung!B6'],
  },
  {
    name: 'nobody signs, no place, nobody receives it, and it is issued after the first meeting',
    tables: tablesWith({
      'Cài đặt': { B7: null, B8: day(2026, 3, 9), B9: null, B11: null },
      'Nội dung': { A7: null, B7: null, B8: null },
    }),
    today: TODAY,
    findings: [
      'place_missing Chuyên đề!G3',
      'locality_missing Cài đặt!B7',
      'issue_date_after_start Cài đặt!B8',
      'signer_missing Cài đặt!B9',
      'recipients_missing Nội dung!',
    ],
  },
  {
    name: 'quarters typed in two styles',
    tables: tablesWith({ 'Chuyên đề': { C4: 'quý 3' } }),
    today: TODAY,
    findings: ['period_mixed_style Chuyên đề!C4'],
  },
];
