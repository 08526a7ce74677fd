/** The MIME part as it is pushed: bundled, and run where there is nothing but ECMAScript. */
import vm from 'node:vm';
import { build } from 'esbuild';
import PostalMime from 'postal-mime';

/** As in build.mjs. */
const ALIAS = {
  'emailjs-mime-codec': 'emailjs-mime-codec/src/mimecodec.js',
  'text-encoding': './src/mail/shim/text-encoding.ts',
};

test('loads and works in a bare context, in at most 16 KB', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { encodeMessage } from './src/mail/mime'`, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, alias: ALIAS },
    ...{ format: 'iife', globalName: 'mail', platform: 'browser', target: 'es2019' },
  });
  const code = outputFiles[0]?.text as string;
  expect(code.length).toBeLessThan(16_000);
  const context = vm.createContext({
    Date: undefined,
    Math: Object.freeze({ floor: Math.floor, max: Math.max, ceil: Math.ceil }),
  });
  vm.runInContext(code, context);
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
