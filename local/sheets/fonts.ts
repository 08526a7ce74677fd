/** `<font>` of styles.xml: one property put in, replaced or taken out, the others as they stand. */
import { parseXml } from './xml';

/** A change of one font property: `<b/>`, `<color rgb="…"/>`; null takes it out. */
export type FontChange = Readonly<Record<string, string | null>>;

/** ECMA-376 part 1, 18.8.22 allows any order; Excel writes this one, and some readers know no other. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** `source` is the `<font>` to begin with. */
export function changeFont(source: string | undefined, change: FontChange, prefix: string): string {
  const children = source === undefined ? [] : parseXml(source).children;
  const kept = children.filter((child) => change[child.name] === undefined);
  const parts = kept.map(({ start, end }) => source!.slice(start, end));
  for (const [name, attributes] of Object.entries(change)) {
    if (attributes !== null) parts.push(`<${prefix}${name}${attributes && ` ${attributes}`}/>`);
  }
  parts.sort((a, b) => FONT_ORDER.indexOf(tagName(a)) - FONT_ORDER.indexOf(tagName(b)));
  return `<${prefix}font>${parts.join('')}</${prefix}font>`;
}

function tagName(xml: string): string {
  return /^<(?:\w+:)?(\w+)/.exec(xml)?.[1] ?? '';
}
