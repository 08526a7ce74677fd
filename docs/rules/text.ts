/** Examples of the rules of `src/plan/rules/text.ts`. */
import type { TEXT_RULES } from '../../src/plan/rules/text';
import type { RuleExamples } from './example';
import { spellingExamples } from './spelling';

const TOPIC = 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ';

export const textExamples: RuleExamples<keyof typeof TEXT_RULES> = {
  ...spellingExamples,
  title_quoted: {
    wrong: { 'Chuyên đề': { B5: `“${TOPIC}”` } },
    at: ['Chuyên đề!B5'],
    right: { 'Chuyên đề': { B5: 'Học tập tác phẩm “Sửa đổi lối làm việc”' } },
  },
  quotes_unbalanced: {
    wrong: { 'Chuyên đề': { B5: 'Học tập tác phẩm “Sửa đổi lối làm việc' } },
    at: ['Chuyên đề!B5'],
    right: { 'Chuyên đề': { B5: 'Học tập tác phẩm “Sửa đổi lối làm việc”' } },
  },
  quotes_mixed: {
    wrong: { 'Nội dung': { B4: 'Chi bộ học tập tác phẩm "Sửa đổi lối làm việc” như sau:' } },
    at: ['Nội dung!B4'],
    right: { 'Nội dung': { B4: 'Chi bộ học tập tác phẩm "Sửa đổi lối làm việc" như sau:' } },
  },
  title_trailing_stop: {
    wrong: { 'Chuyên đề': { B5: `${TOPIC}.` } },
    at: ['Chuyên đề!B5'],
    right: { 'Chuyên đề': { B5: 'Phòng, chống bỏng, đuối nước, v.v.' } },
  },
  title_line_break: {
    wrong: { 'Chuyên đề': { B5: 'Bảo vệ và phòng, chống\ntai nạn thương tích cho trẻ' } },
    at: ['Chuyên đề!B5'],
    right: { 'Chuyên đề': { B5: TOPIC } },
  },
  tone_mark_mixed: {
    wrong: {
      'Chuyên đề': { B5: 'Chăm sóc sức khoẻ cho trẻ' },
      'Nội dung': { B4: 'Chi ủy xây dựng kế hoạch như sau:' },
    },
    at: ['Chuyên đề!B5'],
    right: { 'Chuyên đề': { B5: 'Chăm sóc sức khỏe cho trẻ xã Hoà Lạc' } },
  },
  unicode_not_nfc: {
    wrong: { 'Chuyên đề': { B5: TOPIC.replace('trẻ', 'trẻ'.normalize('NFD')) } },
    at: ['Chuyên đề!B5'],
    right: { 'Chuyên đề': { B5: TOPIC } },
  },
  legacy_font_text: {
    wrong: { 'Cài đặt': { B3: 'Phßng Gi¸o dôc x· T©n Hßa' } },
    at: ['Cài đặt!B3'],
    right: { 'Cài đặt': { B3: 'Phòng Giáo dục xã Tân Hòa' } },
  },
  invisible_character: {
    wrong: { 'Chuyên đề': { B5: 'Bảo vệ\u00a0và phòng, chống tai nạn thương tích cho trẻ' } },
    at: ['Chuyên đề!B5'],
    right: { 'Chuyên đề': { B5: `${TOPIC} 👩‍🏫` } },
  },
  import_artefact: {
    wrong: { 'Chuyên đề': { B5: `[bookmark: _Hlk122080495]${TOPIC}` } },
    at: ['Chuyên đề!B5'],
    right: { 'Chuyên đề': { B5: `${TOPIC} [dự kiến]` } },
  },
  formula_text: {
    wrong: { 'Chuyên đề': { B5: `-${TOPIC}` } },
    at: ['Chuyên đề!B5'],
    right: { 'Nội dung': { B8: '-Đảng ủy xã (để báo cáo)' } },
  },
};
