// Writes the pages that are made from the code: node docs/make.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

/** The exports of a TypeScript module of this folder. */
async function load(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
  });
  const module = { exports: {} };
  new Function('module', 'require', outputFiles[0].text)(module, createRequire(import.meta.url));
  return module.exports;
}

const { describeWorkbook } = await load('workbook-page.ts');
const { describeRules } = await load('rules-page.ts');
const { describeFormRules } = await load('form-rules-page.ts');
const { describeTemplates } = await load('template-page.ts');
writeFileSync(new URL('bang-tinh.md', import.meta.url), describeWorkbook());
writeFileSync(new URL('quy-tac.md', import.meta.url), describeRules());
writeFileSync(new URL('huong-dan-mau.md', import.meta.url), describeTemplates());
writeFileSync(new URL('the-thuc.md', import.meta.url), describeFormRules());
