/** Text that another program would take for a formula. */
import type { TextRule } from '../text-rule';
import { WRITING_AND_NAMES } from './kinds';

/** `- …` is a dash that opens a line; the other signs are none in a title. */
const FORMULA = /^(?:=|@[^\s@]|(?:-|\+ ?)[\p{L}\p{N}("'“[{$])/u;
const PHONE = /^\+\d{1,3}[\s.\-()\d]{7,20}$/;
/** In a paragraph `- …` and `+ …` mark a list: a formula is a sum, a call or a reference. */
const REFERENCE = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const SUM = String.raw`(?:(?:${REFERENCE}|[\d.,]+) ?[-+*/^:] ?)+(?:${REFERENCE}|[\d.,]+)$`;
const CALL = String.raw`[A-Z][A-Z.]{1,20}\((?:\)|${REFERENCE}|[\d"'])`;
const COMMAND = String.raw`\w{1,20}\|`;
const FORMULA_IN_LIST = new RegExp(`^[-+](?:${SUM}|${CALL}|${COMMAND})`);

function isFormula(text: string, isParagraph: boolean): boolean {
  if (!FORMULA.test(text) || PHONE.test(text.trim())) return false;
  return !isParagraph || /^[=@]/.test(text) || FORMULA_IN_LIST.test(text);
}

export const formulaRule: TextRule = {
  kinds: WRITING_AND_NAMES,
  of: 'raw',
  find: (text, { kind }) => (isFormula(text, kind === 'paragraph') ? [{ start: 0, end: text.length }] : []),
  describe: ({ place }, [typed = ''], _, words) => words.formulaText(place, typed),
};
