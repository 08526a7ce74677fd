/** Texts that a run gives to hand over: files in `messages/`, each written by this host and then the user's. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account/account';
import { digest } from './account/disk';
import { foldPath, textPath } from './account/disk-name';
import { replaceFile } from './atomic-file';
import { makeDirectory } from './directory';
import { InputError } from './input-error';

export interface Text {
  /** Names the file. */
  readonly name: string;
  readonly text: string;
}

const FOLDER = 'messages';

/** The texts that a function of the bundle returns; undefined where it speaks of none. */
export function readTexts(result: unknown): readonly Text[] | undefined {
  const texts = (result as { texts?: unknown } | null | undefined)?.texts;
  if (!Array.isArray(texts)) return undefined;
  return texts.map(({ name, text }) => ({ name: String(name), text: String(text) }));
}

/**
 * Writes the texts and takes away those of earlier runs that are no longer among them; what a person changed or put there stays, a
 * text of its name gets ` (2)`. Gives the paths, relative to the account's directory. Throws InputError.
 */
export function saveTexts(account: Account, texts: readonly Text[]): string[] {
  const { dir, state } = account;
  try {
    makeDirectory(join(dir, FOLDER));
    const untouched = Object.entries(state.texts ?? {}).flatMap(([path, sha256]) =>
      digestAt(join(dir, path)) === sha256 ? [path] : [],
    );
    const own = new Set(untouched.map(foldPath));
    const there = readdirSync(join(dir, FOLDER)).map((name) => foldPath(`${FOLDER}/${name}`));
    const taken = new Set(there.filter((path) => !own.has(path)));
    const written = texts.map(({ name, text }): [string, Buffer] => {
      const path = textPath(FOLDER, name, (wanted) => taken.has(foldPath(wanted)));
      taken.add(foldPath(path));
      return [path, Buffer.from(text.endsWith('\n') ? text : `${text}\n`)];
    });
    for (const [path, bytes] of written) replaceFile(join(dir, path), bytes);
    for (const path of untouched) if (!taken.has(foldPath(path))) rmSync(join(dir, path));
    state.texts = Object.fromEntries(written.map(([path, bytes]) => [path, digest(bytes)]));
    return written.map(([path]) => path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Không ghi được vào thư mục “${join(dir, FOLDER)}”.`, { cause: error });
  }
}

function digestAt(path: string): string | undefined {
  return existsSync(path) ? digest(readFileSync(path)) : undefined;
}
