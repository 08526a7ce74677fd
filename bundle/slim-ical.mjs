// Takes from ical.js what writes a calendar, and leaves what reads one, recurs, knows time zones or writes address cards.
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Classes that `design.js` names for reading, and `helpers.js` for functions that nothing here calls. */
const UNUSED = /\/(?:binary|component|duration|period|recur|time|timezone_service|utc_offset|vcard_time)\.js$/;
const ENTRY = `import module from './module.js';
import stringify from './stringify.js';
export default Object.assign(module, { stringify });`;
const STUBS = {
  entry: ENTRY,
  module: `export default { foldLength: 75, newLineChar: '\\r\\n' };`,
  unused: 'export default undefined;',
};

/** The tables of address cards in `design.js`. */
const CARDS = [
  /const vcardValues = .*?(?=\/\*\*\n \* iCalendar design set)/s,
  /(?<=let vcard3?Set) = \{.*?\n\}(?=;)/gs,
];

function dropCards(path) {
  return CARDS.reduce((text, part) => text.replace(part, ''), readFileSync(path, 'utf8'));
}

export function slimIcal(root) {
  // esbuild names files by where they really are, also behind a linked node_modules.
  const folder = realpathSync(join(root, 'node_modules/ical.js/lib/ical'));
  return {
    name: 'slim-ical',
    setup(build) {
      const stub = (path) => ({ path, namespace: 'slim-ical', sideEffects: false });
      build.onResolve({ filter: /^ical\.js$/ }, () => stub('entry'));
      build.onResolve({ filter: /^\.\/\w+\.js$/ }, ({ path, resolveDir }) => {
        if (resolveDir !== folder) return undefined;
        if (path === './module.js') return stub('module');
        return UNUSED.test(path) ? stub('unused') : undefined;
      });
      build.onLoad({ filter: /ical\.js[\\/]lib[\\/]ical[\\/]design\.js$/ }, ({ path }) => ({
        contents: dropCards(path),
      }));
      build.onLoad({ filter: /.*/, namespace: 'slim-ical' }, ({ path }) => ({
        contents: STUBS[path],
        resolveDir: folder,
      }));
    },
  };
}
