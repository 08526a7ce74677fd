/** Puts a paper's body into a .docx: A4 page, margins, page number, and the few parts that Word asks for. */
import PizZip from 'pizzip';
import type { FormMeasures } from '../src/document/forms/measures';
import { ZIP_DATE } from '../src/document/zip';
import { createWriter, mmTwips } from './xml';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const PARTS = [
  { name: 'styles', type: 'styles', id: 'rId1' },
  { name: 'settings', type: 'settings', id: 'rId2' },
  { name: 'header1', type: 'header', id: 'rId3' },
  { name: 'header2', type: 'header', id: 'rId4' },
] as const;
const FIRST_HEADER = 'rId3';
const HEADER = 'rId4';

function contentTypes(): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${type}+xml"/>`;
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('document', 'document.main'),
    ...PARTS.map(({ name, type }) => override(name, type)),
    '</Types>',
  ].join('');
}

function relationships(entries: ReadonlyArray<{ id: string; type: string; target: string }>): string {
  const links = entries.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function styles({ font, text }: FormMeasures): string {
  const size = text.body.size * 2;
  return [
    `${XML}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>`,
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '</w:styles>',
  ].join('');
}

function settings(): string {
  const mode =
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>';
  return `${XML}<w:settings ${NAMESPACES}><w:compat>${mode}</w:compat></w:settings>`;
}

function headers({ font, pageNumber }: FormMeasures): { first: string; other: string } {
  const writer = createWriter(font);
  const header = (...runs: string[]) =>
    `${XML}<w:hdr ${NAMESPACES}>${writer.paragraph({ align: 'center' }, pageNumber, ...runs)}</w:hdr>`;
  return { first: header(), other: header(writer.pageNumber(pageNumber)) };
}

function documentPart(body: string, { page, pageNumber }: FormMeasures): string {
  const [top, bottom, left, right] = [page.top, page.bottom, page.left, page.right].map(mmTwips);
  return [
    `${XML}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr>`,
    `<w:headerReference w:type="first" r:id="${FIRST_HEADER}"/><w:headerReference w:type="default" r:id="${HEADER}"/>`,
    `<w:pgSz w:w="${mmTwips(page.width)}" w:h="${mmTwips(page.height)}"/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"`,
    ` w:header="${mmTwips(pageNumber.fromEdge)}" w:footer="${mmTwips(pageNumber.fromEdge)}" w:gutter="0"/>`,
    '<w:titlePg/></w:sectPr></w:body></w:document>',
  ].join('');
}

/** The .docx of a body (paragraphs and tables); equal input gives equal bytes. */
export function packDocument(body: string, measures: FormMeasures): Uint8Array {
  const { first, other } = headers(measures);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': documentPart(body, measures),
    'word/_rels/document.xml.rels': relationships(
      PARTS.map(({ name, type, id }) => ({ id, type, target: `${name}.xml` })),
    ),
    'word/styles.xml': styles(measures),
    'word/settings.xml': settings(),
    'word/header1.xml': first,
    'word/header2.xml': other,
  };
  const zip = new PizZip();
  for (const [name, content] of Object.entries(files))
    zip.file(name, content, { date: ZIP_DATE, createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
