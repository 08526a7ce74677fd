/** The bytes of a Google Doc, as `drive/v3/files/ID/export` gives them to UrlFetchApp. */
import type { Account } from './account';
import { ApiError, unsupported } from './api-error';
import { findFile } from './drive-request';
import { DOCUMENT, DOCX, PDF } from './mime-type';

/** Google's limit of exported content, in bytes. */
const LIMIT = 10 * 1024 * 1024;
const METHOD = 'drive.files.export';

/** The .docx of a Google Doc as it now is. An `ApiError` where Google answers with one; its `details` is the answer's body. */
export function exportFile(account: Account, id: string, mimeType: string): Uint8Array {
  const file = findFile(account, METHOD, id);
  if (file.mimeType !== DOCUMENT || file.sha256 === undefined) {
    throw new ApiError(METHOD, 403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  }
  if (mimeType === PDF) throw unsupported('PDF: only .docx can be exported for now');
  if (mimeType !== DOCX) throw new ApiError(METHOD, 400, 'badRequest', 'The requested conversion is not supported.');
  const bytes = account.read(file.sha256);
  if (bytes.length > LIMIT) {
    throw new ApiError(METHOD, 403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
  }
  return bytes;
}
