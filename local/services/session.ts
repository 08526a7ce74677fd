/** `Session`. https://developers.google.com/apps-script/reference/base/session */
import type { Host } from '../host';
import { ServiceObject } from '../script/service-object';

class User extends ServiceObject {
  override readonly type = 'Base.User';

  constructor(private readonly address: string) {
    super();
  }

  getEmail(): string {
    return this.address;
  }
}

class Session extends ServiceObject {
  override readonly type = 'Base.Session';
  private readonly user: User;

  constructor(private readonly host: Host) {
    super();
    this.user = new User(host.account);
  }

  getActiveUser(): User {
    return this.user;
  }

  getEffectiveUser(): User {
    return this.user;
  }

  getActiveUserLocale(): string {
    return this.host.locale ?? 'vi';
  }

  getScriptTimeZone(): string {
    return this.host.timeZone;
  }
}

export function createSession(host: Host): ServiceObject {
  return new Session(host);
}
