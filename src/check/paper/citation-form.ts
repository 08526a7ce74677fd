/** Numbers and symbols of cited documents that are of neither form: `12/HD-BTCTW`, `30/2020/NĐCP`. */
import { foldKey } from '../../plan/text';
import type { Slip, TextRule } from '../text-rule';
import { KIND_WORDS, readCitations } from './citation';
import { documentsOf } from './cited-documents';

const LEAD = new RegExp(`(?<![\\p{L}])(?:${KIND_WORDS})\\s+(?:số\\s*:?\\s*)?`, 'giu');
const PARTY_KIND = 'CT|NQ|HD|QĐi|QĐ|KL|KH|TB|BC|CV|QC|TT';
const PARTY_ISSUER = 'TW|BTCTW|VPTW|BTGTW|BTGDVTW|BDVTW|UBKTTW|BNCTW|TU|HU|ĐU|ĐUX|CB';
const STATE_KIND = 'NĐ|TTLT|TT|NQ|QĐ|CT';
const STATE_ISSUER = 'CP|TTg|BGDĐT|BNV|BTC|BYT|BLĐTBXH|BCA|HĐND|UBND';
const END = '(?![\\p{L}\\d])';

interface Form {
  readonly pattern: RegExp;
  /** The number as its form has it; missing where that is not certain. */
  readonly write?: (parts: readonly string[]) => string;
}

const SLIPS: readonly Form[] = [
  {
    pattern: new RegExp(
      `^(\\d{1,4})(?:\\s?/\\s?|\\s?[.,_]\\s?|\\s*)(${PARTY_KIND})\\s?[/–-]\\s?(${PARTY_ISSUER})${END}`,
      'u',
    ),
    write: ([number, kind, issuer]) => `${number}-${kind}/${issuer}`,
  },
  {
    pattern: new RegExp(`^(\\d{1,4})\\s?[–-]\\s?(${PARTY_KIND})(?:\\s?[–.-]\\s?|\\s*)(${PARTY_ISSUER})${END}`, 'u'),
    write: ([number, kind, issuer]) => `${number}-${kind}/${issuer}`,
  },
  {
    pattern: new RegExp(
      `^(\\d{1,4})\\s?[/-]\\s?(\\d{4})\\s?[/ -]\\s?(${STATE_KIND})(?:\\s?[/–-]\\s?|\\s*)(${STATE_ISSUER})${END}`,
      'u',
    ),
    write: ([number, year, kind, issuer]) => `${number}/${year}/${kind}-${issuer}`,
  },
  { pattern: new RegExp(`^(?:[–-]|/)\\s?(?:${PARTY_KIND}|${STATE_KIND})\\s?[/–-]\\s?\\p{Lu}+${END}`, 'u') },
];

function tidy(number: string): string {
  return number.replace(/\s*([/–-])\s*/gu, '$1').replace('–', '-');
}

function findNumberSlip(text: string, start: number, leadStart: number): Slip[] {
  const rest = text.slice(start, start + 40);
  for (const { pattern, write } of SLIPS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const end = start + match[0].length;
    if (!write) return [{ start: leadStart, end }];
    const replacement = write(match.slice(1));
    return tidy(match[0]) === replacement ? [] : [{ start, end, replacement }];
  }
  return [];
}

/** A known document under the name of another kind: `Chỉ thị số 12-HD/BTCTW`. */
function findKindSlips(text: string): Slip[] {
  return readCitations(text).flatMap(({ number, kind, start, end }): Slip[] => {
    const known = documentsOf(number);
    const [document] = known;
    if (kind === undefined || !document || known.some((one) => foldKey(one.kind) === foldKey(kind))) return [];
    if (/-?QĐ\//.test(number) && foldKey(kind) === 'quyết định') return [];
    const at = text.lastIndexOf(kind, start);
    const isCapital = kind.charAt(0) !== kind.charAt(0).toLocaleLowerCase('vi');
    const right = isCapital ? document.kind : document.kind.toLocaleLowerCase('vi');
    return [{ start: at, end, replacement: right + text.slice(at + kind.length, end) }];
  });
}

/** Only forms known to be wrong: those of schools and communes are many (`45/KH-MNDA`, `1234/BGDĐT-GDMN`). */
export const citationUnknownForm: TextRule = {
  kinds: ['paragraph', 'title'],
  of: 'text',
  find: (text) =>
    [
      ...[...text.matchAll(LEAD)].flatMap((lead) => findNumberSlip(text, lead.index + lead[0].length, lead.index)),
      ...findKindSlips(text),
    ].sort((a, b) => a.start - b.start),
  describe: ({ place }, quoted, slips, words) =>
    words.citationUnknownForm(
      place,
      quoted,
      slips.flatMap(({ replacement }) => replacement ?? []),
    ),
};
