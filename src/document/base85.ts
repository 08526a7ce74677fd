/** Bytes as letters, as `bundle/base85.mjs` writes them. */

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!%&()*+,-.:;<>@[]^_|}~{';

/** @param text whole groups of five letters, each four bytes */
export function decodeBase85(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const bytes = new Uint8Array((text.length / 5) * 4);
  let to = 0;
  for (let at = 0; at < text.length; at += 5) {
    let word = 0;
    for (let digit = 0; digit < 5; digit++) word = word * 85 + (values[text.charCodeAt(at + digit)] as number);
    for (let shift = 24; shift >= 0; shift -= 8) bytes[to++] = word >>> shift;
  }
  return bytes;
}
