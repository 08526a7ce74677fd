/** A small .docx of a body's XML: for the examples of the guide and for the tests. */
import { createZip } from '../../src/document/zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

/** Text parts by name (`header1`, `footer1`, `footnotes`, `endnotes`, `comments`): what stands in their root element. */
export interface ExampleParts {
  readonly body: string;
  readonly [part: string]: string;
}

export interface ExampleExtras {
  /** Relations of the body beside those to its parts: `rId9` and so on. */
  readonly relations?: string;
  /** Further files by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

export function text(content: string): string {
  const escaped = content.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph of runs; plain text becomes one. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith('<') ? run : text(run))).join('')}</w:p>`;
}

export function paragraphs(...lines: readonly string[]): string {
  return lines.map((line) => paragraph(line)).join('');
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function exampleDocx(
  { body, ...others }: ExampleParts,
  { relations = '', files = {} }: ExampleExtras = {},
): Uint8Array {
  const names = Object.keys(others);
  const typeOf = (name: string) => name.replace(/\d+$/, '');
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${typeOf(name)}+xml"/>`,
  );
  const links = names.map(
    (name, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${typeOf(name)}" Target="${name}.xml"/>`,
  );
  const parts = names.map((name) => {
    const root = ROOTS[typeOf(name)] ?? typeOf(name);
    return [`word/${name}.xml`, `<w:${root} ${NAMESPACES}>${others[name]}</w:${root}>`] as const;
  });
  return createZip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}${relations}</Relationships>`,
    ...Object.fromEntries(parts),
    ...files,
  }).generate();
}
