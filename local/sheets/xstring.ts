/** Text as SpreadsheetML holds it: `ST_Xstring` (ECMA-376 part 1, 22.9.2.19) writes what XML 1.0 forbids as `_xHHHH_`. */
import { escapeXml, findChildren, type XmlElement } from './xml';

const FORBIDDEN = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function decodeXstring(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

export function encodeXstring(text: string): string {
  const plain = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escapeXml(plain)
    .replace(/&#10;/g, '\n')
    .replace(/&#9;/g, '\t')
    .replace(/&quot;/g, '"');
}

/** `<t>` with its text; outer spaces and line breaks are kept. */
export function textElement(prefix: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${encodeXstring(text)}</${prefix}t>`;
}

/** Plain text of `<si>`, `<is>` or a comment's `<text>`: its `<t>`, or the runs' joined; phonetic readings are left out. */
export function plainText(item: XmlElement | undefined): string {
  if (!item) return '';
  const runs = findChildren(item, 'r').flatMap((run) => findChildren(run, 't'));
  const texts = [...findChildren(item, 't'), ...runs];
  return decodeXstring(texts.map((text) => text.text).join(''));
}
