// How long the demo takes: in a copy of the project, so that the user's own `out/` and builds stay as they are.
import { execSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { withDirectory } from './host.mjs';
import { median, timeOf } from './measure.mjs';

const FILES = [
  'package.json',
  'package-lock.json',
  'appsscript.json',
  'build.mjs',
  'bundle',
  'src',
  'local',
  'templates',
  'samples',
];
const RUNS = 5;

function timeDemo(project) {
  rmSync(join(project, 'out'), { recursive: true, force: true });
  return timeOf(() => execSync('npm run --silent demo', { cwd: project, stdio: 'ignore' }));
}

/** `demoMs`: the whole process, what it needs being built; `firstDemoMs`: right after install, with the builds to make. */
export function measureDemo(root) {
  return withDirectory((project) => {
    for (const name of FILES) cpSync(join(root, name), join(project, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    const firstDemoMs = Math.round(timeDemo(project));
    const demoMs = Math.round(median(Array.from({ length: RUNS }, () => timeDemo(project))));
    return { demoMs, firstDemoMs };
  });
}
