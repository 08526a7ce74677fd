// Bytes as letters, a sixteenth fewer than base 64. None needs an escape in a string or looks like a comment, a private field
// or an assignment to whoever searches the bundle.

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!%&()*+,-.:;<>@[]^_|}~{';

/** The bytes, filled up with zeros to a multiple of four: five letters for each four. */
export function encodeBase85(bytes) {
  const filled = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  filled.set(bytes);
  const view = new DataView(filled.buffer);
  const letters = [];
  for (let at = 0; at < filled.length; at += 4) {
    const word = view.getUint32(at);
    for (let power = 85 ** 4; power >= 1; power /= 85) letters.push(DIGITS[Math.floor(word / power) % 85]);
  }
  return letters.join('');
}
