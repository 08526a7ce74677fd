/** Errors as Apps Script's advanced services throw them. */
import { ServiceError } from '../script/service-object';

export interface ApiErrorDetails {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
}

/**
 * What an API answered with other than success. At Google its name is `GoogleJsonResponseException`, its message
 * `API call to drive.files.get failed with error: File not found: x.`, and `details` is the answer's `error` object.
 */
export class ApiError extends ServiceError {
  readonly details: ApiErrorDetails;

  constructor(method: string, code: number, reason: string, message: string) {
    super(`API call to ${method} failed with error: ${message}`);
    Object.defineProperty(this, 'name', { value: 'GoogleJsonResponseException' });
    const domain = /limit/i.test(reason) ? 'usageLimits' : 'global';
    this.details = { code, message, errors: [{ domain, reason, message }] };
  }
}

/** What Google answers and this host cannot: it says so by name rather than answer wrongly. */
export function unsupported(what: string): ServiceError {
  return new ServiceError(`The local host does not support ${what}.`);
}

/** Whom Google can only invite by mail. As quoted in https://github.com/GAM-team/GAM/wiki/Users-Drive-Permissions */
export function noGoogleAccount(address: string): string {
  return `Bad Request. User message: "You are trying to invite ${address}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`;
}
