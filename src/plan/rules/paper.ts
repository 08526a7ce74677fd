/** Rules on what the plan as a paper says. */
import { FORM_BOTH, FORM_PARTY, PRACTICE, type RuleTable } from './fact';

export const PAPER_RULES = {
  count_mismatch: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Đoạn văn nêu số chuyên đề khác với số hàng trong bảng.',
    mends: 'asked',
    source: PRACTICE,
  },
  months_mismatch: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Đoạn văn nêu các tháng khác với các tháng trong bảng.',
    mends: 'asked',
    source: PRACTICE,
  },
  quarter_mismatch: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Đoạn văn nêu một quý khác với quý của chuyên đề ấy trong bảng.',
    mends: 'asked',
    source: PRACTICE,
  },
  period_mixed_style: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Quý được viết nhiều kiểu: quý 2, Quý II, quý III.',
    source: PRACTICE,
  },
  citation_date_mismatch: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Văn bản được dẫn với ngày ban hành của văn bản khác.',
    mends: 'asked',
    source: PRACTICE,
  },
  citation_superseded: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Văn bản được dẫn đã có văn bản khác thay thế trước năm của kế hoạch.',
    source: PRACTICE,
  },
  citation_unknown_form: {
    severity: 'info',
    scope: 'row',
    explanation: 'Số, ký hiệu của văn bản được dẫn viết không đúng thể thức.',
    source: FORM_BOTH,
    mends: 'asked',
  },
  date_zero_padding: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Ngày dưới 10, tháng 1 và 2 viết thêm số 0 đứng trước; các tháng khác thì không.',
    source: FORM_PARTY,
    mends: 'certain',
  },
  party_ending: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Văn bản của Đảng kết thúc bằng dấu chấm, không phải ./.',
    source: FORM_PARTY,
    mends: 'certain',
  },
  bullets_mixed: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Đầu dòng của các đoạn văn dùng hai kiểu dấu.',
    source: PRACTICE,
  },
  signer_missing: { severity: 'warning', scope: 'workbook', explanation: 'Chưa có người ký.', source: FORM_BOTH },
  recipients_missing: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Trang Nội dung chưa có phần Nơi nhận; phần mẫu được dùng.',
    source: FORM_BOTH,
  },
  locality_missing: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Chưa có địa danh trước ngày tháng của văn bản.',
    source: FORM_BOTH,
  },
  place_missing: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Chuyên đề có ngày sinh hoạt nhưng chưa có địa điểm.',
    source: PRACTICE,
  },
} as const satisfies RuleTable;
