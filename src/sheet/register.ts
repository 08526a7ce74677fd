/** `Sổ văn bản`: one line a paper that bears a number, only ever added to. */
import { foldKey } from '../plan/text';
import { type CellValue, cellText, type Rows } from './cell';
import { findColumns } from './read-tab';
import { REGISTER, type RegisterColumn } from './tabs';

export interface RegisterLine {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Folded. */
  readonly type: string;
  readonly year: string;
  /** 0 where none can be read. */
  readonly number: number;
  /** Folded. */
  readonly title: string;
  readonly link: string;
  /** She says that it has been signed. */
  readonly isIssued: boolean;
}

/** What names a number once and for all. */
export interface Serial {
  readonly type: string;
  readonly year: string;
  readonly number: number;
}

/** As typed or written: 5, `05`, `05-TB/CB`. */
function readNumber(value: CellValue): number {
  const digits = /^(?:số ?:? ?)?(\d{1,6})/i.exec(cellText(value))?.[1];
  return digits === undefined ? 0 : Number(digits);
}

const ISSUED = new Set(['có', 'rồi', 'x', 'true', 'đã ban hành', 'đã ký'].map(foldKey));

export function readRegister(rows: Rows | undefined): RegisterLine[] {
  const columns = findColumns(REGISTER, rows ?? []);
  return (rows ?? []).slice(1).map((cells, index) => {
    const value = (id: RegisterColumn): CellValue => cells[columns.get(id) ?? -1] ?? null;
    return {
      row: index + 2,
      type: foldKey(cellText(value('type'))),
      year: cellText(value('year')),
      number: readNumber(value('number')) || readNumber(value('label')),
      title: foldKey(cellText(value('title'))),
      link: cellText(value('link')),
      isIssued: ISSUED.has(foldKey(cellText(value('issued')))),
    };
  });
}

/** One more than the greatest of that type and year in either. */
export function nextNumber(
  lines: readonly RegisterLine[],
  given: readonly Serial[],
  { type, year }: Pick<Serial, 'type' | 'year'>,
): number {
  const key = foldKey(type);
  const isSame = (serial: Pick<Serial, 'type' | 'year'>) => foldKey(serial.type) === key && serial.year === year;
  return Math.max(0, ...[...lines, ...given].filter(isSame).map(({ number }) => number)) + 1;
}

export function findLine(lines: readonly RegisterLine[], { type, year, number }: Serial): RegisterLine[] {
  return lines.filter((line) => line.type === foldKey(type) && line.year === year && line.number === number);
}

/** A row of values in the order in which the tab has its columns, which a person may have moved. */
export function registerRow(
  rows: Rows,
  values: Readonly<Record<Exclude<RegisterColumn, 'issued'>, string | number>>,
): (string | number)[] {
  const columns = findColumns(REGISTER, rows);
  const row: (string | number)[] = [];
  for (const [id, value] of Object.entries(values)) {
    const column = columns.get(id as RegisterColumn);
    if (column !== undefined) row[column] = value;
  }
  return Array.from(row, (cell) => cell ?? '');
}
