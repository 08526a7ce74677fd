/** Rows and columns put in and taken out, with all that points at them: cells, merges, rules, notes, drawings, formulas of every sheet. */
import { ServiceError } from '../script/service-object';
import { cellName } from './a1';
import type { Cell } from './cell';
import { readColumns, writeColumns } from './columns';
import { type Shift, shiftFormula, shiftReference, shiftSpan } from './formula-references';
import { readRelationships } from './relationships';
import { readFrozen, writeFrozen } from './views';
import type { Workbook, WorkbookSheet } from './workbook';
import type { Worksheet } from './worksheet';
import { applyEdits, type Edit, parseXml, setAttribute, type XmlElement } from './xml';

/** Parts of a sheet that hold places in ways this host does not move. */
const FIXED_KINDS = ['table', 'pivotTable', 'threadedComment', 'queryTable'];
const PLACED_SECTIONS = [
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'autoFilter',
  'sortState',
  'ignoredErrors',
  'protectedRanges',
  'extLst',
];

export function shiftSheet(workbook: Workbook, sheet: WorkbookSheet, shift: Shift): void {
  const { worksheet } = sheet;
  const fixed = readRelationships(workbook.container, worksheet.part).find(({ kind }) => FIXED_KINDS.includes(kind));
  if (fixed) throw new ServiceError(`This local host moves no rows or columns of a sheet that holds a ${fixed.kind}.`);
  unshareAll(worksheet);
  moveCells(worksheet, shift);
  moveFrozen(worksheet, shift);
  worksheet.setSection('dimension', undefined);
  worksheet.mapSections((name, xml) => (PLACED_SECTIONS.includes(name) ? moveReferences(xml, shift) : xml));
  if (shift.axis === 'column') moveColumns(worksheet, shift);
  sheet.notes.move((row, column) => movePlace(row, column, shift));
  moveDrawings(workbook, worksheet, shift);
  workbook.mapFormulas((formula, home) => shiftFormula(formula, home, sheet.name, shift));
}

/** Where a cell stands after the shift; undefined when it is taken out. */
function movePlace(row: number, column: number, shift: Shift): [number, number] | undefined {
  const place = shift.axis === 'row' ? row : column;
  const moved = shiftSpan(place, place, shift)?.[0];
  if (moved === undefined) return undefined;
  return shift.axis === 'row' ? [moved, column] : [row, moved];
}

function unshareAll(sheet: Worksheet): void {
  for (const { cell } of [...sheet.filledCells()]) {
    const group = cell.formula?.attributes.si;
    if (group !== undefined) sheet.unshare(group);
  }
}

function moveCells(sheet: Worksheet, shift: Shift): void {
  const rows = [...sheet.rows];
  sheet.rows.clear();
  for (const [number, row] of rows) {
    const place = shift.axis === 'row' ? shiftSpan(number, number, shift)?.[0] : number;
    if (place === undefined) continue;
    const cells = new Map<number, Cell>();
    for (const [column, cell] of row.cells) {
      const moved = movePlace(number, column, shift);
      if (moved) cells.set(moved[1], moveCell(cell, moved[0], moved[1], shift));
    }
    const startTag = setAttribute(setAttribute(row.startTag, 'r', String(place)), 'spans', undefined);
    sheet.rows.set(place, { startTag, cells });
  }
  sheet.markMoved();
}

function moveCell(cell: Cell, row: number, column: number, shift: Shift): Cell {
  const ref = cell.formula?.attributes.ref;
  const source = cell.source?.replace(
    /(\sr=)("[^"]*"|'[^']*')/,
    (_match, key: string) => `${key}"${cellName(row, column)}"`,
  );
  if (!cell.formula || ref === undefined) return { ...cell, source };
  const attributes = { ...cell.formula.attributes, ref: shiftReference(ref, shift) ?? ref };
  return { ...cell, formula: { ...cell.formula, attributes }, source: undefined };
}

function moveFrozen(sheet: Worksheet, shift: Shift): void {
  const frozen = readFrozen(sheet);
  const count = shift.axis === 'row' ? frozen.rows : frozen.columns;
  if (!count || shift.at > count) return;
  const kept = shift.count > 0 ? count + shift.count : Math.max(shift.at - 1, count + shift.count);
  writeFrozen(sheet, shift.axis === 'row' ? { ...frozen, rows: kept } : { ...frozen, columns: kept });
}

