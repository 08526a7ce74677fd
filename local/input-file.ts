/** Files that the user names on the command line. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from './input-error';

/** `what` names the file in a sentence. Throws InputError. */
export function readInput(path: string, what: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError(`Không có ${what} “${path}”.`);
    if (code === 'EISDIR') throw new InputError(`“${path}” là một thư mục, không phải ${what}.`);
    throw new InputError(`Không đọc được ${what} “${path}”.`);
  }
}

/** A .docx as a dialog's page sends a chosen file. Throws InputError. */
export function readUpload(path: string): { readonly name: string; readonly base64: string } {
  return { name: basename(path), base64: readInput(path, 'tệp văn bản').toString('base64') };
}
