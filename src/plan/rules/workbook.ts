/** Rules on tabs, columns, settings and cells that cannot be read. */
import { READING, type RuleTable } from './fact';

export const WORKBOOK_RULES = {
  tab_missing: {
    severity: 'error',
    scope: 'workbook',
    explanation: 'Bảng tính thiếu một trang phải có.',
    source: READING,
  },
  column_missing: {
    severity: 'error',
    scope: 'workbook',
    explanation: 'Trang thiếu một cột phải có.',
    source: READING,
  },
  setting_missing: {
    severity: 'error',
    scope: 'workbook',
    explanation: 'Mục bắt buộc trong Cài đặt chưa có giá trị.',
    source: READING,
  },
  setting_invalid: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Giá trị trong Cài đặt không dùng được; giá trị mặc định được dùng thay.',
    source: READING,
  },
  setting_repeated: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Một mục trong Cài đặt được ghi hai lần.',
    source: READING,
  },
  section_unknown: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Đoạn văn không ghi thuộc phần nào của kế hoạch, nên không được in.',
    source: READING,
  },
  cell_error: { severity: 'warning', scope: 'row', explanation: 'Ô đang báo lỗi công thức.', source: READING },
  title_missing: {
    severity: 'error',
    scope: 'row',
    explanation: 'Hàng có nội dung nhưng chưa có tên chuyên đề.',
    source: READING,
  },
  assignee_missing: {
    severity: 'error',
    scope: 'row',
    explanation: 'Chuyên đề chưa có người thực hiện.',
    source: READING,
  },
  member_name_missing: {
    severity: 'error',
    scope: 'row',
    explanation: 'Hàng thành viên có e-mail hoặc chức vụ nhưng không có họ tên.',
    source: READING,
  },
  quarter_invalid: {
    severity: 'error',
    scope: 'row',
    explanation: 'Quý không đọc được, hoặc không rõ khi nào sinh hoạt.',
    source: READING,
  },
  month_invalid: { severity: 'error', scope: 'row', explanation: 'Tháng không đọc được.', source: READING },
  date_invalid: {
    severity: 'error',
    scope: 'row',
    explanation: 'Ngày không đọc được hoặc không có thật.',
    source: READING,
  },
} as const satisfies RuleTable;
