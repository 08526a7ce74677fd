/** Keeps the record of the last mending in document properties: one set of parts, replaced by the next. */
import { type MendedCell, packRecord, unpackRecord } from '../sheet/undo-record';
import { deleteProperty, readProperties, writeProperties } from './properties';

const COUNT = 'undo';
const part = (index: number) => `undo:${index}`;

/** One write for all parts; those of a longer record before it stay behind unread. */
export function saveRecord(cells: readonly MendedCell[]): void {
  const parts = packRecord(cells);
  const values: Record<string, string> = { [COUNT]: String(parts.length) };
  parts.forEach((text, index) => {
    values[part(index)] = text;
  });
  writeProperties(values);
}

/** Empty where nothing was mended, or it was taken back. */
export function loadRecord(): MendedCell[] {
  const properties = readProperties();
  const count = Number(properties[COUNT] ?? 0);
  const parts = Array.from({ length: count }, (_, index) => properties[part(index)] ?? '');
  return unpackRecord(parts);
}

export function dropRecord(): void {
  const names = Object.keys(readProperties()).filter((name) => /^undo(?::\d+)?$/.test(name));
  // The count goes first: without it there is no record, whatever is left of its parts.
  for (const name of names.sort()) deleteProperty(name);
}
