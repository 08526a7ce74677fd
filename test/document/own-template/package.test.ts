/** Files that are no template at all are told apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleDocx, paragraph } from '../../../docs/templates/example-docx';
import { readRelations } from '../../../src/document/own-template/package';
import { prepareTemplate } from '../../../src/document/own-template/prepare';
import { createZip, readZip } from '../../../src/document/zip';

const sound = exampleDocx({ body: paragraph('{nam}') });
const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const zipOf = (parts: Parameters<typeof createZip>[0]) => createZip(parts).generate();

test.each<[string, Uint8Array, object]>([
  ['nothing', new Uint8Array(), { file: 'empty' }],
  ['an old .doc, or one with a password', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1'), { file: 'doc' }],
  ['a PDF', bytesOf('%PDF-1.7'), { file: 'pdf' }],
  ['text', bytesOf('{nam}'), { file: 'other' }],
  ['a zip file cut short', sound.slice(0, 300), { file: 'damaged' }],
  ['a zip file without content types', zipOf({ 'a.txt': 'a' }), { file: 'damaged' }],
  ['a spreadsheet', readFileSync(join(__dirname, '../../../samples/ke-hoach-2022.xlsx')), { file: 'other' }],
  ['an .odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), { file: 'odt' }],
])('%s', (_, bytes, told) => {
  expect(prepareTemplate(bytes, 'plan')).toEqual({ faults: [{ rule: 'template_unreadable', ...told }] });
});

test('a body cut short', () => {
  const parts = readZip(sound).files;
  const contents = Object.entries(parts).map(([name, file]) => [name, file.asText()] as const);
  const cut = contents.map(([name, xml]) => [name, name === 'word/document.xml' ? xml.slice(0, -20) : xml] as const);
  expect(prepareTemplate(zipOf(Object.fromEntries(contents)), 'plan')).toHaveProperty('own');
  expect(prepareTemplate(zipOf(Object.fromEntries(cut)), 'plan')).toEqual({
    faults: [{ rule: 'template_unreadable', file: 'damaged' }],
  });
});

test('a file of more than 5 MB, and one that becomes too large', () => {
  const large = Buffer.alloc(5 * 1024 * 1024 + 1);
  large.write('PK');
  expect(prepareTemplate(large, 'plan')).toEqual({ faults: [{ rule: 'template_too_large' }] });
  const bomb = exampleDocx(
    { body: paragraph('{nam}') },
    { files: { 'word/media/a.bin': new Uint8Array(65 * 1024 * 1024) } },
  );
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(prepareTemplate(bomb, 'plan')).toEqual({ faults: [{ rule: 'template_too_large' }] });
});

test('a Word template, .dotx, becomes a document', () => {
  const own = prepareTemplate(
    zipOf({
      '[Content_Types].xml':
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>',
      '_rels/.rels': '<Relationships/>',
      'word/document.xml': `<w:document><w:body>${paragraph('{nam}')}</w:body></w:document>`,
    }),
    'plan',
  );
  expect(own).toMatchObject({
    own: { parts: { '[Content_Types].xml': expect.stringContaining('.document.main+xml') } },
  });
});

test('relations are read by part, with paths as in the package', () => {
  const parts = {
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Target="media/a.png" Id="rId1"/><Relationship Id="rId2" Target="/x/b.png"/><Relationship Id="rId3" TargetMode="External" Target="https://example.com/c"/></Relationships>',
  };
  expect([...readRelations(parts, 'word/document.xml')]).toEqual([
    ['rId1', { target: 'word/media/a.png', isExternal: false }],
    ['rId2', { target: 'x/b.png', isExternal: false }],
    ['rId3', { target: 'https://example.com/c', isExternal: true }],
  ]);
  expect(readRelations(parts, 'word/header1.xml').size).toBe(0);
});
