/** The one test of an e-mail address, for the checker and for the mail. */

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/;

/** Hosts at which nobody has an address, and what was meant: endings that do not exist, and names that strangers have bought. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:c0m|comm|con|conm|coom|cpm|ocm|vom|xom)$/i, '.com'],
  [/\.vm$/i, '.vn'],
  [/^(?:gamil|gmai|gmaill|gmal|gmali|gmial|gmil|gnail)\.com$/i, 'gmail.com'],
  [/^gmail(?:com|\.(?:cm|co|om|vn|com\.vn))?$/i, 'gmail.com'],
  [/^(?:homail|hotmai|hotmal|hotmial|hotnail)\.com$/i, 'hotmail.com'],
  [/^(?:yaho|yahho|yahooo|yhoo)\.com(?=$|\.vn$)/i, 'yahoo.com'],
  [/^(?:outlok|oulook)\.com$/i, 'outlook.com'],
];

/** `domain` with a slip of the hand mended where it is certain; as it was otherwise. */
export function mendDomain(domain: string): string {
  return SLIPS.reduce((text, [slip, meant]) => text.replace(slip, meant), domain);
}

/**
 * True where `text` is one bare address that Gmail takes as a recipient: RFC 5321's dot-string (no quoted local part), a
 * dotted host name, ASCII only; 64 characters before the @ and 254 in all. Surrounding spaces make it false (tidy first),
 * and so do `=?`, which mail programs would read as an encoded word, and a host that is a known slip (`gmail.con`).
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  return (
    at > 0 &&
    at <= 64 &&
    text.length <= 254 &&
    !text.includes('=?') &&
    LOCAL_PART.test(text.slice(0, at)) &&
    DOMAIN.test(domain) &&
    mendDomain(domain) === domain
  );
}
