/** Addresses in cells. */
import type { SheetCell } from '../../contract';

const LINK = /https:\/\/[^\s"'<>]+[^\s"'<>.,;:!?)\]]/;

/** The first in a cell: its text's, or its formula's. */
export function findLink({ shown, typed = '' }: SheetCell): string | undefined {
  return (LINK.exec(shown) ?? LINK.exec(typed))?.[0];
}
