/** Values of `Cài đặt` as people type them; `undefined` for what cannot be used. */
import type { Language } from '../locale/catalogue';
import type { Form } from '../plan/plan';
import { foldKey } from '../plan/text';
import { PARTY_FORM, STATE_FORM } from './setting-rows';

const FORMS = new Map<string, Form>([
  [foldKey(PARTY_FORM), 'party'],
  [foldKey(STATE_FORM), 'state'],
]);
const LANGUAGES = new Map<string, Language>([
  ['tiếng việt', 'vi'],
  ['vi', 'vi'],
  ['english', 'en'],
  ['en', 'en'],
]);

export function parseForm(text: string): Form | undefined {
  return FORMS.get(foldKey(text));
}

export function parseLanguage(text: string): Language | undefined {
  return LANGUAGES.get(foldKey(text));
}

/** `10`, `10 ngày`: a whole number of four digits at most. */
export function parseCount(text: string): number | undefined {
  const digits = /^(\d{1,4})(?: (?:ngày|thư|days?))?$/.exec(foldKey(text))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `5`, `05`, `Số 05`, `05a`: the digits as typed. */
export function parseDocumentNumber(text: string): string | undefined {
  return /^(?:số ?:? ?)?(\d{1,5}[a-zđ]?)$/i.exec(text)?.[1];
}

/** What follows the number, without the form's own `-` or `/` before it. */
export function parseSymbol(text: string): string | undefined {
  return text.replace(/^[-–/ ]+/, '') || undefined;
}
