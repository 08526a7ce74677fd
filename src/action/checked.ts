/** The sheet as it stands, and all that is wrong with it. */
import { type CheckedWorkbook, checkWorkbook } from '../check/check-plan';
import { today } from '../google/clock';
import { readTables } from '../google/spreadsheet';
import type { Finding } from '../plan/finding';
import type { Tables } from '../sheet/cell';
import { loadWordings } from './wordings';

export interface CheckedSheet extends CheckedWorkbook {
  readonly tables: Tables;
  /** Those of the plan, then those of `Mẫu thư`, which stop no paper. */
  readonly all: readonly Finding[];
}

export function checkSheet(): CheckedSheet {
  const tables = readTables();
  const checked = checkWorkbook(tables, today());
  return { ...checked, tables, all: [...checked.findings, ...loadWordings(checked.words).findings] };
}
