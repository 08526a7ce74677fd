/** How findings name a cell and list names, in Vietnamese. */
import type { Place } from '../../../plan/plan';
import { quote } from '../../quote';

export function at(place: Place): string {
  return place.cell === '' ? `Trang ${quote(place.tab)}` : `Ô ${place.cell}`;
}

export function list(names: readonly string[]): string {
  return names.map(quote).join(', ');
}
