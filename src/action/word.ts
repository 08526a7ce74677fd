/** What a run that nobody saw has to say: shown by the next dialog. */
import { nowIso, showMoment } from '../google/clock';
import type { Ledger } from '../google/ledger';
import type { Session } from './session';

const WORD = 'word';
const MOST = 10;

interface Word {
  readonly text: string;
  /** When it was last so, RFC 3339. */
  readonly at: string;
}

/** Earlier versions kept the text alone. */
function readWords({ notes }: Ledger): Word[] {
  const known = (notes.get(WORD) ?? []) as readonly (Word | string)[];
  return known.map((word) => (typeof word === 'string' ? { text: word, at: '' } : word));
}

export function leaveWord(ledger: Ledger, text: string): void {
  const others = readWords(ledger).filter((word) => word.text !== text);
  ledger.notes.put(WORD, [...others, { text, at: nowIso() }].slice(-MOST));
}

/** Told once, by a run that somebody sees. */
export function takeWords({ ledger, notes, words }: Session): void {
  for (const { text, at } of readWords(ledger)) {
    if (notes.attention.some((item) => item.text === text)) continue;
    notes.attention.push({ text: at === '' ? text : words.dialog.earlier(showMoment(at), text) });
  }
  ledger.notes.remove(WORD);
}
