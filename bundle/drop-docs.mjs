// Leaves out of the bundle what only the generated pages of docs/ tell: examples of tags, sources of rules.
import { readFileSync } from 'node:fs';

const TABLES = /\/src\/(?:document\/own-template\/tags|plan\/rules)\/\w+\.ts$/;
/** A field on a line of its own, or with its text on the next. */
const FIELD = /^ +(?:example|source):\s+(?:'(?:[^'\\\n]|\\.)*'|`[^`]*`|"[^"\n]*"|[A-Z][A-Z_]*),\n/gm;
const INLINE = /, (?:example|source): (?:'(?:[^'\\\n]|\\.)*'|[A-Z][A-Z_]*)(?=[,} ])/g;

export function withoutDocs(source) {
  return source.replace(FIELD, '').replace(INLINE, '');
}

export const dropDocs = {
  name: 'drop-docs',
  setup(build) {
    build.onLoad({ filter: TABLES }, ({ path }) => ({
      contents: withoutDocs(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
