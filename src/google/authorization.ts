/** What the user has granted: each action asks for the scopes it needs, and for no others. */

import { conversation } from './conversation';

const SCOPE_ROOT = 'https://www.googleapis.com/auth/';

export type Scope =
  | 'spreadsheets.currentonly'
  | 'drive.file'
  | 'gmail.compose'
  | 'script.container.ui'
  | 'script.scriptapp'
  | 'script.external_request';

/** Of `scopes`, those that the user has not granted. */
export function findMissingScopes(scopes: readonly Scope[]): Scope[] {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes.map(toUrl));
  if (info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED) return [];
  const granted = info.getAuthorizedScopes() ?? [];
  return scopes.filter((scope) => !granted.includes(toUrl(scope)));
}

/** Ends the run and shows Google's consent screen where one of `scopes` is not granted; a sidebar call, which cannot, tells of them. Never in triggers. */
export function requireScopes(scopes: readonly Scope[]): void {
  const said = conversation();
  if (said) {
    for (const scope of scopes) said.missing.add(scope);
    return;
  }
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes.map(toUrl));
}

function toUrl(scope: Scope): string {
  return SCOPE_ROOT + scope;
}
