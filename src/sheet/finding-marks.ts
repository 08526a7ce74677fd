/** What one tab's notes and marked cells become: pure, cells named by row (1-based) and column (0-based). */
import type { Finding } from '../plan/finding';
import type { RuleId } from '../plan/rule';
import { cellName, parseCell } from './a1';
import { composeNote, hasOurLine } from './finding-note';
import { groupNeighbours } from './neighbours';

/** A block of notes; `top` is 1-based, `left` 0-based. */
export interface NoteBlock {
  readonly top: number;
  readonly left: number;
  readonly notes: readonly (readonly string[])[];
}

/** Cells below each other in one column. */
export interface MarkedRun {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

function byCell(findings: readonly Finding[]): Map<string, Finding[]> {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.cell !== '') cells.set(finding.cell, [...(cells.get(finding.cell) ?? []), finding]);
  }
  return cells;
}

/** The block with the findings of one tab; `keeps` says which of our old lines stay in a cell. */
export function annotate(
  block: NoteBlock,
  findings: readonly Finding[],
  keeps: (cell: string, rule: RuleId) => boolean = () => false,
): NoteBlock {
  const ofCell = byCell(findings);
  const notes = block.notes.map((line, down) =>
    line.map((note, across) => {
      const cell = cellName(block.top + down, block.left + across);
      const found = ofCell.get(cell) ?? [];
      return note === '' && found.length === 0 ? '' : composeNote(note, found, (rule) => keeps(cell, rule));
    }),
  );
  return { ...block, notes };
}

/** The smallest block around the notes that differ; `undefined` where none does. Both blocks lie on the same cells. */
export function changedBlock(before: NoteBlock, after: NoteBlock): NoteBlock | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  after.notes.forEach((line, down) => {
    line.forEach((note, across) => {
      if (note === before.notes[down]![across]) return;
      rows.push(down);
      columns.push(across);
    });
  });
  if (rows.length === 0) return undefined;
  const [top, bottom] = [rows[0]!, rows[rows.length - 1]!];
  const left = columns.reduce((least, column) => Math.min(least, column));
  const right = columns.reduce((most, column) => Math.max(most, column));
  const notes = after.notes.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
  return { top: after.top + top, left: after.left + left, notes };
}

/** The cells whose notes differ, as runs. Both blocks lie on the same cells. */
export function changedRuns(before: NoteBlock, after: NoteBlock): MarkedRun[] {
  const changed = after.notes.flatMap((line, down) =>
    line.flatMap((note, across) =>
      note === before.notes[down]![across] ? [] : [cellName(after.top + down, after.left + across)],
    ),
  );
  return toRuns(changed);
}

/** A run of a block as a block of its own. */
export function sliceRun({ top, left, notes }: NoteBlock, { row, column, count }: MarkedRun): NoteBlock {
  const lines = notes.slice(row - top, row - top + count);
  return { top: row, left: column, notes: lines.map((line) => [line[column - left]!]) };
}

/** The cells of a block that carry a line of ours. */
export function markedCells(block: NoteBlock): string[] {
  return block.notes.flatMap((line, down) =>
    line.flatMap((note, across) => (hasOurLine(note) ? [cellName(block.top + down, block.left + across)] : [])),
  );
}

/** By column, then row; neighbours below each other are one run. */
export function toRuns(cells: Iterable<string>): MarkedRun[] {
  const groups = groupNeighbours([...cells].flatMap((cell) => parseCell(cell) ?? []));
  return groups.map((group) => ({ ...group[0]!, count: group.length }));
}

export function cellsOf({ row, column, count }: MarkedRun): string[] {
  return Array.from({ length: count }, (_, index) => cellName(row + index, column));
}
