/** Writes a file whole or not at all. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Replaces `path` at once; a file that holds these bytes already is left alone. Throws Node's errors. */
export function replaceFile(path: string, bytes: Uint8Array | string): void {
  const content = Buffer.from(bytes as Uint8Array);
  if (holds(path, content)) return;
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function holds(path: string, content: Buffer): boolean {
  try {
    return readFileSync(path).equals(content);
  } catch {
    return false;
  }
}
