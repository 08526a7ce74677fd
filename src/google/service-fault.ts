/**
 * Tells apart what Google's services throw. Advanced services add the HTTP status:
 * https://developers.google.com/workspace/gmail/api/guides/handle-errors,
 * https://developers.google.com/workspace/drive/api/guides/handle-errors. Built-in ones say it in text only:
 * https://developers.google.com/apps-script/guides/support/troubleshooting,
 * https://developers.google.com/apps-script/guides/services/quotas, and for rates and sheets as gathered in
 * https://ramblings.mcpher.com/database-abstraction-and-google-apps-script/backing-off-on-rate-limiting/
 */

function statusOf(error: unknown): number | undefined {
  return (error as { details?: { code?: number } } | undefined)?.details?.code;
}

/** A file, draft or message that this account does not have. */
export function isNotFound(error: unknown): boolean {
  return statusOf(error) === 404 || /not found/i.test(messageOf(error));
}

/** A cell or tab that this user may not edit. */
export function isProtected(error: unknown): boolean {
  return /protected/i.test(messageOf(error));
}

/** A daily quota is used up: it comes back 24 hours after its first use. */
export function isQuotaFault(error: unknown): boolean {
  return /too many times for one day|daily|quota|\(mail sending\)|sharing limit|^limit exceeded/i.test(
    messageOf(error),
  );
}

/** A permission is missing or was withdrawn while the run was at work. */
export function isAuthorisationFault(error: unknown): boolean {
  const text = messageOf(error);
  return (
    statusOf(error) === 401 || /insufficient (authentication|permission)|do not have permission to call/i.test(text)
  );
}

/** No Google account has that address, so a permission would have to be announced by a letter of Google's. */
export function isWithoutAccount(error: unknown): boolean {
  return (
    statusOf(error) === 400 &&
    /invalid ?sharing ?request|no google account/i.test(JSON.stringify(error) + messageOf(error))
  );
}

const TEMPORARY = new RegExp(
  [
    'service error|server error|internal error|unavailable|timed? ?out|try again|empty response',
    'too many times in a short time|failed while accessing document|returned code (?:429|5\\d\\d)',
  ].join('|'),
  'i',
);

/** Passes by itself: worth another try after a pause. */
export function isTemporary(error: unknown): boolean {
  const status = statusOf(error);
  if (!isServiceFault(error) || isQuotaFault(error) || isAuthorisationFault(error)) return false;
  if (status !== undefined) return status === 429 || status >= 500 || /rate.?limit/i.test(messageOf(error));
  return TEMPORARY.test(messageOf(error));
}

/** No other effect will fare better: what is left waits for another run. */
export function stopsEverything(error: unknown): boolean {
  return isQuotaFault(error) || isAuthorisationFault(error) || isTemporary(error) || !isServiceFault(error);
}

/** Google's own exceptions; an error of one of ECMAScript's types is a fault of ours. */
export function isServiceFault(error: unknown): boolean {
  return !(error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
