/** Google Docs and the folder they stand in, through the Drive advanced service under `drive.file`. */
import { retrying, retryingOnce } from './retry';
import { isNotFound } from './service-fault';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

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

/** Imports .docx bytes as a new Google Doc, once: where Google stumbles it is looked for by its mark. */
export function createDocument(content: DocumentContent, folderId: string, mark: FileMark): RemoteFile {
  const resource = { name: content.name, mimeType: DOC_TYPE, parents: [folderId], appProperties: { ...mark } };
  const blob = toBlob(content);
  return retryingOnce(
    () => toRemoteFile(Drive!.Files!.create(resource, blob, { fields: FIELDS })),
    () => findMarked(mark),
  );
}

function findMarked({ cdKey }: FileMark): RemoteFile | undefined {
  return listFiles().find((file) => file.mark === cdKey && !file.trashed);
}

/** Replaces a Doc's content and name; its ID, link, sharing and revisions stay. */
export function updateDocument(id: string, content: DocumentContent): RemoteFile {
  const resource = { name: content.name, mimeType: DOC_TYPE };
  const blob = toBlob(content);
  return retrying(() => toRemoteFile(Drive!.Files!.update(resource, id, blob, { fields: FIELDS })));
}

/** Into the trash, from which its owner can take it back. */
export function trashFile(id: string): void {
  retrying(() => Drive!.Files!.update({ trashed: true }, id));
}

export function createFolder(name: string, mark: FileMark): RemoteFile {
  const resource = { name, mimeType: FOLDER_TYPE, appProperties: { ...mark } };
  const create = () => ({ id: Drive!.Files!.create(resource).id!, name, url: '', modified: '', trashed: false });
  return { ...retryingOnce(create, () => findMarked(mark)), mark: mark.cdKey };
}

/** Everything of ours that this account sees, the trash included. */
export function listFiles(): RemoteFile[] {
  const files: RemoteFile[] = [];
  let pageToken: string | undefined;
  do {
    const options = {
      q: `mimeType = '${DOC_TYPE}' or mimeType = '${FOLDER_TYPE}'`,
      fields: `nextPageToken,files(${FIELDS})`,
      pageSize: 1000,
      ...(pageToken ? { pageToken } : {}),
    };
    const page = retrying(() => Drive!.Files!.list(options));
    files.push(...(page.files ?? []).map(toRemoteFile));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return files;
}

/** One file of ours by its ID; `undefined` where it is deleted for good (or was never this account's). */
export function findFile(id: string): RemoteFile | undefined {
  try {
    return retrying(() => toRemoteFile(Drive!.Files!.get(id, { fields: FIELDS }) as DriveFile));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** A Doc's bytes as .docx. The advanced service's own export of binaries is not dependable, so the REST address is used. */
export function exportDocx(id: string): Uint8Array {
  const url = `${EXPORT_URL}${id}/export?mimeType=${encodeURIComponent(DOCX_TYPE)}`;
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const response = retrying(() => UrlFetchApp.fetch(url, { headers }));
  return Uint8Array.from(response.getBlob().getBytes());
}

function toBlob({ name, bytes }: DocumentContent): GoogleAppsScript.Base.Blob {
  // Apps Script's bytes are signed.
  return Utilities.newBlob(Array.from(Int8Array.from(bytes)), DOCX_TYPE, `${name}.docx`);
}

function toRemoteFile(file: DriveFile): RemoteFile {
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
