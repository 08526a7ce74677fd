/** A .zip of Google Docs' PDFs: the Docs exported, the archive kept on Drive under `drive.file`. */
import type { FileMark } from './drive';
import { retrying, retryingOnce } from './retry';
import { isNotFound } from './service-fault';

const ZIP_TYPE = 'application/zip';
const PDF_TYPE = 'application/pdf';
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FIELDS = 'id,name,webViewLink,trashed,md5Checksum';
const EXPORT_URL = 'https://www.googleapis.com/drive/v3/files/';

export interface RemoteArchive {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly trashed: boolean;
  readonly md5: string;
}

export interface ExportedFile {
  readonly blob: GoogleAppsScript.Base.Blob;
  readonly type: 'pdf' | 'docx';
  /** Bytes. */
  readonly size: number;
}

/** The PDF of each Doc, its .docx where there is no PDF to be had, `undefined` where neither is. Two calls at most. */
export function exportFiles(ids: readonly string[]): (ExportedFile | undefined)[] {
  const files = exportAs(ids, 'pdf');
  const without = ids.filter((_, index) => !files[index]);
  const words = without.length === 0 ? [] : exportAs(without, 'docx');
  return files.map((file, index) => file ?? words[without.indexOf(ids[index]!)]);
}

export function hasPdf(id: string): boolean {
  return exportAs([id], 'pdf')[0] !== undefined;
}

function exportAs(ids: readonly string[], type: ExportedFile['type']): (ExportedFile | undefined)[] {
  const query = `mimeType=${encodeURIComponent(type === 'pdf' ? PDF_TYPE : DOCX_TYPE)}`;
  const requests = ids.map((id) => ({
    url: `${EXPORT_URL}${id}/export?${query}`,
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    muteHttpExceptions: true,
  }));
  return retrying(() => UrlFetchApp.fetchAll(requests)).map((response) => {
    if (response.getResponseCode() !== 200) return undefined;
    const blob = response.getBlob();
    return { blob, type, size: blob.getBytes().length };
  });
}

/** `names` are those of the files within it. */
export function zipFiles(files: readonly ExportedFile[], names: readonly string[]): GoogleAppsScript.Base.Blob {
  return Utilities.zip(files.map(({ blob, type }, index) => blob.setName(`${names[index]}.${type}`)));
}

/** As Drive tells it of a file. */
export function md5(blob: GoogleAppsScript.Base.Blob): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, blob.getBytes())
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}

export function createArchive(
  name: string,
  blob: GoogleAppsScript.Base.Blob,
  folderId: string,
  mark: FileMark,
): RemoteArchive {
  const resource = { name, mimeType: ZIP_TYPE, parents: [folderId], appProperties: { ...mark } };
  return retryingOnce(
    () => toArchive(Drive!.Files!.create(resource, blob, { fields: FIELDS })),
    () => findMarkedArchive(mark.cdKey),
  );
}

/** Its ID and link stay. */
export function updateArchive(id: string, name: string, blob: GoogleAppsScript.Base.Blob): RemoteArchive {
  return retrying(() => toArchive(Drive!.Files!.update({ name }, id, blob, { fields: FIELDS })));
}

export function findArchive(id: string): RemoteArchive | undefined {
  try {
    const file = retrying(() => Drive!.Files!.get(id, { fields: FIELDS }));
    return toArchive(file as GoogleAppsScript.Drive_v3.Drive.V3.Schema.File);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** One that was made but not recorded; never one in the trash. */
export function findMarkedArchive(mark: string): RemoteArchive | undefined {
  const q = `appProperties has { key='cdKey' and value='${mark}' } and trashed = false`;
  const [file] = retrying(() => Drive!.Files!.list({ q, fields: `files(${FIELDS})` })).files ?? [];
  return file && toArchive(file);
}

function toArchive(file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): RemoteArchive {
  return {
    id: file.id!,
    name: file.name!,
    url: file.webViewLink!,
    trashed: file.trashed === true,
    md5: file.md5Checksum ?? '',
  };
}
