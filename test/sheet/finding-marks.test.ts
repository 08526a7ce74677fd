import type { Finding } from '../../src/plan/finding';
import {
  annotate,
  cellsOf,
  changedBlock,
  changedRuns,
  markedCells,
  sliceRun,
  toRuns,
} from '../../src/sheet/finding-marks';

function finding(cell: string): Finding {
  return { rule: 'title_quoted', severity: 'info', tab: 'Chuyên đề', cell, message: `Ô ${cell}.` };
}

const BLANK = {
  top: 2,
  left: 1,
  notes: [
    ['', ''],
    ['', 'của tôi'],
    ['', ''],
  ],
};

test('only cells with findings get a note, and a note of the user’s stays', () => {
  const block = annotate(BLANK, [finding('B2'), finding('C3'), finding(''), finding('Z99')]);
  expect(markedCells(block)).toEqual(['B2', 'C3']);
  expect(block.notes[1]![1]).toMatch(/^của tôi\n⚠ Ô C3\./);
  expect(annotate(block, [])).toEqual(BLANK);
});

test('the block that changed is the smallest', () => {
  expect(changedBlock(BLANK, annotate(BLANK, []))).toBeUndefined();
  const after = annotate(BLANK, [finding('C3'), finding('B4')]);
  const changed = changedBlock(BLANK, after)!;
  expect([changed.top, changed.left]).toEqual([3, 1]);
  expect(changed.notes).toEqual(after.notes.slice(1));
});

test('neighbours below each other are one run', () => {
  expect(toRuns(['C3', 'B2', 'B3', 'B10', 'B4', 'AA2'])).toEqual([
    { row: 2, column: 1, count: 3 },
    { row: 10, column: 1, count: 1 },
    { row: 3, column: 2, count: 1 },
    { row: 2, column: 26, count: 1 },
  ]);
  expect(cellsOf({ row: 9, column: 26, count: 2 })).toEqual(['AA9', 'AA10']);
});

test('what changed, as runs and their notes', () => {
  expect(changedRuns(BLANK, BLANK)).toEqual([]);
  const after = annotate(BLANK, [finding('C3'), finding('C4'), finding('B2')]);
  const runs = changedRuns(BLANK, after);
  expect(runs.map(cellsOf)).toEqual([['B2'], ['C3', 'C4']]);
  expect(sliceRun(after, runs[1]!)).toEqual({ top: 3, left: 2, notes: [[after.notes[1]![1]], [after.notes[2]![1]]] });
});
