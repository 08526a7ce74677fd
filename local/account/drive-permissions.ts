/** `Drive.Permissions`: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
import { ServiceObject } from '../script/service-object';
import type { Account } from './account';
import { ApiError, noGoogleAccount, unsupported } from './api-error';
import { checkOptions, fieldsOf, findFile, type Options, type Resource } from './drive-request';
import { describePermission, permissionId } from './drive-resource';
import { PERMISSION, PERMISSION_LIST } from './drive-schema';
import { selectFields } from './field-mask';
import type { FileState, PermissionState } from './state';

const TYPES: readonly unknown[] = ['user', 'group', 'domain', 'anyone'] satisfies PermissionState['type'][];
const ROLES: readonly unknown[] = ['writer', 'commenter', 'reader'] satisfies PermissionState['role'][];
const DEFAULT_FIELDS = 'id,type,kind,role';

export class PermissionsCollection extends ServiceObject {
  readonly type = 'Drive_v3.Drive.V3.Collection.PermissionsCollection';

  constructor(private readonly account: Account) {
    super();
  }

  create(resource: Resource, fileId: string, options: Options = {}): Record<string, unknown> {
    const method = 'drive.permissions.create';
    checkOptions(method, options, ['sendNotificationEmail', 'emailMessage'], PERMISSION);
    const file = findFile(this.account, method, fileId);
    const permission = readPermission(method, resource);
    if (options?.sendNotificationEmail === false) this.checkAccount(method, permission);
    file.permissions = [...file.permissions.filter((kept) => kept.id !== permission.id), permission];
    file.version += 1;
    return selectFields(method, fieldsOf(options) ?? DEFAULT_FIELDS, describePermission(permission), PERMISSION);
  }

  /** A person without a Google account can only be invited by mail. */
  private checkAccount(method: string, { emailAddress = '' }: PermissionState): void {
    const address = emailAddress.toLowerCase();
    const isStranger = this.account.strangers.some((one) => address === one || address.endsWith(`@${one}`));
    if (isStranger) throw new ApiError(method, 400, 'invalidSharingRequest', noGoogleAccount(emailAddress));
  }

  get(fileId: string, id: string, options: Options = {}): Record<string, unknown> {
    const method = 'drive.permissions.get';
    checkOptions(method, options, [], PERMISSION);
    const permission = findPermission(method, findFile(this.account, method, fileId), id);
    return selectFields(method, fieldsOf(options) ?? DEFAULT_FIELDS, describePermission(permission), PERMISSION);
  }

  list(fileId: string, options: Options = {}): Record<string, unknown> {
    const method = 'drive.permissions.list';
    checkOptions(method, options, [], PERMISSION_LIST);
    const file = findFile(this.account, method, fileId);
    const answer = { kind: 'drive#permissionList', permissions: file.permissions.map(describePermission) };
    const fields = fieldsOf(options) ?? `kind,nextPageToken,permissions(${DEFAULT_FIELDS})`;
    return selectFields(method, fields, answer, PERMISSION_LIST);
  }

  remove(fileId: string, id: string, options: Options = {}): void {
    const method = 'drive.permissions.delete';
    checkOptions(method, options, []);
    const file = findFile(this.account, method, fileId);
    if (findPermission(method, file, id).role === 'owner') {
      throw new ApiError(
        method,
        403,
        'insufficientFilePermissions',
        'The user does not have sufficient permissions for this file.',
      );
    }
    file.permissions = file.permissions.filter((permission) => permission.id !== id);
    file.version += 1;
  }
}

function readPermission(method: string, resource: Resource): PermissionState {
  const required = (field: string): ApiError =>
    new ApiError(method, 400, 'required', `The permission ${field} field is required.`);
  const { type, role, emailAddress, domain } = resource ?? {};
  if (!type) throw required('type');
  if (!role) throw required('role');
  if (role === 'owner') throw unsupported('handing a file to another owner');
  if (!TYPES.includes(type) || !ROLES.includes(role)) throw new ApiError(method, 400, 'invalid', 'Invalid Value');
  const kept = { type, role } as Pick<PermissionState, 'type' | 'role'>;
  if (type === 'anyone') return { ...kept, id: 'anyoneWithLink' };
  const grantee = type === 'domain' ? domain : emailAddress;
  if (typeof grantee !== 'string' || grantee === '') throw required(type === 'domain' ? 'domain' : 'emailAddress');
  return {
    ...kept,
    id: permissionId(grantee),
    ...(type === 'domain' ? { domain: grantee } : { emailAddress: grantee }),
  };
}

function findPermission(method: string, file: FileState, id: string): PermissionState {
  const permission = file.permissions.find((kept) => kept.id === id);
  if (!permission) throw new ApiError(method, 404, 'notFound', `Permission not found: ${id}.`);
  return permission;
}
