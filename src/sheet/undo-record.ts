/** What the last mending changed, so that it can be taken back: packed into texts that fit into properties. */

export interface MendedCell {
  readonly tab: string;
  /** Id of the column (`src/sheet/tabs.ts`). */
  readonly column: string;
  /** 1-based, when it was mended. */
  readonly row: number;
  readonly before: string;
  /** Fingerprint of what was written. */
  readonly after: string;
  /** Short fingerprints of what else stood in the row, by column id: they tell the row again where it has moved. */
  readonly beside: Readonly<Record<string, string>>;
}

/** A property takes 9 KB (Apps Script quotas), and the ledger wants room in the same 500 KB. */
const PART_BYTES = 8_000;
const RECORD_BYTES = 80_000;
const VERSION = 1;

type Packed = readonly [
  tab: string,
  column: string,
  row: number,
  before: string,
  after: string,
  beside: Readonly<Record<string, string>>,
];

function serialise(cells: readonly MendedCell[]): string {
  const packed = cells.map(({ tab, column, row, before, after, beside }): Packed => {
    return [tab, column, row, before, after, beside];
  });
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

/** How many of the cells, from the first on, one mending may change. */
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
  if (version !== VERSION) return [];
  return packed.map(([tab, column, row, before, after, beside]) => ({ tab, column, row, before, after, beside }));
}
