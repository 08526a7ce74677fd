/** What a run that nobody saw has to say: shown by the next dialog. */
import type { Ledger } from '../google/ledger';
import type { Session } from './session';

const WORD = 'word';
const MOST = 10;

export function leaveWord({ notes }: Ledger, text: string): void {
  const known = (notes.get(WORD) ?? []) as readonly string[];
  if (!known.includes(text)) notes.put(WORD, [...known, text].slice(-MOST));
}

/** Told once, by a run that somebody sees. */
export function takeWords({ ledger, notes }: Session): void {
  const texts = (ledger.notes.get(WORD) ?? []) as readonly string[];
  for (const text of texts) if (!notes.attention.some((item) => item.text === text)) notes.attention.push({ text });
  ledger.notes.remove(WORD);
}
