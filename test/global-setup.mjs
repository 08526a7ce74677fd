// Before any test: the builds are fresh, and the clock's zone is the manifest's.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../build.mjs';

export default async function setUp({ rootDir }) {
  process.env.TZ = JSON.parse(readFileSync(join(rootDir, 'appsscript.json'), 'utf8')).timeZone;
  await ensureBuilt(rootDir);
}
