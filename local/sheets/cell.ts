/** One cell: how `<c>` is read and written. */
import { cellName } from './a1';
import type { SharedString } from './shared-strings';
import { attributeOf, escapeXml, findChild, isTrue, type XmlElement } from './xml';
import { decodeXstring, encodeXstring, plainText, textElement } from './xstring';

/** An error's text, as `#N/A`. */
export interface CellError {
  readonly error: string;
}
export type Value = number | string | boolean | CellError | null;

export interface Formula {
  /** Without the leading `=`. */
  readonly text: string;
  /** The start tag's attributes, for array and shared formulas. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Cell {
  /** Index into `cellXfs`. */
  readonly style: number;
  /** Null when blank, and for a formula whose result is not in the file. */
  readonly value: Value;
  readonly formula?: Formula;
  /** `<r>` runs of a rich text, as they stand in the file. */
  readonly rich?: string;
  /** The XML it came from; absent once changed. */
  readonly source?: string;
}

export interface CellContext {
  readonly text: string;
  readonly strings: readonly SharedString[];
}

export function readCell(element: XmlElement, context: CellContext): Cell {
  const style = Number(attributeOf(element, 's') ?? 0);
  const source = context.text.slice(element.start, element.end);
  const formulaElement = findChild(element, 'f');
  const formula = formulaElement && { text: decodeXstring(formulaElement.text), attributes: formulaElement.attributes };
  return { style, ...readValue(element, context), ...(formula && { formula }), source };
}

function readValue(element: XmlElement, { text, strings }: CellContext): { value: Value; rich?: string } {
  const type = attributeOf(element, 't') ?? 'n';
  if (type === 'inlineStr') {
    const item = findChild(element, 'is');
    const rich = item && findChild(item, 'r') ? text.slice(item.contentStart, item.contentEnd) : undefined;
    return { value: plainText(item), ...(rich && { rich }) };
  }
  const stored = findChild(element, 'v')?.text;
  if (stored === undefined) return { value: null };
  switch (type) {
    case 's': {
      const shared = strings[Number(stored)];
      return { value: shared?.text ?? '', ...(shared?.rich && { rich: shared.rich }) };
    }
    case 'b':
      return { value: isTrue(stored.trim()) };
    case 'e':
      return { value: { error: stored } };
    case 'str':
      return { value: decodeXstring(stored) };
    case 'd':
      return { value: isoSerial(stored) };
    default: {
      const number = Number(stored);
      if (stored.trim() === '') return { value: '' };
      return { value: Number.isNaN(number) ? null : number };
    }
  }
}

/** ISO 8601 as a serial number in the 1900 system; strict files write dates so. */
function isoSerial(text: string): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text);
  if (!match?.[0]) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const days = year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569 : 0;
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

/** Strings are written in the cell itself, so that the shared table stays as it is. */
export function writeCell(cell: Cell, row: number, column: number, prefix: string): string {
  const style = cell.style ? ` s="${cell.style}"` : '';
  const start = `<${prefix}c r="${cellName(row, column)}"${style}`;
  const end = `</${prefix}c>`;
  const { value, formula } = cell;
  const f = formula ? writeFormula(formula, prefix) : '';
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return f ? `${start}>${f}${end}` : `${start}/>`;
  if (typeof value === 'number') return `${start}>${f}${v(String(value))}${end}`;
  if (typeof value === 'boolean') return `${start} t="b">${f}${v(value ? '1' : '0')}${end}`;
  if (typeof value === 'object') return `${start} t="e">${f}${v(escapeXml(value.error))}${end}`;
  if (f) return `${start} t="str">${f}${v(encodeXstring(value))}${end}`;
  const content = cell.rich ?? textElement(prefix, value);
  return `${start} t="inlineStr"><${prefix}is>${content}</${prefix}is>${end}`;
}

function writeFormula(formula: Formula, prefix: string): string {
  const attributes = Object.entries(formula.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  return `<${prefix}f${attributes}>${encodeXstring(formula.text)}</${prefix}f>`;
}
