/** Who may write into a Doc of ours, through the Drive advanced service under `drive.file`. */
import { retrying } from './retry';
import { isNotFound } from './service-fault';

export interface Permission {
  readonly id: string;
  readonly role: string;
}

/** By address, in lower case; none where the Doc is gone. */
export function readPermissions(file: string): Map<string, Permission> {
  const options = { fields: 'permissions(id,emailAddress,role)' };
  const { permissions = [] } = retrying(() => {
    try {
      return Drive!.Permissions!.list(file, options);
    } catch (error) {
      if (isNotFound(error)) return {};
      throw error;
    }
  });
  return new Map(
    permissions.map(({ id, emailAddress, role }) => [
      String(emailAddress).toLowerCase(),
      { id: String(id), role: String(role) },
    ]),
  );
}

/** Gives the permission's ID. The same once more changes nothing; Google writes to nobody. */
export function giveWriting(file: string, address: string): string {
  const resource = { type: 'user', role: 'writer', emailAddress: address };
  const options = { sendNotificationEmail: false, fields: 'id' };
  return retrying(() => Drive!.Permissions!.create(resource, file, options)).id!;
}

/** A permission, or a Doc, that is gone already counts as taken back. */
export function takeBackPermission(file: string, permission: string): void {
  retrying(() => {
    try {
      Drive!.Permissions!.remove(file, permission);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  });
}
