/** What counts as a .docx, and an empty one. */
import PizZip from 'pizzip';

/** A zip that holds a word-processing document, whole. */
export function isDocx(bytes: Uint8Array): boolean {
  try {
    const zip = new PizZip(Buffer.from(bytes), { checkCRC32: true });
    return (
      /<(\w+:)?document[\s>]/.test(zip.file('word/document.xml')?.asText() ?? '') &&
      zip.file('[Content_Types].xml') !== null
    );
  } catch {
    return false;
  }
}

/** What a Google Doc made without content is on this machine. */
export function emptyDocx(): Uint8Array {
  const zip = new PizZip();
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Override PartName="/word/document.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' +
      'Target="word/document.xml"/></Relationships>',
    'word/document.xml':
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<w:body><w:p/></w:body></w:document>',
  };
  const date = new Date(1980, 0, 1);
  for (const [name, text] of Object.entries(parts)) zip.file(name, head + text, { date, createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
