/** `Drive.Files`: https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
import { ServiceObject } from '../script/service-object';
import type { Account } from './account';
import { ApiError, unsupported } from './api-error';
import { emptyDocx } from './docx';
import { listFiles } from './drive-list';
import { answerFile, checkOptions, findFile, type Media, type Options, type Resource } from './drive-request';
import { permissionId } from './drive-resource';
import { addRevision, checkMimeType, findFolder, mergeProperties, readBody, readTime, readUpload } from './drive-write';
import { deleteFile, placeFile, subtree } from './file-tree';
import { DOCUMENT, FOLDER } from './mime-type';
import type { FileState } from './state';

/** Setting one of these is a change a person sees, and moves `modifiedTime`; trash, star and folder do not. */
const CONTENT_FIELDS = ['name', 'mimeType', 'description', 'properties', 'appProperties'];

export class FilesCollection extends ServiceObject {
  readonly type = 'Drive_v3.Drive.V3.Collection.FilesCollection';

  constructor(private readonly account: Account) {
    super();
  }

  create(resource: Resource, media?: Media | null, options: Options = {}): Record<string, unknown> {
    const method = 'drive.files.create';
    checkOptions(method, options, []);
    const body = readBody(method, resource, ['parents', 'createdTime']);
    const parent = this.readParent(method, body.parents) ?? 'root';
    const mimeType = String(body.mimeType ?? media?.getContentType() ?? 'application/octet-stream');
    checkMimeType(method, mimeType);
    const bytes = media ? readUpload(method, media, mimeType) : emptyContent(mimeType);
    const file = this.draftFile(method, body, parent, mimeType, media?.getName() ?? 'Untitled');
    if (mimeType === DOCUMENT) this.account.onCount('documentsCreated', 1);
    if (mimeType === DOCUMENT && media) this.account.onCount('filesConverted', 1);
    this.add(file, bytes);
    return answerFile(this.account, method, file, options);
  }

  copy(resource: Resource, fileId: string, options: Options = {}): Record<string, unknown> {
    const method = 'drive.files.copy';
    checkOptions(method, options, []);
    const source = findFile(this.account, method, fileId);
    if (source.mimeType === FOLDER) {
      throw new ApiError(method, 403, 'cannotCopyFile', 'This file cannot be copied by the user.');
    }
    const body = readBody(method, resource, ['parents', 'createdTime']);
    if (body.mimeType !== undefined && body.mimeType !== source.mimeType) throw unsupported('converting a copy');
    const parent = this.readParent(method, body.parents) ?? source.parent;
    const file = this.draftFile(method, body, parent, source.mimeType, `Copy of ${source.name}`);
    file.properties = mergeProperties(method, source.properties, body.properties);
    file.appProperties = mergeProperties(method, source.appProperties, body.appProperties);
    if (source.mimeType === DOCUMENT) this.account.onCount('documentsCreated', 1);
    this.add(file, this.account.read(source.sha256 ?? ''));
    return answerFile(this.account, method, file, options);
  }

  update(resource: Resource, fileId: string, media?: Media | null, options: Options = {}): Record<string, unknown> {
    const method = 'drive.files.update';
    checkOptions(method, options, ['addParents', 'removeParents']);
    const file = findFile(this.account, method, fileId);
    if (resource?.parents) {
      throw new ApiError(
        method,
        403,
        'fieldNotWritable',
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      );
    }
    const body = readBody(method, resource, []);
    const mimeType = String(body.mimeType ?? file.mimeType);
    checkMimeType(method, mimeType);
    if (mimeType !== file.mimeType && (!media || [mimeType, file.mimeType].some(isGoogles))) {
      throw unsupported(`changing the type of a file from ${file.mimeType} to ${mimeType}`);
    }
    const bytes = media && readUpload(method, media, mimeType);
    const changes = readChanges(method, file, body);
    const parent = this.readMove(method, file, options);
    if (media && mimeType === DOCUMENT) this.account.onCount('filesConverted', 1);
    Object.assign(file, changes, { mimeType });
    if (bytes || CONTENT_FIELDS.some((name) => body[name] !== undefined)) {
      file.modifiedTime = this.account.nextTime();
    }
    if (body.modifiedTime !== undefined) file.modifiedTime = readTime(method, body.modifiedTime);
    file.version += 1;
    if (bytes) addRevision(this.account, file, bytes);
    if (parent !== undefined) file.parent = parent;
    if (parent !== undefined || body.name !== undefined || body.trashed !== undefined) placeFile(this.account, file);
    return answerFile(this.account, method, file, options);
  }

  get(fileId: string, options: Options = {}): Record<string, unknown> {
    const method = 'drive.files.get';
    checkOptions(method, options, ['alt', 'acknowledgeAbuse']);
    const file = findFile(this.account, method, fileId);
    if (options?.alt === 'media') {
      if (!isGoogles(file.mimeType)) throw unsupported('downloading a file with Drive.Files.get');
      throw new ApiError(
        method,
        403,
        'fileNotDownloadable',
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      );
    }
    return answerFile(this.account, method, file, options);
  }

