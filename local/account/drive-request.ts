/** What the methods of the Drive service share: finding a file, reading a request, answering. */
import type { Account } from './account';
import { ApiError, unsupported } from './api-error';
import { describeFile } from './drive-resource';
import { FILE } from './drive-schema';
import { checkFields, selectFields } from './field-mask';
import type { FileState } from './state';

/** A script's `null` stands for an argument left out. */
export type Options = Readonly<Record<string, unknown>> | null;
export type Resource = Readonly<Record<string, unknown>> | null;

/** What the service gets for a `Blob` argument; bytes are signed, as in Apps Script. */
export interface Media {
  getBytes(): number[];
  getContentType(): string | null;
  getName(): string | null;
}

/** Parameters that change nothing here. */
const INERT = [
  'fields',
  'supportsAllDrives',
  'supportsTeamDrives',
  'enforceSingleParent',
  'enforceExpansiveAccess',
  'ignoreDefaultVisibility',
  'prettyPrint',
  'quotaUser',
];

/** Refuses, before anything is done, fields that are none and, by name, what Google takes and this host does not heed. */
export function checkOptions(method: string, options: Options, heeded: readonly string[], schema = FILE): void {
  const fields = fieldsOf(options);
  if (fields !== undefined) checkFields(method, fields, schema);
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value !== undefined && !INERT.includes(name) && !heeded.includes(name))
      throw unsupported(`the parameter "${name}"`);
  }
}

/**
 * Under `drive.file` an account's app sees what it made itself; all else, also another account's and a folder made by
 * hand, answers as what does not exist.
 */
export function findFile(account: Account, method: string, id: string): FileState {
  const file = Object.hasOwn(account.state.files, id) ? account.state.files[id] : undefined;
  if (file && isVisible(account, file)) return file;
  throw new ApiError(method, 404, 'notFound', `File not found: ${id === 'root' ? '' : id}.`);
}

export function isVisible(account: Account, file: FileState): boolean {
  return file.madeBy === 'app' && file.owner === account.host.account;
}

export function answerFile(
  account: Account,
  method: string,
  file: FileState,
  options: Options,
): Record<string, unknown> {
  return selectFields(method, fieldsOf(options) ?? 'kind,id,name,mimeType', describeFile(account, file), FILE);
}

export function fieldsOf(options: Options): string | undefined {
  return typeof options?.fields === 'string' ? options.fields : undefined;
}

export function mediaBytes(media: Media): Uint8Array {
  return Uint8Array.from(media.getBytes());
}
