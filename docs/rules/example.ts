/** An example of a rule: a workbook that breaks it and one that keeps it, as the few cells that differ from the sound workbook. */
import type { CalendarDate } from '../../src/plan/date';
import type { RuleId } from '../../src/plan/rule';
import { cellName, parseCell } from '../../src/sheet/a1';
import type { CellValue, Rows, Tables } from '../../src/sheet/cell';
import type { TabName } from '../../src/sheet/tabs';
import { soundTables } from './sound-workbook';

/** By tab and A1; `null` empties a cell, and a tab that is `null` is not there. */
export type Cells = Partial<Readonly<Record<TabName, Readonly<Record<string, CellValue>> | null>>>;

export interface RuleExample {
  readonly wrong: Cells;
  /** Findings of this rule, as `Chuyên đề!B3`; a place without a cell is `Chuyên đề!`. */
  readonly at: readonly string[];
  /** What other rules find in `wrong`, as `rule Chuyên đề!B3`. */
  readonly also?: readonly string[];
  /** Nothing is found in it. */
  readonly right: Cells;
  /** Otherwise 05/01/2026. */
  readonly today?: CalendarDate;
}

export type RuleExamples<Id extends RuleId> = Readonly<Record<Id, RuleExample>>;

export const EXAMPLE_TODAY: CalendarDate = { year: 2026, month: 1, day: 5 };

function putCell(rows: CellValue[][], name: string, value: CellValue): void {
  const cell = parseCell(name);
  if (!cell) throw new Error(`${name} is no cell.`);
  while (rows.length < cell.row) rows.push([]);
  const line = rows[cell.row - 1] as CellValue[];
  while (line.length <= cell.column) line.push(null);
  line[cell.column] = value;
}

/** The sound workbook with these cells. */
export function tablesWith(cells: Cells): Tables {
  const tables: Partial<Record<TabName, Rows>> = {};
  for (const [tab, rows] of Object.entries(soundTables()) as [TabName, Rows][]) {
    if (cells[tab] === null) continue;
    const copy = rows.map((row) => [...row]);
    for (const [name, value] of Object.entries(cells[tab] ?? {})) putCell(copy, name, value);
    tables[tab] = copy;
  }
  return tables;
}

/** Rows as cells, from `row` on: for examples that need more than single cells. */
export function rowsFrom(row: number, rows: Rows): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const [down, line] of rows.entries()) {
    for (const [column, value] of line.entries()) cells[cellName(row + down, column)] = value;
  }
  return cells;
}
