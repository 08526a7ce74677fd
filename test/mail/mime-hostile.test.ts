/** Letters composed from hostile workbooks, with hostile invitations, written as MIME and read back as they were meant. */
import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { encodeCalendar } from '../../src/mail/calendar';
import { composeAssignments } from '../../src/mail/compose';
import type { ComposedMessage, MailMessage } from '../../src/mail/message';
import { encodeMessage } from '../../src/mail/mime';
import { isEmailAddress } from '../../src/plan/email';
import { sampleOutline, samplePlan, sampleTopic, TAM } from './sample-plan';

const VIETNAMESE =
  'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về nêu cao tinh thần trách nhiệm, kỷ cương ';

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(...'đềươ“”😀 =?_"\\<>&{},;:@\r\n\t\0\x1b\x7f.-\u2028\ud83d\ude00'),
    maxLength: 200,
  }),
  fc.integer({ min: 1, max: 20 }).map((times) => VIETNAMESE.repeat(times)),
  fc.integer({ min: 60, max: 2000 }).map((length) => 'A'.repeat(length)),
  fc.integer({ min: 20, max: 300 }).map((length) => '😀'.repeat(length)),
  fc.constantFrom(
    'a\r\nBcc: b@example.com',
    '\r\n\r\n--=_chuyen-de-mixed--\r\n',
    '--=_chuyen-de-alternative',
    '\n.\n',
    '=?UTF-8?B?eA==?=',
    "utf-8''a.docx",
    '../../etc/passwd',
    'a"; filename="b.exe',
    '<script>alert(1)</script>',
    'From the start',
  ),
);

const letters = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}$/);
const labels = fc.array(fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])$/), { minLength: 1, maxLength: 3 });
const address = fc
  .tuple(letters, labels)
  .map(([local, domain]) => `${local}@${domain.join('.')}.vn`)
  .filter(isEmailAddress);

const workbook = fc.record({
  ...{ name: hostileText, title: hostileText, unit: hostileText, place: hostileText, file: hostileText },
  ...{ signer: hostileText, signerTitle: hostileText, position: hostileText, mark: fc.stringMatching(/^[\w-]{1,64}$/) },
  ...{ address, bytes: fc.uint8Array({ maxLength: 600 }), invitation: hostileText, isInvited: fc.boolean() },
});
type Workbook = typeof workbook extends fc.Arbitrary<infer Value> ? Value : never;

function composeFrom(book: Workbook): ComposedMessage {
  const member = { ...TAM, name: book.name, email: book.address, position: book.position };
  const topic = sampleTopic({
    ...{ title: book.title, place: book.place, month: 4, quarter: 2 },
    assignees: [{ name: book.name, member }],
  });
  const plan = samplePlan(
    { topics: [topic], members: [member] },
    { unit: book.unit, signer: book.signer, signerTitle: book.signerTitle },
  );
  const outline = { ...sampleOutline(book.file), bytes: () => book.bytes };
  const [letter, ...others] = composeAssignments(plan, new Map([[topic, outline]]));
  expect(others).toEqual([]);
  return letter as ComposedMessage;
}

function inviteTo({ to }: ComposedMessage, text: string): NonNullable<MailMessage['calendar']> {
  const method = 'REQUEST';
  const event = { method, uid: text, sequence: 1, stamp: '2026-01-30T01:00:00Z', minutes: 90 } as const;
  const when = { date: { year: 2026, month: 2, day: 5 }, time: { hour: 8, minute: 0 } };
  const people = { organizer: { name: text, address: 'bi-thu@example.com' }, attendee: to };
  return {
    method,
    text: encodeCalendar({ ...event, ...when, ...people, summary: text, description: text, location: text }),
  };
}

function whole(value: string): string {
  return value.replace(/\p{Cs}/gu, '\ufffd');
}

/** What a header keeps of a value. */
function kept(value: string): string {
  return whole(value)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function body(value: string): string {
  return `${whole(value).replace(/\r\n?/g, '\n')}\n`;
}

/** Throws where the word is cut within a character. */
function decodeWord(word: string): string {
  const bytes = word
    .slice('=?UTF-8?Q?'.length, -2)
    .replace(/_/g, ' ')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
}

/** ASCII, CRLF only, short lines, and words that are each whole. */
function expectForm(source: string) {
  expect(/^[\t\r\n\x20-\x7e]*$/.test(source)).toBe(true);
  expect(/[\r\n]/.test(source.replace(/\r\n/g, ''))).toBe(false);
  const lines = source.split('\r\n');
  expect(lines.filter((line) => line.length > (line.includes('@') ? 998 : 78))).toEqual([]);
  expect(lines.filter((line) => /^[ \t]+$/.test(line))).toEqual([]);
  const head = source.slice(0, source.indexOf('\r\n\r\n'));
  const words = head.match(/=\?UTF-8\?Q\?[^?]*\?=/g) ?? [];
  expect(words.filter((word) => word.length > 75)).toEqual([]);
  for (const word of words) expect(() => decodeWord(word)).not.toThrow();
}

/** A file name that holds an encoded word would be decoded once more: its `=?` is parted, for every reader. */
const keptName = (name: string) => kept(name).replace(/=\?(?=[^?\s]+\?[bq]\?)/gi, '= ?');

function partsOf(source: string): string[] {
  return (source.match(/^Content-Type:\r?\n? [\w/+.-]+/gm) ?? []).map((line) => line.split(' ')[1] as string);
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const HEADERS = ['to', 'subject', 'x-chuyen-de', 'mime-version', 'content-type'];

test('every letter of a hostile workbook is what was meant, to one recipient', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (book) => {
      const composed = composeFrom(book);
      const calendar = book.isInvited ? inviteTo(composed, book.invitation) : undefined;
      const source = encodeMessage({ ...composed, attachments: composed.attachments(), calendar, mark: book.mark });
      expectForm(source);
      expect(partsOf(source)).toEqual([
        ...['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html'],
        ...(calendar ? ['text/calendar'] : []),
        DOCX,
      ]);
      const parsed: Email = await PostalMime.parse(source, { attachmentEncoding: 'arraybuffer' });
      expect(parsed.headers.map(({ key }) => key)).toEqual(HEADERS);
      expect(parsed.to).toEqual([{ name: kept(composed.to.name), address: book.address }]);
      expect(parsed.subject ?? '').toBe(kept(composed.subject));
      expect(parsed.text).toBe(body(composed.text));
      expect(parsed.html).toBe(body(composed.html));
      const [paper, ...others] = parsed.attachments.filter(({ mimeType }) => mimeType !== 'text/calendar');
      expect([others, paper?.disposition, paper?.filename ?? '']).toEqual([[], 'attachment', keptName(book.file)]);
      expect(new Uint8Array(paper?.content as ArrayBuffer)).toEqual(book.bytes);
      const invitations = parsed.attachments.filter(({ mimeType }) => mimeType === 'text/calendar');
      expect(invitations.map(({ method }) => method)).toEqual(calendar ? ['REQUEST'] : []);
      const [, base64] = /^Content-Type: text\/calendar.*\r\n.*base64\r\n\r\n([\s\S]*?)\r\n--/m.exec(source) ?? [];
      expect(base64 && Buffer.from(base64, 'base64').toString('utf8')).toBe(calendar?.text);
    }),
    { numRuns: 300 },
  );
});
