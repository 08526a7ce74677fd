/** `<cols>`: width, style and visibility of columns. */
import type { Worksheet } from './worksheet';
import { escapeXml, findChildren } from './xml';

export interface ColumnSpan {
  readonly min: number;
  readonly max: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Google's width of a column that nobody set, in pixels. */
export const DEFAULT_WIDTH = 100;
/** Pixels a digit takes in the default font of most workbooks (ECMA-376 part 1, 18.3.1.13); `width` holds the padding too. */
const DIGIT_PIXELS = 7;

const cache = new WeakMap<Worksheet, { xml: string | undefined; spans: ColumnSpan[] }>();

export function readColumns(sheet: Worksheet): ColumnSpan[] {
  const xml = sheet.sectionText('cols');
  const known = cache.get(sheet);
  if (known && known.xml === xml) return known.spans;
  const spans = findChildren(sheet.section('cols')?.element, 'col').map(({ attributes }) => ({
    min: Number(attributes.min),
    max: Number(attributes.max),
    attributes,
  }));
  cache.set(sheet, { xml, spans });
  return spans;
}

export function findColumn(spans: readonly ColumnSpan[], column: number): ColumnSpan | undefined {
  return spans.find((span) => column >= span.min && column <= span.max);
}

/** Sets attributes of the columns `first`–`last`; an undefined value takes one out. */
export function changeColumns(
  sheet: Worksheet,
  first: number,
  last: number,
  change: Readonly<Record<string, string | undefined>>,
): void {
  const spans: ColumnSpan[] = [];
  let next = first;
  const put = (min: number, max: number, attributes: ColumnSpan['attributes']) => {
    if (min <= max) spans.push({ min, max, attributes });
  };
  const changed = (attributes: ColumnSpan['attributes']) => {
    const merged: Record<string, string> = { ...attributes };
    for (const [name, value] of Object.entries(change)) {
      if (value === undefined) delete merged[name];
      else merged[name] = value;
    }
    return merged;
  };
  for (const span of [...readColumns(sheet)].sort((a, b) => a.min - b.min)) {
    if (span.min > next) put(next, Math.min(last, span.min - 1), changed({}));
    next = Math.max(next, Math.min(last, span.max) + 1);
    put(span.min, Math.min(span.max, first - 1), span.attributes);
    put(Math.max(span.min, first), Math.min(span.max, last), changed(span.attributes));
    put(Math.max(span.min, last + 1), span.max, span.attributes);
  }
  put(next, last, changed({}));
  writeColumns(sheet, spans);
}

export function writeColumns(sheet: Worksheet, spans: readonly ColumnSpan[]): void {
  const columns = [...spans]
    .sort((a, b) => a.min - b.min)
    .map(({ min, max, attributes }) => {
      const all = Object.entries({ ...attributes, min: String(min), max: String(max) });
      return `<${sheet.prefix}col${all.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')}/>`;
    });
  const xml = `<${sheet.prefix}cols>${columns.join('')}</${sheet.prefix}cols>`;
  sheet.setSection('cols', columns.length ? xml : undefined);
}

export function pixelsOf(width: number): number {
  return Math.trunc(width * DIGIT_PIXELS + 0.5);
}

export function widthOf(pixels: number): string {
  return String(Math.round((pixels / DIGIT_PIXELS) * 256) / 256);
}
