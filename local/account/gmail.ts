/** The advanced service `Gmail`, version 1, over the account's directory. */
import type { Host } from '../host';
import { ServiceObject } from '../script/service-object';
import type { Account } from './account';
import { checkUser, DraftsCollection } from './gmail-drafts';

class UsersCollection extends ServiceObject {
  readonly type = 'Gmail.Collection.UsersCollection';
  readonly Drafts: DraftsCollection;

  constructor(private readonly account: Account) {
    super();
    this.Drafts = new DraftsCollection(account);
  }

  getProfile(userId: string): Record<string, unknown> {
    checkUser(this.account, 'gmail.users.getProfile', userId);
    const { state, host } = this.account;
    const own = [...Object.values(state.drafts), ...Object.values(state.messages)].filter(
      (mail) => mail.owner === host.account,
    );
    return {
      emailAddress: host.account,
      messagesTotal: own.length,
      threadsTotal: new Set(own.map((mail) => mail.thread)).size,
      historyId: String(state.counter),
    };
  }
}

class GmailService extends ServiceObject {
  readonly type = 'Gmail';
  readonly Users: UsersCollection;

  constructor(account: Account) {
    super();
    this.Users = new UsersCollection(account);
  }
}

/** The global `Gmail` for one run by `host.account`. */
export function createGmail(account: Account, _host: Host): GmailService {
  return new GmailService(account);
}
