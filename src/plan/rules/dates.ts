/** Rules on days, months and quarters. */
import { PRACTICE, READING, type RuleTable } from './fact';

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 111 và 112; Nghị quyết 80-NQ/TW (07/01/2026) về ngày 24/11';

export const DATE_RULES = {
  quarter_uncovered: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Có quý không có chuyên đề nào, trong khi chi bộ phải sinh hoạt chuyên đề ít nhất mỗi quý một lần.',
    source: 'Hướng dẫn 12-HD/BTCTW (06/7/2018); từ 28/10/2025: Hướng dẫn 42-HD/BTCTW',
  },
  session_clash: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Hai chuyên đề cùng một lúc, hoặc một người trình bày hai chuyên đề trong một ngày.',
    source: PRACTICE,
  },
  date_outside_month: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Ngày sinh hoạt không thuộc tháng hoặc năm đã ghi.',
    source: PRACTICE,
  },
  month_outside_quarter: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Tháng không thuộc quý đã ghi.',
    source: PRACTICE,
  },
  deadline_after_meeting: {
    severity: 'warning',
    scope: 'row',
    explanation: 'Hạn nộp đề cương không trước ngày sinh hoạt.',
    source: PRACTICE,
  },
  deadline_passed: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Hạn nộp đề cương đã qua mà cột Trạng thái còn trống và buổi sinh hoạt chưa đến.',
    source: PRACTICE,
  },
  meeting_on_holiday: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Ngày sinh hoạt rơi vào ngày nghỉ lễ, Tết.',
    source: LABOUR_CODE,
  },
  meeting_on_weekend: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Ngày sinh hoạt rơi vào thứ Bảy hoặc Chủ nhật.',
    source: PRACTICE,
  },
  due_on_weekend: {
    severity: 'info',
    scope: 'workbook',
    explanation: 'Hạn nộp rơi vào cuối tuần; văn bản ghi ngày làm việc liền trước.',
    source: READING,
  },
  issue_date_after_start: {
    severity: 'warning',
    scope: 'workbook',
    explanation: 'Kế hoạch ban hành sau buổi sinh hoạt đầu tiên.',
    source: PRACTICE,
  },
} as const satisfies RuleTable;
