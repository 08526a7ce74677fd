/** The papers of a topical meeting's cycle. */
import type { CalendarDate } from '../plan/date';

/** What a paper is to its reader; `kind` in reports and in Drive's `cdKind`. */
export type PaperKind = 'plan' | 'outline' | 'notice' | 'minutes' | 'conclusion' | 'report' | 'dossier';

/** What a paper is issued under. */
export interface Issue {
  /** `05`; empty: a blank to fill in by hand. */
  readonly number: string;
  /** What follows the number: `TB/CB`. */
  readonly symbol: string;
  readonly date: CalendarDate;
}
