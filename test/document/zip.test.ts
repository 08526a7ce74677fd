/** The zip adapter: what PizZip, an independent reader, makes of it, and the other way round. */
import PizZip from 'pizzip';
import { createZip, readZip, ZIP_DATE } from '../../src/document/zip';

const PARTS = {
  'word/document.xml': '<w:t>Chuyên đề \u{1f600}</w:t>',
  '_rels/.rels': '<rels/>',
  'word/media/ảnh.png': Uint8Array.from([0, 255, 128]),
  '[Content_Types].xml': '<Types/>',
  'empty.xml': '',
};

test('writes what another reader reads: content types first, then relations, the fixed date', () => {
  const zip = new PizZip(createZip(PARTS).generate(), { checkCRC32: true });
  expect(Object.keys(zip.files)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/document.xml',
    'word/media/ảnh.png',
    'empty.xml',
  ]);
  expect(zip.file('word/document.xml')?.asText()).toBe(PARTS['word/document.xml']);
  expect(zip.file('word/media/ảnh.png')?.asUint8Array()).toEqual(PARTS['word/media/ảnh.png']);
  expect(Object.values(zip.files).map(({ date }) => date)).toEqual(Array(5).fill(ZIP_DATE));
});

test('the same parts give the same bytes', () => {
  expect(createZip(PARTS).generate()).toEqual(createZip(PARTS).generate());
});

test.each(['STORE', 'DEFLATE'] as const)('reads what another writes: %s, with folders', (compression) => {
  const other = new PizZip();
  for (const [name, content] of Object.entries(PARTS)) other.file(name, content, { createFolders: true });
  const zip = readZip(other.generate({ type: 'uint8array', compression }));
  expect(Object.keys(zip.files).sort()).toEqual(Object.keys(PARTS).sort());
  expect(zip.file('word/document.xml')?.asText()).toBe(PARTS['word/document.xml']);
  expect(zip.file('word/media/ảnh.png')?.asUint8Array()).toEqual(PARTS['word/media/ảnh.png']);
});

test('the members that docxtemplater calls', () => {
  const zip = createZip({ 'a.xml': 'a', 'b.rels': 'b' });
  expect(zip.file('c.xml')).toBeNull();
  expect(zip.file(/.xml$/).map(({ name }) => name)).toEqual(['a.xml']);
  expect(zip.file('c.xml', 'c').file('c.xml')?.asText()).toBe('c');
  expect(Object.keys(zip.remove('a.xml').files)).toEqual(['b.rels', 'c.xml']);
  expect(zip.file('b.rels')?.asUint8Array()).toEqual(Uint8Array.from([98]));
});

test('a name is a name, whatever it is', () => {
  const name = '__proto__';
  const zip = createZip({}).file(name, 'x').file('constructor', 'y');
  expect(Object.keys(zip.files)).toEqual([name, 'constructor']);
  expect(createZip({}).file('toString')).toBeNull();
});

test.each([
  ['nothing', new Uint8Array()],
  ['a text', Uint8Array.from(Buffer.from('This is no zip file at all, whatever its name says.'))],
  ['half a file', createZip(PARTS).generate().slice(0, 100)],
])('%s is no zip file', (_name, bytes) => {
  expect(() => readZip(bytes)).toThrow();
});
