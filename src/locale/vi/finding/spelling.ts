/** Findings on spelling, in Vietnamese. */
import type { Place } from '../../../plan/plan';
import { quote } from '../../quote';
import { at } from './words';

export interface Misspelling {
  readonly wrong: string;
  readonly right?: string;
  readonly fault: 'letters' | 'phrase' | 'twice' | 'incomplete' | 'space';
}

export const MOST_NAMED = 6;

const FAULTS: Readonly<Record<Misspelling['fault'], string>> = {
  letters: 'không phải là chữ tiếng Việt',
  phrase: 'sai chữ hoặc sai dấu',
  twice: 'lặp lại một chữ',
  incomplete: 'dường như thiếu chữ (cấp trên, cấp phát…)',
  space: 'thiếu dấu cách sau dấu phẩy',
};

function describe({ wrong, right, fault }: Misspelling): string {
  return `${quote(wrong)} ${FAULTS[fault]}${right === undefined ? '' : `, nên là ${quote(right)}`}`;
}

export const spelling = {
  spellingSuspect: (place: Place, misspellings: readonly Misspelling[]) => {
    const named = misspellings.slice(0, MOST_NAMED).map(describe).join('; ');
    const left = misspellings.length - MOST_NAMED;
    return `${at(place)}: ${named}${left > 0 ? `; và ${left} chỗ nữa` : ''}. Hãy sửa lại${named.includes(FAULTS.phrase) ? '; nếu viết như vậy là đúng ý thì cứ để nguyên' : ''}.`;
  },
};
