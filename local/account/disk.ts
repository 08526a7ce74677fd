/** The account's directory: what is in it, and replacing much of it at once. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { folderOf, foldPath } from './disk-name';

export interface FoundFile {
  /** Relative to the account's directory, with `/`. */
  readonly path: string;
  readonly sha256: string;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly folders: readonly string[];
}

/** Paths by what is kept there: folders by id, files by the digest of their bytes. */
export interface Layout {
  readonly folders: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
}

const STAGING = '.staging';

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** All under `area`, sorted; links are not followed, hidden files and office lock files not seen. */
export function scanArea(dir: string, area: string): Found {
  const files: FoundFile[] = [];
  const folders: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of fs.readdirSync(join(dir, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (/^(\.|~\$)/.test(entry.name)) continue;
      if (entry.isDirectory()) {
        folders.push(path);
        visit(path);
      } else if (entry.isFile()) files.push({ path, sha256: digest(fs.readFileSync(join(dir, path))) });
    }
  };
  if (fs.existsSync(join(dir, area))) visit(area);
  return { files: files.sort((a, b) => compare(a.path, b.path)), folders: folders.sort(compare) };
}

/**
 * Makes the directory what `after` says, `state.json` last. All bytes are first written to a staging folder, and all
 * folders made: when that fails no file has changed.
 */
export function replaceLayout(
  dir: string,
  before: Layout,
  after: Layout,
  read: (sha256: string) => Uint8Array,
  state: string | undefined,
): void {
  const staging = join(dir, STAGING);
  fs.rmSync(staging, { recursive: true, force: true });
  const moved = moveFolders(before, after);
  const written = [...after.files].filter(([path, sha256]) => moved.files.get(path) !== sha256);
  try {
    fs.mkdirSync(staging);
    written.forEach(([, sha256], n) => {
      fs.writeFileSync(join(staging, String(n)), read(sha256));
    });
    if (state !== undefined) fs.writeFileSync(join(staging, 'state.json'), state);
    for (const [from, to] of moved.renames) {
      fs.mkdirSync(join(dir, folderOf(to)), { recursive: true });
      fs.renameSync(join(dir, from), join(dir, to));
    }
    const folders = new Set([...after.folders.values(), ...written.map(([path]) => folderOf(path))]);
    for (const path of folders) fs.mkdirSync(join(dir, path), { recursive: true });
  } catch (error) {
    fs.rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  written.forEach(([path], n) => {
    fs.renameSync(join(staging, String(n)), join(dir, path));
  });
  removeFiles(dir, [...moved.files.keys()], after.files);
  removeFolders(dir, moved.folders, after.folders);
  if (state !== undefined) fs.renameSync(join(staging, 'state.json'), join(dir, 'state.json'));
  fs.rmSync(staging, { recursive: true, force: true });
}

/** Renames of whole folders, outer ones first, and `before` as it is after them: what else they hold moves along. */
function moveFolders(before: Layout, after: Layout) {
  const folders = new Map(before.folders);
  let files = new Map(before.files);
  const renames: [string, string][] = [];
  for (const [id, to] of [...after.folders].sort(([, a], [, b]) => compare(a, b))) {
    const from = folders.get(id);
    if (from === undefined || from === to) continue;
    renames.push([from, to]);
    for (const [other, path] of folders) folders.set(other, movedPath(path, from, to));
    files = new Map([...files].map(([path, sha256]) => [movedPath(path, from, to), sha256]));
  }
  return { folders, files, renames };
}

/** `path` after the folder `from` has become `to`. */
export function movedPath(path: string, from: string, to: string): string {
  return path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
}

function removeFiles(dir: string, paths: readonly string[], kept: ReadonlyMap<string, string>): void {
  const keptByFold = new Map([...kept.keys()].map((path) => [foldPath(path), path]));
  for (const path of paths) {
    if (kept.has(path)) continue;
    const twin = keptByFold.get(foldPath(path));
    if (twin !== undefined && sameFile(join(dir, path), join(dir, twin))) continue;
    fs.rmSync(join(dir, path), { force: true });
  }
}

function sameFile(a: string, b: string): boolean {
  const one = fs.statSync(a, { throwIfNoEntry: false });
  const other = fs.statSync(b, { throwIfNoEntry: false });
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

function removeFolders(dir: string, old: ReadonlyMap<string, string>, kept: ReadonlyMap<string, string>): void {
  const gone = [...old].filter(([id]) => !kept.has(id)).map(([, path]) => path);
  for (const path of gone.sort(compare).reverse()) {
    const real = join(dir, path);
    if (fs.existsSync(real) && fs.readdirSync(real).length === 0) fs.rmdirSync(real);
  }
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
