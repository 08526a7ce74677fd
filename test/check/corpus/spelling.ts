/** Words that cannot be, known slips, and tone marks of two styles. */
import { tablesWith } from '../../../docs/rules/example';
import type { CorpusEntry } from './entry';

const TODAY = { year: 2026, month: 1, day: 5 };

export const spelling: readonly CorpusEntry[] = [
  {
    name: 'letters that cannot stand together',
    tables: tablesWith({
      'Chuyên đề': {
        B2: 'Nâng cao chất lượng sinh hoạt chi bộ qua trao đổi kinh ngiệm',
        B3: 'Học tâp và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        B4: 'Chuẩn bị các điều kiện cho nghành giáo dục voà năm học mới',
      },
      'Nội dung': {
        B4: 'Chi bộ xây dựng kế họach sinh hoạt chuyên đề như sau:',
        B5: 'Sinh hoạt chuyên đề được tổ chức mỗi quý một lần, do đồng chí Bí thư chủ trỳ và kêt luận.',
      },
    }),
    today: TODAY,
    findings: [
      'spelling_suspect Chuyên đề!B2',
      'spelling_suspect Chuyên đề!B3',
      'spelling_suspect Chuyên đề!B4',
      'spelling_suspect Nội dung!B4',
      'spelling_suspect Nội dung!B5',
    ],
    quoted: {
      'spelling_suspect Chuyên đề!B2': ['ngiệm'],
      'spelling_suspect Chuyên đề!B3': ['tâp'],
      'spelling_suspect Chuyên đề!B4': ['nghành', 'voà'],
      'spelling_suspect Nội dung!B4': ['họach'],
      'spelling_suspect Nội dung!B5': ['trỳ', 'kêt'],
    },
  },
  {
    name: 'set phrases with a tone lost, and slips of the pen',
    tables: tablesWith({
      'Chuyên đề': { B2: 'Nâng cao chất lượng thực hiện Nghi quyết của chi bộ' },
      'Nội dung': {
        B2: 'Căn cứ Chi thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư',
        B5: 'Sau mỗi buổi sinh hoạt, chi bộ ra nghị quyết để lãnh và chỉ đạo thực hiện.',
        B6: 'Trên đây là kế hoạch của chi bộ ngành giáo duc.',
      },
    }),
    today: TODAY,
    findings: [
      'spelling_suspect Chuyên đề!B2',
      'spelling_suspect Nội dung!B2',
      'spelling_suspect Nội dung!B5',
      'spelling_suspect Nội dung!B6',
    ],
  },
  {
    name: 'one uỷ among many ủy and hòa',
    tables: tablesWith({
      'Nội dung': {
        B5: 'Chi ủy chuẩn bị, cụ thể hóa nội dung; sinh hoạt chuyên đề được tổ chức mỗi quý một lần.',
        B7: 'Đảng uỷ xã (để báo cáo)',
      },
    }),
    today: TODAY,
    findings: ['tone_mark_mixed Nội dung!B7'],
  },
  {
    name: 'old tone marks in two cells where the newer ones prevail',
    tables: tablesWith({
      'Chuyên đề': {
        B2: 'Nâng cao chất lượng sinh hoạt chi bộ, cụ thể hoá nghị quyết của Đảng uỷ',
        B3: 'Xây dựng văn hoá nhà trường hoà thuận, khoẻ mạnh',
        B4: 'Xóa bỏ bạo lực với trẻ; chuẩn bị năm học mới',
      },
      'Cài đặt': { B3: 'Đảng bộ xã Tân Hoà', B7: 'Tân Hoà' },
      'Nội dung': { B5: 'Chi ủy chuẩn bị nội dung trước 10 ngày.', B7: 'Đảng uỷ xã (để báo cáo)' },
    }),
    today: TODAY,
    findings: ['tone_mark_mixed Chuyên đề!B4', 'tone_mark_mixed Nội dung!B5'],
  },
  {
    name: 'rare and long syllables, official prose, words from afar: all of it right',
    tables: tablesWith({
      'Chuyên đề': {
        B2: 'Nâng cao chất lượng sinh hoạt chi bộ; quyên góp, khuyến học, khuyến tài',
        B4: 'Chuẩn bị pa-nô, áp-phích, bút dạ, xoong, gáo dừa cho góc chợ quê, góc xây dựng',
      },
      'Nội dung': {
        B4: 'Nghiêng mình trước anh linh liệt sĩ; nghiễm nhiên, nghìn, nghe, nghiệp, nguệch ngoạc, ngoằn ngoèo, khuya, khuỵu, huơ, huýt, quýt, quần, quốc, giếng, gì, gìn giữ.',
        B5: 'Sử dụng Google Sheets, Word, e-mail, Zalo, YouTube; họp trực tuyến qua Microsoft Teams; sạc pin, ca-mê-ra, wifi, logo, video, clip, online.',
        B6: 'BGH, GV, NV và CBQL phối hợp với Ban ĐDCMHS, UBND, MTTQ xã; đạt chuẩn PCGDMNTNT, trường chuẩn quốc gia mức độ 1.',
      },
    }),
    today: TODAY,
    findings: [],
  },
];
