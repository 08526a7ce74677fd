/** UTF-8 as the platform's own coder has it. */
import fc from 'fast-check';
import { decodeUtf8, encodeUtf8 } from '../../src/document/utf8';

const TEXTS = [
  '',
  'Chuyên đề “sinh hoạt”',
  '\u{1f600}\u{10ffff}\u{10000}',
  '\u007f\u0080\u07ff\u0800\uffff',
  'مرحبا \u202e',
  'a\ud83d',
  '\ude00b',
  '\ud83d\ud83d\ude00',
];

test.each(TEXTS)('encodes %j', (text) => {
  expect(Buffer.from(encodeUtf8(text))).toEqual(Buffer.from(text, 'utf8'));
});

test.each(TEXTS)('decodes %j', (text) => {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf8'));
  expect(decodeUtf8(bytes)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
});

test('any text comes back, also a long one', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeUtf8(encodeUtf8(text)) === text));
  const long = 'đ\u{1f600}'.repeat(20_000);
  expect(decodeUtf8(encodeUtf8(long))).toBe(long);
});

test.each([
  ['a follower alone', [0x41, 0x80, 0x42], 'A\ufffdB'],
  ['a lead without its follower', [0xc4, 0x41], '\ufffdA'],
  ['a lead at the end', [0x41, 0xe1, 0xba], 'A\ufffd'],
  ['beyond Unicode', [0xf7, 0xbf, 0xbf, 0xbf], '\ufffd'],
])('%s is broken', (_name, bytes, text) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBe(text);
});
