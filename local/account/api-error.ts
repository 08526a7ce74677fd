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
    this.details = { code, message, errors: [{ domain: 'global', reason, message }] };
  }
}

/** What Google answers and this host cannot: it says so by name rather than answer wrongly. */
export function unsupported(what: string): ServiceError {
  return new ServiceError(`The local host does not support ${what}.`);
}
