// `npm run release`: writes the archive that somebody without Node pastes into the script editor, or says in one sentence what is missing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../build.mjs';
import { makeArchive } from './archive.mjs';
import { Refusal } from './refusal.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  await ensureBuilt(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = join(root, 'out/release', `chuyen-de-${version}.zip`);
  const bytes = await makeArchive(root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${relative(root, path)}: ${Math.ceil(bytes.length / 1024)} KB`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
