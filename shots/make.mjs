// Pictures to be looked at: node shots/make.mjs [sample]: every view of the sidebar and the playground → out/shots/views/<zoom>/<sample>/,
// the guide's → docs/pictures/, and every paper of every sample → out/shots/<sample>/<paper>-<page>.png
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { BUNDLE_OPTIONS, ensureBuilt } from '../build.mjs';
import { readTables } from './tables.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'out/shots');
/** Dots an inch: a page's height is 702. */
const RESOLUTION = '60';

async function load(name) {
  const outfile = join(root, `build/shots/${name}.cjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`shots/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    plugins: BUNDLE_OPTIONS.plugins,
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The samples with that in their names. */
function chooseSamples(wanted) {
  const names = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.xlsx') && name.includes(wanted));
  return names.length > 0 ? names : stop(`Không có tệp mẫu nào có tên chứa “${wanted}”.`);
}

await ensureBuilt(root);
const { shootAll } = await load('views');
await shootAll(root);
const { convertToPdf, findOffice, makeShots } = await load('papers');
const office = findOffice() ?? stop('Không thấy LibreOffice (soffice) trên máy này nên không chụp được văn bản.');
if (spawnSync('pdftoppm', ['-v']).error)
  stop('Không thấy pdftoppm (gói poppler) trên máy này nên không chụp được văn bản.');

for (const file of chooseSamples(process.argv[2] ?? '')) {
  const folder = join(out, file.replace('.xlsx', ''));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shots = makeShots(await readTables(join(root, 'samples', file)));
  const pdfs = convertToPdf(
    office,
    shots.map(({ docx }) => docx),
  );
  for (const [index, { name, docx }] of shots.entries()) {
    const path = join(folder, name);
    writeFileSync(`${path}.docx`, docx);
    if (!pdfs[index]) stop(`LibreOffice không chuyển được ${path}.docx sang PDF.`);
    writeFileSync(`${path}.pdf`, pdfs[index]);
    execFileSync('pdftoppm', ['-r', RESOLUTION, '-png', `${path}.pdf`, path]);
  }
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.png'))) console.log(join(folder, name));
}
