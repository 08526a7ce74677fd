/** One workbook as a secretary might hand it in, with everything that is to be found in it and nothing else. */
import type { CalendarDate } from '../../../src/plan/date';
import type { Tables } from '../../../src/sheet/cell';

export interface CorpusEntry {
  /** Who typed it and what is special, in one line. */
  readonly name: string;
  readonly tables: Tables;
  readonly today: CalendarDate;
  /** Exactly, as `rule Chuyên đề!B3`, in any order; as often as it is told. */
  readonly findings: readonly string[];
  /** Of some findings, all the words their messages have to quote. */
  readonly quoted?: Readonly<Record<string, readonly string[]>>;
}
