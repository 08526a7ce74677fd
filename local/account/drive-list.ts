/** `Drive.Files.list`: searching, ordering and paging the files the app may see. */
import type { Account } from './account';
import { ApiError, unsupported } from './api-error';
import { compare } from './disk';
import { readPageSize, readPageToken, writePageToken } from './drive-pages';
import { parseQuery, type Searched } from './drive-query';
import { checkOptions, fieldsOf, isVisible, type Options } from './drive-request';
import { describeFile, rootId } from './drive-resource';
import { FILE_LIST } from './drive-schema';
import { selectFields } from './field-mask';
import { isTrashed } from './file-tree';
import { FOLDER } from './mime-type';
import type { FileState } from './state';

type Order = (a: FileState, b: FileState) => number;

const DEFAULT_FIELDS = 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';
const PAGE = 100;

const ORDERS: Readonly<Record<string, Order>> = {
  createdTime: (a, b) => a.createdTime - b.createdTime,
  folder: (a, b) => Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER),
  modifiedTime: (a, b) => a.modifiedTime - b.modifiedTime,
  modifiedByMeTime: (a, b) => a.modifiedTime - b.modifiedTime,
  recency: (a, b) => a.modifiedTime - b.modifiedTime,
  name: (a, b) => a.name.localeCompare(b.name, 'vi'),
  name_natural: (a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }),
  starred: (a, b) => Number(a.starred ?? false) - Number(b.starred ?? false),
};
const ORDERS_ELSEWHERE = ['quotaBytesUsed', 'sharedWithMeTime', 'viewedByMeTime'];

export function listFiles(account: Account, method: string, given: Options): Record<string, unknown> {
  const options = given ?? {};
  checkOptions(
    method,
    options,
    ['q', 'pageSize', 'pageToken', 'orderBy', 'spaces', 'corpora', 'includeItemsFromAllDrives'],
    FILE_LIST,
  );
  if (![undefined, 'drive'].includes(options.spaces as string)) throw unsupported(`the space "${options.spaces}"`);
  if (![undefined, 'user'].includes(options.corpora as string)) throw unsupported(`the corpora "${options.corpora}"`);
  const test = readQuery(account, method, options.q);
  const order = readOrder(method, options.orderBy);
  const size = readPageSize(method, options.pageSize, PAGE);
  const start = readPageToken(method, options.pageToken);
  const found = Object.values(account.state.files)
    .filter((file) => isVisible(account, file) && test(searched(account, file)))
    .sort((a, b) => order(a, b) || compare(a.id, b.id));
  const next = start + size < found.length ? writePageToken(start + size) : undefined;
  const answer = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    nextPageToken: next,
    files: found.slice(start, start + size).map((file) => describeFile(account, file)),
  };
  return selectFields(method, fieldsOf(options) ?? DEFAULT_FIELDS, answer, FILE_LIST);
}

function readQuery(account: Account, method: string, q: unknown): (file: Searched) => boolean {
  if (q === undefined || q === null || q === '') return () => true;
  return parseQuery(method, String(q), rootId(account.host.account));
}

function searched(account: Account, file: FileState): Searched {
  return {
    ...file,
    starred: file.starred ?? false,
    trashed: isTrashed(account.state, file),
    parents: [file.parent === 'root' ? rootId(file.owner) : file.parent],
  };
}

/** Without `orderBy` Google promises no order; here the last modified is first. */
function readOrder(method: string, orderBy: unknown): Order {
  if (orderBy === undefined || orderBy === null) return (a, b) => b.modifiedTime - a.modifiedTime;
  const orders = String(orderBy)
    .split(',')
    .map((key): Order => {
      const [, name = '', descending] = /^\s*(\w+)(\s+desc)?\s*$/.exec(key) ?? [];
      if (ORDERS_ELSEWHERE.includes(name)) throw unsupported(`ordering by "${name}"`);
      const order = Object.hasOwn(ORDERS, name) ? ORDERS[name] : undefined;
      if (!order) throw new ApiError(method, 400, 'invalid', 'Invalid Value');
      return descending ? (a, b) => order(b, a) : order;
    });
  return (a, b) => orders.reduce((result, order) => result || order(a, b), 0);
}
