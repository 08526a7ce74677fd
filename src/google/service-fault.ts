/** Tells apart what Google's services throw. Built-in services say it in text only; advanced ones add the HTTP status. */

/** A file, draft or message that this account does not have. */
export function isNotFound(error: unknown): boolean {
  return (error as { details?: { code?: number } }).details?.code === 404 || /not found/i.test(messageOf(error));
}

/** A cell or tab that this user may not edit. */
export function isProtected(error: unknown): boolean {
  return /protected/i.test(messageOf(error));
}

/** A daily quota is used up: it comes back 24 hours after its first use. */
export function isQuotaFault(error: unknown): boolean {
  return /too many times|quota|limit exceeded/i.test(messageOf(error));
}

/** Google's own exceptions; an error of one of ECMAScript's types is a fault of ours. */
export function isServiceFault(error: unknown): boolean {
  return !(error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
