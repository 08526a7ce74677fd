/** The text mode as it is pushed: on the core that papers use, where there is nothing but ECMAScript. */
import vm from 'node:vm';
import { build } from 'esbuild';
import { slimDocxtemplater } from '../../../bundle/slim-docxtemplater.mjs';

const CORE = `export const core = require('./src/document/shim/docxtemplater');`;
const TEXT = `export const TextTemplate = require('docxtemplater/js/text.js');`;

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, plugins: [slimDocxtemplater(process.cwd())] },
    ...{ format: 'iife', globalName: 'mail', platform: 'browser', target: 'es2019' },
    alias: { '@xmldom/xmldom': './src/document/shim/xmldom.ts' },
  });
  return outputFiles[0]?.text as string;
}

test('it adds at most 3 KB to the core and works in a bare context', async () => {
  const [core, both] = await Promise.all([bundle(CORE), bundle(CORE + TEXT)]);
  expect(both.length - core.length).toBeLessThan(3_000);
  expect(both).not.toMatch(/renderAsync|regenerator/);
  const context = vm.createContext({});
  vm.runInContext(both, context);
  const printed = vm.runInContext(
    `new mail.TextTemplate('Kính gửi {a}:{#b} {.};{/b}', {}).render({ a: 'đồng chí <Lý> 😀', b: ['{a}', 'ủy'] })`,
    context,
  );
  expect(printed).toBe('Kính gửi đồng chí <Lý> 😀: {a}; ủy;');
});
