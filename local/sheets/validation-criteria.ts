/** Data validation as Google names it, and the same rule as SpreadsheetML writes it. */
import { ServiceError } from '../script/service-object';
import { type Area, areaName, closeArea } from './a1';
import type { Book } from './book';
import { quoteSheet } from './formula-references';
import { findPlace } from './lookup';
import { dateOf, serialOf } from './serial-dates';
import type { ValidationRule } from './validations';
import type { WorkbookSheet } from './workbook';

export interface SheetArea {
  readonly sheet: WorkbookSheet;
  readonly area: Area;
}

export interface Criteria {
  /** A name of Google's enum DataValidationCriteria. */
  readonly type: string;
  /** As `getCriteriaValues` gives them, a range as SheetArea. */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Excel opens no file with a longer list written in the rule itself. */
const LONGEST_LIST = 255;
const OPERATORS: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const DATE_OPERATORS: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};
/** What Google's "is a valid date" amounts to in a file: any date of its calendar. */
const FIRST_DATE = '1';

export function writeCriteria(book: Book, { type, values, allowInvalid, helpText }: Criteria): ValidationRule {
  const { kind, operator, formulas, hideArrow } = writeCondition(book, type, values);
  const attributes: Record<string, string> = { type: kind, allowBlank: '1' };
  if (operator) attributes.operator = operator;
  if (hideArrow) attributes.showDropDown = '1';
  if (!allowInvalid) attributes.showErrorMessage = '1';
  if (helpText !== null) Object.assign(attributes, { showInputMessage: '1', prompt: helpText });
  return { attributes, formulas };
}

interface Condition {
  kind: string;
  operator?: string;
  formulas: string[];
  hideArrow?: boolean;
}

function writeCondition(book: Book, type: string, values: readonly unknown[]): Condition {
  if (type === 'VALUE_IN_LIST')
    return { kind: 'list', formulas: [listFormula(values[0] as string[])], hideArrow: values[1] === false };
  if (type === 'VALUE_IN_RANGE')
    return { kind: 'list', formulas: [rangeFormula(values[0] as SheetArea)], hideArrow: values[1] === false };
  if (type === 'CHECKBOX')
    return { kind: 'list', formulas: [listFormula(values.length ? values.map(String) : ['TRUE', 'FALSE'])] };
  if (type === 'CUSTOM_FORMULA') return { kind: 'custom', formulas: [String(values[0]).replace(/^=/, '')] };
  if (type === 'DATE_IS_VALID_DATE') return { kind: 'date', operator: 'greaterThanOrEqual', formulas: [FIRST_DATE] };
  const number = OPERATORS[type.replace(/^NUMBER_/, '')];
  if (type.startsWith('NUMBER_') && number) return { kind: 'decimal', operator: number, formulas: values.map(String) };
  const date = DATE_OPERATORS[type.replace(/^DATE_/, '')];
  if (type.startsWith('DATE_') && date) {
    const serials = values.map((value) => String(Math.floor(serialOf(value as Date, book.host.timeZone))));
    return { kind: 'date', operator: date, formulas: serials };
  }
  throw new ServiceError(`This local host cannot keep the data validation ${type} in an .xlsx file.`);
}

function listFormula(values: readonly string[]): string {
  const list = values.join(',');
  if (list.length > LONGEST_LIST || values.some((value) => value.includes(','))) {
    throw new ServiceError(
      `An .xlsx file holds no list of more than ${LONGEST_LIST} characters or with commas in it: use requireValueInRange.`,
    );
  }
  return `"${list.replace(/"/g, '""')}"`;
}

function rangeFormula({ sheet, area }: SheetArea): string {
  const fixed = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheet(sheet.name)}!${fixed}`;
}

export function readCriteria(book: Book, home: WorkbookSheet, { attributes, formulas }: ValidationRule): Criteria {
  const rejects = attributes.showErrorMessage === '1' || attributes.showErrorMessage === 'true';
  const allowInvalid = !rejects || (attributes.errorStyle ?? 'stop') !== 'stop';
  return { ...readCondition(book, home, attributes, formulas), allowInvalid, helpText: attributes.prompt ?? null };
}

function readCondition(
  book: Book,
  home: WorkbookSheet,
  attributes: ValidationRule['attributes'],
  formulas: readonly string[],
): Pick<Criteria, 'type' | 'values'> {
  const { type, operator = 'between', showDropDown } = attributes;
  const [first = ''] = formulas;
  if (type === 'list') {
    const values = readList(first);
    const arrow = showDropDown !== '1' && showDropDown !== 'true';
    if (values) return { type: 'VALUE_IN_LIST', values: [values, arrow] };
    const place = findArea(book, first, home);
    if (place) return { type: 'VALUE_IN_RANGE', values: [place, arrow] };
  }
  const numbers = formulas.map(Number);
  const constant = !numbers.some(Number.isNaN);
  if (constant && (type === 'whole' || type === 'decimal'))
    return { type: `NUMBER_${nameOf(OPERATORS, operator)}`, values: numbers };
  if (constant && type === 'date' && operator !== 'notEqual') {
    if (operator === 'greaterThanOrEqual' && first === FIRST_DATE) return { type: 'DATE_IS_VALID_DATE', values: [] };
    return {
      type: `DATE_${nameOf(DATE_OPERATORS, operator)}`,
      values: numbers.map((serial) => dateOf(serial, book.host.timeZone)),
    };
  }
  return { type: 'CUSTOM_FORMULA', values: [`=${first}`] };
}

/** The values of a list that is written in the rule itself. */
export function readList(formula: string): string[] | undefined {
  const quoted = /^"(.*)"$/s.exec(formula.trim());
  return quoted?.[1]
    ?.replace(/""/g, '"')
    .split(',')
    .map((value) => value.trim());
}

export function findArea(book: Book, formula: string, home: WorkbookSheet): SheetArea | undefined {
  const place = findPlace(book, formula, home);
  if (!place) return undefined;
  const grid = book.grid(place.sheet);
  return { sheet: place.sheet, area: closeArea(place.area, grid.rows, grid.columns) };
}

function nameOf(operators: Readonly<Record<string, string>>, operator: string): string {
  return Object.keys(operators).find((name) => operators[name] === operator) ?? 'BETWEEN';
}
