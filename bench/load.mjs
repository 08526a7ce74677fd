// What the bundle weighs, and how long a run waits for it before the first line of ours.
import v8 from 'node:v8';
import vm from 'node:vm';
import { bundleText } from './bundles.mjs';
import { comparePairs, timeOf } from './measure.mjs';

const PAIRS = 80;
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

/** @param code text of dist/Code.js */
export async function measureLoad(root, code) {
  const libraries = await bundleText(root, LIBRARIES);
  const collectGarbage = createCollector();
  const { ratio, ms } = comparePairs({
    pairs: PAIRS,
    ours: (index) => timeLoad(code, index, collectGarbage),
    theirs: (index) => timeLoad(libraries, index, collectGarbage),
  });
  return { bundleBytes: Buffer.byteLength(code), loadRatio: ratio, loadMs: ms };
}
