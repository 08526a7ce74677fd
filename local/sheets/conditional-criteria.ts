/** Conditions as Google names them, and the same as SpreadsheetML writes them (ECMA-376 part 1, 18.3.1.10). */
import { ServiceError } from '../script/service-object';
import { type CellColor, colorAttribute, readCellColor } from './colors';
import { escapeXml, findChild, findChildren, isTrue, type XmlElement } from './xml';
import { decodeXstring, encodeXstring } from './xstring';

export interface BooleanCriteria {
  /** A name of Google's enum BooleanCriteria. */
  readonly type: string;
  /** As `getCriteriaValues` gives them. */
  readonly values: readonly unknown[];
}

export interface GradientPoint {
  readonly color: CellColor;
  /** A name of Google's enum InterpolationType. */
  readonly type: string;
  readonly value: string;
}

export interface Gradient {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

const OPERATORS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  TEXT_EQUAL_TO: 'equal',
  TEXT_NOT_EQUAL_TO: 'notEqual',
};

interface TextRule {
  readonly kind: string;
  readonly operator?: string;
  /** What Excel looks at; `text` is a formula's string, `cell` the first cell's name. */
  readonly formula: (cell: string, text: string) => string;
}

const TEXT_RULES: Readonly<Record<string, TextRule>> = {
  TEXT_CONTAINS: {
    kind: 'containsText',
    operator: 'containsText',
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  TEXT_DOES_NOT_CONTAIN: {
    kind: 'notContainsText',
    operator: 'notContains',
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  TEXT_STARTS_WITH: {
    kind: 'beginsWith',
    operator: 'beginsWith',
    formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  TEXT_ENDS_WITH: {
    kind: 'endsWith',
    operator: 'endsWith',
    formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
  CELL_EMPTY: { kind: 'containsBlanks', formula: (cell) => `LEN(TRIM(${cell}))=0` },
  CELL_NOT_EMPTY: { kind: 'notContainsBlanks', formula: (cell) => `LEN(TRIM(${cell}))>0` },
};

const INTERPOLATION: Readonly<Record<string, string>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

/** Undefined for a condition that Google's rules do not know. */
export function readCriteria(rule: XmlElement): BooleanCriteria | undefined {
  const { type, operator, text } = rule.attributes;
  const formulas = findChildren(rule, 'formula').map((formula) => decodeXstring(formula.text));
  if (type === 'expression' && formulas.length === 1) return { type: 'CUSTOM_FORMULA', values: [`=${formulas[0]}`] };
  if (type === 'cellIs') return readComparison(operator, formulas);
  const name = Object.keys(TEXT_RULES).find((each) => TEXT_RULES[each]?.kind === type);
  if (!name) return undefined;
  if (name.startsWith('CELL_')) return { type: name, values: [] };
  return text === undefined ? undefined : { type: name, values: [text] };
}

function readComparison(operator: string | undefined, formulas: readonly string[]): BooleanCriteria | undefined {
  const text = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '')?.[1];
  const family = text === undefined ? 'NUMBER_' : 'TEXT_';
  const type = Object.keys(OPERATORS).find((name) => name.startsWith(family) && OPERATORS[name] === operator);
  if (!type) return undefined;
  const values = text === undefined ? formulas.map(readOperand) : [text.replace(/""/g, '"')];
  return values.length === countValues(type) ? { type, values } : undefined;
}

function readOperand(formula: string): number | string {
  return formula.trim() === '' || Number.isNaN(Number(formula)) ? `=${formula}` : Number(formula);
}

/** How many values the condition takes. */
export function countValues(type: string): number {
  if (type.startsWith('CELL_')) return 0;
  return type.endsWith('BETWEEN') ? 2 : 1;
}

/** What `<cfRule>` holds; `cell` is the name of the first cell of its areas. Throws where an .xlsx has no such rule. */
export function writeCriteria(
  { type, values }: BooleanCriteria,
  cell: string,
  prefix: string,
): { attributes: Record<string, string>; content: string } {
  const write = (attributes: Record<string, string>, formulas: readonly string[]) => ({
    attributes,
    content: formulas.map((formula) => `<${prefix}formula>${encodeXstring(formula)}</${prefix}formula>`).join(''),
  });
  if (type === 'CUSTOM_FORMULA') return write({ type: 'expression' }, [String(values[0]).replace(/^=/, '')]);
  const rule = TEXT_RULES[type];
  if (rule) {
    const text = values.map(String);
    const attributes = { ...(rule.operator && { operator: rule.operator }), ...(text.length && { text: text[0]! }) };
    return write({ type: rule.kind, ...attributes }, [rule.formula(cell, quote(text[0] ?? ''))]);
  }
  const operator = OPERATORS[type];
  if (!operator) throw new ServiceError(`This local host cannot keep the condition ${type} in an .xlsx file.`);
  return write({ type: 'cellIs', operator }, values.map(writeOperand));
}

function writeOperand(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = String(value);
  return text.startsWith('=') ? text.slice(1) : quote(text);
}

function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Undefined for a scale that Google's rules do not know. */
export function readGradient(rule: XmlElement, themeColors: readonly string[]): Gradient | undefined {
  const scale = findChild(rule, 'colorScale');
  const colors = findChildren(scale, 'color').map((color) => readCellColor(color, themeColors));
  const points = findChildren(scale, 'cfvo').map(({ attributes }, index): GradientPoint | undefined => {
    const type = Object.keys(INTERPOLATION).find((name) => INTERPOLATION[name] === attributes.type);
    const color = colors[index];
    const plain = type && color && isTrue(attributes.gte ?? '1');
    return plain ? { color, type, value: /^(MIN|MAX)$/.test(type) ? '' : (attributes.val ?? '') } : undefined;
  });
  if (points.length < 2 || points.length > 3 || points.includes(undefined)) return undefined;
  const [min, mid] = points;
  return { min: min!, ...(points.length === 3 && { mid: mid! }), max: points[points.length - 1]! };
}

/** Throws where a point's value is no number. */
export function writeGradient({ min, mid, max }: Gradient, prefix: string): string {
  const points = [min, mid, max].filter((point) => point !== undefined);
  const values = points.map(({ type, value }) => {
    const bare = type === 'MIN' || type === 'MAX';
    if (!bare && (value.trim() === '' || Number.isNaN(Number(value))))
      throw new ServiceError(`This local host keeps only numbers as the values of a gradient; “${value}” is none.`);
    return `<${prefix}cfvo type="${INTERPOLATION[type]}"${bare ? '' : ` val="${escapeXml(value)}"`}/>`;
  });
  const colors = points.map(({ color }) => `<${prefix}color ${colorAttribute(color)}/>`);
  return `<${prefix}colorScale>${values.join('')}${colors.join('')}</${prefix}colorScale>`;
}
