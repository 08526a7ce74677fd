/** The workbook as it is shown: what the server told, and over it what was typed and is still on its way. */
import type { SheetCell, SheetState } from '../../contract';
import { cellName, type Place } from './address';

/** Free rows and columns that may be typed into. */
const LEAST_ROWS = 30;
const LEAST_COLUMNS = 14;
const USUAL_WIDTH = 100;

const EMPTY: SheetCell = { shown: '' };

export class Book {
  private sheets: readonly SheetState[] = [];
  private readonly typed = new Map<string, string>();

  take(sheets: readonly SheetState[]): void {
    this.sheets = sheets;
  }

  get tabs(): string[] {
    return this.sheets.map(({ name }) => name);
  }

  rowCount(tab: string): number {
    return Math.max(this.find(tab)?.rows.length ?? 0, LEAST_ROWS);
  }

  /** Pixels, of each column. */
  widths(tab: string): number[] {
    const { widths = [] } = this.find(tab) ?? {};
    return Array.from({ length: Math.max(widths.length, LEAST_COLUMNS) }, (_, at) => widths[at] ?? USUAL_WIDTH);
  }

  cell(tab: string, place: Place): SheetCell {
    const told = this.find(tab)?.rows[place.row]?.[place.column] ?? EMPTY;
    const typed = this.typed.get(keyOf(tab, place));
    return typed === undefined ? told : { ...told, shown: typed, typed: undefined };
  }

  /** What the formula bar shows. */
  text(tab: string, place: Place): string {
    const { shown, typed } = this.cell(tab, place);
    return typed ?? shown;
  }

  /** Shows a text until the server has told what has become of it: call what is returned then. */
  type(tab: string, place: Place, text: string): () => void {
    const key = keyOf(tab, place);
    this.typed.set(key, text);
    return () => {
      if (this.typed.get(key) === text) this.typed.delete(key);
    };
  }

  private find(tab: string): SheetState | undefined {
    return this.sheets.find(({ name }) => name === tab);
  }
}

function keyOf(tab: string, place: Place): string {
  return `${cellName(place)} ${tab}`;
}
