/** Faults that a test has a service's call throw, in that service's own words. */
import { ApiError, noGoogleAccount } from './account/api-error';
import { SCOPE_PREFIX } from './script/grants';
import { ServiceError } from './script/service-object';

export type FaultKind =
  /** Passes by itself. */
  | 'temporary'
  /** Too many calls in a short time. */
  | 'rateLimit'
  /** The day's quota is used up. */
  | 'quota'
  /** A permission was withdrawn. */
  | 'authorisation'
  /** The token is no longer accepted; advanced services only. */
  | 'credentials'
  /** The address cannot be written to, or not be shared with; Gmail and `Drive.Permissions` only. */
  | 'invalidRecipient'
  /** Advanced services only. */
  | 'notFound';

export interface Fault {
  readonly error: FaultKind;
  /** The call took effect, and its answer was lost. */
  readonly afterEffect?: boolean;
}

/** One call of a run: its place among those that count, the name it counts under, and what it was given, in Node's values. */
export interface ServiceCall {
  readonly number: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Answer = readonly [code: number, reason: string, message: string];

const DAY_MS = 86400000;

/**
 * Codes, reasons and texts of https://developers.google.com/workspace/gmail/api/guides/handle-errors; the text of 429 as many have
 * posted it, `(Mail sending)` as that page says of the limit on sending.
 */
function gmailAnswer({ name }: ServiceCall, error: FaultKind, now: number): Answer {
  const limit = `User-rate limit exceeded.  Retry after ${new Date(now + DAY_MS).toISOString()}`;
  switch (error) {
    case 'temporary':
      return [503, 'backendError', 'The service is currently unavailable.'];
    case 'rateLimit':
      return [429, 'userRateLimitExceeded', limit];
    case 'quota':
      return name.endsWith('.send')
        ? [429, 'rateLimitExceeded', `${limit} (Mail sending)`]
        : [403, 'dailyLimitExceeded', 'Daily Limit Exceeded'];
    case 'invalidRecipient':
      return [400, 'invalidArgument', 'Invalid To header'];
    case 'notFound':
      return [404, 'notFound', 'Requested entity was not found.'];
    default:
      return refusal(error);
  }
}

/** https://developers.google.com/workspace/drive/api/guides/handle-errors */
function driveAnswer({ args }: ServiceCall, error: FaultKind): Answer {
  switch (error) {
    case 'temporary':
      return [503, 'backendError', 'The service is currently unavailable.'];
    case 'rateLimit':
      return [403, 'userRateLimitExceeded', 'User Rate Limit Exceeded'];
    case 'quota':
      return [403, 'dailyLimitExceeded', 'Daily Limit Exceeded'];
    case 'invalidRecipient':
      return [400, 'invalidSharingRequest', noGoogleAccount(String(Object(args[0]).emailAddress))];
    case 'notFound':
      return [404, 'notFound', `File not found: ${args.find((one) => typeof one === 'string') ?? ''}.`];
    default:
      return refusal(error);
  }
}

function refusal(error: FaultKind): Answer {
  if (error === 'credentials') return [401, 'authError', 'Invalid Credentials'];
  return [403, 'insufficientPermissions', 'Request had insufficient authentication scopes.'];
}

interface BuiltIn {
  readonly temporary: string;
  /** As the messages about limits name it. */
  readonly limit: string;
  readonly scope?: string;
}

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
const SPREADSHEETS: BuiltIn = {
  temporary: 'Service error: Spreadsheets',
  limit: 'spreadsheets',
  scope: `${SCOPE_PREFIX}spreadsheets.currentonly`,
};
const TRIGGERS: BuiltIn = { temporary: SERVER_ERROR, limit: 'trigger', scope: `${SCOPE_PREFIX}script.scriptapp` };

/**
 * Built-in services say it in text alone. https://developers.google.com/apps-script/guides/support/troubleshooting ("server error
 * occurred", "Service invoked too many times"), and for rates and sheets the messages gathered in
 * https://ramblings.mcpher.com/database-abstraction-and-google-apps-script/backing-off-on-rate-limiting/
 */
const BUILT_IN: Readonly<Record<string, BuiltIn>> = {
  Properties: { temporary: SERVER_ERROR, limit: 'properties' },
  Cache: { temporary: SERVER_ERROR, limit: 'cache' },
  Lock: { temporary: SERVER_ERROR, limit: 'lock' },
  ScriptApp: TRIGGERS,
  ClockTriggerBuilder: TRIGGERS,
  UrlFetchApp: {
    temporary: 'Address unavailable: https://www.googleapis.com/drive/v3/files',
    limit: 'urlfetch',
    scope: `${SCOPE_PREFIX}script.external_request`,
  },
};

function builtInText(name: string, error: FaultKind): string | undefined {
  const { temporary, limit, scope } = BUILT_IN[name.split('.')[0] as string] ?? SPREADSHEETS;
  switch (error) {
    case 'temporary':
      return temporary;
    case 'rateLimit':
      return `Service invoked too many times in a short time: ${limit} rateMax. Try Utilities.sleep(1000) between calls.`;
    case 'quota':
      return `Service invoked too many times for one day: ${limit}.`;
    case 'authorisation':
      return scope && `You do not have permission to call ${name}. Required permissions: ${scope}`;
    default:
      return undefined;
  }
}

/** Could this call ever fail that way? */
export function canFail(name: string, error: FaultKind): boolean {
  if (error === 'invalidRecipient')
    return /^Gmail\.Users\.Drafts\.(create|update|send)$|^Drive\.Permissions\.create$/.test(name);
  return /^(Gmail|Drive)\./.test(name) || builtInText(name, error) !== undefined;
}

/** `Drive.Files.remove` → `drive.files.delete` */
function methodId(name: string): string {
  const parts = name.split('.').map((part) => part[0]?.toLowerCase() + part.slice(1));
  return parts.join('.').replace(/\.remove$/, '.delete');
}

/** `now`: milliseconds since 1970. Throws a plain Error for a fault that the call cannot have. */
export function createServiceFault(call: ServiceCall, error: FaultKind, now: number): ServiceError {
  const { name } = call;
  if (!canFail(name, error)) throw new Error(`${name} does not fail with “${error}”.`);
  const [service] = name.split('.');
  const answer = service === 'Gmail' ? gmailAnswer(call, error, now) : service === 'Drive' && driveAnswer(call, error);
  return answer ? new ApiError(methodId(name), ...answer) : new ServiceError(builtInText(name, error));
}
