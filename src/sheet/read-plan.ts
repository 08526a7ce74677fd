/** The workbook's tabs → a plan, with every cell that could not be read as a finding. */
import type { Catalogue } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import type { Member, Plan, Section, Topic } from '../plan/plan';
import type { Tables } from './cell';
import { sortFindings } from './finding-order';
import { readContent } from './read-content';
import { readEntries } from './read-entries';
import { readMembers } from './read-members';
import { readSettings } from './read-settings';
import { readTopics } from './read-topics';
import { SECTIONS } from './tabs';

export interface PlanReading {
  /** Missing where a tab, a required column, the unit or the year is; present even where findings stop a run. */
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
}

/** What could be read, whether or not it makes a plan. */
export interface WorkbookReading extends PlanReading {
  readonly topics?: readonly Topic[];
  readonly members?: readonly Member[];
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
  if (!settings || !members || !topics) return { topics, members, words, findings };
  const defaults = words.content(form, settings.year);
  const content = Object.fromEntries(SECTIONS.map((id) => [id, typed[id] ?? defaults[id]])) as Record<
    Section,
    readonly string[]
  >;
  return { plan: { settings, topics, members, content }, topics, members, words, findings };
}

export function readPlan(tables: Tables): PlanReading {
  const { plan, findings } = readWorkbook(tables);
  return { plan, findings };
}
