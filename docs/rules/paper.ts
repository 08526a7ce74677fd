/** Examples of the rules of `src/plan/rules/paper.ts`. */
import type { PAPER_RULES } from '../../src/plan/rules/paper';
import type { RuleExamples } from './example';

export const paperExamples: RuleExamples<keyof typeof PAPER_RULES> = {
  count_mismatch: {
    wrong: { 'Nội dung': { B5: 'Chi bộ lựa chọn 03 chuyên đề phù hợp với tình hình của đơn vị.' } },
    at: ['Nội dung!B5'],
    right: {
      'Nội dung': { B5: 'Chi bộ lựa chọn 04 chuyên đề phù hợp với tình hình của đơn vị, mỗi quý 01 chuyên đề.' },
    },
  },
  months_mismatch: {
    wrong: {
      'Chuyên đề': { D5: 12 },
      'Nội dung': { B5: 'Chi bộ sinh hoạt chuyên đề vào các tháng 3, 6, 9 và 11.' },
    },
    at: ['Nội dung!B5'],
    right: {
      'Chuyên đề': { D5: 12 },
      'Nội dung': { B5: 'Chi bộ sinh hoạt chuyên đề vào các tháng 3, 6, 9 và 12.' },
    },
  },
  quarter_mismatch: {
    wrong: { 'Nội dung': { B5: 'Chuyên đề 02 được báo cáo trong quý III.' } },
    at: ['Nội dung!B5'],
    right: { 'Nội dung': { B5: 'Chuyên đề 02 được báo cáo trong quý II.' } },
  },
  period_mixed_style: {
    wrong: { 'Chuyên đề': { C3: 'quý 2' } },
    at: ['Chuyên đề!C3'],
    right: { 'Chuyên đề': { C2: 'Quý I', C3: 'Quý II', C4: 'Quý III', C5: 'Quý IV' } },
  },
  citation_date_mismatch: {
    wrong: { 'Nội dung': { B3: 'Căn cứ Hướng dẫn số 42-HD/BTCTW ngày 23/7/2025 của Ban Tổ chức Trung ương' } },
    at: ['Nội dung!B3'],
    right: {
      'Nội dung': { B3: 'Căn cứ Hướng dẫn số 42-HD/BTCTW ngày 28 tháng 10 năm 2025 của Ban Tổ chức Trung ương' },
    },
  },
  citation_superseded: {
    wrong: { 'Nội dung': { B3: 'Căn cứ Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương' } },
    at: ['Nội dung!B3'],
    right: {
      'Nội dung': { B3: 'Căn cứ Hướng dẫn số 42-HD/BTCTW thay thế Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018' },
    },
  },
  citation_unknown_form: {
    wrong: { 'Nội dung': { B3: 'Căn cứ Hướng dẫn số 42/HD-BTCTW ngày 28/10/2025 của Ban Tổ chức Trung ương' } },
    at: ['Nội dung!B3'],
    right: { 'Nội dung': { B3: 'Căn cứ Kế hoạch số 45/KH-MNHS ngày 05/01/2026 của nhà trường' } },
  },
  date_zero_padding: {
    wrong: { 'Nội dung': { B5: 'Chi bộ thông qua đề cương trước ngày 5/03/2026.' } },
    at: ['Nội dung!B5'],
    right: { 'Nội dung': { B5: 'Chi bộ thông qua đề cương trước ngày 05/3/2026, có ít nhất 2/3 đảng viên dự.' } },
  },
  party_ending: {
    wrong: { 'Nội dung': { B6: 'Trên đây là kế hoạch sinh hoạt chuyên đề của chi bộ./.' } },
    at: ['Nội dung!B6'],
    right: {
      'Cài đặt': { B2: 'Văn bản hành chính' },
      'Nội dung': { B6: 'Trên đây là kế hoạch sinh hoạt chuyên đề của tổ./.' },
    },
  },
  bullets_mixed: {
    wrong: {
      'Nội dung': { B5: '- Mỗi quý sinh hoạt một lần.', B6: '· Trên đây là kế hoạch sinh hoạt chuyên đề của chi bộ.' },
    },
    at: ['Nội dung!B6'],
    right: {
      'Nội dung': { B5: '- Mỗi quý sinh hoạt một lần.', B6: '- Trên đây là kế hoạch sinh hoạt chuyên đề của chi bộ.' },
    },
  },
  signer_missing: {
    wrong: { 'Cài đặt': { B9: null } },
    at: ['Cài đặt!B9'],
    right: { 'Cài đặt': { B9: 'Đỗ Thu Hà' } },
  },
  recipients_missing: {
    wrong: { 'Nội dung': { B7: null, B8: null } },
    at: ['Nội dung!'],
    right: { 'Nội dung': { B7: 'Đảng ủy xã Tân Hòa (để báo cáo)' } },
  },
  locality_missing: {
    wrong: { 'Cài đặt': { B7: null } },
    at: ['Cài đặt!B7'],
    right: { 'Cài đặt': { B7: 'Tân Hòa' } },
  },
  place_missing: {
    wrong: { 'Cài đặt': { B11: null } },
    at: ['Chuyên đề!G3'],
    right: { 'Cài đặt': { B11: null }, 'Chuyên đề': { G3: 'Phòng họp' } },
  },
};
