/** Google Docs and the folder they stand in, through the Drive advanced service under `drive.file`. */
import { isNotFound } from './service-fault';

const DOC_TYPE = 'application/vnd.google-apps.document';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF_TYPE = 'application/pdf';
const FIELDS = 'id,name,webViewLink,modifiedTime,trashed,appProperties,exportLinks';
const EXPORT_URL = 'https://www.googleapis.com/drive/v3/files/';

/** `cdKind` says what a file is to us, `cdKey` which one: a file made but not recorded is found by them. */
export interface FileMark {
  readonly cdKind: string;
  readonly cdKey: string;
}

export interface RemoteFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** RFC 3339, as Drive returned it. */
  readonly modified: string;
  readonly trashed: boolean;
  readonly mark?: string;
  /** What it is to us: a paper's kind, `folder`. */
  readonly kind?: string;
  /** Addresses at which the user's browser downloads a Doc. */
  readonly downloads?: { readonly pdf: string; readonly word: string };
}

export interface DocumentContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Imports .docx bytes as a new Google Doc. */
export function createDocument(content: DocumentContent, folderId: string, mark: FileMark): RemoteFile {
  const resource = { name: content.name, mimeType: DOC_TYPE, parents: [folderId], appProperties: { ...mark } };
  return toRemoteFile(Drive!.Files!.create(resource, toBlob(content), { fields: FIELDS }));
}

/** Replaces a Doc's content and name; its ID, link, sharing and revisions stay. */
export function updateDocument(id: string, content: DocumentContent): RemoteFile {
  const resource = { name: content.name, mimeType: DOC_TYPE };
  return toRemoteFile(Drive!.Files!.update(resource, id, toBlob(content), { fields: FIELDS }));
}

export function createFolder(name: string, mark: FileMark): RemoteFile {
  const { id } = Drive!.Files!.create({ name, mimeType: FOLDER_TYPE, appProperties: { ...mark } });
  return { id: id!, name, url: '', modified: '', trashed: false, mark: mark.cdKey };
}

/** Everything of ours that this account sees, the trash included. */
export function listFiles(): RemoteFile[] {
  const files: RemoteFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = Drive!.Files!.list({
      q: `mimeType = '${DOC_TYPE}' or mimeType = '${FOLDER_TYPE}'`,
      fields: `nextPageToken,files(${FIELDS})`,
      pageSize: 1000,
      ...(pageToken ? { pageToken } : {}),
    });
    files.push(...(page.files ?? []).map(toRemoteFile));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return files;
}

/** One file of ours by its ID; `undefined` where it is deleted for good (or was never this account's). */
export function findFile(id: string): RemoteFile | undefined {
  try {
    return toRemoteFile(Drive!.Files!.get(id, { fields: FIELDS }) as GoogleAppsScript.Drive_v3.Drive.V3.Schema.File);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** A Doc's bytes as .docx. The advanced service's own export of binaries is not dependable, so the REST address is used. */
export function exportDocx(id: string): Uint8Array {
  const response = UrlFetchApp.fetch(`${EXPORT_URL}${id}/export?mimeType=${encodeURIComponent(DOCX_TYPE)}`, {
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
  });
  return Uint8Array.from(response.getBlob().getBytes());
}

function toBlob({ name, bytes }: DocumentContent): GoogleAppsScript.Base.Blob {
  // Apps Script's bytes are signed.
  return Utilities.newBlob(Array.from(Int8Array.from(bytes)), DOCX_TYPE, `${name}.docx`);
}

function toRemoteFile(file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): RemoteFile {
  const { cdKey, cdKind } = (file.appProperties ?? {}) as Partial<FileMark>;
  const { [PDF_TYPE]: pdf, [DOCX_TYPE]: word } = (file.exportLinks ?? {}) as Partial<Record<string, string>>;
  return {
    id: file.id!,
    name: file.name!,
    url: file.webViewLink!,
    modified: String(file.modifiedTime),
    trashed: file.trashed === true,
    mark: cdKey,
    kind: cdKind,
    ...(pdf && word && { downloads: { pdf, word } }),
  };
}
