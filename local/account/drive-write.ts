/** The body of a Drive request, checked and put into a file's state. */
import type { Account } from './account';
import { ApiError, unsupported } from './api-error';
import { isDocx } from './docx';
import { findFile, type Media, mediaBytes, type Resource } from './drive-request';
import { rootId } from './drive-resource';
import { WRITABLE, WRITABLE_ELSEWHERE } from './drive-schema';
import { DOCUMENT, DOCX, FOLDER } from './mime-type';
import type { FileState } from './state';

/** The largest Word document Google converts. */
const IMPORT_LIMIT = 50 * 1024 * 1024;
/** UTF-8 bytes of a custom property's key and value together, and how many an app may keep on a file. */
const PROPERTY_BYTES = 124;
const PROPERTIES_LIMIT = 30;

/** The fields a request sets; `null` sets none. */
export function readBody(method: string, resource: Resource, alsoWritable: readonly string[]): Record<string, unknown> {
  const body = Object.fromEntries(
    Object.entries(resource ?? {}).filter(([, value]) => value !== undefined && value !== null),
  );
  for (const name of Object.keys(body)) {
    if (WRITABLE.includes(name) || alsoWritable.includes(name)) continue;
    if (WRITABLE_ELSEWHERE.includes(name)) throw unsupported(`writing the field "${name}" of a Drive file`);
    throw new ApiError(
      method,
      403,
      'fieldNotWritable',
      'The resource body includes fields which are not directly writable.',
    );
  }
  return body;
}

/** The folder named by an id or the alias `root`. */
export function findFolder(account: Account, method: string, id: string): string {
  if (id === 'root' || id === rootId(account.host.account)) return 'root';
  const folder = findFile(account, method, id);
  if (folder.mimeType !== FOLDER) {
    throw new ApiError(method, 403, 'parentNotAFolder', 'The specified parent is not a folder.');
  }
  return folder.id;
}

/** A custom property is cleared by `null`. */
export function mergeProperties(
  method: string,
  kept: Readonly<Record<string, string>>,
  changes: unknown,
): Record<string, string> {
  const merged = new Map(Object.entries(kept));
  for (const [key, value] of Object.entries((changes as Record<string, unknown> | null) ?? {})) {
    if (value === null) {
      merged.delete(key);
      continue;
    }
    if (typeof value !== 'string') throw new ApiError(method, 400, 'invalid', 'Invalid Value');
    if (Buffer.byteLength(key + value) > PROPERTY_BYTES) {
      throw new ApiError(method, 403, 'limitExceeded', `The property "${key}" is larger than ${PROPERTY_BYTES} bytes.`);
    }
    merged.set(key, value);
  }
  if (merged.size > PROPERTIES_LIMIT) {
    throw new ApiError(
      method,
      403,
      'limitExceeded',
      `A file may have at most ${PROPERTIES_LIMIT} properties of an app.`,
    );
  }
  return Object.fromEntries(merged);
}

export function checkMimeType(method: string, mimeType: string): void {
  if (/^[\w.+-]+\/[\w.+-]+(\s*;.*)?$/.test(mimeType)) return;
  throw new ApiError(method, 400, 'badRequest', 'Invalid MIME type provided for the uploaded content.');
}

/** The bytes of an upload to a file of `mimeType`: a Google Doc takes a .docx, whole, and nothing else here. */
export function readUpload(method: string, media: Media, mimeType: string): Uint8Array {
  const bytes = mediaBytes(media);
  if (mimeType === FOLDER) throw new ApiError(method, 400, 'badRequest', 'Bad Request');
  if (mimeType !== DOCUMENT) {
    if (mimeType.startsWith('application/vnd.google-apps.')) throw unsupported(`converting to ${mimeType}`);
    return bytes;
  }
  const type = media.getContentType();
  if (type !== DOCX) throw unsupported(`converting ${type} to a Google Doc`);
  if (bytes.length > IMPORT_LIMIT) throw new ApiError(method, 413, 'uploadTooLarge', 'Request Too Large');
  if (!isDocx(bytes)) throw new ApiError(method, 400, 'badRequest', 'Bad Request');
  return bytes;
}

export function readTime(method: string, value: unknown): number {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new ApiError(method, 400, 'invalid', 'Invalid Value');
  return time;
}

export function addRevision(account: Account, file: FileState, bytes: Uint8Array): void {
  file.sha256 = account.store(bytes);
  const id = account.nextId('revision');
  file.revisions.push({ id, modifiedTime: file.modifiedTime, by: account.host.account });
}
