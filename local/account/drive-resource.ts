/** A file of the account as Drive's API describes it. */
import { createHash } from 'node:crypto';
import type { Account } from './account';
import { isTrashed } from './file-tree';
import { DOCUMENT, FOLDER } from './mime-type';
import type { FileState, PermissionState } from './state';

/** The user as `permissionId`s and `owners` name them: digits, the same for one address. */
export function permissionId(address: string): string {
  const hash = createHash('sha256').update(address.toLowerCase()).digest();
  return hash.readBigUInt64BE().toString().padStart(20, '0');
}

/** The id of the top folder of an account's My Drive. */
export function rootId(address: string): string {
  return `0A${createHash('sha256').update(`root ${address}`).digest('base64url').slice(0, 14)}PVA`;
}

export function describeUser(account: Account, address: string) {
  return {
    kind: 'drive#user',
    displayName: address.replace(/@.*/, ''),
    me: address === account.host.account,
    permissionId: permissionId(address),
    emailAddress: address,
  };
}

export function describePermission(permission: PermissionState) {
  const address = permission.emailAddress;
  return {
    kind: 'drive#permission',
    ...permission,
    ...(permission.type !== 'anyone' && { displayName: address?.replace(/@.*/, '') ?? permission.domain }),
    ...(permission.type === 'user' && { deleted: false, pendingOwner: false }),
  };
}

/** Every field this host has; the caller picks what was asked for. */
export function describeFile(account: Account, file: FileState): Record<string, unknown> {
  const last = file.revisions.at(-1);
  const isFolder = file.mimeType === FOLDER;
  const isDocument = file.mimeType === DOCUMENT;
  const size = file.sha256 === undefined ? undefined : String(account.read(file.sha256).length);
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description !== undefined && { description: file.description }),
    starred: file.starred ?? false,
    trashed: isTrashed(account.state, file),
    explicitlyTrashed: file.trashed,
    parents: [file.parent === 'root' ? rootId(file.owner) : file.parent],
    ...(Object.keys(file.properties).length > 0 && { properties: { ...file.properties } }),
    ...(Object.keys(file.appProperties).length > 0 && { appProperties: { ...file.appProperties } }),
    spaces: ['drive'],
    version: String(file.version),
    webViewLink: webViewLink(file),
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    modifiedByMe: true,
    modifiedByMeTime: new Date(file.modifiedTime).toISOString(),
    owners: [describeUser(account, file.owner)],
    lastModifyingUser: describeUser(account, last?.by ?? file.owner),
    ownedByMe: file.owner === account.host.account,
    isAppAuthorized: true,
    shared: file.permissions.length > 1,
    permissions: file.permissions.map(describePermission),
    permissionIds: file.permissions.map((permission) => permission.id),
    copyRequiresWriterPermission: false,
    writersCanShare: true,
    capabilities: {
      canAddChildren: isFolder,
      canComment: !isFolder,
      canCopy: !isFolder,
      canDelete: true,
      canDownload: !isFolder,
      canEdit: true,
      canListChildren: isFolder,
      canModifyContent: true,
      canReadRevisions: !isFolder,
      canRename: true,
      canShare: true,
      canTrash: true,
      canUntrash: true,
    },
    quotaBytesUsed: isFolder ? '0' : size,
    ...(size !== undefined && { size }),
    ...(isDocument && { exportLinks: exportLinks(file.id) }),
    ...(!isFolder && !isDocument && describeBinary(account, file)),
  };
}

function describeBinary(account: Account, file: FileState) {
  const bytes = account.read(file.sha256 ?? '');
  const extension = /(?<=.\.)[^.]+$/.exec(file.name)?.[0];
  return {
    headRevisionId: file.revisions.at(-1)?.id,
    originalFilename: file.name,
    ...(extension !== undefined && { fileExtension: extension, fullFileExtension: extension }),
    md5Checksum: createHash('md5').update(bytes).digest('hex'),
    sha1Checksum: createHash('sha1').update(bytes).digest('hex'),
    sha256Checksum: file.sha256,
    webContentLink: `https://drive.google.com/uc?id=${file.id}&export=download`,
  };
}

/** A Doc's formats and how its links name them, as Drive's own answers list them. */
const EXPORT_FORMATS: Readonly<Record<string, string>> = {
  'application/rtf': 'rtf',
  'application/vnd.oasis.opendocument.text': 'odt',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'text/x-markdown': 'markdown',
  'text/markdown': 'markdown',
  'application/epub+zip': 'epub',
  'application/zip': 'zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'txt',
};

/** By MIME type; of an older version where one is named. */
export function exportLinks(id: string, revision?: string): Record<string, string> {
  const of = revision === undefined ? `id=${id}` : `id=${id}&revision=${revision}`;
  const address = `https://docs.google.com/feeds/download/documents/export/Export?${of}`;
  return Object.fromEntries(
    Object.entries(EXPORT_FORMATS).map(([type, name]) => [type, `${address}&exportFormat=${name}`]),
  );
}

export function documentUrl(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
}

function webViewLink(file: FileState): string {
  if (file.mimeType === DOCUMENT) return documentUrl(file.id);
  if (file.mimeType === FOLDER) return `https://drive.google.com/drive/folders/${file.id}`;
  return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}
