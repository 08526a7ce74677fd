/** What set-up has to add to a workbook, as a list of changes: nothing that is there is ever changed. */
import { vi } from '../locale/catalogue';
import type { CalendarDate } from '../plan/date';
import { cellText, type Rows, rawText, type Tables } from './cell';
import { type DropDown, listDropDowns } from './drop-down';
import { readEntries, settingKey } from './read-entries';
import { readSettings } from './read-settings';
import { findColumns } from './read-tab';
import { SETTING_ROWS, type SettingRow } from './setting-rows';
import { CONTENT, MEMBERS, SECTION_LABELS, SECTIONS, SETTINGS, TABS, type Tab, type TabName } from './tabs';

type Values = readonly (readonly string[])[];

interface Corner {
  readonly tab: TabName;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** `tab` comes with its header and first rows; `widths` are in pixels, from `column` on. */
export type SetUpChange =
  | { readonly kind: 'tab'; readonly tab: TabName; readonly rows: Values }
  | ({ readonly kind: 'cells'; readonly values: Values } & Corner)
  | { readonly kind: 'widths'; readonly tab: TabName; readonly column: number; readonly widths: readonly number[] }
  | { readonly kind: 'freeze'; readonly tab: TabName; readonly rows: 1 }
  | ({ readonly kind: 'dropDown' } & DropDown);

/** What a tab has that its cells do not tell. */
export interface TabLook {
  readonly frozenRows: number;
  /** 0-based columns with a validation in row 2. */
  readonly validatedColumns: readonly number[];
}

interface Draft {
  readonly tab: Tab;
  /** Missing where the tab is. */
  readonly rows?: Rows;
  /** Where each column is, or will be. */
  readonly columns: ReadonlyMap<string, number>;
  /** The ids of the columns that are missing; they go side by side from `free` on. */
  readonly missing: readonly string[];
  readonly free: number;
}

/** Whether anything stands in the row, be it only spaces. */
function isUsed(row: Rows[number]): boolean {
  return row.some((cell) => rawText(cell) !== '');
}

function draftTab(tab: Tab, rows: Rows | undefined): Draft {
  const columns = new Map<string, number>(rows ? findColumns(tab, rows) : []);
  const isBlank = !(rows ?? []).some(isUsed);
  const free = isBlank ? 0 : Math.max(...(rows ?? []).map((row) => row.length));
  const missing = tab.columns.map(({ id }) => id).filter((id) => !columns.has(id));
  for (const [index, id] of missing.entries()) columns.set(id, free + index);
  return { tab, rows, columns, missing, free };
}

function columnOf(draft: Draft, id: string): number {
  return draft.columns.get(id) as number;
}

/** The 1-based row under everything that is there. */
function nextRow({ rows = [] }: Draft): number {
  const used = rows.map(isUsed).lastIndexOf(true) + 1;
  return Math.max(used, 1) + 1;
}

function listMissingSettings(draft: Draft): SettingRow[] {
  const column = columnOf(draft, 'label');
  const present = new Set((draft.rows ?? []).slice(1).map((row) => settingKey(cellText(row[column]))));
  return SETTING_ROWS.filter(({ label, onDemand }) => !onDemand && !present.has(settingKey(label)));
}

/** All paragraphs where `Nội dung` has none yet; the legal bases are those of the plan's year, else of this year. */
function listMissingContent(draft: Draft, tables: Tables, today: CalendarDate): [string, string][] {
  const column = columnOf(draft, 'text');
  if ((draft.rows ?? []).slice(1).some((row) => cellText(row[column]) !== '')) return [];
  const { form, year } = readSettings(readEntries(tables[SETTINGS.name]));
  const paragraphs = vi.content(form, year ?? { start: today.year, end: today.year });
  return SECTIONS.flatMap((id) => paragraphs[id].map((text): [string, string] => [SECTION_LABELS[id], text]));
}

/** The rows set-up adds to a tab of two columns. */
function listNewRows(draft: Draft, tables: Tables, today: CalendarDate): [string, string][] {
  if (draft.tab.name === SETTINGS.name) return listMissingSettings(draft).map(({ label, initial }) => [label, initial]);
  return draft.tab.name === CONTENT.name ? listMissingContent(draft, tables, today) : [];
}

function describeTab(draft: Draft, rows: Values): SetUpChange[] {
  const { tab, free } = draft;
  const headers = tab.columns.filter(({ id }) => draft.missing.includes(id));
  const at = { tab: tab.name, column: free };
  const widths: SetUpChange = { kind: 'widths', ...at, widths: headers.map(({ width }) => width) };
  if (!draft.rows) {
    const changes: SetUpChange[] = [
      { kind: 'tab', tab: tab.name, rows: [headers.map(({ header }) => header), ...rows] },
    ];
    return [...changes, widths, { kind: 'freeze', tab: tab.name, rows: 1 }];
  }
  const changes: SetUpChange[] = [];
  if (headers.length > 0) {
    changes.push({ kind: 'cells', ...at, row: 1, values: [headers.map(({ header }) => header)] }, widths);
  }
  return [...changes, ...placeRows(draft, rows)];
}

/** One block where the tab's columns stand side by side, else one a column. */
function placeRows(draft: Draft, rows: Values): SetUpChange[] {
  if (rows.length === 0) return [];
  const at = { kind: 'cells', tab: draft.tab.name, row: nextRow(draft) } as const;
  const columns = draft.tab.columns.map(({ id }) => columnOf(draft, id));
  const [first] = columns as [number, ...number[]];
  if (columns.every((column, index) => column === first + index)) return [{ ...at, column: first, values: rows }];
  return columns.map((column, index) => ({ ...at, column, values: rows.map((row) => [row[index] as string]) }));
}

/** A tab made when it is first needed, or whose making was cut short. @param newRows go under what is there */
export function describeNewTab(tab: Tab, rows: Rows | undefined, newRows: Values = []): SetUpChange[] {
  const draft = draftTab(tab, rows);
  const lists = listDropDowns(tab, draft.columns, 0, (id) => draft.missing.includes(id));
  return [...describeTab(draft, newRows), ...lists.map((list): SetUpChange => ({ kind: 'dropDown', ...list }))];
}

function describeSettingLists(draft: Draft): SetUpChange[] {
  const column = columnOf(draft, 'value');
  return listMissingSettings(draft).flatMap(({ choices }, index): SetUpChange[] => {
    const row = nextRow(draft) + index;
    return choices ? [{ kind: 'dropDown', tab: SETTINGS.name, column, fromRow: row, toRow: row, choices }] : [];
  });
}

/**
 * In the order in which they can be made: tabs and cells first, lists that look at other tabs last. `looks` are those of
 * the tabs that exist; without one its frozen rows and the lists of its old columns are left as they are.
 */
export function listSetUpChanges(
  tables: Tables,
  today: CalendarDate,
  looks: Partial<Readonly<Record<TabName, TabLook>>> = {},
): SetUpChange[] {
  const drafts = TABS.map((tab) => draftTab(tab, tables[tab.name]));
  const membersColumn = columnOf(drafts.find(({ tab }) => tab.name === MEMBERS.name) as Draft, 'name');
  const changes = drafts.flatMap((draft) => describeTab(draft, listNewRows(draft, tables, today)));
  const freezes = drafts
    .filter(({ tab }) => looks[tab.name]?.frozenRows === 0)
    .map(({ tab }): SetUpChange => ({ kind: 'freeze', tab: tab.name, rows: 1 }));
  const lists = drafts.flatMap((draft) => {
    const look = looks[draft.tab.name];
    const isWanted = (id: string, column: number) =>
      draft.missing.includes(id) || (look !== undefined && !look.validatedColumns.includes(column));
    const columns = listDropDowns(draft.tab, draft.columns, membersColumn, isWanted);
    const ofColumns = columns.map((list): SetUpChange => ({ kind: 'dropDown', ...list }));
    return draft.tab.name === SETTINGS.name ? [...ofColumns, ...describeSettingLists(draft)] : ofColumns;
  });
  return [...changes, ...freezes, ...lists];
}
