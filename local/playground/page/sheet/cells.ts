/** Elements of the grid: a row of cells, and what one cell shows. */
import type { SheetCell } from '../../contract';
import { element, setAttribute } from '../dom';
import { words } from '../words';
import { cellName, columnName } from './address';
import { findLink } from './links';

export interface CellElement extends HTMLElement {
  /** What it shows now. */
  print?: string;
}

/** @param columns widths in CSS */
export function createLetters(count: number): HTMLElement {
  const letters = Array.from({ length: count }, (_, column) =>
    element(
      'div',
      { role: 'columnheader', class: 'letter', 'aria-colindex': column + 2, 'data-column': column },
      columnName(column),
    ),
  );
  const corner = element('div', { role: 'columnheader', class: 'letter number', 'aria-colindex': 1 });
  corner.append(element('span', { class: 'unseen' }, words.sheet.corner));
  return element('div', { role: 'row', class: 'letters', 'aria-rowindex': 1 }, corner, ...letters);
}

export function createRow(row: number, count: number): HTMLElement {
  const cells = Array.from({ length: count }, (_, column) =>
    element('div', {
      role: 'gridcell',
      class: 'cell',
      tabindex: -1,
      'aria-colindex': column + 2,
      'data-cell': cellName({ row, column }),
    }),
  );
  const number = element(
    'div',
    { role: 'rowheader', class: 'number', 'aria-colindex': 1, 'data-row': row },
    String(row + 1),
  );
  return element('div', { role: 'row', class: 'row', 'aria-rowindex': row + 2 }, number, ...cells);
}

export function fillCell(of: CellElement, cell: SheetCell): void {
  const print = JSON.stringify(cell);
  if (of.print === print) return;
  of.print = print;
  const link = findLink(cell);
  of.replaceChildren();
  if (cell.shown !== '') of.append(element('span', { class: 'text' }, cell.shown));
  if (link !== undefined) of.append(createLink(link));
  of.classList.toggle('marked', cell.isMarked === true);
  of.classList.toggle('noted', cell.note !== undefined);
  of.classList.toggle('linked', link !== undefined);
  setAttribute(of, 'title', cell.note);
}

function createLink(link: string): HTMLElement {
  const attributes = { href: link, target: '_blank', rel: 'noopener', tabindex: -1, class: 'open' };
  return element('a', { ...attributes, 'aria-label': words.sheet.link, title: link }, words.sheet.open);
}
