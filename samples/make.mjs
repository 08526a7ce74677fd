// Writes the sample workbooks: node samples/make.mjs
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../build.mjs';
import { SAMPLES } from './samples.mjs';
import { makeSample } from './workbook.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.env.TZ = 'Asia/Ho_Chi_Minh';

await ensureBuilt(root);
const { runLocal } = createRequire(import.meta.url)(join(root, 'build/local.cjs'));
for (const [name, sample] of Object.entries(SAMPLES)) {
  const workbook = await makeSample(sample, { root, runLocal });
  await workbook.xlsx.writeFile(join(root, 'samples', `${name}.xlsx`));
}
