// Small bundles to measure, and to measure against.
import vm from 'node:vm';
import esbuild from 'esbuild';
import { BUNDLE_OPTIONS, SCRIPT_OPTIONS } from '../build.mjs';

async function buildText(root, contents, options) {
  const { outputFiles } = await esbuild.build({
    ...options,
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    format: 'cjs',
  });
  return `const app=(()=>{const module={exports:{}};\n${outputFiles[0].text};return module.exports})();`;
}

/** Text of a program that leaves the module's exports in the constant `app`, as `dist/Code.js` does. */
export function bundleText(root, contents) {
  return buildText(root, contents, BUNDLE_OPTIONS);
}

/** The same with libraries as they are published, and a .docx as base64. */
export function bundleBare(root, contents) {
  return buildText(root, contents, { ...SCRIPT_OPTIONS, loader: { '.docx': 'base64' } });
}

/** Runs the program in a context that has nothing but ECMAScript, as Apps Script has; gives its exports. */
export function loadBundle(text) {
  return vm.runInContext(`${text}\napp`, vm.createContext({}));
}
