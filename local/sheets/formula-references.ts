/** The cell references inside a formula: found, and moved when rows, columns or sheets are. */
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from './a1';

/** Rows or columns put in (`count` > 0) before `at`, or taken out (< 0) from `at` on. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

const TOKEN =
  /("(?:[^"]|"")*")|(?<![\p{L}\p{N}_.$[\]!'])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
const SHEET_NAME = /("(?:[^"]|"")*")|(?:'((?:[^']|'')+)'|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** Undefined when the reference is gone (`#REF!`). */
export function shiftReference(reference: string, shift: Shift): string | undefined {
  const parts = reference.split(':');
  const ends = parts.map((part) => splitReference(part));
  const numbers = ends.map((end) => (shift.axis === 'row' ? end.row : end.column));
  if (numbers[0] === undefined) return reference;
  const first = numbers[0];
  const last = numbers[1] ?? first;
  const span = shiftSpan(first, last, shift);
  if (!span) return undefined;
  const moved = [span[0], span[1]];
  return ends.map((end, index) => joinReference({ ...end, [shift.axis]: moved[index] })).join(':');
}

/** Where a span of rows or columns stands after the shift; undefined when all of it is taken out. */
export function shiftSpan(first: number, last: number, { axis, at, count }: Shift): [number, number] | undefined {
  const limit = axis === 'row' ? LAST_ROW : LAST_COLUMN;
  if (count > 0) {
    const move = (place: number) => (place >= at ? place + count : place);
    return move(first) > limit ? undefined : [move(first), Math.min(move(last), limit)];
  }
  const end = at - count;
  const newFirst = first < at ? first : first < end ? at : first + count;
  const newLast = last < at ? last : last < end ? at - 1 : last + count;
  return newFirst > newLast ? undefined : [newFirst, newLast];
}

/** Moves what points at `sheet`; a reference without a sheet points at `home`, the formula's own sheet. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return formula.replace(TOKEN, (match, string: string | undefined, prefix: string | undefined, reference: string) => {
    if (string !== undefined) return match;
    const target = prefix ? unquoteSheet(prefix.slice(0, -1)) : home;
    if (target.toLowerCase() !== sheet.toLowerCase()) return match;
    return (prefix ?? '') + (shiftReference(reference, shift) ?? '#REF!');
  });
}

/** A shared formula as it reads in a cell so many rows and columns from its first one. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (match, string: string | undefined, prefix: string | undefined, reference: string) => {
    if (string !== undefined) return match;
    const moved = reference.split(':').map((part) => {
      const end = splitReference(part);
      const row = end.row === undefined || end.rowFixed ? end.row : end.row + rows;
      const column = end.column === undefined || end.columnFixed ? end.column : end.column + columns;
      return joinReference({ ...end, row, column });
    });
    return (prefix ?? '') + moved.join(':');
  });
}

/** `newName` undefined: the sheet is gone, and what pointed at it becomes `#REF!`. */
export function renameSheetIn(formula: string, oldName: string, newName: string | undefined): string {
  const isOld = (name: string) => name.toLowerCase() === oldName.toLowerCase();
  if (newName === undefined) {
    return formula.replace(TOKEN, (match, string: string | undefined, prefix: string | undefined) =>
      string === undefined && prefix && isOld(unquoteSheet(prefix.slice(0, -1))) ? '#REF!' : match,
    );
  }
  return formula.replace(SHEET_NAME, (match, string: string | undefined, quoted?: string, plain?: string) => {
    if (string !== undefined) return match;
    const name = quoted?.replace(/''/g, "'") ?? plain ?? '';
    return isOld(name) ? `${quoteSheet(newName)}!` : match;
  });
}

/** The sheets that a formula names. */
export function namedSheets(formula: string): string[] {
  return [...formula.matchAll(SHEET_NAME)].flatMap(([, string, quoted, plain]) =>
    string === undefined ? [quoted?.replace(/''/g, "'") ?? plain ?? ''] : [],
  );
}

/** As a formula writes it; quoted whenever it is not a plain word. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export function unquoteSheet(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

interface ReferenceEnd {
  readonly columnFixed: boolean;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly row?: number;
}

function splitReference(text: string): ReferenceEnd {
  const [, columnFixed, letters, rowFixed, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const onlyRow = !letters;
  return {
    columnFixed: !onlyRow && columnFixed === '$',
    ...(letters && { column: columnNumber(letters) }),
    rowFixed: rowFixed === '$' || (onlyRow && columnFixed === '$'),
    ...(digits && { row: Number(digits) }),
  };
}

function joinReference({ column, columnFixed, row, rowFixed }: ReferenceEnd): string {
  const letters = column === undefined ? '' : (columnFixed ? '$' : '') + columnLetters(column);
  return letters + (row === undefined ? '' : (rowFixed ? '$' : '') + row);
}
