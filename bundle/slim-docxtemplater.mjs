// Takes from docxtemplater what the bundle does not need: Babel's helpers but once, and files that nothing here calls.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const HELPERS = 'docxtemplater-helpers';
/** A function on a line of its own, whose name begins with `_`; `ownKeys` is a companion of theirs. */
const HELPER = /^function (_\w+|ownKeys)\(.*\}\n/gm;
const REFUSE = "()=>{throw new Error('Not in the bundle.')}";
const STUBS = {
  // Renders asynchronously.
  'resolve.js': `module.exports=${REFUSE};`,
};

function listSources(folder) {
  return ['', 'modules'].flatMap((inner) =>
    readdirSync(join(folder, inner))
      .filter((name) => name.endsWith('.js') && !(name in STUBS))
      .map((name) => readFileSync(join(folder, inner, name), 'utf8')),
  );
}

/** Every helper by its name; those of which there are two kinds are left where they are. */
function collectHelpers(folder) {
  const helpers = new Map();
  const different = new Set();
  for (const source of listSources(folder)) {
    // What is asynchronous is not in the bundle, and its helpers are large.
    if (source.includes('_regenerator')) continue;
    for (const [text, name] of source.matchAll(HELPER)) {
      if (helpers.has(name) && helpers.get(name) !== text) different.add(name);
      helpers.set(name, text);
    }
  }
  for (const name of different) helpers.delete(name);
  return helpers;
}

/** Of the text mode what renders asynchronously, with helpers of its own. */
const ASYNCHRONOUS = [
  /^(?:function (?:_regenerator\w*|_asyncToGenerator|asyncGeneratorStep)\(.*\n)+/gm,
  /^ {2}this\.renderAsync = .*?^ {2}\}\(\);\n/gms,
];

/** English sentences beside the errors' names: what is wrong with a template is told by src/document/own-template. */
const EXPLANATION = /^ +explanation: .*\n/gm;

function readSource(path) {
  const source = readFileSync(path, 'utf8');
  if (basename(path) === 'errors.js') return source.replace(EXPLANATION, '');
  return basename(path) === 'text.js' ? ASYNCHRONOUS.reduce((text, part) => text.replace(part, ''), source) : source;
}

/** The file without the helpers, which it takes from their common place. */
function shareHelpers(source, helpers) {
  const names = [];
  const contents = source.replace(HELPER, (text, name) => {
    if (helpers.get(name) !== text) return text;
    names.push(name);
    return '';
  });
  if (names.length === 0) return source;
  return `'use strict';var {${names.join()}}=require('${HELPERS}');\n${contents}`;
}

/** esbuild's plugin. @param root the project's folder */
export function slimDocxtemplater(root) {
  const folder = join(root, 'node_modules/docxtemplater/js');
  return {
    name: 'slim-docxtemplater',
    setup({ onLoad, onResolve }) {
      const helpers = collectHelpers(folder);
      onLoad({ filter: /docxtemplater[\\/]js[\\/].*\.js$/ }, ({ path }) => ({
        contents: STUBS[basename(path)] ?? shareHelpers(readSource(path), helpers),
        loader: 'js',
      }));
      onResolve({ filter: new RegExp(`^${HELPERS}$`) }, ({ path }) => ({ path, namespace: HELPERS }));
      onLoad({ filter: /.*/, namespace: HELPERS }, () => ({
        contents: `'use strict';\n${[...helpers.values()].join('')}module.exports={${[...helpers.keys()].join()}};`,
        loader: 'js',
      }));
    },
  };
}
