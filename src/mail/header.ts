/** Header lines of a message: RFC 5322 addresses and folding, RFC 2047 words, RFC 2231 parameters. */
import { foldLines, mimeWordEncode } from 'emailjs-mime-codec';
import { isEmailAddress } from '../plan/email';
import type { MailAddress } from './message';

const LONGEST_PLAIN_VALUE = 60;
const LONGEST_PARAMETER_PIECE = 55;

/** One line of well-formed Unicode: controls and line breaks become spaces, lone surrogates U+FFFD. */
export function toHeaderText(value: string): string {
  return value
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** A folded line without its CRLF. `value` is ASCII already. */
export function formatHeader(name: string, value: string): string {
  return foldLines(`${name}: ${value}`, false);
}

/** Unstructured text: as it is where it is plain ASCII, else RFC 2047 words of at most 64 characters, cut at characters. */
export function encodeText(value: string): string {
  const text = toHeaderText(value);
  const isPlain = /^[\x21-\x7e]{1,60}( [\x21-\x7e]{1,60})*$/.test(text) && !text.includes('=?');
  return isPlain || text === '' ? text : mimeWordEncode(text, 'Q');
}

/** Printable ASCII of one line that nobody could take for an RFC 2047 word. */
function isShortAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && text.length <= LONGEST_PLAIN_VALUE && !text.includes('=?');
}

/** `name <address>`; throws RangeError where the address is not exactly one bare address. */
export function encodeAddress({ name, address }: MailAddress): string {
  if (!isEmailAddress(address)) throw new RangeError(`Not one e-mail address: ${JSON.stringify(address)}`);
  const text = toHeaderText(name);
  return text === '' ? address : `${encodePhrase(text)} <${address}>`;
}

function encodePhrase(text: string): string {
  return isShortAscii(text) ? quote(text) : mimeWordEncode(text, 'Q');
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Programs read it also where RFC 2231 gives it no meaning. */
const ENCODED_WORD = /=\?([^?\s]+\?[bq]\?)/gi;

/**
 * `; name="value"` for short ASCII, else RFC 2231's `; name*=utf-8''…`, in numbered pieces cut at characters where long.
 */
export function encodeParameter(name: string, value: string): string {
  const text = toHeaderText(value).replace(ENCODED_WORD, '= ?$1');
  if (isShortAscii(text)) return `; ${name}=${quote(text)}`;
  const pieces = [`utf-8''`];
  for (const character of Array.from(text)) {
    const escaped = encodeURIComponent(character).replace(/['()*]/g, escapeCharacter);
    const last = pieces.length - 1;
    if (`${pieces[last]}${escaped}`.length > LONGEST_PARAMETER_PIECE) pieces.push(escaped);
    else pieces[last] += escaped;
  }
  if (pieces.length === 1) return `; ${name}*=${pieces[0]}`;
  return pieces.map((piece, index) => `; ${name}*${index}*=${piece}`).join('');
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
