/** How a Party document ends: with a full stop; `./.` is the state form's. */
import type { Slip, TextRule } from '../text-rule';
import { splitText } from './sentence';

/** A stroke without a stop before it has one after it, and is no part of an address or a number. */
const STATE_ENDING = /(?:\s*\.\s*\/\s*\.?|(?<=(?:^|\s)[^\s./:\d]+[”"»)]?)\s*\/\s*\.)$/u;
/** Longer than any ending with the word before it. */
const REACH = 60;

function findEndings(text: string): Slip[] {
  return splitText(text, /\n/g).flatMap(({ start, end }) => {
    const line = text.slice(start, end).trimEnd();
    const from = Math.max(0, line.length - REACH);
    const match = STATE_ENDING.exec(line.slice(from));
    return match ? [{ start: start + from + match.index, end: start + line.length, replacement: '.' }] : [];
  });
}

/** At the end of any line, since each is a paragraph. */
export const partyEnding: TextRule = {
  kinds: ['paragraph'],
  of: 'text',
  find: (text, _, { settings }) => (settings?.form === 'party' ? findEndings(text) : []),
  describe: ({ place }, quoted, _, words) => words.partyEnding(place, quoted),
};
