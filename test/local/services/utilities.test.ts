import { catching, createDirectory, evaluate } from '../support';

const out = createDirectory();
const value = (body: string) => evaluate(out, body);

// https://developers.google.com/apps-script/reference/utilities/utilities
test.each([
  [`return Utilities.base64Encode('Google Groups')`, 'R29vZ2xlIEdyb3Vwcw=='],
  // Google's own example: "Google グループ" with Charset.UTF_8
  [`return Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8)`, 'R29vZ2xlIOOCsOODq+ODvOODlw=='],
  [`return Utilities.base64EncodeWebSafe('Google グループ', Utilities.Charset.UTF_8)`, 'R29vZ2xlIOOCsOODq-ODvOODlw=='],
  [`return Utilities.base64Encode([1, -1, 127, -128])`, 'Af9/gA=='],
  [`return Utilities.base64Decode('Af9/gA==')`, [1, -1, 127, -128]],
  [
    `return Utilities.newBlob(Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw==')).getDataAsString()`,
    'Google グループ',
  ],
  [catching(`Utilities.base64Decode('không')`), 'Exception: Could not decode string.'],
  // RFC 1321's test suite: MD5 ("abc") = 900150983cd24fb0d6963f7d28e17f72
  [
    `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')`,
    Array.from(new Int8Array(Buffer.from('900150983cd24fb0d6963f7d28e17f72', 'hex'))),
  ],
  [`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ế', Utilities.Charset.UTF_8).length`, 32],
  [
    `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, 'ế').join() === Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, '?').join()`,
    true,
  ],
  [`return Utilities.formatString('%s có %d', 'An', 3)`, 'An có 3'],
  [`const start = Date.now(); Utilities.sleep(90000); return Date.now() - start >= 90000`, true],
  [
    `const blob = Utilities.newBlob('chữ', 'text/plain', 'a.txt'); return [blob.getBytes(), blob.getName(), blob.getContentType()]`,
    [[99, 104, -31, -69, -81], 'a.txt', 'text/plain'],
  ],
  [
    `const files = Utilities.unzip(Utilities.zip([Utilities.newBlob('một', 'text/plain', 'a.txt')])); return [files[0].getName(), files[0].getDataAsString()]`,
    ['a.txt', 'một'],
  ],
  [`return Utilities.ungzip(Utilities.gzip(Utilities.newBlob('hai'))).getDataAsString()`, 'hai'],
  [
    catching(`Utilities.newBlob([128])`),
    "Exception: The parameters (number[]) don't match the method signature for Utilities.newBlob.",
  ],
  [
    catching(`Utilities.newBlob('a').getAs('application/pdf')`),
    'Exception: Blob.getAs is at Google, but not in this local host.',
  ],
  [
    catching(`Utilities.formatDate('2022-01-10', 'GMT', 'yyyy')`),
    "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ],
])('%s', async (body, wanted) => {
  expect(await value(body)).toEqual(wanted);
});

test('each UUID is another, and the same run gives the same ones', async () => {
  const body = 'return [Utilities.getUuid(), Utilities.getUuid()]';
  const first = (await evaluate(createDirectory(), body)) as string[];
  expect(new Set(first).size).toBe(2);
  expect(first[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(await evaluate(createDirectory(), body)).toEqual(first);
});