  list(options: Options = {}): Record<string, unknown> {
    return listFiles(this.account, 'drive.files.list', options);
  }

  remove(fileId: string, options: Options = {}): void {
    const method = 'drive.files.delete';
    checkOptions(method, options, []);
    deleteFile(this.account, findFile(this.account, method, fileId));
  }

  /** Without `alt: 'media'` Google answers every call with this error; whether bytes survive with it is not known. */
  export(fileId: string, _mimeType: string, options: Options = {}): never {
    const method = 'drive.files.export';
    findFile(this.account, method, fileId);
    if (options?.alt === 'media') throw unsupported('the bytes of Drive.Files.export: fetch them with UrlFetchApp');
    throw new ApiError(method, 400, 'badRequest', 'Export requires alt=media to download the exported content.');
  }

  private readParent(method: string, parents: unknown): string | undefined {
    if (parents === undefined || parents === null) return undefined;
    if (!Array.isArray(parents)) throw new ApiError(method, 400, 'invalid', 'Invalid Value');
    if (parents.length > 1) {
      throw new ApiError(method, 403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
    }
    return parents.length === 0 ? undefined : findFolder(this.account, method, String(parents[0]));
  }

  /** The folder a file goes to, by `addParents` and `removeParents`; a file has one folder. */
  private readMove(method: string, file: FileState, options: Options): string | undefined {
    const ids = (value: unknown) => (typeof value === 'string' ? value.split(',').map((id) => id.trim()) : []);
    const [added = [], removed = []] = [ids(options?.addParents), ids(options?.removeParents)].map((list) =>
      list.map((id) => findFolder(this.account, method, id)),
    );
    const [parent] = added;
    if (parent === undefined) {
      if (removed.length > 0) throw unsupported('removing a file from its only folder');
      return undefined;
    }
    if (added.length > 1 || (parent !== file.parent && !removed.includes(file.parent))) {
      throw new ApiError(method, 403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
    }
    if (subtree(this.account.state, file).some((inner) => inner.id === parent)) {
      throw new ApiError(method, 400, 'badRequest', 'A folder cannot be moved into itself or one of its descendants.');
    }
    return parent;
  }

  private draftFile(
    method: string,
    body: Record<string, unknown>,
    parent: string,
    mimeType: string,
    name: string,
  ): FileState {
    const { host } = this.account;
    const written = readChanges(method, { properties: {}, appProperties: {} }, body);
    const times = [body.createdTime, body.modifiedTime].map((time) =>
      time === undefined ? undefined : readTime(method, time),
    );
    return {
      name,
      properties: {},
      appProperties: {},
      trashed: false,
      ...written,
      id: '',
      mimeType,
      owner: host.account,
      madeBy: 'app',
      parent,
      createdTime: times[0] ?? 0,
      modifiedTime: times[1] ?? 0,
      version: 1,
      revisions: [],
      permissions: [{ id: permissionId(host.account), type: 'user', role: 'owner', emailAddress: host.account }],
      path: '',
    };
  }

  private add(file: FileState, bytes: Uint8Array | undefined): void {
    file.id = this.account.nextId(file.mimeType === DOCUMENT ? 'document' : 'file');
    const now = this.account.nextTime();
    file.createdTime ||= now;
    file.modifiedTime ||= now;
    if (bytes) addRevision(this.account, file, bytes);
    this.account.state.files[file.id] = file;
    placeFile(this.account, file);
  }
}

/** What a request's body sets, but for times and folder. */
function readChanges(
  method: string,
  file: Pick<FileState, 'properties' | 'appProperties'>,
  body: Record<string, unknown>,
): Partial<FileState> {
  const changes: Partial<FileState> = {};
  if (body.name !== undefined) changes.name = String(body.name);
  if (body.description !== undefined) changes.description = String(body.description);
  if (body.starred !== undefined) changes.starred = body.starred === true;
  if (body.trashed !== undefined) changes.trashed = body.trashed === true;
  if (body.properties !== undefined) {
    changes.properties = mergeProperties(method, file.properties, body.properties);
  }
  if (body.appProperties !== undefined) {
    changes.appProperties = mergeProperties(method, file.appProperties, body.appProperties);
  }
  return changes;
}

function emptyContent(mimeType: string): Uint8Array | undefined {
  if (mimeType === FOLDER) return undefined;
  if (mimeType === DOCUMENT) return emptyDocx();
  if (isGoogles(mimeType)) throw unsupported(`making a file of type ${mimeType}`);
  return new Uint8Array();
}

function isGoogles(mimeType: string): boolean {
  return mimeType.startsWith('application/vnd.google-apps.');
}
