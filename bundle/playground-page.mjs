// The playground's page: one script with its libraries, its style sheet and its frame, for a browser of this machine.
import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import esbuild from 'esbuild';

const FROM = 'local/playground/page';
const TO = 'build/playground';

/** Through a temporary file, so that a page being loaded at the same time never gets half of one. */
function place(root, name, write) {
  const path = join(root, TO, name);
  const temporary = `${path}.${process.pid}.tmp`;
  write(temporary);
  renameSync(temporary, path);
}

/** Writes `page.js`, `page.css` and `index.html` to `build/playground/`. */
export async function buildPlaygroundPage(root) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [
      { in: `${FROM}/main.ts`, out: 'page' },
      { in: `${FROM}/page.css`, out: 'page' },
    ],
    bundle: true,
    write: false,
    outdir: TO,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    charset: 'utf8',
    minify: true,
    legalComments: 'eof',
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  mkdirSync(join(root, TO), { recursive: true });
  for (const { path, contents } of outputFiles) place(root, basename(path), (file) => writeFileSync(file, contents));
  place(root, 'index.html', (file) => copyFileSync(join(root, FROM, 'index.html'), file));
}
