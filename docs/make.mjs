// Writes the pages that are made from the code: node docs/make.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const { outputFiles } = await esbuild.build({
  entryPoints: [fileURLToPath(new URL('workbook-page.ts', import.meta.url))],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
});
const module = { exports: {} };
new Function('module', 'require', outputFiles[0].text)(module, createRequire(import.meta.url));
writeFileSync(new URL('bang-tinh.md', import.meta.url), module.exports.describeWorkbook());
