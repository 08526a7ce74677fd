/** What a person did in `drive/` and `trash/` between two runs, read off paths and bytes and taken into the state. */
import type { Account } from './account';
import { compare, type Found, type FoundFile } from './disk';
import { baseName, driveName, folderOf } from './disk-name';
import { movePaths } from './file-tree';
import { FOLDER } from './mime-type';
import { takePdfs } from './pdf';
import type { FileState } from './state';

export function takeDriveEdits(account: Account, found: Found): void {
  const goneFolders = takeFolderEdits(account, found);
  takeFileEdits(account, takePdfs(account, found).files);
  for (const folder of goneFolders) delete account.state.files[folder.id];
}

/** A folder has no bytes: a missing one is known again by what it holds, else by its name. */
function takeFolderEdits(account: Account, found: Found): FileState[] {
  const { state } = account;
  const known = Object.values(state.files).filter((file) => file.mimeType === FOLDER);
  const there = new Map(found.folders.map((path) => [path.normalize('NFC'), path]));
  const isKnown = new Set(known.map((folder) => folder.path.normalize('NFC')));
  const free = new Set(found.folders.filter((path) => !isKnown.has(path.normalize('NFC'))));
  const gone: FileState[] = [];
  for (const folder of known.sort(byDepth)) {
    const here = there.get(folder.path.normalize('NFC'));
    const path = here ?? likelyFolder(account, folder, found, free);
    if (path === undefined) {
      gone.push(folder);
      continue;
    }
    free.delete(path);
    const old = folder.path;
    if (old === path) continue;
    for (const file of Object.values(state.files)) if (file !== folder) movePaths(file, old, path);
    for (const inner of [...free]) if (isKnownPath(account, inner)) free.delete(inner);
    settle(account, folder, path);
  }
  for (const path of free) if (path.startsWith('drive/')) folderIdAt(account, path);
  return gone;
}

function isKnownPath(account: Account, path: string): boolean {
  return Object.values(account.state.files).some((file) => file.mimeType === FOLDER && file.path === path);
}

function likelyFolder(
  account: Account,
  folder: FileState,
  found: Found,
  free: ReadonlySet<string>,
): string | undefined {
  const children = Object.values(account.state.files).filter((file) => folderOf(file.path) === folder.path);
  const digests = new Set(children.map((file) => file.sha256));
  const names = new Set(children.map((file) => baseName(file.path)));
  const score = (path: string): number => {
    let points = baseName(path) === baseName(folder.path) ? 1 : 0;
    for (const file of found.files) {
      if (folderOf(file.path) !== path) continue;
      if (digests.has(file.sha256)) points += 2;
      else if (names.has(baseName(file.path))) points += 1;
    }
    return points;
  };
  const [best] = [...free].map((path) => ({ path, points: score(path) })).sort((a, b) => b.points - a.points);
  return best && best.points > 0 ? best.path : undefined;
}

function takeFileEdits(account: Account, found: readonly FoundFile[]): void {
  const open = new Set(
    Object.values(account.state.files)
      .filter((file) => file.mimeType !== FOLDER)
      .sort((a, b) => compare(a.path, b.path)),
  );
  const free = new Set(found);
  const byPath = new Map(found.map((at) => [at.path.normalize('NFC'), at]));
  const bySha = groupBy(found, (at) => at.sha256);
  const byName = groupBy(found, (at) => baseName(at.path));
  const filesBySha = groupBy([...open], (file) => file.sha256 ?? '');
  const still = (at: FoundFile | undefined): FoundFile | undefined => (at && free.has(at) ? at : undefined);
  const ownPlace = (file: FileState): FoundFile | undefined => still(byPath.get(file.path.normalize('NFC')));
  const sameBytes = (file: FileState): FoundFile[] => (bySha.get(file.sha256 ?? '') ?? []).filter(still);
  const sameName = (file: FileState, at: FoundFile): boolean => baseName(at.path) === baseName(file.path);
  /** The bytes moved on: nothing is left where the file was, or another known file's bytes are. */
  const left = (file: FileState): boolean => {
    const at = ownPlace(file);
    return !at || (filesBySha.get(at.sha256) ?? []).some((other) => other !== file && open.has(other));
  };
  const passes: ((file: FileState) => FoundFile | undefined)[] = [
    (file) => sameBytes(file).find((at) => at === ownPlace(file)),
    (file) => (left(file) ? sameBytes(file).find((at) => sameName(file, at)) : undefined),
    (file) => (left(file) ? sameBytes(file)[0] : undefined),
    ownPlace,
    (file) => only((byName.get(baseName(file.path)) ?? []).filter(still)),
  ];
  for (const find of passes) {
    for (const file of [...open]) {
      const at = find(file);
      if (!at) continue;
      open.delete(file);
      free.delete(at);
      if (at.path !== file.path) settle(account, file, at.path);
      if (at.sha256 !== file.sha256) edit(account, file, at.sha256);
    }
  }
  for (const file of open) delete account.state.files[file.id];
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** A file or folder found at another path: its name, folder and place in the trash follow. */
function settle(account: Account, file: FileState, path: string): void {
  const fileName = baseName(path);
  if (fileName.normalize('NFC') !== baseName(file.path).normalize('NFC'))
    file.name = driveName(fileName, file.mimeType);
  const folder = folderOf(path);
  const inTrash = path.startsWith('trash/');
  file.trashed = inTrash && !isKnownPath(account, folder);
  if (!file.trashed) file.parent = folderIdAt(account, folder);
  file.path = path;
  file.version += 1;
}

function edit(account: Account, file: FileState, sha256: string): void {
  file.sha256 = sha256;
  file.modifiedTime = account.startTime();
  file.version += 1;
  file.revisions.push({
    id: account.nextId('revision'),
    modifiedTime: file.modifiedTime,
    by: account.host.account,
  });
}

/** The id of the folder at `path`; one that a person made gets its own now. */
function folderIdAt(account: Account, path: string): string {
  if (path === 'drive') return 'root';
  const { state, host } = account;
  const known = Object.values(state.files).find((file) => file.mimeType === FOLDER && file.path === path);
  if (known) return known.id;
  const parent = folderIdAt(account, folderOf(path));
  const id = account.nextId('file');
  const time = account.startTime();
  state.files[id] = {
    id,
    name: driveName(baseName(path), FOLDER),
    mimeType: FOLDER,
    owner: host.account,
    madeBy: 'person',
    parent,
    appProperties: {},
    properties: {},
    createdTime: time,
    modifiedTime: time,
    version: 1,
    revisions: [],
    trashed: false,
    permissions: [],
    path,
  };
  return id;
}

function byDepth(a: FileState, b: FileState): number {
  return a.path.split('/').length - b.path.split('/').length || compare(a.path, b.path);
}
