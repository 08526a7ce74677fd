/** Addresses that the page may link to. */

/** `undefined` for anything but https. */
export function safeUrl(url: string | undefined): string | undefined {
  return url && /^https:\/\//i.test(url) ? url : undefined;
}
