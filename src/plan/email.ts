/** The one test of an e-mail address, for the checker and for the mail. */

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/;

/**
 * True where `text` is one bare address that Gmail takes as a recipient: RFC 5321's dot-string (no quoted local part), a
 * dotted host name, ASCII only; 64 characters before the @ and 254 in all. Surrounding spaces make it false (tidy first),
 * and so does `=?`, which mail programs would read as an encoded word.
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  return (
    at > 0 &&
    at <= 64 &&
    text.length <= 254 &&
    !text.includes('=?') &&
    LOCAL_PART.test(text.slice(0, at)) &&
    DOMAIN.test(text.slice(at + 1))
  );
}
