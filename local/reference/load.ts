/** Gives the reference table from the build, or makes it where there is none or the packages have changed since. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateReference, referenceKey } from './generate';
import type { Reference } from './reference';

const loaded = new Map<string, Reference>();

/** Once a process and project: packages do not change under a process that has loaded them. */
export function loadReference(root: string): Reference {
  const reference = loaded.get(root) ?? readReference(root);
  loaded.set(root, reference);
  return reference;
}

function readReference(root: string): Reference {
  const path = join(root, 'build/reference.json');
  try {
    const stored: Reference = JSON.parse(readFileSync(path, 'utf8'));
    if (stored.key === referenceKey(root)) return stored;
  } catch {
    // There is none yet, or it is half a file of an older build: it is made anew.
  }
  const reference = generateReference(root);
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, JSON.stringify(reference));
  renameSync(temporary, path);
  return reference;
}
