/** One tab's rows seen through its declared columns, wherever its headers stand. */
import type { Catalogue } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import type { Place } from '../plan/plan';
import { makeFinding, type RuleId } from '../plan/rule';
import { foldKey } from '../plan/text';
import { cellName } from './a1';
import { type CellValue, cellError, cellText, type Rows } from './cell';
import type { Tab } from './tabs';

export interface TabRow<Id extends string> {
  /** 1-based, as the sheet counts. */
  readonly row: number;
  /** `null` where the column is missing. */
  value(id: Id): CellValue;
  /** The cell even where it is empty; no cell where the column is missing. */
  place(id: Id): Place;
}

export interface TabReading<Id extends string> {
  /** The rows under the header that hold anything in our columns. */
  readonly rows: readonly TabRow<Id>[];
  readonly findings: readonly Finding[];
  /** False where a required column is missing. */
  readonly isComplete: boolean;
}

/** The 0-based column of each header found in row 1; the first where a header is repeated. */
export function findColumns<Id extends string>(tab: Tab<Id>, rows: Rows): Map<Id, number> {
  const headers = (rows[0] ?? []).map((cell) => foldKey(cellText(cell)));
  const columns = new Map<Id, number>();
  for (const { id, header } of tab.columns) {
    const index = headers.indexOf(foldKey(header));
    if (index >= 0) columns.set(id, index);
  }
  return columns;
}

function findMissing<Id extends string>(tab: Tab<Id>, columns: Map<Id, number>, words: Catalogue): Finding[] {
  const hasPeriod = tab.columns.some(({ id, required }) => required === 'period' && columns.has(id));
  const firstOfPeriod = tab.columns.find(({ required }) => required === 'period')?.id;
  return tab.columns
    .filter(({ id, required }) => {
      if (required === 'period') return !hasPeriod && id === firstOfPeriod;
      return required === 'always' && !columns.has(id);
    })
    .map(({ header }) =>
      makeFinding('column_missing', { tab: tab.name, cell: '' }, words.finding.columnMissing(tab.name, header)),
    );
}

export function readTab<Id extends string>(tab: Tab<Id>, rows: Rows | undefined, words: Catalogue): TabReading<Id> {
  if (!rows) {
    const place = { tab: tab.name, cell: '' };
    const missing = makeFinding('tab_missing', place, words.finding.tabMissing(tab.name));
    return { rows: [], findings: [missing], isComplete: false };
  }
  const columns = findColumns(tab, rows);
  const findings = findMissing(tab, columns, words);
  const tabRows = rows.slice(1).map((cells, index): TabRow<Id> => {
    const row = index + 2;
    return {
      row,
      value: (id) => cells[columns.get(id) ?? -1] ?? null,
      place: (id) => {
        const column = columns.get(id);
        return { tab: tab.name, cell: column === undefined ? '' : cellName(row, column) };
      },
    };
  });
  const filled = tabRows.filter((row) => tab.columns.some(({ id }) => cellText(row.value(id)) !== ''));
  return { rows: filled, findings, isComplete: findings.length === 0 };
}

/** An error cell in any of our columns is a finding: by `rules`, else `cell_error`. Columns in `told` have their own. */
export function findErrorCells<Id extends string>(
  tab: Tab<Id>,
  rows: readonly TabRow<Id>[],
  words: Catalogue,
  { rules = {}, told = [] }: { readonly rules?: Partial<Record<Id, RuleId>>; readonly told?: readonly Id[] } = {},
): Finding[] {
  return rows.flatMap((row) =>
    tab.columns.flatMap(({ id, header }) => {
      const error = cellError(row.value(id));
      if (!error || told.includes(id)) return [];
      const place = row.place(id);
      return [makeFinding(rules[id] ?? 'cell_error', place, words.finding.errorCell(place, error, header))];
    }),
  );
}
