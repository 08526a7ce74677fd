/** The scopes a run may use: the manifest's, less those the user did not grant. */

export const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';

/** `gmail.compose` → `https://www.googleapis.com/auth/gmail.compose`; a full URL stays as it is. */
export function expandScope(scope: string): string {
  return scope.includes('://') ? scope : `${SCOPE_PREFIX}${scope}`;
}

export interface Grants {
  /** What the manifest asks for. */
  readonly asked: readonly string[];
  readonly granted: readonly string[];
}

export function createGrants(asked: readonly string[], denied: readonly string[] = []): Grants {
  const refused = new Set(denied.map(expandScope));
  return { asked, granted: asked.filter((scope) => !refused.has(scope)) };
}

/** Any one of the documented scopes is enough. */
export function isAllowed(grants: Grants, scopes: readonly string[] | undefined): boolean {
  return !scopes || scopes.length === 0 || scopes.some((scope) => grants.granted.includes(scope));
}

/**
 * Google's messages, as many have posted them: one where the manifest does not ask for a scope, another where the user did not
 * grant it; one scope bare, several as `(a || b)`.
 */
export function scopeFault(title: string, scopes: readonly string[], grants: Grants): string {
  const required = scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`;
  const isAsked = scopes.some((scope) => grants.asked.includes(scope));
  const refusal = isAsked ? 'You do not have permission' : 'Specified permissions are not sufficient';
  return `${refusal} to call ${title}. Required permissions: ${required}`;
}
