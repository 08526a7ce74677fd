/** How findings name a cell and list names, in English. */
import type { Place } from '../../../plan/plan';
import { quote } from '../../quote';

export function at(place: Place): string {
  return place.cell === '' ? `Tab ${quote(place.tab)}` : `Cell ${place.cell}`;
}

export function list(names: readonly string[]): string {
  return names.map(quote).join(', ');
}
