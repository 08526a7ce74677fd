/** Values of `Cài đặt` as people type them; `undefined` for what cannot be used. */
import type { Language } from '../locale/catalogue';
import type { Form } from '../plan/plan';
import { foldKey } from '../plan/text';
import {
  AS_DRAFTS,
  AT_ONCE,
  CONCLUSION,
  INVITATION,
  NO,
  NOTICE,
  PARTY_FORM,
  RESOLUTION,
  STATE_FORM,
  YES,
} from './setting-rows';

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

const CALLS = new Map<string, 'notice' | 'invitation'>([
  [foldKey(NOTICE), 'notice'],
  [foldKey(INVITATION), 'invitation'],
]);
const ENDS = new Map<string, 'conclusion' | 'resolution'>([
  [foldKey(CONCLUSION), 'conclusion'],
  [foldKey(RESOLUTION), 'resolution'],
]);
const SENDINGS = new Map<string, boolean>([
  [foldKey(AT_ONCE), true],
  [foldKey(AS_DRAFTS), false],
]);
const ANSWERS = new Map<string, boolean>([
  [foldKey(YES), true],
  ['rồi', true],
  ['đã ban hành', true],
  ['x', true],
  ['true', true],
  [foldKey(NO), false],
  ['chưa', false],
  ['false', false],
]);

export function parseForm(text: string): Form | undefined {
  return FORMS.get(foldKey(text));
}

export function parseCall(text: string): 'notice' | 'invitation' | undefined {
  return CALLS.get(foldKey(text));
}

export function parseEnd(text: string): 'conclusion' | 'resolution' | undefined {
  return ENDS.get(foldKey(text));
}

/** `Gửi ngay`, else `Để nháp`. */
export function parseSending(text: string): boolean | undefined {
  return SENDINGS.get(foldKey(text));
}

/** `Có`, a ticked box, `rồi`; `Không`, an empty box, `chưa`. */
export function parseAnswer(text: string): boolean | undefined {
  return ANSWERS.get(foldKey(text));
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
