/** Names of Drive made into names any file system takes, and back. */
import { DOCUMENT, FOLDER } from './mime-type';

/** The longest name of ext4, APFS and NTFS, in UTF-8 bytes. */
const LONGEST = 255;
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** What two names must differ in to be two files also where case and Unicode form do not count (APFS, NTFS). */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/**
 * A file name for `name` in `folder` that `taken` does not hold; letters keep their diacritics, an equal name gets ` (2)`.
 * A Google Doc ends in `.docx` whatever its name.
 */
export function diskPath(folder: string, name: string, mimeType: string, taken: (path: string) => boolean): string {
  const [base, extension] = splitName(name, mimeType);
  return freePath(folder, base, extension, taken);
}

/** As diskPath, of a text that is no file of Drive. */
export function textPath(folder: string, name: string, taken: (path: string) => boolean): string {
  return freePath(folder, safeName(name), '.txt', taken);
}

function freePath(folder: string, base: string, extension: string, taken: (path: string) => boolean): string {
  for (let n = 1; ; n++) {
    const ending = (n > 1 ? ` (${n})` : '') + extension;
    const path = `${folder}/${cutBytes(base, LONGEST - Buffer.byteLength(ending))}${ending}`;
    if (!taken(path)) return path;
  }
}

/** The name in Drive of what a person called `fileName` on disk. */
export function driveName(fileName: string, mimeType: string): string {
  const name = fileName.normalize('NFC');
  return mimeType === DOCUMENT ? name.replace(/(?<=.)\.docx$/i, '') : name;
}

function splitName(name: string, mimeType: string): [string, string] {
  const safe = safeName(name);
  if (mimeType === DOCUMENT) return [safe, '.docx'];
  const extension = mimeType === FOLDER ? undefined : /(?<=.)\.[^. ]{1,10}$/.exec(safe)?.[0];
  return extension ? [safe.slice(0, -extension.length), extension] : [safe, ''];
}

function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[/\\:*?"<>|]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu, '_')
    .replace(/^[\s.~]+/u, '_')
    .replace(/[\s.]+$/u, '');
  return safe === '' || RESERVED.test(safe) ? `_${safe}` : safe;
}

function cutBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let cut = '';
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    cut += character;
  }
  return cut.replace(/[\s.]+$/u, '');
}
