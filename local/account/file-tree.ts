/** Drive's files and folders as a tree, and where on disk each belongs. */
import type { Account } from './account';
import { movedPath } from './disk';
import { diskPath, foldPath } from './disk-name';
import { FOLDER } from './mime-type';
import type { AccountState, FileState } from './state';

/** Explicitly, or with a folder it is in. */
export function isTrashed(state: AccountState, file: FileState): boolean {
  for (let at: FileState | undefined = file; at; at = state.files[at.parent]) if (at.trashed) return true;
  return false;
}

export function childrenOf(state: AccountState, id: string): FileState[] {
  return Object.values(state.files).filter((file) => file.parent === id);
}

/** The folder itself and all that is in it, at any depth. */
export function subtree(state: AccountState, file: FileState): FileState[] {
  if (file.mimeType !== FOLDER) return [file];
  return [file, ...childrenOf(state, file.id).flatMap((child) => subtree(state, child))];
}

/** Gives a file the path that its name, folder and place in the trash call for; what a folder holds goes along. */
export function placeFile(account: Account, file: FileState): void {
  const { state, taken } = account;
  const parent = state.files[file.parent];
  const folder = file.trashed ? 'trash' : (parent?.path ?? 'drive');
  const old = file.path;
  taken.delete(foldPath(old));
  const path = diskPath(folder, file.name, file.mimeType, (wanted) => taken.has(foldPath(wanted)));
  taken.add(foldPath(path));
  file.path = path;
  if (file.mimeType === FOLDER && old !== path) moveContents(account, old, path);
}

/** After the folder at `from` has become `to`: the paths of all in it, whoever put it there. */
export function moveContents(account: Account, from: string, to: string): void {
  const [foldedFrom, foldedTo] = [foldPath(from), foldPath(to)];
  for (const path of [...account.taken]) {
    if (!path.startsWith(`${foldedFrom}/`)) continue;
    account.taken.delete(path);
    account.taken.add(movedPath(path, foldedFrom, foldedTo));
  }
  for (const file of Object.values(account.state.files)) movePaths(file, from, to);
}

/** Where a file and its PDF are after the folder `from` has become `to`. */
export function movePaths(file: FileState, from: string, to: string): void {
  file.path = movedPath(file.path, from, to);
  if (file.pdf) file.pdf.path = movedPath(file.pdf.path, from, to);
}

/** For ever, with all that a folder holds. */
export function deleteFile(account: Account, file: FileState): void {
  for (const gone of subtree(account.state, file)) {
    account.taken.delete(foldPath(gone.path));
    if (gone.pdf) account.taken.delete(foldPath(gone.pdf.path));
    delete account.state.files[gone.id];
  }
}
