/** Files that are no paper, or mean harm: one finding or an answer in time, never an exception. */
import { createZip } from '../../../src/document/zip';
import { makePackage } from './package-parts';
import { inspect, soundPaper, withPart } from './papers';

const sound = soundPaper('party');
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const deep = (count: number) => makePackage({ body: `${'<w:sdt>'.repeat(count)}${'</w:sdt>'.repeat(count)}` });

/** The list of entries says a part takes that many bytes. */
function claimSize(bytes: Uint8Array, size: number): Uint8Array {
  const claimed = Uint8Array.from(bytes);
  const at = claimed.findIndex((_, index) =>
    [0x50, 0x4b, 1, 2].every((byte, offset) => claimed[index + offset] === byte),
  );
  new DataView(claimed.buffer).setUint32(at + 24, size, true);
  return claimed;
}

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['a text', bytesOf('Kính gửi')],
  ['the beginning of a zip', sound.slice(0, 200)],
  ['the end of a zip', sound.slice(-200)],
  ['a zip of something else', createZip({ 'a.txt': 'a' }).generate()],
  ['an empty document', withPart(sound, 'word/document.xml', () => '')],
  ['a document that is not well-formed', withPart(sound, 'word/document.xml', (xml) => xml.slice(0, -20))],
  ['a document without a body', withPart(sound, 'word/document.xml', () => '<w:document/>')],
  [
    'entities that grow',
    withPart(sound, 'word/document.xml', (xml) => `<!DOCTYPE a [<!ENTITY b "bb">]>${xml.replace('KẾ HOẠCH', '&b;')}`),
  ],
  ['elements 100,000 deep', deep(100_000)],
  ['a zip that unpacks to 4 GB', claimSize(sound, 0xffffffff)],
  ['a zip that unpacks to 21 MB', createZip({ 'word/document.xml': 'a'.repeat(21 * 1024 * 1024) }).generate()],
])('%s is unreadable', (_name, bytes) => {
  expect(inspect(bytes)).toEqual(['form_unreadable']);
});

test.each<[string, Uint8Array]>([
  ['no paragraphs', makePackage({ body: '' })],
  ['elements 500 deep', deep(500)],
  [
    'names of the language itself',
    makePackage({
      body: '<w:p><w:pPr><w:pStyle w:val="__proto__"/><w:jc w:val="constructor"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
    }),
  ],
  [
    'a part called __proto__',
    createZip({ __proto__: 'a', 'word/document.xml': '<w:document><w:body><w:p/></w:body></w:document>' }).generate(),
  ],
])('%s: a head is missing, and no more is said of it', (_name, bytes) => {
  expect(inspect(bytes)[0]).toBe('form_head_missing');
  expect(inspect(bytes)).not.toContain('form_unreadable');
});

test.each<[string, string]>([
  ['one paragraph of 10 MB', `<w:p><w:r><w:t>${'ă '.repeat(3_400_000)}</w:t></w:r></w:p>`],
  ['10 MB of dots', `<w:p><w:r><w:t>${'. '.repeat(5_000_000)}</w:t></w:r></w:p>`],
  ['20,000 paragraphs', '<w:p><w:r><w:t>Số 5</w:t></w:r></w:p>'.repeat(20_000)],
  [
    '10,000 signatures',
    ['T/M CHI BỘ', 'ỦY BAN']
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join('')
      .repeat(5_000),
  ],
])('%s: told in seconds', (_name, body) => {
  const start = Date.now();
  inspect(makePackage({ body }));
  expect(Date.now() - start).toBeLessThan(20_000);
});
