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
  // APPNOTE.TXT (PKWARE), 4.4.4: bit 11 of the general purpose flag says that names are UTF-8; the same files give the same bytes.
  [
    `const zip = () => Utilities.zip([Utilities.newBlob('a', 'text/plain', 'Kế hoạch.txt')]).getBytes();
     const bytes = zip(); Utilities.sleep(90000);
     return [bytes[7] & 8, zip().join() === bytes.join(), Utilities.unzip(Utilities.newBlob(bytes))[0].getName()]`,
    [8, true, 'Kế hoạch.txt'],
  ],
  [
    `const zip = Utilities.zip([Utilities.newBlob('a', 'text/plain', 'a.txt')], 'Hồ sơ.zip'); return [zip.getName(), zip.getContentType(), zip.setName('b.zip').getName()]`,
    ['Hồ sơ.zip', 'application/zip', 'b.zip'],
  ],
  // "archive.zip": the reference's own default
  [`return Utilities.zip([Utilities.newBlob('a', null, 'a')]).getName()`, 'archive.zip'],
  [
    catching(`Utilities.zip([Utilities.newBlob('a', null, 'a'), Utilities.newBlob('b', null, 'a')])`),
    'Exception: Duplicate filename: a',
  ],
  [
    catching(`Utilities.zip([Utilities.newBlob('a')])`),
    'Exception: Blob object must have non-null name for this operation.',
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

// https://developers.google.com/apps-script/reference/utilities/utilities#parseDate(String,String,String), whose example is the first one;
// https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
test.each([
  ['1970-01-01 00:00:00', 'GMT', "yyyy-MM-dd' 'HH:mm:ss", '1970-01-01T00:00:00.000Z'],
  ['05/02/2026', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy', '2026-02-04T17:00:00.000Z'],
  ['5/2/2026 8:30', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm', '2026-02-05T01:30:00.000Z'],
  ['2026-07-05 12:00', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-07-05T16:00:00.000Z'],
  // "If the number of pattern letters is more than 2, the year is interpreted literally": 01/11/12 is Jan 11, 12 A.D.
  ['01/11/12', 'GMT', 'MM/dd/yyyy', '0012-01-11T00:00:00.000Z'],
  // "within 80 years before and 20 years after": the run is in January 2022
  ['01/11/12', 'GMT', 'MM/dd/yy', '2012-01-11T00:00:00.000Z'],
  ['05/04/64', 'GMT', 'MM/dd/yy', '1964-05-04T00:00:00.000Z'],
  ['010704120856-0700', 'GMT', 'yyMMddHHmmssZ', '2001-07-04T19:08:56.000Z'],
  ['20260205', 'GMT', 'yyyyMMdd', '2026-02-05T00:00:00.000Z'],
  ['Wed, Jul 4, 2001', 'GMT', 'EEE, MMM d, yyyy', '2001-07-04T00:00:00.000Z'],
  ['12:08 PM', 'GMT', 'h:mm a', '1970-01-01T12:08:00.000Z'],
  ['12:08 am', 'GMT', 'h:mm a', '1970-01-01T00:08:00.000Z'],
  // Lenient, and what follows is left: DateFormat.parse "may not use the entire text of the given string"
  ['31/02/2026', 'GMT', 'dd/MM/yyyy', '2026-03-03T00:00:00.000Z'],
  ['05/02/2026 và sau', 'GMT', 'dd/MM/yyyy', '2026-02-05T00:00:00.000Z'],
])('parseDate %j in %s as %j', async (text, zone, pattern, wanted) => {
  const call = `Utilities.parseDate(${JSON.stringify(text)}, '${zone}', ${JSON.stringify(pattern)})`;
  expect(await value(`const date = ${call}; return [date instanceof Date, date.toISOString()]`)).toEqual([
    true,
    wanted,
  ]);
});

test.each([
  ['chưa rõ', 'dd/MM/yyyy'],
  ['2026-02-05', 'dd/MM/yyyy'],
  ['', 'dd/MM/yyyy'],
  ['5 tháng 2', 'd MMM'],
])('parseDate refuses %j as %j', async (text, pattern) => {
  expect(await value(catching(`Utilities.parseDate('${text}', 'GMT', '${pattern}')`))).toBe(
    `Exception: Unparseable date: "${text}"`,
  );
});

test('each UUID is another, and the same run gives the same ones', async () => {
  const body = 'return [Utilities.getUuid(), Utilities.getUuid()]';
  const first = (await evaluate(createDirectory(), body)) as string[];
  expect(new Set(first).size).toBe(2);
  expect(first[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(await evaluate(createDirectory(), body)).toEqual(first);
});
