// Starts the local host: sets the clock's zone, makes sure that the builds are fresh, runs the command line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Before anything looks at a date.
process.env.TZ = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')).timeZone;

// A reader such as `head` may close the pipe early; that is no fault of the run.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const { ensureBuilt } = await import('../build.mjs');
await ensureBuilt(root);
const { runCli } = createRequire(import.meta.url)(join(root, 'build/local.cjs'));
process.exitCode = await runCli(process.argv.slice(2), {
  root,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
