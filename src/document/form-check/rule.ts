/** What a rule of a form is given and gives. */
import type { Catalogue } from '../../locale/catalogue';
import type { Form } from '../../plan/plan';
import type { FormMeasures } from '../forms/measures';
import type { Paper } from './paper';
import type { Parts } from './parts';

export interface Context {
  readonly paper: Paper;
  readonly parts: Parts;
  readonly form: Form;
  readonly measures: FormMeasures;
  readonly words: Catalogue['form'];
  readonly say: Catalogue['form']['faults'];
}

/** What stands there, and what the form wants. */
export type Saying = readonly [stands: string, wants: string];

/** A paragraph, or the part of one that is meant. */
export interface Spot {
  readonly number: number;
  readonly text: string;
}

export interface Fault {
  /** Where, the same slip in several paragraphs told once; empty where it has no place. */
  readonly at: readonly Spot[];
  readonly saying: Saying;
}

export type Rule = (context: Context) => readonly Fault[];

/** Millimetres or points that a measure may be off. */
export const TOLERANCE = 0.5;
/** Points that a size may be off. */
export const SIZE_TOLERANCE = 0.25;
/** Of letters where nothing says one. */
export const USUAL_SIZE = 10;

export const POINTS_PER_MM = 72 / 25.4;

export function isWithin(value: number, [least, most]: readonly [number, number], tolerance = TOLERANCE): boolean {
  return value >= least - tolerance && value <= most + tolerance;
}

/** No fault where it is nowhere. */
export function faultAt(spots: readonly Spot[], say: () => Saying): Fault[] {
  const at = spots.filter(({ number }, index) => number !== spots[index - 1]?.number);
  return at.length === 0 ? [] : [{ at, saying: say() }];
}

/** The different values in the order they first come. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
