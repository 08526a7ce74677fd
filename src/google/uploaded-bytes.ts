/** The bytes of a file that a page sent. */

/** `undefined` for what is no base64. */
export function decodeBase64(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(Utilities.base64Decode(base64));
  } catch {
    return undefined;
  }
}
