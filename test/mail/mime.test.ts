/** encodeMessage read back by an independent parser, and its header lines to the letter. */
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { MailMessage } from '../../src/mail/message';
import { encodeMessage } from '../../src/mail/mime';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const MESSAGE: MailMessage = {
  to: { name: 'Nguyễn Thị Thanh Tâm', address: 'tam@example.com' },
  subject: 'Phân công chuẩn bị chuyên đề “Bảo vệ và phòng, chống tai nạn thương tích cho trẻ”',
  text: 'Kính gửi đồng chí Tâm,\n\nHạn nộp đề cương: 25/3/2022.  \n',
  html: '<p>Kính gửi đồng chí Tâm,</p>\n<p>Hạn nộp đề cương: 25/3/2022.</p>',
  attachments: [
    {
      fileName: 'Đề cương chuyên đề 02.docx',
      contentType: DOCX,
      bytes: Uint8Array.from({ length: 1000 }, (_, i) => i % 256),
    },
  ],
  mark: 'Zm9v-_09',
};

function parse(source: string) {
  return PostalMime.parse(source, { attachmentEncoding: 'arraybuffer' });
}

/** The header block with folded lines as they stand, up to the first empty line. */
function headOf(source: string): string[] {
  return (source.split('\r\n\r\n')[0] as string).split('\r\n');
}

function unfold(source: string): string[] {
  return (source.split('\r\n\r\n')[0] as string).replace(/\r\n(?=[ \t])/g, '').split('\r\n');
}

