/** Keeps the record of the last mending in document properties: one set of parts, replaced by the next. */
import { type MendedCell, packRecord, unpackRecord } from '../sheet/undo-record';
import { deleteProperty, readProperties, writeProperties } from './properties';

const HEAD = 'undo';
const part = (index: number) => `undo:${index}`;

export interface UndoRecord {
  readonly cells: readonly MendedCell[];
  /** True from before the first cell of a mending is written until its last has been: where it stays so, the run died. */
  readonly isOpen: boolean;
}

/** One write for all parts; those of a longer record before it stay behind unread. */
export function saveRecord({ cells, isOpen }: UndoRecord): void {
  const parts = packRecord(cells);
  const values: Record<string, string> = { [HEAD]: `${parts.length}${isOpen ? ' open' : ''}` };
  parts.forEach((text, index) => {
    values[part(index)] = text;
  });
  writeProperties(values);
}

/** Empty where nothing was mended, or it was taken back. */
export function loadRecord(): UndoRecord {
  const properties = readProperties();
  const [count = '0', state] = (properties[HEAD] ?? '0').split(' ');
  const parts = Array.from({ length: Number(count) }, (_, index) => properties[part(index)] ?? '');
  return { cells: unpackRecord(parts), isOpen: state === 'open' };
}

export function dropRecord(): void {
  const names = Object.keys(readProperties()).filter((name) => /^undo(?::\d+)?$/.test(name));
  // The head goes first: without it there is no record, whatever is left of its parts.
  for (const name of names.sort()) deleteProperty(name);
}
