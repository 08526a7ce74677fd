/** Short fingerprints of text. */

/** First `length` hexadecimal digits of the SHA-256 of `text` in UTF-8. */
export function digest(text: string, length = 32): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('')
    .slice(0, length);
}
