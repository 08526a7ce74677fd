/** Findings on spelling, in English. */
import type { Place } from '../../../plan/plan';
import { quote } from '../../quote';
import { type Misspelling, MOST_NAMED, type spelling as vietnamese } from '../../vi/finding/spelling';
import { at } from './words';

const FAULTS: Readonly<Record<Misspelling['fault'], string>> = {
  letters: 'is no Vietnamese word',
  phrase: 'has a wrong letter or tone',
  twice: 'says a word twice',
  incomplete: 'seems to lack a word (“cấp trên”, “cấp phát”…)',
  space: 'lacks a space after the comma',
};

function describe({ wrong, right, fault }: Misspelling): string {
  return `${quote(wrong)} ${FAULTS[fault]}${right === undefined ? '' : `, probably ${quote(right)}`}`;
}

export const spelling: typeof vietnamese = {
  spellingSuspect: (place: Place, misspellings: readonly Misspelling[]) => {
    const named = misspellings.slice(0, MOST_NAMED).map(describe).join('; ');
    const left = misspellings.length - MOST_NAMED;
    return `${at(place)}: ${named}${left > 0 ? `; and ${left} more` : ''}. Correct it, or leave it if that is what you mean.`;
  },
};
