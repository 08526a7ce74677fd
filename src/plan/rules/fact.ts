/** What is known of a rule beside the function that finds its faults. */
import type { Severity } from '../finding';

export interface RuleFacts {
  readonly severity: Severity;
  /** `row`: one row of one tab suffices to judge; `workbook`: other rows, other tabs or today's date are needed. */
  readonly scope: 'row' | 'workbook';
  /** One line for the page of rules. */
  readonly explanation: string;
  /** Where the rule comes from, as the page of rules names it. */
  readonly source: string;
  /** `certain`: `fix` applies its suggestions; `asked`: only when the user names the finding. Missing: it suggests nothing to write. */
  readonly mends?: 'certain' | 'asked';
}

export type RuleTable = Readonly<Record<string, RuleFacts>>;

/** What the product itself needs in order to read the workbook. */
export const READING = 'cách đọc bảng tính';
/** What went unseen in plans that were signed. */
export const PRACTICE = 'lỗi hay gặp trong kế hoạch đã ban hành';
export const ORTHOGRAPHY = 'chính tả tiếng Việt';

export const FORM_PARTY = 'Hướng dẫn 05-HD/VPTW';
export const FORM_BOTH = 'Hướng dẫn 05-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I';
