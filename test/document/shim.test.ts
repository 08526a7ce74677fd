/** The DOM that the bundle gives docxtemplater tells it what xmldom tells it, of packages from everywhere. */
import * as xmldom from '@xmldom/xmldom';
import * as shim from '../../src/document/shim/xmldom';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SOURCES: Readonly<Record<string, string>> = {
  Word: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/stylesWithEffects.xml" ContentType="application/vnd.ms-word.stylesWithEffects+xml"/></Types>`,
  LibreOffice: `<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>\n</Types>`,
  'Google Docs': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="${TYPES}"><Default ContentType="application/xml" Extension="xml"/><Override ContentType="${WORD}.numbering+xml" PartName="/word/numbering.xml"/><Override ContentType='${WORD}.document.main+xml' PartName='/word/document.xml'/></Types>`,
  'relations, in lines': `<?xml version="1.0"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\n  <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"\n    Target="word/document.xml"></Relationship>\n  <Relationship Id="rId2" Type="x" Target="a&amp;b &#7873;&quot;&lt;"/>\n</Relationships>`,
  'comments, instructions and CDATA': `<?xml version="1.0"?><!-- made <Override/> by hand --><?mso-application progid="Word.Document"?><Types xmlns="${TYPES}"><!-- <Default Extension="no"/> --><![CDATA[<Default/>]]><Default Extension="xml" ContentType="application/xml"/></Types>`,
  prefixes: `<ct:Types xmlns:ct="${TYPES}"><ct:Default Extension="xml" ContentType="application/xml"/><Override xmlns="${TYPES}" PartName="/a" ContentType="b"/></ct:Types>`,
};
const NAMES = ['Types', 'Default', 'Override', 'Relationship', 'wp:docPr'];
const ATTRIBUTES = ['PartName', 'ContentType', 'Extension', 'Target', 'Type', 'Missing'];

/** All that docxtemplater asks, as it asks it. */
function ask({ DOMParser, XMLSerializer }: typeof shim, source: string) {
  const parser = new (DOMParser as unknown as new () => ReturnType<typeof DOMParser>)();
  const parsed = parser.parseFromString(source, 'text/xml');
  const elements = NAMES.map((name) =>
    Array.from(parsed.getElementsByTagName(name), (element) =>
      ATTRIBUTES.map((attribute) => element.getAttribute(attribute) || null),
    ),
  );
  const serializer = new (XMLSerializer as unknown as new () => ReturnType<typeof XMLSerializer>)();
  return { elements, written: serializer.serializeToString(parsed) };
}

describe.each(Object.entries(SOURCES))('%s', (_name, source) => {
  test('elements and attributes', () => {
    const { elements } = ask(shim, source);
    expect(elements).toEqual(ask(xmldom as unknown as typeof shim, source).elements);
    expect(elements.flat(2).filter(Boolean).length).toBeGreaterThan(1);
  });

  test('written back as it was, which is what xmldom wrote too', () => {
    const { written } = ask(shim, source);
    expect(written).toBe(source);
    const again = ask(xmldom as unknown as typeof shim, ask(xmldom as unknown as typeof shim, source).written);
    expect(ask(shim, written).elements).toEqual(again.elements);
  });
});

test('what is no XML is refused', () => {
  expect(() => ask(shim, '<Types><Default></Types>')).toThrow();
});
