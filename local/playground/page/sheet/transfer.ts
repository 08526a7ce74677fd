/** Copying, cutting and pasting cells, as text that other spreadsheets understand. */
import { type Area, type Place, placesOf } from './address';
import { readTable, writeTable } from './clipboard';

export interface TransferHost {
  /** While a cell is typed into, the clipboard is the editor's. */
  isEditing(): boolean;
  area(): Area;
  shown(place: Place): string;
  write(place: Place, text: string): void;
  empty(): void;
  select(area: Area): void;
}

export function attachTransfer(grid: HTMLElement, host: TransferHost): void {
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    const rows = placesOf(host.area()).map((row) => row.map(host.shown));
    event.clipboardData?.setData('text/plain', writeTable(rows));
  };
  const cut = (event: ClipboardEvent) => {
    copy(event);
    host.empty();
  };
  const pasteTable = (event: ClipboardEvent) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') paste(host, readTable(text));
  };
  for (const [name, act] of [
    ['copy', copy],
    ['cut', cut],
    ['paste', pasteTable],
  ] as const) {
    grid.addEventListener(name, (event) => {
      if (!host.isEditing()) act(event);
    });
  }
}

function paste(host: TransferHost, rows: readonly (readonly string[])[]): void {
  const area = host.area();
  const { from } = area;
  if (rows.length === 1 && rows[0]?.length === 1) {
    for (const place of placesOf(area).flat()) host.write(place, rows[0][0] ?? '');
    return;
  }
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries())
      host.write({ row: from.row + row, column: from.column + column }, text);
  const width = Math.max(...rows.map(({ length }) => length));
  host.select({ from, to: { row: from.row + rows.length - 1, column: from.column + width - 1 } });
}
