// Writes the .docx templates from the forms' measures: node templates/make.mjs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const folder = dirname(fileURLToPath(import.meta.url));
const { outputFiles } = await esbuild.build({
  absWorkingDir: folder,
  entryPoints: ['templates.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'browser',
});
const { makeTemplates } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
for (const [name, bytes] of Object.entries(makeTemplates())) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${bytes.length}`);
}
