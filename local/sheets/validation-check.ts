/** Refuses what a cell's data validation rejects, as Sheets does for scripts too. */
import { ServiceError } from '../script/service-object';
import { cellName } from './a1';
import type { Book } from './book';
import type { Cell, Value } from './cell';
import { formatValue } from './number-formats';
import { serialOf } from './serial-dates';
import { type Criteria, readCriteria, type SheetArea } from './validation-criteria';
import { validationAt } from './validations';
import type { WorkbookSheet } from './workbook';

/** A rule with a formula of its own is taken as met: this host computes none. */
export function checkValidation(book: Book, sheet: WorkbookSheet, row: number, column: number, cell: Cell): void {
  const rule = validationAt(sheet.worksheet, row, column);
  if (!rule || cell.formula || cell.value === null) return;
  const criteria = readCriteria(book, sheet, rule);
  if (criteria.allowInvalid || isMet(book, criteria, cell)) return;
  const list =
    criteria.type === 'VALUE_IN_LIST'
      ? ` Please enter one of the following values: ${(criteria.values[0] as string[]).join(', ')}.`
      : '';
  throw new ServiceError(
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.${list}`,
  );
}

function isMet(book: Book, { type, values }: Criteria, { value, style }: Cell): boolean {
  if (type === 'VALUE_IN_LIST') return shown(book, value, style).some((text) => (values[0] as string[]).includes(text));
  if (type === 'VALUE_IN_RANGE') {
    const allowed = new Set(valuesOf(book, values[0] as SheetArea));
    return shown(book, value, style).some((text) => allowed.has(text));
  }
  const numbers = values.map((limit) => (limit instanceof Date ? serialOf(limit, book.host.timeZone) : Number(limit)));
  if (type.startsWith('NUMBER_') || type.startsWith('DATE_')) {
    if (typeof value !== 'number' || (type.startsWith('DATE_') && !book.workbook.styles.isDate(style))) return false;
    return compare(type.replace(/^(NUMBER|DATE)_/, ''), value, numbers);
  }
  return true;
}

function compare(operator: string, value: number, [first = 0, second = 0]: readonly number[]): boolean {
  switch (operator) {
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    default:
      return true;
  }
}

function valuesOf(book: Book, { sheet, area }: SheetArea): string[] {
  const found: string[] = [];
  for (const { row, column, cell } of sheet.worksheet.filledCells()) {
    if (row < area.row || row > area.lastRow || column < area.column || column > area.lastColumn) continue;
    found.push(...shown(book, cell.value, cell.style));
  }
  return found;
}

/** A number may be listed as it is or as it shows. */
function shown(book: Book, value: Value, style: number): string[] {
  if (value === null || typeof value === 'object') return [];
  const display = formatValue(value, book.workbook.styles.numberFormat(style));
  return typeof value === 'number' ? [String(value), display] : [display];
}
