/** A plan as it was issued, kept to tell later what has changed since. */
import type { CalendarDate } from './date';
import type { Plan } from './plan';

export interface PlanSnapshot {
  readonly v: 1;
  readonly number: string;
  readonly symbol: string;
  /** ISO. */
  readonly date: string;
}

export interface Issued {
  readonly number: string;
  readonly symbol: string;
  readonly date: CalendarDate;
}

export function takeSnapshot(_plan: Plan, issued: Issued): PlanSnapshot {
  return { v: 1, number: issued.number, symbol: issued.symbol, date: '' };
}

/** `undefined` for what is no snapshot of a version that is known. */
export function parseSnapshot(text: string): PlanSnapshot | undefined {
  return JSON.parse(text);
}
