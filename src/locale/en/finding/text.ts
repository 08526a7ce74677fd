/** Findings on how words are written, in English. */
import { quote } from '../../quote';
import type { text as vietnamese } from '../../vi/finding/text';
import { at, list } from './words';

const INVISIBLE = {
  noBreakSpace: 'a non-breaking space',
  space: 'an unusual space',
  zeroWidth: 'a zero-width character',
  softHyphen: 'a soft hyphen',
  direction: 'a text direction mark',
  broken: 'a broken character',
  control: 'a control character',
};

const QUOTES = { straight: 'straight (")', curly: 'curly (“ ”)', low: 'low („)', guillemets: 'angle (« »)' };

const STOPS: Readonly<Record<string, string>> = {
  '.': 'a full stop',
  ',': 'a comma',
  ';': 'a semicolon',
  ':': 'a colon',
};

/** Three at most: a note is short. */
function few(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  return `${list(distinct.slice(0, 3))}${distinct.length > 3 ? '…' : ''}`;
}

export const text: typeof vietnamese = {
  unicodeNotNfc: (place, words) =>
    `${at(place)} holds letters in decomposed Unicode (${few(words)}): they look the same, but searches and comparisons miss them. Please retype them in precomposed Unicode.`,
  invisibleCharacter: (place, characters, beside) =>
    `${at(place)} holds ${characters
      .slice(0, 3)
      .map(({ kind, code }) => `${INVISIBLE[kind]} (${code})`)
      .join(
        ', ',
      )}${beside === '' ? '' : ` at ${quote(beside)}`}: nobody sees it, but it upsets searches, comparisons and line breaks. Please delete and retype this place.`,
  legacyFontText: (place, typed, charset, decoded) =>
    `${at(place)} holds ${quote(typed)}, typed in the old charset ${charset === 'TCVN3' ? 'TCVN3 (.Vn… fonts)' : 'VNI (VNI-… fonts)'}; papers must use Unicode (TCVN 6909:2001). If it reads ${quote(decoded)}, please put that in its place.`,
  importArtefact: (place, artefacts) =>
    `${at(place)} holds leftovers of an old file: ${few(artefacts)}; they would be printed. Please delete them and keep the words.`,
  titleLineBreak: (place, before, after) =>
    before === '' || after === ''
      ? `${at(place)} has an empty line before or after the title. Please delete it.`
      : `${at(place)} holds a title that is broken between ${quote(before)} and ${quote(after)}. Please write it on one line; if these are two topics, give each a row.`,
  titleQuoted: (place, bare) =>
    `${at(place)} has quotation marks around the whole title ${quote(bare)}; the papers add their own. Please remove this pair.`,
  quotesMixed: (place, kinds, inside) =>
    kinds.length === 1
      ? `${at(place)} has a quotation mark of the wrong direction at ${quote(inside)}. Please open with “ and close with ”.`
      : `${at(place)} mixes ${kinds.map((kind) => QUOTES[kind]).join(' and ')} quotation marks at ${quote(inside)}. Please use “ ” throughout the cell.`,
  quotesUnbalanced: (place, beside) =>
    `${at(place)} has a quotation mark without a partner${beside === '' ? '' : ` at ${quote(beside)}`}. Please add the one that is missing, or delete this one.`,
  titleTrailingStop: (place, stop) =>
    `${at(place)} has ${STOPS[stop] ?? quote(stop)} at the end of the title; the papers put the title within a sentence, so it needs none. Please delete it.`,
  toneMarkMixed: (place, words, replacements) =>
    `${at(place)} holds ${few(words)}, while other cells place tone marks the other way. Please write ${few(replacements)} throughout.`,
  formulaText: (place, typed) =>
    `${at(place)} holds ${quote(typed)}: it starts with =, +, - or @ and would become a formula in another program. Please delete that sign, or put a word or a space before it.`,
};
