/** What a cell of the address column says: it takes one address, typed or pasted in whatever way leaves no doubt. */
import { isEmailAddress, mendDomain } from './email';
import { tidyText } from './text';

/** Why a cell is no address: more than one, letters with marks, spaces within, a slip whose meaning is certain, or none of these. */
export type EmailFault = 'several' | 'marks' | 'spaces' | 'slip' | 'other';

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const ADDRESS = /[^\s,;/<>@]+@[^\s,;/<>@]+/g;

/** What is left once full-width letters, a name with angle brackets, `mailto:` and punctuation at the end are taken away. */
function unwrap(text: string): string {
  const plain = tidyText(text)
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\s.,;]+$/, '');
  const inner = /^[^<>@]*<([^<>]*)>$/.exec(plain)?.[1] ?? plain;
  return inner
    .trim()
    .replace(/^mailto:\s*/i, '')
    .replace(/[\s.,;]+$/, '');
}

/** The one address that `text` says; `text` itself where it says none or there is doubt. */
export function readAddress(text: string): string {
  const address = unwrap(text);
  return isEmailAddress(address) ? address : text;
}

/** The address that was meant where `text` is none but for a slip of the hand: `a@@b.vn`, `a @b.vn`, `a@b,vn`, `a@gmail.con`. */
export function mendAddress(text: string): string | undefined {
  const [local = '', domain = '', ...others] = unwrap(text).split(/\s*@[\s@]*/);
  const joined = domain.replace(/\s*[.,]\s*(?=(?:com|edu|gov|net|org|vn)\b)/gi, '.');
  const address = `${local}@${mendDomain(joined)}`;
  return others.length === 0 && readAddress(text) === text && address !== text && isEmailAddress(address)
    ? address
    : undefined;
}

/** Of a cell from which `readAddress` makes no address. */
export function findEmailFault(text: string): EmailFault {
  if (mendAddress(text) !== undefined) return 'slip';
  if ((text.match(ADDRESS) ?? []).length > 1) return 'several';
  const address = unwrap(text);
  if (!/^[^@]+@[^@]+$/.test(address)) return 'other';
  if (/\s/.test(address)) return 'spaces';
  return /[^\x20-\x7e]/.test(address) ? 'marks' : 'other';
}
