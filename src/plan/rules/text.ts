/** Rules on how words are written. */
import { ORTHOGRAPHY, PRACTICE, type RuleTable } from './fact';

const UNICODE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I: bộ mã ký tự Unicode TCVN 6909:2001';

export const TEXT_RULES = {
  title_quoted: {
    severity: 'info',
    scope: 'row',
    explanation: 'Tên chuyên đề có ngoặc kép bao quanh; văn bản tự đặt ngoặc.',
    mends: 'certain',
    source: PRACTICE,
  },
  quotes_unbalanced: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Dấu ngoặc kép mở mà không đóng, hoặc đóng mà không mở.',
    mends: 'certain',
    source: ORTHOGRAPHY,
  },
  quotes_mixed: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Hai kiểu dấu ngoặc kép lẫn lộn trong một ô.',
    mends: 'certain',
    source: ORTHOGRAPHY,
  },
  title_trailing_stop: {
    severity: 'info',
    scope: 'row',
    explanation: 'Tên chuyên đề kết thúc bằng dấu chấm, phẩy, chấm phẩy hoặc hai chấm.',
    mends: 'certain',
    source: PRACTICE,
  },
  title_line_break: {
    severity: 'info',
    scope: 'row',
    explanation: 'Tên chuyên đề bị xuống dòng.',
    mends: 'certain',
    source: PRACTICE,
  },
  spelling_suspect: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Chữ không phải là âm tiết tiếng Việt, cụm từ quen thuộc sai dấu, hoặc lỗi hay gặp.',
    mends: 'certain',
    source: ORTHOGRAPHY,
  },
  tone_mark_mixed: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Hai kiểu đặt dấu thanh (hòa và hoà, ủy và uỷ) trong một bảng.',
    mends: 'certain',
    source: ORTHOGRAPHY,
  },
  unicode_not_nfc: {
    severity: 'info',
    scope: 'row',
    explanation: 'Chữ ở dạng Unicode tổ hợp: nhìn giống nhưng tìm không thấy.',
    source: UNICODE,
    mends: 'certain',
  },
  legacy_font_text: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Chữ gõ bằng bảng mã cũ (TCVN3, VNI), in ra sẽ không đọc được.',
    source: UNICODE,
    mends: 'asked',
  },
  invisible_character: {
    severity: 'info',
    scope: 'row',
    explanation: 'Có ký tự không nhìn thấy: dấu cách không ngắt, ký tự rỗng, ký tự đổi chiều chữ.',
    mends: 'certain',
    source: PRACTICE,
  },
  import_artefact: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Còn sót mã của tệp hay trang mạng đã chép từ đó, như [bookmark: …], &nbsp;.',
    mends: 'certain',
    source: PRACTICE,
  },
  formula_text: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Ô bắt đầu bằng =, +, - hoặc @ sẽ thành công thức khi mở ở chương trình khác.',
    source: PRACTICE,
  },
} as const satisfies RuleTable;
