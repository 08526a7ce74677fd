// Builds what is pushed to Google (dist/) and what runs it on one machine (build/).
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { minify } from '@swc/core';
import esbuild from 'esbuild';
import { dropDocs } from './bundle/drop-docs.mjs';
import { buildPlaygroundPage } from './bundle/playground-page.mjs';
import { bundleSidebar } from './bundle/sidebar-page.mjs';
import { slimDocxtemplater } from './bundle/slim-docxtemplater.mjs';
import { slimIcal } from './bundle/slim-ical.mjs';
import { templatePack } from './bundle/template-pack.mjs';
import { poolTexts } from './bundle/text-pool.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));

/** Writes through a temporary file, so that a build running at the same time never reads half a file. */
function writeWhole(path, data) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, data);
  renameSync(temporary, path);
}

/** esbuild's settings of any program for Apps Script: with them the bench builds what it measures the bundle against. */
export const SCRIPT_OPTIONS = {
  bundle: true,
  write: false,
  platform: 'browser',
  target: 'es2019',
  charset: 'utf8',
  minify: true,
  legalComments: 'eof',
  logLevel: 'warning',
};

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Those of the bundle: smaller stand-ins for what it does not need whole. */
export const BUNDLE_OPTIONS = {
  ...SCRIPT_OPTIONS,
  define: { VERSION: JSON.stringify(version) },
  plugins: [templatePack, dropDocs, slimDocxtemplater(ROOT), slimIcal(ROOT)],
  alias: {
    // The mail codec brings 600 KB of encodings; mail here is UTF-8 only.
    'text-encoding': join(ROOT, 'src/mail/shim/text-encoding.ts'),
    // Its CommonJS build brings all of ramda for one function; its source lets the rest be dropped.
    'emailjs-mime-codec': join(ROOT, 'node_modules/emailjs-mime-codec/src/mimecodec.js'),
    // docxtemplater reads two small files with it: 87 KB of a DOM for a few attributes.
    '@xmldom/xmldom': join(ROOT, 'src/document/shim/xmldom.ts'),
    // The codec takes one function of it.
    ramda: join(ROOT, 'src/mail/shim/ramda.ts'),
  },
};

/** What Google calls to show the menu, and a user waits for: it has a program of its own that is loaded at once. */
const MENU_ENTRIES = ['onOpen', 'onInstall'];

async function buildModule(root, contents, options = {}) {
  const { outputFiles } = await esbuild.build({
    ...BUNDLE_OPTIONS,
    ...options,
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    format: 'cjs',
  });
  return `const module={exports:{}};\n${outputFiles[0].text};return module.exports`;
}

/** What esbuild leaves: it folds no function that is called once, and no constant of another scope. */
async function shorten(program) {
  const { code } = await minify(program, {
    ecma: 2019,
    compress: { ecma: 2019, passes: 3 },
    mangle: true,
    format: { ecma: 2019, comments: 'some' },
  });
  return code;
}

/** The whole program, its longer texts and tables in packed lists. */
async function buildProgram(root) {
  const [whole, reader] = await Promise.all([
    buildModule(root, `export * from './src/main'`, { external: ['fflate'] }),
    buildModule(root, `export * from './bundle/read-pool'`),
  ]);
  const { code, names, lists } = await poolTexts(whole);
  const pools = names.map((name, at) => `${name}=library.createPool(${JSON.stringify(lists[at]).slice(1, -1)})`);
  return `const ${[`library=(()=>{${reader}})()`, 'require=()=>library', ...pools].join()};${code}`;
}

/**
 * Text of Code.js: two programs, each in one lexical constant, and a real top-level function for each export of src/main.ts.
 * The first call of another function than the menu's evaluates the second program.
 */
