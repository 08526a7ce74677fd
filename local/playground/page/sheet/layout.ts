/** Where rows and columns lie. */
import type { Place } from './address';

export const ROW_HEIGHT = 40;
export const LETTERS_HEIGHT = 24;
export const NUMBER_WIDTH = 46;
/** The letters and the first row, which stay in view. */
export const HEAD_HEIGHT = LETTERS_HEIGHT + ROW_HEIGHT;
/** Rows made beyond what is seen. */
const MARGIN = 6;

export interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Rows to be made, the first row apart. */
export function rowsInView({ top, height }: View, count: number): { first: number; last: number } {
  const first = Math.floor(top / ROW_HEIGHT) + 1 - MARGIN;
  const last = Math.ceil((top + height - HEAD_HEIGHT) / ROW_HEIGHT) + MARGIN;
  return { first: Math.max(first, 1), last: Math.min(last, count - 1) };
}

export function rowTop(row: number): number {
  return (row - 1) * ROW_HEIGHT;
}

export function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** How far to scroll so that a cell is seen whole. */
export function scrollTo(place: Place, widths: readonly number[], view: View): { top: number; left: number } {
  const left = sum(widths.slice(0, place.column));
  const right = left + (widths[place.column] ?? 0) - (view.width - NUMBER_WIDTH);
  const top = rowTop(place.row);
  const bottom = top + ROW_HEIGHT - (view.height - HEAD_HEIGHT);
  return {
    top: place.row === 0 ? view.top : Math.max(Math.min(view.top, top), bottom),
    left: Math.min(Math.max(view.left, right), left),
  };
}
