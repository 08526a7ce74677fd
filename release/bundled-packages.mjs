// What of node_modules is in the bundles, by esbuild's own account of the bytes it took from each file.
import esbuild from 'esbuild';
import { BUNDLE_OPTIONS } from '../build.mjs';

/** dist/Code.js: the program, and what unpacks its texts. */
const CODE = `export * from './src/main'; export * from './bundle/read-pool';`;
/** The innermost package of a path, its folder and its name. */
const PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

function measureCode(root) {
  return esbuild.build({
    ...BUNDLE_OPTIONS,
    absWorkingDir: root,
    metafile: true,
    stdin: { contents: CODE, resolveDir: root, loader: 'ts' },
    format: 'cjs',
  });
}

function measureSidebar(root) {
  return esbuild.build({
    absWorkingDir: root,
    metafile: true,
    entryPoints: ['src/sidebar/main.tsx'],
    tsconfig: 'tsconfig.sidebar.json',
    bundle: true,
    write: false,
    outdir: 'out',
    minify: true,
    logLevel: 'warning',
  });
}

function listInputs({ metafile }) {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

/** @returns `name` and `folder` (from the root) of each package that gave bytes to dist/Code.js or dist/sidebar.html, by name */
export async function listBundledPackages(root) {
  const measured = await Promise.all([measureCode(root), measureSidebar(root)]);
  const folders = new Map();
  for (const path of measured.flatMap(listInputs)) {
    const [, folder, name] = PACKAGE.exec(path) ?? [];
    if (folder) folders.set(folder, name);
  }
  return [...folders].map(([folder, name]) => ({ name, folder })).sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
