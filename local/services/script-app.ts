/** `ScriptApp`: what the user granted, the token, the triggers. https://developers.google.com/apps-script/reference/script/script-app */
import { expandScope, type Grants } from '../script/grants';
import { type EnumValue, enumValue, ServiceError, ServiceObject } from '../script/service-object';
import type { Termination } from '../script/termination';
import { Trigger, TriggerBuilder, type TriggerStore } from './triggers';

const AUTHORIZATION_URL = 'https://script.google.com/macros/authorize';

class AuthorizationInfo extends ServiceObject {
  override readonly type = 'Script.AuthorizationInfo';

  constructor(
    private readonly wanted: readonly string[],
    private readonly authorized: readonly string[],
  ) {
    super();
  }

  private get isRequired(): boolean {
    return this.authorized.length < this.wanted.length;
  }

  getAuthorizationStatus(): EnumValue {
    return enumValue('Script.AuthorizationStatus', this.isRequired ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): string | null {
    return this.isRequired ? AUTHORIZATION_URL : null;
  }

  getAuthorizedScopes(): readonly string[] {
    return this.authorized;
  }
}

export interface ScriptAppOptions {
  readonly grants: Grants;
  readonly termination: Termination;
  readonly triggers: TriggerStore;
  readonly token: string;
}

class ScriptApp extends ServiceObject {
  override readonly type = 'Script.ScriptApp';

  constructor(private readonly options: ScriptAppOptions) {
    super();
  }

  getAuthorizationInfo(_mode: EnumValue, scopes?: readonly string[]): AuthorizationInfo {
    const wanted = this.checkScopes(scopes ?? this.options.grants.asked);
    return new AuthorizationInfo(
      wanted,
      wanted.filter((scope) => this.options.grants.granted.includes(scope)),
    );
  }

  requireScopes(_mode: EnumValue, scopes: readonly string[]): void {
    const missing = this.checkScopes(scopes).filter((scope) => !this.options.grants.granted.includes(scope));
    // Google ends the run and shows the consent screen.
    if (missing.length > 0) this.options.termination.end({ kind: 'scopes', scopes: missing });
  }

  requireAllScopes(mode: EnumValue): void {
    this.requireScopes(mode, this.options.grants.asked);
  }

  getOAuthToken(): string {
    return this.options.token;
  }

  getScriptId(): string {
    return 'local-script';
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.options.triggers, functionName);
  }

  /** The current user's only: other people's triggers are not seen. */
  getProjectTriggers(): Trigger[] {
    const { triggers, account } = this.options.triggers;
    return triggers.filter((one) => one.account === account).map((one) => new Trigger(one));
  }

  deleteTrigger(trigger: Trigger): void {
    const { triggers } = this.options.triggers;
    const index = triggers.findIndex((one) => one.id === trigger.getUniqueId());
    // Another run may have deleted it since this one listed it.
    if (index < 0)
      throw new ServiceError(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    triggers.splice(index, 1);
  }

  /** "Scopes that are invalid or not required by the script lead to an error." */
  private checkScopes(scopes: readonly string[]): string[] {
    const unknown = scopes.find((scope) => scope !== expandScope(scope) || !this.options.grants.asked.includes(scope));
    if (unknown !== undefined) throw new ServiceError(`The script does not require the scope: ${unknown}`);
    return [...new Set(scopes)];
  }
}

export function createScriptApp(options: ScriptAppOptions): ServiceObject {
  return new ScriptApp(options);
}
