/** Which cell is active on each tab, and how far the selection reaches from it. */
import { type Area, areaOf, type Place } from './address';

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

const START: Place = { row: 0, column: 0 };

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}

export class Selection {
  active = START;
  /** The corner opposite to the active cell. */
  private reach = START;

  get area(): Area {
    return areaOf(this.active, this.reach);
  }

  select(active: Place, reach = active): void {
    this.active = active;
    this.reach = reach;
  }

  extendTo(reach: Place): void {
    this.reach = reach;
  }

  /** @param page rows of one page */
  move(
    key: string,
    { shiftKey, hasControl }: { shiftKey: boolean; hasControl: boolean },
    bounds: Bounds,
    page: number,
  ) {
    const { row, column } = shiftKey ? this.reach : this.active;
    const far = Number.MAX_SAFE_INTEGER;
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [hasControl ? far : row + 1, column],
      ArrowUp: [hasControl ? 0 : row - 1, column],
      ArrowRight: [row, hasControl ? far : column + 1],
      ArrowLeft: [row, hasControl ? 0 : column - 1],
      PageDown: [row + page, column],
      PageUp: [row - page, column],
      Home: [hasControl ? 0 : row, 0],
      End: [hasControl ? far : row, far],
    };
    const step = steps[key];
    if (!step) return undefined;
    const place = { row: clamp(step[0], bounds.rows), column: clamp(step[1], bounds.columns) };
    if (shiftKey) this.extendTo(place);
    else this.select(place);
    return place;
  }
}
