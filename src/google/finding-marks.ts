/** Our notes and our one conditional-format rule on a tab; everybody else's stay as they are. */
import type { Finding } from '../plan/finding';
import type { RuleId } from '../plan/rule';
import { parseCell } from '../sheet/a1';
import {
  annotate,
  cellsOf,
  changedBlock,
  changedRuns,
  type MarkedRun,
  markedCells,
  type NoteBlock,
  sliceRun,
  toRuns,
} from '../sheet/finding-marks';
import { MARKED_TABS, type TabName } from '../sheet/tabs';
import { isProtected } from './service-fault';
import { findSheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Always true; being this and no other formula it says whose rule it is. */
const OUR_FORMULA = '="chuyen-de"="chuyen-de"';
/** A pale yellow, legible under black and grey text. */
const BACKGROUND = '#fff2cc';

/** At so many refused cells a tab is told as a whole, and no more of its notes are tried. */
const MOST_REFUSED = 50;

/** What a protected tab did not take. */
export interface Refusal {
  readonly tab: TabName;
  /** A1 names of cells whose notes could not be written; none where they are too many to tell. */
  readonly cells: readonly string[];
  /** Whether the marks, or too many notes to tell, were refused. */
  readonly isWhole: boolean;
}

interface Block {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

function isOurs(rule: FormatRule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  return condition.getCriteriaValues()[0] === OUR_FORMULA;
}

function listMarked(rules: readonly FormatRule[]): string[] {
  return rules
    .filter(isOurs)
    .flatMap((rule) => rule.getRanges())
    .flatMap((range) => {
      const row = range.getRow();
      const count = range.getNumRows();
      const first = range.getColumn() - 1;
      return Array.from({ length: range.getNumColumns() }, (_, across) => first + across).flatMap((column) =>
        cellsOf({ row, column, count }),
      );
    });
}

/** Puts our rule last, so that a colour of the user's wins; without cells it goes. */
function writeMarks(sheet: Sheet, rules: readonly FormatRule[], runs: readonly MarkedRun[]): void {
  const others = rules.filter((rule) => !isOurs(rule));
  const ranges = runs.map(({ row, column, count }) => sheet.getRange(row, column + 1, count, 1));
  const ours = ranges.length === 0 ? [] : [buildMark(ranges)];
  sheet.setConditionalFormatRules([...others, ...ours]);
}

function buildMark(ranges: GoogleAppsScript.Spreadsheet.Range[]): FormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(OUR_FORMULA)
    .setBackground(BACKGROUND)
    .setRanges(ranges)
    .build();
}

function readNotes(sheet: Sheet, { top, left, height, width }: Block): NoteBlock {
  return { top, left, notes: sheet.getRange(top, left + 1, height, width).getNotes() };
}

function setNotes(sheet: Sheet, { top, left, notes }: NoteBlock): void {
  sheet.getRange(top, left + 1, notes.length, notes[0]!.length).setNotes(notes.map((line) => [...line]));
}

/** One call; where a cell of the block is protected, the cells that changed by themselves. Gives those that refused. */
function writeNotes(sheet: Sheet, before: NoteBlock, after: NoteBlock): string[] {
  const block = changedBlock(before, after);
  if (!block || isDone(() => setNotes(sheet, block))) return [];
  const refused: string[] = [];
  for (const run of changedRuns(before, after)) {
    if (refused.length >= MOST_REFUSED) break;
    refused.push(...writeRun(sheet, after, run));
  }
  return refused;
}

/** Halves a run that is refused until single cells are. */
function writeRun(sheet: Sheet, after: NoteBlock, run: MarkedRun): string[] {
  if (isDone(() => setNotes(sheet, sliceRun(after, run)))) return [];
  if (run.count === 1) return cellsOf(run);
  const half = Math.ceil(run.count / 2);
  const refused = writeRun(sheet, after, { ...run, count: half });
  if (refused.length >= MOST_REFUSED) return refused;
  return [...refused, ...writeRun(sheet, after, { ...run, row: run.row + half, count: run.count - half })];
}

/** False where the write met a protected cell. */
function isDone(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (!isProtected(error)) throw error;
    return false;
  }
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((cell) => b.has(cell));
}

/** The cells that hold anything, and those that an earlier run marked. */
function blockToAnnotate(sheet: Sheet, runs: readonly MarkedRun[]): Block {
  const data = sheet.getDataRange();
  const bottoms = runs.map(({ row, count }) => row + count - 1);
  const rights = runs.map(({ column }) => column + 1);
  const height = bottoms.reduce((most, row) => Math.max(most, row), data.getNumRows());
  const width = rights.reduce((most, column) => Math.max(most, column), data.getNumColumns());
  return { top: 1, left: 0, height, width };
}

/** Exactly these findings are noted and marked, on every tab of ours, wherever that is allowed. Gives the tabs that refused any of it. */
export function markFindings(findings: readonly Finding[]): Refusal[] {
  return MARKED_TABS.flatMap(({ name }) => {
    const sheet = findSheet(name);
    if (!sheet) return [];
    const ofTab = findings.filter(({ tab }) => tab === name);
    const refusal = { tab: name, ...markTab(sheet, ofTab) };
    return refusal.isWhole || refusal.cells.length > 0 ? [refusal] : [];
  });
}

/** At most four calls, two where nothing changed; more only where cells are protected. */
function markTab(sheet: Sheet, findings: readonly Finding[]): Omit<Refusal, 'tab'> {
  const rules = sheet.getConditionalFormatRules();
  const marked = new Set(listMarked(rules));
  const found = new Set(findings.flatMap(({ cell }) => (cell === '' ? [] : [cell])));
  const before = readNotes(sheet, blockToAnnotate(sheet, toRuns(new Set([...marked, ...found]))));
  const cells = writeNotes(sheet, before, annotate(before, findings));
  const isMarked = isSameSet(marked, found) || isDone(() => writeMarks(sheet, rules, toRuns(found)));
  const isTooMany = cells.length >= MOST_REFUSED;
  return { cells: isTooMany ? [] : cells, isWhole: !isMarked || isTooMany };
}

/** As `markTab` for some rows only, and no further than the first refusal; `keeps` says which of our old lines stay in a cell. */
export function markRows(
  sheet: Sheet,
  rows: { readonly top: number; readonly height: number; readonly width: number },
  findings: readonly Finding[],
  keeps: (cell: string, rule: RuleId) => boolean,
): void {
  const before = readNotes(sheet, { ...rows, left: 0 });
  const after = annotate(before, findings, keeps);
  const block = changedBlock(before, after);
  if (block && !isDone(() => setNotes(sheet, block))) return;
  const rules = sheet.getConditionalFormatRules();
  const marked = new Set(listMarked(rules));
  const isOfRows = (cell: string) => {
    const row = parseCell(cell)?.row ?? 0;
    return row >= rows.top && row < rows.top + rows.height;
  };
  const next = new Set([...[...marked].filter((cell) => !isOfRows(cell)), ...markedCells(after)]);
  if (!isSameSet(marked, next)) isDone(() => writeMarks(sheet, rules, toRuns(next)));
}
