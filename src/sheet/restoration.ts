/** Where the cells of the last mending are now: rows may have been sorted, inserted or deleted since. */
import { parseCell } from './a1';
import type { MendedCell } from './undo-record';

export interface Restoration extends MendedCell {
  /** The cell that holds now what was written; missing where nobody's does. */
  readonly at?: string;
  /** `same`: it holds already what it held before. `edited`: what was written is nowhere in its column, or in several cells. */
  readonly state: 'found' | 'same' | 'edited';
}

function columnOf(cell: string): number {
  return parseCell(cell)?.column ?? -1;
}

/** `texts` are the tab's plain texts by cell; `fingerprint` is that of `MendedCell.after`. */
export function locateCells(
  record: readonly MendedCell[],
  texts: ReadonlyMap<string, string>,
  fingerprint: (text: string) => string,
): Restoration[] {
  const isIn = (cell: string, { after }: MendedCell) => {
    const text = texts.get(cell);
    return text !== undefined && fingerprint(text) === after;
  };
  const inPlace = new Set(record.filter((one) => isIn(one.cell, one)).map(({ cell }) => cell));
  const missing = record.filter(({ cell }) => !inPlace.has(cell));
  const elsewhere = missing.length === 0 ? new Map<string, string[]>() : listByPrint(texts, inPlace, fingerprint);
  return record.map((one): Restoration => {
    if (inPlace.has(one.cell)) return { ...one, at: one.cell, state: 'found' };
    if (texts.get(one.cell) === one.before) return { ...one, state: 'same' };
    const wanted = missing.filter(({ after, cell }) => after === one.after && columnOf(cell) === columnOf(one.cell));
    const cells = elsewhere.get(`${columnOf(one.cell)} ${one.after}`) ?? [];
    const isCertain = cells.length === 1 && wanted.length === 1;
    return isCertain ? { ...one, at: cells[0] as string, state: 'found' } : { ...one, state: 'edited' };
  });
}

/** Cells that are nobody's yet, by column and fingerprint. */
function listByPrint(
  texts: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
  fingerprint: (text: string) => string,
): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  for (const [cell, text] of texts) {
    if (taken.has(cell)) continue;
    const key = `${columnOf(cell)} ${fingerprint(text)}`;
    cells.set(key, [...(cells.get(key) ?? []), cell]);
  }
  return cells;
}
