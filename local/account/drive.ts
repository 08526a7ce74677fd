/** The advanced service `Drive`, version 3, over the account's directory. */
import type { Host } from '../host';
import { ServiceObject } from '../script/service-object';
import type { Account } from './account';
import { ApiError } from './api-error';
import { FilesCollection } from './drive-files';
import { PermissionsCollection } from './drive-permissions';
import { checkOptions, fieldsOf, type Options } from './drive-request';
import { describeUser } from './drive-resource';
import { RevisionsCollection } from './drive-revisions';
import { ABOUT } from './drive-schema';
import { selectFields } from './field-mask';
import { DOCUMENT, DOCX, PDF } from './mime-type';

class AboutCollection extends ServiceObject {
  readonly type = 'Drive_v3.Drive.V3.Collection.AboutCollection';

  constructor(private readonly account: Account) {
    super();
  }

  get(options: Options = {}): Record<string, unknown> {
    const method = 'drive.about.get';
    const fields = fieldsOf(options);
    if (fields === undefined) {
      throw new ApiError(method, 400, 'required', "The 'fields' parameter is required for this method.");
    }
    checkOptions(method, options, [], ABOUT);
    const answer = {
      kind: 'drive#about',
      user: describeUser(this.account, this.account.host.account),
      importFormats: { [DOCX]: [DOCUMENT] },
      exportFormats: { [DOCUMENT]: [DOCX, PDF] },
      appInstalled: true,
    };
    return selectFields(method, fields, answer, ABOUT);
  }
}

class DriveService extends ServiceObject {
  readonly type = 'Drive';
  readonly About: AboutCollection;
  readonly Files: FilesCollection;
  readonly Permissions: PermissionsCollection;
  readonly Revisions: RevisionsCollection;

  constructor(account: Account) {
    super();
    this.About = new AboutCollection(account);
    this.Files = new FilesCollection(account);
    this.Permissions = new PermissionsCollection(account);
    this.Revisions = new RevisionsCollection(account);
  }
}

/** The global `Drive` for one run by `host.account`. */
export function createDrive(account: Account, _host: Host): DriveService {
  return new DriveService(account);
}
