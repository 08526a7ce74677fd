/** `Cài đặt` → the plan's settings: values typed as text, numbers or dates, and defaults for what is not given. */
import type { CalendarDate } from '../plan/date';
import { parseDayList } from '../plan/day-list';
import type { Finding } from '../plan/finding';
import { bareName } from '../plan/name';
import { parseYear } from '../plan/period';
import type { Form, PlanYear, Settings } from '../plan/plan';
import { makeFinding } from '../plan/rule';
import { parseUsualDay } from '../plan/usual-day';
import { cellError, cellText, cellTime, readDate } from './cell';
import type { Entries } from './read-entries';
import { SETTING_ROWS, type SettingId, YES } from './setting-rows';
import {
  parseAnswer,
  parseCall,
  parseCount,
  parseDocumentNumber,
  parseEnd,
  parseForm,
  parseLanguage,
  parseSending,
  parseSymbol,
} from './setting-value';
import { SETTINGS } from './tabs';

export interface SettingsReading {
  /** Missing where the unit or the year is. */
  readonly settings?: Settings;
  readonly year?: PlanYear;
  readonly form: Form;
  readonly findings: readonly Finding[];
}

const FORM_DEFAULTS: Readonly<Record<Form, { symbol: string; signerTitle: string }>> = {
  party: { symbol: 'KH/CB', signerTitle: 'BÍ THƯ' },
  state: { symbol: 'KH-TCM', signerTitle: 'TỔ TRƯỞNG' },
};

type Parse<T> = (text: string) => T | undefined;

/** The parsed value; `fallback` where there is none, with a warning where what is typed cannot be used. */
function pick<T>(entries: Entries, id: SettingId, parse: Parse<T>, fallback: T, findings: Finding[]): T {
  const entry = entries.bySetting.get(id);
  const typed = cellText(entry?.value);
  if (!entry || typed === '') return fallback;
  const value = cellError(entry.value) ? undefined : parse(typed);
  if (value !== undefined) return value;
  const used = fallback === true ? YES : entry.setting.initial || String(fallback ?? '');
  const message = entries.words.finding.settingInvalid(entry.place, entry.setting.label, typed, used);
  findings.push(makeFinding('setting_invalid', entry.place, message));
  return fallback;
}

/** As `pick`, for what no plan can be made without; silent where the tab itself has its finding. */
function need<T>(entries: Entries, id: SettingId, parse: Parse<T>, findings: Finding[]): T | undefined {
  if (!entries.isComplete) return undefined;
  const words = entries.words.finding;
  const label = SETTING_ROWS.find((row) => row.id === id)?.label ?? id;
  const entry = entries.bySetting.get(id);
  if (!entry) {
    const place = { tab: SETTINGS.name, cell: '' };
    findings.push(makeFinding('setting_missing', place, words.settingRowMissing(SETTINGS.name, label)));
    return undefined;
  }
  const typed = cellText(entry.value);
  const error = cellError(entry.value);
  const value = error || typed === '' ? undefined : parse(typed);
  if (value !== undefined) return value;
  const invalid = error ? words.errorCell(entry.place, error, label) : words.yearInvalid(entry.place, typed);
  const message = typed === '' ? words.settingMissing(entry.place, label) : invalid;
  findings.push(makeFinding('setting_missing', entry.place, message));
  return undefined;
}

function readIssueDate(entries: Entries, findings: Finding[]): CalendarDate | undefined {
  const entry = entries.bySetting.get('issueDate');
  const typed = cellText(entry?.value);
  if (!entry || typed === '') return undefined;
  const date = readDate(entry.value);
  if (!date)
    findings.push(makeFinding('date_invalid', entry.place, entries.words.finding.dateInvalid(entry.place, typed)));
  return date;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1).toLocaleLowerCase('vi');
}

const asTyped: Parse<string> = (text) => text;

export function readSettings(entries: Entries): SettingsReading {
  const findings: Finding[] = [];
  const text = (id: SettingId, parse: Parse<string> = asTyped) =>
    pick<string | undefined>(entries, id, parse, undefined, findings);
  const days = (id: SettingId) =>
    pick<readonly CalendarDate[] | undefined>(entries, id, (typed) => parseDayList(typed, year), undefined, findings);
  const count = (id: SettingId, fallback: number) => pick(entries, id, parseCount, fallback, findings);

  const form = pick<Form>(entries, 'form', parseForm, 'party', findings);
  const defaults = FORM_DEFAULTS[form];
  const unit = need(entries, 'unit', asTyped, findings);
  const year = need(entries, 'year', parseYear, findings);
  const signer = text('signer', bareName);
  const signerTitle = text('signerTitle') ?? defaults.signerTitle;
  const time = entries.bySetting.get('defaultTime')?.value;
  pick(entries, 'language', parseLanguage, 'vi', findings);
  const optional = {
    form,
    superior: text('superior'),
    documentNumber: text('documentNumber', parseDocumentNumber),
    symbol: pick(entries, 'symbol', parseSymbol, defaults.symbol, findings),
    locality: text('locality'),
    issueDate: readIssueDate(entries, findings),
    signer,
    signerTitle,
    chair: text('chair') ?? signer ?? sentenceCase(signerTitle),
    defaultPlace: text('defaultPlace'),
    defaultTime: text('defaultTime', () => cellTime(time)),
    usualDay: pick(entries, 'usualDay', parseUsualDay, undefined, findings),
    daysOff: days('daysOff'),
    makeUpDays: days('makeUpDays'),
    outlineLeadDays: count('outlineLeadDays', 10),
    noticeLeadDays: count('noticeLeadDays', 3),
    remindLeadDays: count('remindLeadDays', 3),
    dailyMailLimit: count('dailyMailLimit', 100),
    language: entries.language,
    planLink: text('planLink') ?? '',
    secretary: text('secretary', bareName),
    calledBy: pick(entries, 'calledBy', parseCall, 'notice', findings),
    endsIn: pick(entries, 'endsIn', parseEnd, 'conclusion', findings),
    // What cannot be read is taken for yes: a signed plan must not be rewritten for a slip of the pen.
    isIssued:
      cellText(entries.bySetting.get('isIssued')?.value) !== '' &&
      pick(entries, 'isIssued', parseAnswer, true, findings),
    sendsAtOnce: pick(entries, 'sendsAtOnce', parseSending, false, findings),
    sharesOutlines: pick(entries, 'sharesOutlines', parseAnswer, false, findings),
  };
  return { form, year, findings, settings: unit !== undefined && year ? { unit, year, ...optional } : undefined };
}
