/** Opens a .docx for a test: its parsed parts, its text, and the attributes the forms are measured by. */
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import PizZip from 'pizzip';

export function partNames(bytes: Uint8Array): string[] {
  return Object.keys(new PizZip(bytes).files);
}

/** The parsed part; throws where it is missing or not well-formed. */
export function openPart(bytes: Uint8Array, name: string): Document {
  const file = new PizZip(bytes).file(name);
  if (!file) throw new Error(`No ${name}`);
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(file.asText(), 'text/xml');
}

export function openBody(bytes: Uint8Array): Element {
  return all(openPart(bytes, 'word/document.xml'), 'w:body')[0] as Element;
}

export function all(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagName(name));
}

/** The first element of that name below, which must be there. */
export function first(node: Document | Element, name: string): Element {
  const element = all(node, name)[0];
  if (!element) throw new Error(`No ${name}`);
  return element;
}

/** A `w:` attribute of the first element of that name below; `undefined` where either is missing. */
export function value(node: Document | Element, name: string, attribute = 'val'): string | undefined {
  return all(node, name)[0]?.getAttribute(`w:${attribute}`) ?? undefined;
}

export function has(node: Element, name: string): boolean {
  return all(node, name).length > 0;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function children(node: Element): Element[] {
  return Array.from(node.childNodes).filter(isElement);
}

/** What a reader reads: text, its spaces alike whether a line may end there or not, and a tab for each tab. */
export function text(node: Element): string {
  if (node.tagName === 'w:t') return (node.textContent ?? '').replace(/\u00a0/g, ' ');
  if (node.tagName === 'w:tab' && (node.parentNode as Element).tagName === 'w:r') return '\t';
  return children(node).map(text).join('');
}

/** All paragraphs with text, table cells' too, in reading order. */
export function lines(bytes: Uint8Array): string[] {
  return all(openBody(bytes), 'w:p')
    .map(text)
    .filter((line) => line.trim() !== '');
}

/** The paragraph that holds the text; throws where none or several do. */
export function paragraph(body: Element, content: string): Element {
  const found = all(body, 'w:p').filter((candidate) => text(candidate).includes(content));
  if (found.length !== 1) throw new Error(`${found.length} paragraphs with ${content}`);
  return found[0] as Element;
}

/** Look of a paragraph's first run: points, and the marks that are on. */
export function look(element: Element): { size: number; bold: boolean; italic: boolean; underline: boolean } {
  const run = first(element, 'w:r');
  return {
    size: Number(value(run, 'w:sz')) / 2,
    bold: has(run, 'w:b'),
    italic: has(run, 'w:i'),
    underline: has(run, 'w:u'),
  };
}

const TWIPS_PER_MM = 1440 / 25.4;

/** Twips as millimetres, to a tenth. */
export function mm(twips: string | undefined): number {
  return Math.round((Number(twips) / TWIPS_PER_MM) * 10) / 10;
}

export function points(twips: string | undefined): number {
  return Number(twips) / 20;
}
