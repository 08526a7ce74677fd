/** Keeps, in document properties, that one year is being put away for the next. */
import type { YearTurn } from '../sheet/next-year';
import { deleteProperty, readProperties, writeProperties } from './properties';

const KEY = 'next-year';

export function loadTurn(): YearTurn | undefined {
  const text = readProperties()[KEY];
  return text === undefined ? undefined : JSON.parse(text);
}

export function saveTurn(turn: YearTurn): void {
  writeProperties({ [KEY]: JSON.stringify(turn) });
}

export function dropTurn(): void {
  deleteProperty(KEY);
}
