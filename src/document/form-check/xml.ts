/** XML of Office as a tree that knows no prefixes: names are told apart by where they stand. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';

export type Element = XmlElement;

/** `w:p` → `p`. */
function stripPrefixes(element: Element): void {
  element.name = element.name.slice(element.name.indexOf(':') + 1);
  for (const each of element.children) if (each instanceof XmlElement) stripPrefixes(each);
}

/** The root, its elements' names without prefixes; throws where it is not well-formed. */
export function parseRoot(xml: string): Element | undefined {
  const { root } = parseXml(xml.replace(/^\uFEFF/, ''));
  if (root) stripPrefixes(root);
  return root ?? undefined;
}

/** All of them where `name` is empty. */
export function children(element: Element | undefined, name = ''): Element[] {
  const found: Element[] = [];
  for (const each of element?.children ?? []) {
    if (each instanceof XmlElement && (name === '' || each.name === name)) found.push(each);
  }
  return found;
}

function firstChild(element: Element | undefined, name: string): Element | undefined {
  for (const each of element?.children ?? []) if (each instanceof XmlElement && each.name === name) return each;
  return undefined;
}

/** The element below by a path of names, the first of each. */
export function child(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce(firstChild, element);
}

/** All elements of that name below, in order, those inside one of them left out. */
export function descendants(element: Element, name: string): Element[] {
  return children(element).flatMap((each) => (each.name === name ? [each] : descendants(each, name)));
}

/** By its name without prefix. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  for (const key in element?.attributes) {
    if (key.endsWith(name) && /^(?:\w+:)?$/.test(key.slice(0, -name.length))) return element.attributes[key];
  }
  return undefined;
}

/** `w:val` of a child. */
export function settingOf(element: Element | undefined, name: string): string | undefined {
  return attribute(child(element, name), 'val');
}

/** A property that is on where its element stands, unless it says otherwise; `undefined` where nothing is said. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !/^(?:0|false|off|none)$/.test(attribute(found, 'val') ?? '');
}

const TWIPS_IN: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

/** Twips of a measure, bare or with its unit; `undefined` where it is none. */
export function twips(measure: string | undefined, unit = 1): number | undefined {
  const [, number, suffix = ''] = /^(-?\d+(?:\.\d+)?)(\w\w)?$/.exec(measure ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (TWIPS_IN[suffix] ?? unit);
}
