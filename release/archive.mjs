// What the archive holds: the add-on as the script editor takes it, how to install and use it, and under which terms.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { listBundledPackages } from './bundled-packages.mjs';
import { describeLicences } from './licences.mjs';
import { Refusal } from './refusal.mjs';

/** The same input gives the same bytes. */
const DATE = new Date(1980, 0, 1);
const GUIDE = 'docs/huong-dan.md';
/** Links to what lies beside it in docs/. */
const BESIDE = /\]\(([\w-][\w./-]*\.\w+)(?:#[^)]*)?\)/g;

function read(root, path) {
  if (!existsSync(join(root, path))) throw new Refusal(`Chưa có tệp ${path} nên chưa thể phát hành.`);
  return readFileSync(join(root, path));
}

/** As Windows' Notepad of any age reads it. */
function toPlainText(text) {
  return Buffer.from(`\ufeff${text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')}`);
}

/** The guide, and the pictures and pages that it leads to, at the places where its links look for them. */
function readGuide(root) {
  const guide = read(root, GUIDE);
  const beside = new Set([...guide.toString().matchAll(BESIDE)].map(([, path]) => path));
  return {
    'HUONG-DAN.md': guide,
    ...Object.fromEntries([...beside].map((path) => [path, read(root, `docs/${path}`)])),
  };
}

/** How to install it; by the last line she sees whether she has pasted all. */
function describeInstallation(root, code) {
  const { version } = JSON.parse(read(root, 'package.json'));
  const last = code.toString().trimEnd().split('\n').at(-1).split('(')[0];
  return read(root, 'release/cai-dat.txt').toString().replaceAll('{version}', version).replaceAll('{last}', last);
}

/** Its files by name. `dist/` must be built. */
async function collectFiles(root) {
  const code = read(root, 'dist/Code.js');
  return {
    'CAI-DAT.txt': toPlainText(describeInstallation(root, code)),
    'Code.gs': code,
    'sidebar.html': read(root, 'dist/sidebar.html'),
    'appsscript.json': read(root, 'dist/appsscript.json'),
    ...readGuide(root),
    LICENSE: read(root, 'LICENSE'),
    'GIAY-PHEP.txt': toPlainText(describeLicences(root, await listBundledPackages(root))),
  };
}

/** The .zip's bytes. Throws Refusal. */
export async function makeArchive(root) {
  return zipSync(await collectFiles(root), { level: 9, mtime: DATE, os: 0 });
}
