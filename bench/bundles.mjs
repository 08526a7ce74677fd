// Small bundles to measure against, built with the settings of the bundle that is pushed.
import vm from 'node:vm';
import esbuild from 'esbuild';
import { BUNDLE_OPTIONS } from '../build.mjs';

/** Text of a program that leaves the module's exports in the constant `app`, as `dist/Code.js` does. */
export async function bundleText(root, contents) {
  const { outputFiles } = await esbuild.build({
    ...BUNDLE_OPTIONS,
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    format: 'cjs',
  });
  return `const app=(()=>{const module={exports:{}};\n${outputFiles[0].text};return module.exports})();`;
}

/** Runs the program in a context that has nothing but ECMAScript, as Apps Script has; gives its exports. */
export function loadBundle(text) {
  return vm.runInContext(`${text}\napp`, vm.createContext({}));
}
