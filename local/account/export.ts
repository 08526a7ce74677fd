/** The bytes of a Google Doc, as `drive/v3/files/ID/export` gives them to UrlFetchApp. */
import type { Account } from './account';
import { ApiError } from './api-error';
import { findFile, isVisible } from './drive-request';
import { DOCUMENT, DOCX, PDF } from './mime-type';
import { makePdfs, type PdfFault } from './pdf';
import type { FileState } from './state';

/** Google's limit of exported content, in bytes. */
const LIMIT = 10 * 1024 * 1024;
const METHOD = 'drive.files.export';

/** What this host answers with where Google would have made a PDF. */
const PDF_FAULTS: Readonly<Record<PdfFault, readonly [code: number, reason: string, message: string]>> = {
  missing: [501, 'notImplemented', 'Máy này không có LibreOffice để làm PDF.'],
  failed: [500, 'internalError', 'LibreOffice trên máy này không làm được PDF của văn bản.'],
};

/**
 * A Google Doc as it now is, as .docx or PDF; the PDF also stands beside it from then on. An `ApiError` where Google answers
 * with one; its `details` is the answer's body.
 */
export function exportFile(account: Account, id: string, mimeType: string): Uint8Array {
  const file = findFile(account, METHOD, id);
  if (file.mimeType !== DOCUMENT || file.sha256 === undefined) {
    throw new ApiError(METHOD, 403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  }
  const bytes = convert(account, file, mimeType);
  if (bytes.length > LIMIT) {
    throw new ApiError(METHOD, 403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
  }
  return bytes;
}

/** Makes the PDFs among them together, in one start of LibreOffice. */
export function prepareExports(account: Account, asked: readonly { id: string; mimeType: string }[]): void {
  const ids = new Set(asked.flatMap(({ id, mimeType }) => (mimeType === PDF ? [id] : [])));
  const files = Object.values(account.state.files).filter(({ id, mimeType }) => ids.has(id) && mimeType === DOCUMENT);
  makePdfs(
    account,
    files.filter((file) => isVisible(account, file)),
  );
}

function convert(account: Account, file: FileState, mimeType: string): Uint8Array {
  if (mimeType === DOCX) return account.read(file.sha256 ?? '');
  if (mimeType !== PDF) throw new ApiError(METHOD, 400, 'badRequest', 'The requested conversion is not supported.');
  const [made = 'failed'] = makePdfs(account, [file]);
  if (typeof made === 'string') throw new ApiError(METHOD, ...PDF_FAULTS[made]);
  return made;
}
