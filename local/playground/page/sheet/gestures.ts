/** Keys and pointers over the grid. */
import { type Place, readCellName } from './address';

export interface GestureHost {
  /** @returns whether the key moves */
  move(key: string, shiftKey: boolean, hasControl: boolean): boolean;
  point(place: Place, isReach: boolean): void;
  selectRow(row: number): void;
  selectColumn(column: number): void;
  /** The active cell, beginning with its own text or with none. */
  edit(withText: boolean): void;
  empty(): void;
  selectAll(): void;
}

export function attachKeys(grid: HTMLElement, host: GestureHost): void {
  /** @returns whether the key is done with */
  const press = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    const hasControl = ctrlKey || metaKey;
    if (altKey) return false;
    if (host.move(key, shiftKey, hasControl)) return true;
    if (key === 'Enter' || key === 'F2') host.edit(true);
    else if (key === 'Delete' || key === 'Backspace') host.empty();
    else if (key === 'a' && hasControl) host.selectAll();
    else {
      // The letter itself, or what an input method makes of it, goes into the editor that has the focus by then.
      if ((key.length === 1 || key === 'Process') && !hasControl) host.edit(false);
      return false;
    }
    return true;
  };
  grid.addEventListener('keydown', (event) => {
    if (press(event)) event.preventDefault();
  });
}

function placeUnder(target: Element | null): Place | undefined {
  return readCellName(target?.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? '');
}

/** Until the button is let go, the selection reaches to where the pointer is. */
function drag(host: GestureHost): void {
  const over = ({ clientX, clientY }: PointerEvent) => {
    const place = placeUnder(document.elementFromPoint(clientX, clientY));
    if (place) host.point(place, true);
  };
  window.addEventListener('pointermove', over);
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(end, () => window.removeEventListener('pointermove', over), { once: true });
}

export function attachPointer(grid: HTMLElement, host: GestureHost): void {
  grid.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest('a, textarea')) return;
    const place = placeUnder(target);
    const { row, column } = target.closest<HTMLElement>('[data-row], [data-column]')?.dataset ?? {};
    if (row !== undefined) host.selectRow(Number(row));
    else if (column !== undefined) host.selectColumn(Number(column));
    else if (place) {
      host.point(place, event.shiftKey);
      drag(host);
    }
  });
  grid.addEventListener('mousedown', (event) => {
    const target = event.target as Element;
    // The active cell has the focus by now.
    if (target.closest('[role=row]') && !target.closest('a, textarea')) event.preventDefault();
  });
  grid.addEventListener('dblclick', ({ target }) => {
    if (placeUnder(target as Element) && !(target as Element).closest('textarea')) host.edit(true);
  });
}
