/** What the last mending changed, so that it can be taken back: packed into texts that fit into properties. */

export interface MendedCell {
  readonly tab: string;
  readonly cell: string;
  readonly before: string;
  /** Fingerprint of what was written. */
  readonly after: string;
}

/** A property takes 9 KB (Apps Script quotas), and the ledger wants room in the same 500 KB. */
const PART_BYTES = 8_000;
const RECORD_BYTES = 120_000;
const VERSION = 1;

type Packed = readonly [tab: string, cell: string, before: string, after: string];

function serialise(cells: readonly MendedCell[]): string {
  const packed = cells.map(({ tab, cell, before, after }): Packed => [tab, cell, before, after]);
  // A part may end within a pair of surrogates, which a property would not give back.
  return JSON.stringify([VERSION, ...packed]).replace(
    /[\ud800-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}

function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** How many of the cells, from the first on, one record holds. */
export function countThatFit(cells: readonly MendedCell[]): number {
  let bytes = 0;
  const beyond = cells.findIndex((cell) => {
    bytes += byteLength(serialise([cell]));
    return bytes > RECORD_BYTES;
  });
  return beyond < 0 ? cells.length : beyond;
}

/** Parts of at most 8,000 bytes in UTF-8. */
export function packRecord(cells: readonly MendedCell[]): string[] {
  const text = serialise(cells);
  const parts: string[] = [];
  let start = 0;
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const size = byteLength(text.charAt(index));
    if (bytes + size > PART_BYTES) {
      parts.push(text.slice(start, index));
      start = index;
      bytes = 0;
    }
    bytes += size;
  }
  return [...parts, text.slice(start)];
}

/** Empty where the parts are no record of this version. */
export function unpackRecord(parts: readonly string[]): MendedCell[] {
  if (parts.length === 0) return [];
  const [version, ...packed] = JSON.parse(parts.join('')) as [number, ...Packed[]];
  return version === VERSION ? packed.map(([tab, cell, before, after]) => ({ tab, cell, before, after })) : [];
}