export async function bundleCode(root = ROOT) {
  const [menu, whole] = await Promise.all([
    buildModule(root, `export { ${MENU_ENTRIES.join()} } from './src/main'`),
    buildProgram(root),
  ]);
  const program = await shorten(`const menu=(()=>{${menu}})(),app=(all=>()=>all=all||(()=>{${whole}})())();`);
  const names = vm.runInContext(`${program}Object.keys(app()).join()`, vm.createContext({})).split(',').sort();
  const home = (name) => (MENU_ENTRIES.includes(name) ? 'menu' : 'app()');
  return `${program}\n${names.map((name) => `function ${name}(...args){return ${home(name)}.${name}(...args)}\n`).join('')}`;
}

/** Names that Google will call by text: the menu's (from a recorded `onOpen`), the triggers', the HTML pages'. */
function calledNames(code, pages) {
  const names = new Set([...code.matchAll(/\.newTrigger\(["'`](\w+)["'`]\)/g)].map((match) => match[1]));
  for (const page of pages)
    for (const match of page.matchAll(/google\.script\.run(?:\.with\w+\([^)]*\))*\.(\w+)\(/g)) names.add(match[1]);
  const record = (member, args) => {
    if (member === 'addItem') names.add(args[1]);
    return menu;
  };
  const menu = new Proxy(
    {},
    {
      get:
        (_, member) =>
        (...args) =>
          record(member, args),
    },
  );
  vm.runInContext(
    `${code}\nonOpen()`,
    vm.createContext({ SpreadsheetApp: menu, Session: { getActiveUserLocale: () => 'vi' } }),
  );
  return names;
}

async function buildDist(root) {
  const [code, sidebar] = await Promise.all([bundleCode(root), bundleSidebar(root)]);
  const pages = [sidebar.script];
  const exported = vm.createContext({});
  vm.runInContext(code, exported);
  for (const name of calledNames(code, pages)) {
    if (typeof exported[name] !== 'function')
      throw new Error(`${name} is called by Google, but src/main.ts does not export it.`);
  }
  writeWhole(join(root, 'dist/Code.js'), code);
  writeWhole(join(root, 'dist/sidebar.html'), sidebar.page);
  writeWhole(join(root, 'dist/appsscript.json'), readFileSync(join(root, 'appsscript.json')));
}

async function buildForNode(root, entry, output) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
  });
  writeWhole(join(root, output), outputFiles[0].text);
}

/** Each with what it is made of. */
const NODE_PROGRAMS = [
  ['local/cli.ts', 'build/local.cjs'],
  ['local/playground/server.ts', 'build/playground/server.cjs'],
  ['local/playground/child.ts', 'build/playground/child.cjs'],
];

function newestTime(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestTime(join(path, name))));
}

function isFresh(root, outputs, inputs) {
  const times = outputs.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.min(...times) > Math.max(...inputs.map((path) => newestTime(join(root, path))));
}

const SETTINGS = ['build.mjs', 'bundle', 'package-lock.json'];

/** Builds whatever is older than its sources; with `force`, everything. */
export async function ensureBuilt(root = ROOT, { force = false } = {}) {
  const dist = ['dist/Code.js', 'dist/sidebar.html', 'dist/appsscript.json'];
  if (force) for (const folder of ['dist', 'build']) rmSync(join(root, folder), { recursive: true, force: true });
  if (!isFresh(root, dist, ['src', 'templates', 'appsscript.json', ...SETTINGS])) await buildDist(root);
  const programs = NODE_PROGRAMS.map(([, output]) => output);
  if (!isFresh(root, programs, ['src', 'local', ...SETTINGS]))
    await Promise.all(NODE_PROGRAMS.map(([entry, output]) => buildForNode(root, entry, output)));
  const page = ['page.js', 'page.css', 'index.html'].map((name) => `build/playground/${name}`);
  if (!isFresh(root, page, ['local/playground', ...SETTINGS])) await buildPlaygroundPage(root);
  if (!isFresh(root, ['build/reference.json'], SETTINGS)) {
    const { generateReference } = createRequire(import.meta.url)(join(root, 'build/local.cjs'));
    writeWhole(join(root, 'build/reference.json'), JSON.stringify(generateReference(root)));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await ensureBuilt(ROOT, { force: true });
