/** Makes the reference table from the packages that repeat Google's reference. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAdvanced } from './advanced';
import { readBuiltin } from './builtin';
import type { Reference } from './reference';

const PACKAGES = ['gas-types-detailed', '@types/google-apps-script', '@googleapis/drive', '@googleapis/gmail'];
const FORMAT = 3;

/** Names the packages' versions and the table's format: a table with another key is stale. */
export function referenceKey(root: string): string {
  const versions = PACKAGES.map((name) => {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    return `${name}@${version}`;
  });
  return [`format ${FORMAT}`, ...versions].join(' ');
}

/** Takes about half a second. `root` is the folder that holds `node_modules`. */
export function generateReference(root: string): Reference {
  const builtin = readBuiltin(root);
  const advanced = readAdvanced(root);
  return {
    key: referenceKey(root),
    globals: { ...builtin.globals, ...advanced.globals },
    globalEnums: builtin.globalEnums,
    types: { ...builtin.types, ...advanced.types },
    enums: builtin.enums,
    schemas: advanced.schemas,
  };
}
