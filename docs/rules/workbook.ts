/** Examples of the rules of `src/plan/rules/workbook.ts`. */
import type { WORKBOOK_RULES } from '../../src/plan/rules/workbook';
import type { RuleExamples } from './example';

export const workbookExamples: RuleExamples<keyof typeof WORKBOOK_RULES> = {
  tab_missing: {
    wrong: { 'Thành viên': null },
    at: ['Thành viên!'],
    right: {},
  },
  column_missing: {
    wrong: { 'Chuyên đề': { B1: 'Nội dung' } },
    at: ['Chuyên đề!'],
    right: { 'Chuyên đề': { B1: 'CHUYÊN  ĐỀ' } },
  },
  setting_missing: {
    wrong: { 'Cài đặt': { B4: null } },
    at: ['Cài đặt!B4'],
    right: { 'Cài đặt': { B4: 'Chi bộ Mầm non Hoa Mai' } },
  },
  setting_invalid: {
    wrong: { 'Cài đặt': { B2: 'Kế hoạch' } },
    at: ['Cài đặt!B2'],
    right: { 'Cài đặt': { B2: 'văn bản đảng' } },
  },
  setting_repeated: {
    wrong: { 'Cài đặt': { A13: 'Năm', B13: 2025 } },
    at: ['Cài đặt!B13'],
    right: { 'Cài đặt': { A13: 'Năm', B13: null } },
  },
  section_unknown: {
    wrong: { 'Nội dung': { A4: 'Phần đầu' } },
    at: ['Nội dung!A4'],
    right: { 'Nội dung': { A4: 'MỞ ĐẦU:' } },
  },
  cell_error: {
    wrong: { 'Chuyên đề': { G2: '#REF!' } },
    at: ['Chuyên đề!G2'],
    right: { 'Chuyên đề': { G2: 'Hội trường' } },
  },
  title_missing: {
    wrong: { 'Chuyên đề': { B3: null } },
    at: ['Chuyên đề!B3'],
    right: { 'Chuyên đề': { B3: 'Công tác phát triển đảng viên' } },
  },
  assignee_missing: {
    wrong: { 'Chuyên đề': { H3: null } },
    at: ['Chuyên đề!H3'],
    right: { 'Chuyên đề': { H3: 'Phạm Văn Đức\nVũ Minh Khôi' } },
  },
  member_name_missing: {
    wrong: { 'Thành viên': { C7: 'mai.lan@example.com' } },
    at: ['Thành viên!B7'],
    right: { 'Thành viên': { B7: 'Hoàng Mai Lan', C7: 'mai.lan@example.com' } },
  },
  quarter_invalid: {
    wrong: { 'Chuyên đề': { C5: 'IIII' } },
    at: ['Chuyên đề!C5'],
    right: { 'Chuyên đề': { C5: 'IV' } },
  },
  month_invalid: {
    wrong: { 'Chuyên đề': { D4: 13 } },
    at: ['Chuyên đề!D4'],
    right: { 'Chuyên đề': { D4: 'tháng 9' } },
  },
  date_invalid: {
    wrong: { 'Chuyên đề': { E4: '31/9/2026' } },
    at: ['Chuyên đề!E4'],
    right: { 'Chuyên đề': { E4: '04/9/2026' } },
  },
};
