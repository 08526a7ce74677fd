/** The workbook's tabs → a plan, with every cell that could not be read as a finding. */
import type { Catalogue } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import type { Member, Place, Plan, Section, Settings, Topic } from '../plan/plan';
import type { Tables } from './cell';
import { sortFindings } from './finding-order';
import { readContent } from './read-content';
import { readEntries } from './read-entries';
import { readMembers } from './read-members';
import { readSettings } from './read-settings';
import { readTextCells, type TextCell } from './read-text-cells';
import { readTopics } from './read-topics';
import type { SettingId } from './setting-rows';
import { SECTIONS, SETTINGS } from './tabs';

export interface PlanReading {
  /** Missing where a tab, a required column, the unit or the year is; present even where findings stop a run. */
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
}

/** What could be read, whether or not it makes a plan. */
export interface WorkbookReading extends PlanReading {
  readonly topics?: readonly Topic[];
  readonly members?: readonly Member[];
  readonly settings?: Settings;
  /** The cell of a setting's value; no cell where its row is missing. */
  readonly settingPlace: (id: SettingId) => Place;
  readonly texts: readonly TextCell[];
  readonly words: Catalogue;
}

export function readWorkbook(tables: Tables): WorkbookReading {
  const entries = readEntries(tables['Cài đặt']);
  const { words } = entries;
  const { settings, year, form, findings: settingFindings } = readSettings(entries);
  const { members, findings: memberFindings } = readMembers(tables['Thành viên'], words);
  const { topics, findings: topicFindings } = readTopics(tables['Chuyên đề'], members ?? [], year, words);
  const { content: typed, findings: contentFindings } = readContent(tables['Nội dung'], words);
  const findings = sortFindings([
    ...entries.findings,
    ...settingFindings,
    ...memberFindings,
    ...topicFindings,
    ...contentFindings,
  ]);
  const settingPlace = (id: SettingId) => entries.bySetting.get(id)?.place ?? { tab: SETTINGS.name, cell: '' };
  const read = { topics, members, settings, settingPlace, texts: readTextCells(tables), words, findings };
  if (!settings || !members || !topics) return read;
  const defaults = words.content(form, settings.year);
  const content = Object.fromEntries(SECTIONS.map((id) => [id, typed[id] ?? defaults[id]])) as Record<
    Section,
    readonly string[]
  >;
  return { ...read, plan: { settings, topics, members, content } };
}

export function readPlan(tables: Tables): PlanReading {
  const { plan, findings } = readWorkbook(tables);
  return { plan, findings };
}
