/** MIME and invitations as they are pushed: bundled, and run where there is nothing but ECMAScript. */
import vm from 'node:vm';
import { build } from 'esbuild';
import PostalMime from 'postal-mime';
import { slimIcal } from '../../bundle/slim-ical.mjs';
import { encodeCalendar, type MeetingEvent } from '../../src/mail/calendar';

/** As in build.mjs. */
const ALIAS = {
  'emailjs-mime-codec': 'emailjs-mime-codec/src/mimecodec.js',
  'text-encoding': './src/mail/shim/text-encoding.ts',
};

async function bundle(exports: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: exports, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, alias: ALIAS, plugins: [slimIcal(process.cwd())] },
    ...{ format: 'iife', globalName: 'mail', platform: 'browser', target: 'es2019' },
  });
  return outputFiles[0]?.text as string;
}

/** Without chance. */
const CALM_MATH = Object.freeze({ floor: Math.floor, max: Math.max, ceil: Math.ceil, round: Math.round });

function load(code: string, globals: object): vm.Context {
  const context = vm.createContext({ Math: CALM_MATH, ...globals });
  vm.runInContext(code, context);
  return context;
}

test('loads and works in a bare context, in at most 16 KB', async () => {
  const code = await bundle(`export { encodeMessage } from './src/mail/mime'`);
  expect(code.length).toBeLessThan(16_000);
  const context = load(code, { Date: undefined });
  expect(Object.keys(context).sort()).toEqual(['Date', 'Math', 'mail']);
  const source = vm.runInContext(
    `mail.encodeMessage({
      to: { name: 'Nguyễn Thị Lý 😀', address: 'ly@example.com' }, subject: 'Đề cương', text: 'Kính gửi', html: '<p>Kính gửi</p>',
      attachments: [{ fileName: 'Đề cương.docx', contentType: 'application/octet-stream', bytes: Uint8Array.of(0, 255, 13, 10) }],
    })`,
    context,
  ) as string;
  const parsed = await PostalMime.parse(source, { attachmentEncoding: 'base64' });
  expect([parsed.to, parsed.subject, parsed.text, parsed.html, parsed.attachments[0]?.filename]).toEqual([
    [{ name: 'Nguyễn Thị Lý 😀', address: 'ly@example.com' }],
    'Đề cương',
    'Kính gửi\n',
    '<p>Kính gửi</p>\n',
    'Đề cương.docx',
  ]);
  expect(parsed.attachments[0]?.content).toBe('AP8NCg==');
});

test('so do invitations, for at most 12 KB more, and as the whole of ical.js would write them', async () => {
  const [mime, both] = await Promise.all([
    bundle(`export { encodeMessage } from './src/mail/mime'`),
    bundle(`export { encodeMessage } from './src/mail/mime'; export { encodeCalendar } from './src/mail/calendar'`),
  ]);
  expect(both.length - mime.length).toBeLessThan(12_000);
  const context = load(both, { Intl: undefined });
  const events: MeetingEvent[] = [{ hour: 23, minute: 30 }, undefined].map((time) => ({
    ...{ method: 'REQUEST', uid: 'a', sequence: 1, stamp: '2026-01-30T01:00:00Z', minutes: 60, time },
    ...{ summary: 'Chuyên đề; “lớn”, \\ 😀 '.repeat(9), description: 'a\nb', location: 'Phòng họp, tầng 2' },
    ...{ date: { year: 2026, month: 2, day: 5 }, organizer: { name: 'Lý "A^"; b', address: 'ly@example.com' } },
    attendee: { name: '', address: 'tam@example.com' },
  }));
  context.events = JSON.stringify(events);
  const written = vm.runInContext(`JSON.parse(events).map(mail.encodeCalendar).join('')`, context);
  expect(written).toBe(events.map(encodeCalendar).join(''));
});
