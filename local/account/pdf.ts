/** The PDFs that stand beside Google Docs: made where one is asked for, kept while the Doc stays as it is. */
import type { Account } from './account';
import type { Found, FoundFile } from './disk';
import { diskPath, folderOf, foldPath } from './disk-name';
import { isTrashed } from './file-tree';
import { DOCUMENT, PDF } from './mime-type';
import { convertToPdf, findOffice } from './office';
import type { FileState } from './state';

/** `missing`: this machine has no LibreOffice; `failed`: it gave no PDF of this Doc. */
export type PdfFault = 'missing' | 'failed';

/** The PDF of each Doc; those that stand are not made again, the others in one call. */
export function makePdfs(account: Account, documents: readonly FileState[]): (Uint8Array | PdfFault)[] {
  const needed = documents.filter((file) => !isFresh(file));
  const office = needed.length > 0 ? findOffice() : undefined;
  if (office) {
    const made = convertToPdf(
      office,
      needed.map((file) => account.read(file.sha256 ?? '')),
    );
    made.forEach((bytes, n) => {
      if (bytes) keepPdf(account, needed[n] as FileState, bytes);
    });
  }
  return documents.map((file) =>
    isFresh(file) ? account.read(file.pdf?.sha256 ?? '') : office ? 'failed' : 'missing',
  );
}

/** Every Doc that stands in the account, whoever's. */
export function standingDocuments({ state }: Account): FileState[] {
  return Object.values(state.files).filter((file) => file.mimeType === DOCUMENT && !isTrashed(state, file));
}

function isFresh(file: FileState): boolean {
  return file.pdf !== undefined && file.pdf.of === file.sha256;
}

function keepPdf(account: Account, file: FileState, bytes: Uint8Array): void {
  file.pdf = { path: file.pdf?.path ?? '', sha256: account.store(bytes), of: file.sha256 ?? '' };
  placePdf(account, file, file.pdf);
}

function pdfName(path: string): string {
  return path.slice(folderOf(path).length + 1).replace(/\.docx$/i, '.pdf');
}

/** What stands there already, put there by a person, keeps its place. */
function placePdf({ taken }: Account, file: FileState, pdf: NonNullable<FileState['pdf']>): void {
  taken.delete(foldPath(pdf.path));
  pdf.path = diskPath(folderOf(file.path), pdfName(file.path), PDF, (path) => taken.has(foldPath(path)));
  taken.add(foldPath(pdf.path));
}

/** Before the account is saved: the PDF of a Doc that changed or was put in the trash goes, that of a moved one follows it. */
export function settlePdfs(account: Account): void {
  for (const file of Object.values(account.state.files)) {
    if (!file.pdf) continue;
    if (isFresh(file) && !isTrashed(account.state, file)) placePdf(account, file, file.pdf);
    else {
      account.taken.delete(foldPath(file.pdf.path));
      delete file.pdf;
    }
  }
}

/**
 * Takes the PDFs that stand as the last run left them, or were moved with their Docs, out of what was found: they are no
 * files of Drive.
 */
export function takePdfs({ state }: Account, found: Found): Found {
  const byPath = new Map(found.files.map((at) => [at.path, at]));
  const ours = new Set<FoundFile>();
  for (const file of Object.values(state.files)) {
    const { pdf } = file;
    if (!pdf) continue;
    const same = found.files.filter((at) => at.sha256 === pdf.sha256 && !ours.has(at));
    const isBeside = (at: FoundFile) => byPath.get(at.path.replace(/\.pdf$/i, '.docx'))?.sha256 === file.sha256;
    const at = same.find((one) => one.path.normalize('NFC') === pdf.path.normalize('NFC')) ?? same.find(isBeside);
    if (at) {
      pdf.path = at.path;
      ours.add(at);
    } else delete file.pdf;
  }
  return { ...found, files: found.files.filter((at) => !ours.has(at)) };
}
