/**
 * Stands in for @xmldom/xmldom in the bundle: docxtemplater only looks for elements and their attributes in a package's
 * content types and relations, and writes them back as they were.
 */
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';

interface DomElement {
  getAttribute(name: string): string | null;
}

export interface DomDocument {
  readonly source: string;
  getElementsByTagName(name: string): DomElement[];
}

function listElements(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.flatMap((node) => (node instanceof XmlElement ? [node, ...listElements(node.children)] : []));
}

function parseFromString(source: string, _type?: string): DomDocument {
  const elements = listElements(parseXml(source).children);
  return {
    source,
    getElementsByTagName: (name) =>
      elements
        .filter((element) => element.name === name)
        .map(({ attributes }) => ({ getAttribute: (attribute) => attributes[attribute] ?? null })),
  };
}

export function DOMParser() {
  return { parseFromString };
}

export function XMLSerializer() {
  return { serializeToString: ({ source }: DomDocument) => source };
}
