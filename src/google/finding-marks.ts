/** Our notes and our one conditional-format rule on a tab; everybody else's stay as they are. */
import type { Finding } from '../plan/finding';
import type { RuleId } from '../plan/rule';
import { parseCell } from '../sheet/a1';
import {
  annotate,
  cellsOf,
  changedBlock,
  type MarkedRun,
  markedCells,
  type NoteBlock,
  toRuns,
} from '../sheet/finding-marks';
import { TABS, type TabName } from '../sheet/tabs';
import { isProtected } from './service-fault';
import { findSheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Always true; being this and no other formula it says whose rule it is. */
const OUR_FORMULA = '="chuyen-de"="chuyen-de"';
/** A pale yellow, legible under black and grey text. */
const BACKGROUND = '#fff2cc';

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

function writeNotes(sheet: Sheet, before: NoteBlock, after: NoteBlock): void {
  const block = changedBlock(before, after);
  if (!block) return;
  const { top, left, notes } = block;
  sheet.getRange(top, left + 1, notes.length, notes[0]!.length).setNotes(notes.map((line) => [...line]));
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

/** Exactly these findings are noted and marked, on every tab of ours. Gives the tabs that refused: protected ones. */
export function markFindings(findings: readonly Finding[]): TabName[] {
  return TABS.flatMap(({ name }) => {
    const sheet = findSheet(name);
    if (!sheet) return [];
    try {
      markTab(
        sheet,
        findings.filter(({ tab }) => tab === name),
      );
      return [];
    } catch (error) {
      if (!isProtected(error)) throw error;
      return [name];
    }
  });
}

/** At most four calls, two where nothing changed. */
function markTab(sheet: Sheet, findings: readonly Finding[]): void {
  const rules = sheet.getConditionalFormatRules();
  const marked = new Set(listMarked(rules));
  const found = new Set(findings.flatMap(({ cell }) => (cell === '' ? [] : [cell])));
  const before = readNotes(sheet, blockToAnnotate(sheet, toRuns(new Set([...marked, ...found]))));
  writeNotes(sheet, before, annotate(before, findings));
  if (!isSameSet(marked, found)) writeMarks(sheet, rules, toRuns(found));
}

/** As `markTab` for some rows only; `keeps` says which of our old lines stay in a cell. */
export function markRows(
  sheet: Sheet,
  rows: { readonly top: number; readonly height: number; readonly width: number },
  findings: readonly Finding[],
  keeps: (cell: string, rule: RuleId) => boolean,
): void {
  const before = readNotes(sheet, { ...rows, left: 0 });
  const after = annotate(before, findings, keeps);
  writeNotes(sheet, before, after);
  const rules = sheet.getConditionalFormatRules();
  const marked = new Set(listMarked(rules));
  const isOfRows = (cell: string) => {
    const row = parseCell(cell)?.row ?? 0;
    return row >= rows.top && row < rows.top + rows.height;
  };
  const next = new Set([...[...marked].filter((cell) => !isOfRows(cell)), ...markedCells(after)]);
  if (!isSameSet(marked, next)) writeMarks(sheet, rules, toRuns(next));
}