function expectSound(source: string) {
  expect(/^[\t\r\n\x20-\x7e]*$/.test(source)).toBe(true);
  expect(source.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  for (const line of source.split('\r\n')) expect(line.length).toBeLessThanOrEqual(line.includes('@') ? 330 : 78);
  for (const word of source.split('--=_')[0]?.match(/=\?UTF-8\?Q\?[^?]*\?=/g) ?? []) {
    expect(word.length).toBeLessThanOrEqual(75);
    const payload = word.slice(10, -2);
    expect(() => decodeURIComponent(payload.replace(/=/g, '%'))).not.toThrow();
  }
}

test('a whole message is read back as it was', async () => {
  const source = encodeMessage(MESSAGE);
  expectSound(source);
  const parsed = await parse(source);
  expect(parsed.to).toEqual([{ name: 'Nguyễn Thị Thanh Tâm', address: 'tam@example.com' }]);
  expect(parsed.subject).toBe(MESSAGE.subject);
  expect(parsed.text).toBe(`${MESSAGE.text}\n`);
  expect(parsed.html?.trim()).toBe(MESSAGE.html);
  expect(parsed.from).toBeUndefined();
  expect(parsed.attachments.map((a) => [a.filename, a.mimeType, a.disposition])).toEqual([
    ['Đề cương chuyên đề 02.docx', DOCX, 'attachment'],
  ]);
  expect(new Uint8Array(parsed.attachments[0]?.content as ArrayBuffer)).toEqual(MESSAGE.attachments[0]?.bytes);
});

test('the head, line by line', () => {
  expect(headOf(encodeMessage(MESSAGE))).toEqual([
    'To: =?UTF-8?Q?Nguy=E1=BB=85n_Th=E1=BB=8B_Thanh_T=C3=A2m?= <tam@example.com>',
    'Subject: =?UTF-8?Q?Ph=C3=A2n_c=C3=B4ng_chu=E1=BA=A9n_b=E1=BB=8B_chuy?=',
    ' =?UTF-8?Q?=C3=AAn_=C4=91=E1=BB=81_=E2=80=9CB=E1=BA=A3o_v?=',
    ' =?UTF-8?Q?=E1=BB=87_v=C3=A0_ph=C3=B2ng=2C_ch=E1=BB=91ng_tai_n?=',
    ' =?UTF-8?Q?=E1=BA=A1n_th=C6=B0=C6=A1ng_t=C3=ADch_cho_tr?=',
    ' =?UTF-8?Q?=E1=BA=BB=E2=80=9D?=',
    'X-Chuyen-De: Zm9v-_09',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="=_chuyen-de-mixed"',
  ]);
});

test('the parts: one alternative in one mixed, each closed', () => {
  const afterHead = encodeMessage(MESSAGE).split('\r\n\r\n').slice(1).join('\r\n\r\n');
  expect(afterHead.split('\r\n').filter((line) => /^(--=_|Content-| )/.test(line))).toEqual([
    '--=_chuyen-de-mixed',
    'Content-Type: multipart/alternative; boundary="=_chuyen-de-alternative"',
    '--=_chuyen-de-alternative',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '--=_chuyen-de-alternative',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '--=_chuyen-de-alternative--',
    '--=_chuyen-de-mixed',
    'Content-Type:',
    ` ${DOCX};`,
    ' name="De cuong chuyen de 02.docx"',
    'Content-Disposition: attachment;',
    " filename*0*=utf-8''%C4%90%E1%BB%81%20c%C6%B0%C6%A1ng%20chuy%C3%AAn;",
    ' filename*1*=%20%C4%91%E1%BB%81%2002.docx',
    'Content-Transfer-Encoding: base64',
    '--=_chuyen-de-mixed--',
  ]);
});

test.each(['REQUEST', 'CANCEL'] as const)(
  'an invitation is the last alternative, its method told twice: %s',
  async (method) => {
    const text = `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nSUMMARY:${'Sinh hoạt chuyên đề 😀 '.repeat(9)}\r\nEND:VCALENDAR\r\n`;
    const source = encodeMessage({ ...MESSAGE, calendar: { method, text } });
    expectSound(source);
    const head = [`Content-Type: text/calendar; charset=UTF-8; method=${method}`, 'Content-Transfer-Encoding: base64'];
    const [before, after = ''] = source.split(`--=_chuyen-de-alternative\r\n${head.join('\r\n')}\r\n\r\n`);
    expect(before).toContain('Content-Type: text/html; charset=utf-8\r\n');
    const [base64 = '', rest] = after.split('\r\n--=_chuyen-de-alternative--\r\n');
    expect(Buffer.from(base64, 'base64').toString('utf8')).toBe(text);
    expect(rest).toContain('--=_chuyen-de-mixed\r\n');
    const parsed = await parse(source);
    expect([parsed.text, parsed.html?.trim()]).toEqual([`${MESSAGE.text}\n`, MESSAGE.html]);
    expect(parsed.attachments.map((part) => [part.mimeType, part.method, part.filename])).toEqual([
      ['text/calendar', method, null],
      [DOCX, undefined, 'Đề cương chuyên đề 02.docx'],
    ]);
  },
);

test('without attachments the alternative stands alone', () => {
  const source = encodeMessage({ ...MESSAGE, attachments: [] });
  expect(source).toContain('\r\nContent-Type: multipart/alternative; boundary="=_chuyen-de-alternative"\r\n');
  expect(source).not.toContain('mixed');
});

test('the same message gives the same text', () => {
  expect(encodeMessage(MESSAGE)).toBe(encodeMessage(JSON.parse(JSON.stringify(MESSAGE), revive)));
  function revive(key: string, value: unknown) {
    return key === 'bytes' ? Uint8Array.from(Object.values(value as Record<string, number>)) : value;
  }
});

test.each<[string, string]>([
  ['Ly', 'To: "Ly" <a@example.com>'],
  ['', 'To: a@example.com'],
  ['Tam, Nguyen "Ti" \\', 'To: "Tam, Nguyen \\"Ti\\" \\\\" <a@example.com>'],
  ['Lý', 'To: =?UTF-8?Q?L=C3=BD?= <a@example.com>'],
  ['Lý, "Ba" <x@y.z>', 'To: =?UTF-8?Q?L=C3=BD=2C_=22Ba=22_=3Cx=40y=2Ez=3E?= <a@example.com>'],
  ['=?UTF-8?Q?x?=', 'To: =?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fx=3F=3D?= <a@example.com>'],
  ['Ly\r\nBcc: b@example.com', 'To: "Ly Bcc: b@example.com" <a@example.com>'],
  ['Ly\0\u2028Anh', 'To: "Ly Anh" <a@example.com>'],
])('recipient %j', (name, line) => {
  expect(unfold(encodeMessage({ ...MESSAGE, to: { name, address: 'a@example.com' } }))[0]).toBe(line);
});

test.each([
  '',
  'a',
  'a@b',
  'a@example.com, b@example.com',
  'a@example.com\r\nBcc: b@example.com',
  'a@example.com\n',
  '<a@example.com>',
  'đ@example.com',
  'a b@example.com',
  '"a b"@example.com',
])('no recipient %j', (address) => {
  expect(() => encodeMessage({ ...MESSAGE, to: { name: '', address } })).toThrow(RangeError);
  expect(() => encodeMessage({ ...MESSAGE, from: { name: '', address } })).toThrow(RangeError);
});

test.each<[string, string]>([
  ['Thong bao', 'Subject: Thong bao'],
  ['a\r\nBcc: x@example.com', 'Subject: a Bcc: x@example.com'],
  ['', 'Subject: '],
  ['a  b', 'Subject: =?UTF-8?Q?a__b?='],
  ['=?UTF-8?B?eA==?=', 'Subject: =?UTF-8?Q?=3D=3FUTF-8=3FB=3FeA=3D=3D=3F=3D?='],
  ['Đề cương', 'Subject: =?UTF-8?Q?=C4=90=E1=BB=81_c=C6=B0=C6=A1ng?='],
  ['a\ud800', 'Subject: =?UTF-8?Q?a=EF=BF=BD?='],
])('subject %j', (subject, line) => {
  expect(unfold(encodeMessage({ ...MESSAGE, subject }))[1]).toBe(line);
});

test.each(['', 'a b', 'a\r\nBcc: x@example.com', 'a'.repeat(65), 'é'])('no mark %j', (mark) => {
  expect(() => encodeMessage({ ...MESSAGE, mark })).toThrow(RangeError);
});

test.each<[string, string]>([
  ['De cuong 02.docx', 'Content-Disposition: attachment; filename="De cuong 02.docx"'],
  ['a"b\\c.docx', 'Content-Disposition: attachment; filename="a\\"b\\\\c.docx"'],
  ['=?a?=.docx', "Content-Disposition: attachment; filename*=utf-8''%3D%3Fa%3F%3D.docx"],
  ['Lý.docx', "Content-Disposition: attachment; filename*=utf-8''L%C3%BD.docx"],
  ["Lý's (1)*.docx", "Content-Disposition: attachment; filename*=utf-8''L%C3%BD%27s%20%281%29%2A.docx"],
])('file name %j', (fileName, line) => {
  const source = encodeMessage({ ...MESSAGE, attachments: [{ fileName, contentType: DOCX, bytes: Uint8Array.of(1) }] });
  expect(source.replace(/\r\n /g, ' ').split('\r\n')).toContain(line);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'đềươ“”😀 =?_"\\<>,;:@\r\n\t\0\x1b.-\ud83d'), maxLength: 120 }),
);

/** What a header keeps of a value. */
function kept(value: string): string {
  return value
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

test('hostile values come through as data, in one recipient and our headers only', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyText,
      anyText,
      anyText,
      anyText,
      fc.uint8Array({ maxLength: 400 }),
      async (name, subject, body, file, bytes) => {
        const source = encodeMessage({
          to: { name, address: 'a@example.com' },
          subject,
          text: body,
          html: body,
          attachments: [{ fileName: file, contentType: DOCX, bytes }],
          mark: 'm',
        });
        expectSound(source);
        const parsed = await parse(source);
        expect(parsed.headers.map((header) => header.key)).toEqual([
          'to',
          'subject',
          'x-chuyen-de',
          'mime-version',
          'content-type',
        ]);
        expect(unfold(source)[0]).toMatch(/^To: (.* <)?a@example\.com>?$/);
        expect(parsed.subject ?? '').toBe(kept(subject));
        const text = body.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n?|\n/g, '\n');
        expect(parsed.text ?? '').toBe(`${text}\n`);
        expect(parsed.attachments).toHaveLength(1);
        expect(parsed.attachments[0]?.filename ?? '').toBe(kept(file));
        expect(new Uint8Array(parsed.attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
      },
    ),
    { numRuns: 300 },
  );
});
