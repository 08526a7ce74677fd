/** `Drive.Revisions`: https://developers.google.com/workspace/drive/api/reference/rest/v3/revisions */
import { ServiceObject } from '../script/service-object';
import type { Account } from './account';
import { ApiError } from './api-error';
import { readPageSize, readPageToken, writePageToken } from './drive-pages';
import { checkOptions, fieldsOf, findFile, type Options } from './drive-request';
import { describeUser, exportLinks } from './drive-resource';
import { REVISION, REVISION_LIST } from './drive-schema';
import { selectFields } from './field-mask';
import { DOCUMENT, FOLDER } from './mime-type';
import type { FileState } from './state';

const DEFAULT_FIELDS = 'kind,id,mimeType,modifiedTime';
/** "Maximum number of revisions to return. Defaults to 200": at most 1000. */
const PAGE = 200;

export class RevisionsCollection extends ServiceObject {
  readonly type = 'Drive_v3.Drive.V3.Collection.RevisionsCollection';

  constructor(private readonly account: Account) {
    super();
  }

  /** From the oldest on. */
  list(fileId: string, options: Options = {}): Record<string, unknown> {
    const method = 'drive.revisions.list';
    checkOptions(method, options, ['pageSize', 'pageToken'], REVISION_LIST);
    const { revisions } = this.findVersioned(method, fileId);
    const size = readPageSize(method, options?.pageSize, PAGE);
    const start = readPageToken(method, options?.pageToken);
    const answer = {
      kind: 'drive#revisionList',
      nextPageToken: start + size < revisions.length ? writePageToken(start + size) : undefined,
      revisions: revisions.slice(start, start + size).map((revision) => this.describe(fileId, revision)),
    };
    const fields = fieldsOf(options) ?? `kind,nextPageToken,revisions(${DEFAULT_FIELDS})`;
    return selectFields(method, fields, answer, REVISION_LIST);
  }

  get(fileId: string, revisionId: string, options: Options = {}): Record<string, unknown> {
    const method = 'drive.revisions.get';
    checkOptions(method, options, [], REVISION);
    const { revisions } = this.findVersioned(method, fileId);
    const found = revisionId === 'head' ? revisions.at(-1) : revisions.find(({ id }) => id === revisionId);
    if (!found) throw new ApiError(method, 404, 'notFound', `Revision not found: ${revisionId}.`);
    return selectFields(method, fieldsOf(options) ?? DEFAULT_FIELDS, this.describe(fileId, found), REVISION);
  }

  private findVersioned(method: string, fileId: string): FileState {
    const file = findFile(this.account, method, fileId);
    if (file.mimeType !== FOLDER) return file;
    throw new ApiError(method, 403, 'revisionsNotSupported', 'The file does not support revisions.');
  }

  private describe(fileId: string, { id, modifiedTime, by }: FileState['revisions'][number]) {
    const { mimeType } = this.account.state.files[fileId] as FileState;
    const isDocument = mimeType === DOCUMENT;
    return {
      kind: 'drive#revision',
      id,
      mimeType,
      modifiedTime: new Date(modifiedTime).toISOString(),
      lastModifyingUser: describeUser(this.account, by),
      ...(isDocument ? { published: false, exportLinks: exportLinks(fileId, id) } : { keepForever: false }),
    };
  }
}
