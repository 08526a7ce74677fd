/** `Mẫu thư` → the words of the letters, by kind, as they are typed. */
import type { Catalogue } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import type { Place } from '../plan/plan';
import { foldKey } from '../plan/text';
import {
  WORDING_KINDS,
  WORDING_LABELS,
  type WordingCell,
  type WordingKind,
  type WordingPart,
} from '../plan/wording-kind';
import { cellError, cellText, type Rows, rawText } from './cell';
import { findColumns, findErrorCells, readTab, type TabRow } from './read-tab';
import { WORDINGS } from './tabs';

export interface OddLabel {
  readonly typed: string;
  readonly place: Place;
  /** Of the row that is used, where that one has the same kind. */
  readonly first?: Place;
}

export interface WordingsReading {
  /** Those that hold anything, of each kind's first row. */
  readonly cells: readonly WordingCell[];
  /** Of rows that nothing is read from: a kind that is none, or that an earlier row has. */
  readonly odd: readonly OddLabel[];
  /** Headers that a tab with something in it lacks. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
}

const PARTS: readonly WordingPart[] = ['subject', 'body'];
const KIND_OF_KEY = new Map(WORDING_KINDS.map((kind) => [foldKey(WORDING_LABELS[kind]), kind]));

/** The kind that a label in `Loại` names, with or without a colon behind it. */
function kindOf(label: string): WordingKind | undefined {
  return KIND_OF_KEY.get(foldKey(label).replace(/ ?:$/, ''));
}

type Row = TabRow<'kind' | WordingPart>;

function readCells(row: Row, kind: WordingKind): WordingCell[] {
  return PARTS.filter((part) => cellText(row.value(part)) !== '' && !cellError(row.value(part))).map((part) => ({
    kind,
    part,
    text: rawText(row.value(part)),
    place: row.place(part),
  }));
}

function findMissingHeaders(rows: Rows): string[] {
  const columns = findColumns(WORDINGS, rows);
  const isBlank = rows.every((row) => row.every((cell) => cellText(cell) === ''));
  return isBlank ? [] : WORDINGS.columns.filter(({ id }) => !columns.has(id)).map(({ header }) => header);
}

/** @param rows `undefined` where the tab is missing */
export function readWordings(rows: Rows | undefined, words: Catalogue): WordingsReading {
  if (!rows) return { cells: [], odd: [], missing: [], findings: [] };
  const missing = findMissingHeaders(rows);
  const tab = readTab(WORDINGS, rows, words);
  const places = new Map<WordingKind, Place>();
  const cells: WordingCell[] = [];
  const odd: OddLabel[] = [];
  // Without its kind no row is anybody's.
  for (const row of missing.includes('Loại') ? [] : tab.rows) {
    const typed = cellText(row.value('kind'));
    const place = row.place('kind');
    const kind = kindOf(typed);
    const first = kind && places.get(kind);
    if (cellError(row.value('kind'))) continue;
    if (!kind || first) odd.push({ typed, place, ...(first && { first }) });
    else {
      places.set(kind, place);
      cells.push(...readCells(row, kind));
    }
  }
  return { cells, odd, missing, findings: findErrorCells(WORDINGS, tab.rows, words) };
}

/** The rows for the kinds that the tab does not have yet, in its columns' order. */
export function listMissingWordings(
  rows: Rows | undefined,
  { wording }: Catalogue,
): (readonly [label: string, subject: string, body: string])[] {
  const column = findColumns(WORDINGS, rows ?? []).get('kind') ?? -1;
  const present = new Set((rows ?? []).slice(1).map((row) => kindOf(cellText(row[column]))));
  return WORDING_KINDS.filter((kind) => !present.has(kind)).map((kind) => {
    const { subject, body } = wording[kind];
    return [WORDING_LABELS[kind], subject, body] as const;
  });
}
