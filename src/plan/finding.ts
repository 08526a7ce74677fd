/** What is wrong in the workbook, where, and what to do: a value, never an exception. */
import type { Place } from './plan';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding extends Place {
  /** Permanent snake_case id. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence in the user's language. */
  readonly message: string;
  /** A value that would mend the cell, where one is certain enough. */
  readonly suggestion?: string;
}
