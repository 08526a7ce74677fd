/** Messages read as RFC 5322, 2045–2047 and 2231 write them. */
import { readHeaders, readParts } from '../../../local/account/mime';

test.each([
  ['folded', 'Subject: a\r\n b\r\n\tc\r\n\r\nx: y', [{ name: 'Subject', value: 'a b c' }]],
  [
    'ended by bare line feeds',
    'a: 1\nb: 2\n\nc: 3',
    [
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ],
  ],
  ['without a body', 'a: 1', [{ name: 'a', value: '1' }]],
  ['empty', 'a:\r\n\r\n', [{ name: 'a', value: '' }]],
  ['with a colon', 'a: b: c', [{ name: 'a', value: 'b: c' }]],
  ['none at all', '\r\na: 1', []],
  ['that are no headers', 'xin chào\r\na: 1', [{ name: 'a', value: '1' }]],
  ['in UTF-8', 'Subject: Đề cương', [{ name: 'Subject', value: 'Đề cương' }]],
])('headers %s', (_what, text, headers) => {
  expect(readHeaders(Buffer.from(text))).toEqual(headers);
});

const MULTIPART = `Content-Type: multipart/mixed; boundary="a+b"

bỏ qua
--a+b
Content-Type: multipart/alternative; boundary=c

--c
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Ch=C3=A0o =
b=E1=BA=A1n
--c
Content-Type: text/html

<p>--c</p>
--c--

--a+b
Content-Type: application/octet-stream; name="=?UTF-8?B?xJEudHh0?="
Content-Disposition: attachment;
 filename*0*=UTF-8''%C4%90%E1%BB%81%20c;
 filename*1*=%C6%B0%C6%A1ng.docx
Content-Transfer-Encoding: base64

eGlu
IGNow6Bv
--a+b--
bỏ qua`;

test.each([
  ['CRLF', MULTIPART.replace(/\n/g, '\r\n')],
  ['LF', MULTIPART],
])('parts, their names and contents, with %s', (_what, text) => {
  const tell = (part: ReturnType<typeof readParts>): unknown => ({
    id: part.partId,
    type: part.mimeType,
    ...(part.filename && { name: part.filename }),
    ...(part.parts.length > 0 ? { parts: part.parts.map(tell) } : { text: part.content.toString() }),
  });
  expect(tell(readParts(Buffer.from(text)))).toEqual({
    id: '',
    type: 'multipart/mixed',
    parts: [
      {
        id: '0',
        type: 'multipart/alternative',
        parts: [
          { id: '0.0', type: 'text/plain', text: 'Chào bạn' },
          { id: '0.1', type: 'text/html', text: '<p>--c</p>' },
        ],
      },
      { id: '1', type: 'application/octet-stream', name: 'Đề cương.docx', text: 'xin chào' },
    ],
  });
});
