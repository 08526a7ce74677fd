/** A tab's cells as texts, by row and by our columns: what mending and undoing compare. */

export interface TextOfCell {
  /** What it holds, as text, whatever its kind. */
  readonly shown: string;
  /** True for text that is no formula's: only that may be replaced. */
  readonly isPlain: boolean;
}

export interface TabText {
  /** 0-based columns by their ids. */
  readonly columns: ReadonlyMap<string, number>;
  /** `rows[0]` is the sheet's row 1. */
  readonly rows: readonly (readonly TextOfCell[])[];
}

/** The text of a cell that may be replaced; `row` is 1-based. */
export function plainText({ columns, rows }: TabText, row: number, column: string): string | undefined {
  const cell = rows[row - 1]?.[columns.get(column) ?? -1];
  return cell?.isPlain ? cell.shown : undefined;
}

/** Fingerprints of the filled cells of a row, by column id. */
export function printRow(
  { columns, rows }: TabText,
  row: number,
  ids: readonly string[],
  fingerprint: (text: string) => string,
): Record<string, string> {
  const prints: Record<string, string> = {};
  for (const id of ids) {
    const shown = rows[row - 1]?.[columns.get(id) ?? -1]?.shown ?? '';
    if (shown !== '') prints[id] = fingerprint(shown);
  }
  return prints;
}
