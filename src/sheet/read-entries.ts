/** The rows of `Cài đặt` by setting, with the language in which everything else is told. */
import { type Catalogue, catalogueOf, type Language, vi } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import type { Place } from '../plan/plan';
import { makeFinding } from '../plan/rule';
import { foldKey } from '../plan/text';
import { type CellValue, cellText, type Rows } from './cell';
import { findErrorCells, readTab } from './read-tab';
import { SETTING_ROWS, type SettingId, type SettingRow } from './setting-rows';
import { parseLanguage } from './setting-value';
import { SETTINGS } from './tabs';

export interface Entry {
  readonly setting: SettingRow<SettingId>;
  readonly value: CellValue;
  readonly place: Place;
}

export interface Entries {
  /** Each setting's first row that has a value, else its first row. */
  readonly bySetting: ReadonlyMap<SettingId, Entry>;
  readonly language: Language;
  readonly words: Catalogue;
  /** False where the tab or a column of it is missing. */
  readonly isComplete: boolean;
  readonly findings: readonly Finding[];
}

/** The key of a label in `Mục`, which may end with a colon. */
export function settingKey(label: string): string {
  return foldKey(label).replace(/ ?:$/, '');
}

const SETTING_OF_KEY = new Map(SETTING_ROWS.map((row) => [settingKey(row.label), row]));

/** The setting that a label in `Mục` names. */
export function settingOf(label: string): SettingRow<SettingId> | undefined {
  return SETTING_OF_KEY.get(settingKey(label));
}

function isBlank(entry: Entry): boolean {
  return cellText(entry.value) === '';
}

function listEntries(rows: Rows | undefined): Entry[] {
  return readTab(SETTINGS, rows, vi).rows.flatMap((row) => {
    const setting = settingOf(cellText(row.value('label')));
    return setting ? [{ setting, value: row.value('value'), place: row.place('value') }] : [];
  });
}

export function readEntries(rows: Rows | undefined): Entries {
  const entries = listEntries(rows);
  const filled = entries.filter((entry) => !isBlank(entry));
  const bySetting = new Map<SettingId, Entry>();
  for (const entry of [...filled, ...entries]) {
    if (!bySetting.has(entry.setting.id)) bySetting.set(entry.setting.id, entry);
  }
  const language = parseLanguage(cellText(bySetting.get('language')?.value)) ?? 'vi';
  const words = catalogueOf(language);
  const repeated = filled.flatMap((entry) => {
    const first = bySetting.get(entry.setting.id) as Entry;
    if (first === entry) return [];
    const message = words.finding.settingRepeated(entry.place, entry.setting.label, first.place);
    return [makeFinding('setting_repeated', entry.place, message)];
  });
  const tab = readTab(SETTINGS, rows, words);
  // A value's error is told by its setting.
  const errors = findErrorCells(SETTINGS, tab.isComplete ? tab.rows : [], words, { told: ['value'] });
  return {
    bySetting,
    language,
    words,
    isComplete: tab.isComplete,
    findings: [...tab.findings, ...errors, ...repeated],
  };
}
