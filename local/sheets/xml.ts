/** Reads XML into a tree that knows where each element stands in the text, so that a part can be changed without rewriting the rest. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  /** With its prefix, as written. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Own character data, entities resolved; not that of the children. */
  text: string;
  /** Offsets in the source: `<` of the start tag, after its `>`, `<` of the end tag, after its `>`. */
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Throws an `Error` when the text is not well-formed. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const contentStart = parser.position;
    const element: XmlElement = {
      name: localName(tag.name),
      tag: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
      start: source.lastIndexOf('<', contentStart - 1),
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
    };
    const parent = open[open.length - 1];
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  const addText = (text: string) => {
    const parent = open[open.length - 1];
    if (parent) parent.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const element = open.pop()!;
    if (tag.isSelfClosing) return;
    element.end = parser.position;
    element.contentEnd = source.lastIndexOf('<', element.end - 1);
  });
  parser.write(source).close();
  if (!root) throw new Error('no root element');
  return root;
}

export function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** `x:` when the element is written `<x:name>`, else empty. */
export function prefixOf(element: XmlElement): string {
  return element.tag.slice(0, element.tag.length - element.name.length);
}

export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function findChildren(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element below (and including) this one that has the name. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  const found = element.children.flatMap((child) => findAll(child, name));
  return element.name === name ? [element, ...found] : found;
}

/** An attribute by its local name, whatever its prefix (`r:id`). */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const plain = element.attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(element.attributes).find((attribute) => localName(attribute) === name);
  return key === undefined ? undefined : element.attributes[key];
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The edits must not overlap; their order is free, edits at one place keep theirs. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let out = '';
  let at = 0;
  for (const { edit } of ordered) {
    out += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + source.slice(at);
}

/** Puts content at the end of an element, opening it when it is written `<name/>`. */
export function appendContent(source: string, element: XmlElement, content: string): Edit {
  if (element.end > element.contentStart) return { start: element.contentEnd, end: element.contentEnd, text: content };
  const tag = source.slice(element.start, element.contentStart).replace(/\s*\/>$/, '>');
  return { start: element.start, end: element.end, text: `${tag}${content}</${element.tag}>` };
}

/** A start tag (`<a b="c">` or `<a b="c"/>`) with an attribute set, or taken out (`undefined`). */
export function setAttribute(startTag: string, name: string, value: string | undefined): string {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (value === undefined) return startTag.replace(pattern, '');
  const quoted = `"${escapeXml(value)}"`;
  if (pattern.test(startTag)) return startTag.replace(pattern, (_match, key: string) => key + quoted);
  return startTag.replace(/\s*(\/?>)$/, (_match, close: string) => ` ${name}=${quoted}${close}`);
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