function moveColumns(sheet: Worksheet, shift: Shift): void {
  const spans = readColumns(sheet).flatMap(({ min, max, attributes }) => {
    const moved = shiftSpan(min, max, shift);
    return moved ? [{ min: moved[0], max: moved[1], attributes }] : [];
  });
  writeColumns(sheet, spans);
}

/** Moves every `ref` and `sqref`; an element all of whose cells are gone goes, and the section with its last one. */
function moveReferences(xml: string, shift: Shift): string | undefined {
  const root = parseXml(xml);
  const edits: Edit[] = [];
  const gone = moveElement(root, xml, shift, edits);
  return gone ? undefined : applyEdits(xml, edits);
}

/** True when the element is to go. */
function moveElement(element: XmlElement, xml: string, shift: Shift, edits: Edit[]): boolean {
  for (const name of ['ref', 'sqref']) {
    const value = element.attributes[name];
    if (value === undefined) continue;
    const moved = moveAreas(value, shift, element.name === 'mergeCell');
    if (!moved) return true;
    const tag = xml.slice(element.start, element.contentStart);
    if (moved !== value)
      edits.push({ start: element.start, end: element.contentStart, text: setAttribute(tag, name, moved) });
  }
  const inner = element.children.find((child) => child.name === 'sqref');
  if (inner) {
    const moved = moveAreas(inner.text, shift, false);
    if (!moved) return true;
    edits.push({ start: inner.contentStart, end: inner.contentEnd, text: moved });
  }
  const lost = element.children.filter((child) => child.name !== 'sqref' && moveElement(child, xml, shift, edits));
  if (lost.length && lost.length === element.children.length) return true;
  for (const { start, end } of lost) edits.push({ start, end, text: '' });
  if (lost.length && element.attributes.count !== undefined) {
    const tag = xml.slice(element.start, element.contentStart);
    const count = String(element.children.length - lost.length);
    edits.push({ start: element.start, end: element.contentStart, text: setAttribute(tag, 'count', count) });
  }
  return false;
}

function moveAreas(sqref: string, shift: Shift, merge: boolean): string {
  const moved = sqref.split(/\s+/).flatMap((reference) => shiftReference(reference, shift) ?? []);
  return moved.filter((reference) => !merge || reference.includes(':')).join(' ');
}

/** Pictures and charts stand between two cells, counted from 0. */
function moveDrawings(workbook: Workbook, sheet: Worksheet, shift: Shift): void {
  const tag = shift.axis === 'row' ? 'row' : 'col';
  for (const { kind, target } of readRelationships(workbook.container, sheet.part)) {
    if (kind !== 'drawing') continue;
    const text = workbook.container.readText(target);
    const moved = text.replace(
      new RegExp(`(<(?:\\w+:)?${tag}>)(\\d+)(</(?:\\w+:)?${tag}>)`, 'g'),
      (_match, open: string, digits: string, close: string) => {
        const place = Number(digits) + 1;
        const span = shiftSpan(place, place, shift);
        return `${open}${(span?.[0] ?? shift.at) - 1}${close}`;
      },
    );
    if (moved !== text) workbook.container.write(target, moved);
  }
}

/** Gives new rows or columns the formats of the row or column `model`, as Sheets does. */
export function copyFormats(
  sheet: Worksheet,
  axis: 'row' | 'column',
  model: number,
  first: number,
  last: number,
): void {
  if (axis === 'row') {
    const cells = [...(sheet.rows.get(model)?.cells ?? [])].filter(([, cell]) => cell.style);
    for (let row = first; row <= last; row++) {
      for (const [column, { style }] of cells) sheet.setCell(row, column, { style, value: null });
    }
    return;
  }
  for (const [row, { cells }] of [...sheet.rows]) {
    const style = cells.get(model)?.style;
    if (!style) continue;
    for (let column = first; column <= last; column++) sheet.setCell(row, column, { style, value: null });
  }
}
