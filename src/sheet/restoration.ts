/** Where the cells of the last mending are now: rows may have been sorted, inserted or deleted since, and others may hold the same words. */
import { plainText, printRow, type TabText } from './tab-text';
import type { MendedCell } from './undo-record';

export interface Restoration extends MendedCell {
  /** The row, 1-based, that holds now what was written; missing where none certainly does. */
  readonly at?: number;
  /**
   * `same`: it holds already what it held before. `edited`: what was written is not there any more. `lost`: its tab or
   * column is not there now.
   */
  readonly state: 'found' | 'same' | 'edited' | 'lost';
}

export interface Fingerprints {
  /** Of what was written. */
  readonly long: (text: string) => string;
  /** Of the cells beside it. */
  readonly short: (text: string) => string;
}

/** Rows by the fingerprint of their plain text in one column. */
function indexColumn(tab: TabText, column: string, print: (text: string) => string): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  tab.rows.forEach((_, index) => {
    const text = plainText(tab, index + 1, column);
    if (text === undefined || text === '') return;
    const key = print(text);
    rows.set(key, [...(rows.get(key) ?? []), index + 1]);
  });
  return rows;
}

/** How many of the cells beside agree, less those that do not. */
function likeness(tab: TabText, row: number, { beside }: MendedCell, print: (text: string) => string): number {
  const now = printRow(tab, row, Object.keys(beside), print);
  return Object.entries(beside).reduce((sum, [id, before]) => sum + (now[id] === before ? 1 : -1), 0);
}

function chooseRow(
  tab: TabText,
  cell: MendedCell,
  rows: readonly number[],
  wanted: number,
  print: (text: string) => string,
): number | undefined {
  if (Object.keys(cell.beside).length === 0) {
    // Nothing else tells the row: every cell with these words must be one that was mended.
    return rows.length !== wanted ? undefined : rows.includes(cell.row) ? cell.row : rows[0];
  }
  const ranked = rows
    .map((row) => ({ row, score: likeness(tab, row, cell, print) }))
    .sort((a, b) => b.score - a.score || Number(b.row === cell.row) - Number(a.row === cell.row));
  const [best, next] = ranked;
  if (!best || best.score < 0 || (best.score === 0 && best.row !== cell.row)) return undefined;
  return next && next.score === best.score && best.row !== cell.row ? undefined : best.row;
}

/** `tab` is missing where the tab is. */
export function locateCells(
  record: readonly MendedCell[],
  tab: TabText | undefined,
  prints: Fingerprints,
): Restoration[] {
  const indices = new Map<string, Map<string, number[]>>();
  const taken = new Set<string>();
  return record.map((cell, order): Restoration => {
    if (!tab?.columns.has(cell.column)) return { ...cell, state: 'lost' };
    const index = indices.get(cell.column) ?? indexColumn(tab, cell.column, prints.long);
    indices.set(cell.column, index);
    const rows = (index.get(cell.after) ?? []).filter((row) => !taken.has(`${cell.column} ${row}`));
    const isTwin = ({ column, after }: MendedCell) => column === cell.column && after === cell.after;
    const at = chooseRow(tab, cell, rows, record.slice(order).filter(isTwin).length, prints.short);
    if (at === undefined) {
      return { ...cell, state: plainText(tab, cell.row, cell.column) === cell.before ? 'same' : 'edited' };
    }
    taken.add(`${cell.column} ${at}`);
    return { ...cell, at, state: 'found' };
  });
}
