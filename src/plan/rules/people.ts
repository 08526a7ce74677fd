/** Rules on titles, numbers and people. */
import { PRACTICE, READING, type RuleTable } from './fact';

export const PEOPLE_RULES = {
  title_duplicate: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Một chuyên đề ghi hai lần, hoặc hai tên chuyên đề chỉ khác nhau đôi chữ.',
    source: PRACTICE,
  },
  number_duplicate: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Hai chuyên đề cùng một số.',
    source: PRACTICE,
  },
  number_gap: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Số của các chuyên đề không bắt đầu từ 1, hoặc bỏ cách.',
    source: PRACTICE,
  },
  number_mixed_style: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Số chuyên đề viết hai kiểu: chỗ có số 0 đứng trước, chỗ không.',
    source: PRACTICE,
  },
  assignee_unknown: {
    severity: 'error',
    scope: 'workbook',
    explanation: 'Người thực hiện không có trong trang Thành viên; tên gần giống được gợi ý, không tự gộp.',
    mends: 'asked',
    source: READING,
  },
  assignee_group: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Người thực hiện là một tập thể; cần một người chịu trách nhiệm.',
    source: PRACTICE,
  },
  assignee_single_name: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Người thực hiện chỉ ghi tên, không có họ.',
    source: PRACTICE,
  },
  member_duplicate: {
    severity: 'error',
    scope: 'workbook',
    explanation: 'Hai thành viên trùng họ tên mà không có gì phân biệt.',
    source: READING,
  },
  member_similar: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Họ tên hai thành viên gần giống nhau: hai người, hay một người ghi hai cách?',
    source: PRACTICE,
  },
  load_uneven: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Một người nhận nhiều chuyên đề trong khi có người chưa nhận chuyên đề nào.',
    source: PRACTICE,
  },
  email_missing: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Người được phân công chưa có e-mail.',
    source: READING,
  },
  email_invalid: {
    severity: 'warning',
    scope: 'workbook',
    explanation:
      'E-mail không phải là đúng một địa chỉ. Khoảng trắng hai bên, mailto:, họ tên kèm ngoặc nhọn, dấu ＠ rộng, dấu chấm hay phẩy ở cuối thì vẫn hiểu được; hai địa chỉ, chữ mang dấu, dấu cách ở giữa, tên miền gõ nhầm (gmail.con) thì không.',
    mends: 'certain',
    source: READING,
  },
} as const satisfies RuleTable;
