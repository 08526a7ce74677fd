/** Every cell of ours in which somebody typed words, as typed: for the rules on how words are written. */
import { vi } from '../locale/catalogue';
import type { Place, Section } from '../plan/plan';
import { cleanText } from '../plan/text';
import { type CellValue, cellError, cellText, type Rows, type Tables } from './cell';
import { sectionOf } from './read-content';
import { settingOf } from './read-entries';
import { readTab, type TabRow } from './read-tab';
import type { SettingId } from './setting-rows';
import { CONTENT, MEMBERS, type MemberColumn, SETTINGS, type Tab, TOPICS, type TopicColumn } from './tabs';

/** `names`: people; `phrase`: a place, a position, a unit; `period`: numbers, days, months, lists; `label`: a part's name. */
export type TextKind = 'title' | 'names' | 'phrase' | 'period' | 'address' | 'label' | 'paragraph';

export interface TextCell {
  readonly place: Place;
  readonly kind: TextKind;
  /** Exactly what the cell holds. */
  readonly raw: string;
  /** `raw` by `cleanText`. */
  readonly text: string;
  /** Of a paragraph; missing where the part is not known. */
  readonly section?: Section;
  readonly setting?: SettingId;
}

const TOPIC_KINDS: Partial<Record<TopicColumn, TextKind>> = {
  number: 'period',
  title: 'title',
  quarter: 'period',
  month: 'period',
  date: 'period',
  time: 'period',
  place: 'phrase',
  assignees: 'names',
  due: 'period',
};
const MEMBER_KINDS: Partial<Record<MemberColumn, TextKind>> = { name: 'names', email: 'address', position: 'phrase' };
const SETTING_KINDS: Partial<Record<SettingId, TextKind>> = {
  superior: 'phrase',
  unit: 'phrase',
  locality: 'phrase',
  signer: 'names',
  signerTitle: 'phrase',
  chair: 'phrase',
  defaultPlace: 'phrase',
};

function textCell(kind: TextKind | undefined, value: CellValue, place: Place, more?: Partial<TextCell>): TextCell[] {
  if (kind === undefined || typeof value !== 'string' || cellError(value) || value.trim() === '') return [];
  return [{ place, kind, raw: value, text: cleanText(value), ...more }];
}

/** Of a tab whose columns each hold one kind of text. */
function readColumns<Id extends string>(
  tab: Tab<Id>,
  rows: Rows | undefined,
  kinds: Partial<Record<Id, TextKind>>,
): TextCell[] {
  return readRows(tab, rows).flatMap((row) =>
    tab.columns.flatMap(({ id }) => textCell(kinds[id], row.value(id), row.place(id))),
  );
}

function readRows<Id extends string>(tab: Tab<Id>, rows: Rows | undefined): readonly TabRow<Id>[] {
  return rows ? readTab(tab, rows, vi).rows : [];
}

function readSettingCells(rows: Rows | undefined): TextCell[] {
  return readRows(SETTINGS, rows).flatMap((row) => {
    const setting = settingOf(cellText(row.value('label')))?.id;
    if (setting === undefined || setting === 'planLink') return [];
    return textCell(SETTING_KINDS[setting] ?? 'period', row.value('value'), row.place('value'), { setting });
  });
}

function readContentCells(rows: Rows | undefined): TextCell[] {
  let section: Section | undefined;
  return readRows(CONTENT, rows).flatMap((row) => {
    const label = cellText(row.value('section'));
    if (label !== '') section = sectionOf(label);
    return [
      ...textCell('label', row.value('section'), row.place('section')),
      ...textCell('paragraph', row.value('text'), row.place('text'), { section }),
    ];
  });
}

/** By tab, then row, then column. */
export function readTextCells(tables: Tables): TextCell[] {
  return [
    ...readColumns(TOPICS, tables[TOPICS.name], TOPIC_KINDS),
    ...readColumns(MEMBERS, tables[MEMBERS.name], MEMBER_KINDS),
    ...readSettingCells(tables[SETTINGS.name]),
    ...readContentCells(tables[CONTENT.name]),
  ];
}
