/** The rows `Mẫu: …` of `Cài đặt`: which template each names, and how a new one's link gets there. */
import { foldTag } from '../document/own-template/fold';
import { appendRow, readTab, writeCells } from '../google/spreadsheet';
import type { Place } from '../plan/plan';
import { TEMPLATE_KINDS, type TemplateKind } from '../plan/template-kind';
import { cellName, parseCell } from '../sheet/a1';
import { cellText, type Rows } from '../sheet/cell';
import { readEntries } from '../sheet/read-entries';
import { findColumns } from '../sheet/read-tab';
import { SETTING_ROWS } from '../sheet/setting-rows';
import { SETTINGS } from '../sheet/tabs';
import type { Session } from './session';
import { noteProtected } from './write-back';

export interface TemplateRow {
  /** `Mẫu: Kế hoạch`. */
  readonly label: string;
  /** What stands there; empty where the row is missing. */
  readonly value: string;
  /** Without a cell where the row is missing. */
  readonly place: Place;
}

const PREFIX = /^Mẫu: /;

function labelOf(kind: TemplateKind): string {
  return SETTING_ROWS.find(({ id }) => id === `template:${kind}`)!.label;
}

/** `Kế hoạch`. */
export function templateName(kind: TemplateKind): string {
  return labelOf(kind).replace(PREFIX, '');
}

function foldName(typed: string): string {
  return foldTag(typed.normalize('NFC').replace(/^mẫu *:? */i, ''));
}

/** `thu`, `Thư`, `Mẫu thư`: no paper, but the words of letters. */
export const LETTERS = 'thu';

export function namesLetters(typed: string): boolean {
  return foldName(typed) === LETTERS;
}

/** `plan`, `Kế hoạch`, `ke hoach`, `Mẫu: Kế hoạch`. */
export function parseTemplateKind(typed: string): TemplateKind | undefined {
  const key = foldName(typed);
  return TEMPLATE_KINDS.find((kind) => kind === key || foldTag(templateName(kind)) === key);
}

export function findTemplateRow(kind: TemplateKind, rows: Rows | undefined): TemplateRow {
  const label = labelOf(kind);
  const entry = readEntries(rows).bySetting.get(`template:${kind}`);
  if (!entry) return { label, value: '', place: { tab: SETTINGS.name, cell: '' } };
  return { label, value: cellText(entry.value), place: entry.place };
}

/** The ID in a Doc's link, or an ID by itself. */
export function parseDocumentId(typed: string): string | undefined {
  const inLink =
    /^https:\/\/(?:docs|drive)\.google\.com\/(?:a\/[^/]+\/)?(?:document|file)\/(?:u\/\d+\/)?d\/([\w-]{10,})/.exec(
      typed,
    ) ?? /^https:\/\/drive\.google\.com\/(?:open|uc)\?(?:.*&)?id=([\w-]{10,})/.exec(typed);
  return inLink?.[1] ?? /^[\w-]{15,}$/.exec(typed)?.[0];
}

/** False where the cell holds something else than `before` by now: it is left, and the user is told. */
export function writeTemplateLink(session: Session, kind: TemplateKind, before: string, url: string): boolean {
  const rows = readTab(SETTINGS.name);
  const { place, value, label } = findTemplateRow(kind, rows);
  if (value === url) return true;
  if (value !== before) {
    session.notes.attention.push({ text: session.words.template.rowChanged(label, url), url });
    return false;
  }
  const cell = parseCell(place.cell);
  const refused = cell ? writeCells(SETTINGS.name, [{ ...cell, value: url }]) : appendSetting(rows, label, url);
  for (const name of refused) noteProtected(session, SETTINGS.name, name);
  return refused.length === 0;
}

/** Gives the cell where the tab is protected. */
function appendSetting(rows: Rows | undefined, label: string, value: string): string[] {
  const columns = findColumns(SETTINGS, rows ?? []);
  const row: string[] = [];
  row[columns.get('label')!] = label;
  row[columns.get('value')!] = value;
  const isWritten = appendRow(
    SETTINGS.name,
    Array.from(row, (cell) => cell ?? ''),
  );
  return isWritten ? [] : [cellName((rows?.length ?? 0) + 1, columns.get('value')!)];
}
