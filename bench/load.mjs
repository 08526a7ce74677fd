// What the bundle weighs, and how long a run waits for it before the first line of ours.
import v8 from 'node:v8';
import vm from 'node:vm';
import { bundleBare } from './bundles.mjs';
import { comparePairs, timeOf } from './measure.mjs';

const PAIRS = 60;
const LIBRARIES = `
export { default as Docxtemplater } from 'docxtemplater';
export { default as PizZip } from 'pizzip';
`;

/** Clears up before each load, so that none pays for what an earlier one left behind. */
function createCollector() {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  v8.setFlagsFromString('--no-expose-gc');
  return collect;
}

/** Milliseconds to compile and run the program. The comment makes it a text that V8 has not compiled before. */
function timeLoad(text, index, collectGarbage) {
  const context = vm.createContext({});
  const source = `${text}\n// ${index} ${performance.now()}`;
  collectGarbage();
  return timeOf(() => vm.runInContext(source, context));
}

/**
 * `loadMs`: until the menu's functions can be called; `startMs`: until the others can, which evaluates the whole program.
 * @param code text of dist/Code.js
 */
export async function measureLoad(root, code) {
  const libraries = await bundleBare(root, LIBRARIES);
  const collectGarbage = createCollector();
  const compare = (text) =>
    comparePairs({
      pairs: PAIRS,
      ours: (index) => timeLoad(text, index, collectGarbage),
      theirs: (index) => timeLoad(libraries, index, collectGarbage),
    });
  const load = compare(code);
  const start = compare(`${code}\napp();`);
  return {
    bundleBytes: Buffer.byteLength(code),
    loadRatio: load.ratio,
    loadMs: load.ms,
    startRatio: start.ratio,
    startMs: start.ms,
  };
}
