/**
 * Double quotation marks of one cell: of two kinds, or without a partner; a cell has one of the two findings, never both. A
 * title wrapped in two kinds (`"…”`) is also `title_quoted`: those are two mends.
 */
import type { Slip, TextRule } from '../text-rule';
import { PROSE } from './kinds';
import { kindOfMark, kindOfPair, type QuoteKind, type QuotePair, readQuotes } from './quote-pairs';

/** Whether a pair is of two kinds, or two pairs side by side are; a pair of another kind inside a pair is good style. */
function isMixed(pairs: readonly QuotePair[]): boolean {
  const kinds = new Map<number, QuoteKind>();
  return pairs.some((pair) => {
    const kind = kindOfPair(pair);
    if (kind === undefined) return true;
    const other = kinds.get(pair.depth);
    kinds.set(pair.depth, kind);
    return other !== undefined && other !== kind;
  });
}

function findMixed(text: string): Slip[] {
  const { pairs, loose } = readQuotes(text);
  if (loose.length > 0 || !isMixed(pairs)) return [];
  return pairs
    .flatMap(({ open, close }) => [
      { ...open, replacement: '“' },
      { ...close, replacement: '”' },
    ])
    .filter(({ mark, replacement }) => mark !== replacement)
    .sort((one, other) => one.at - other.at)
    .map(({ at, replacement }) => ({ start: at, end: at + 1, replacement }));
}

export const quotesMixedRule: TextRule = {
  kinds: PROSE,
  of: 'text',
  find: findMixed,
  describe: ({ place, text }, _quoted, _slips, words) => {
    const { pairs } = readQuotes(text);
    const first = pairs.find((pair) => kindOfPair(pair) === undefined) ?? pairs[0];
    const kinds = new Set(pairs.flatMap(({ open, close }) => [kindOfMark(open.mark), kindOfMark(close.mark)]));
    return words.quotesMixed(place, [...kinds], first ? text.slice(first.open.at + 1, first.close.at) : '');
  },
};

/** Only a title's lone mark at its beginning is certain: the papers quote the title anyway. One at its end may close words within it. */
function findUnbalanced(text: string, kind: string): Slip[] {
  const { pairs, loose } = readQuotes(text);
  const [first] = loose;
  if (first === undefined) return [];
  const isOuter = text.slice(0, first.at).trim() === '';
  const isCertain =
    kind === 'title' && pairs.length === 0 && loose.length === 1 && isOuter && /[\p{L}\p{N}]/u.test(text);
  return loose.map(({ at }) => ({ start: at, end: at + 1, ...(isCertain && { replacement: '' }) }));
}

/** The words beside a mark: those it would open, or else close. */
function wordsBeside(text: string, at: number): string {
  const after = text.slice(at + 1, at + 60);
  if (/^[^\s.,;:!?)]/.test(after)) return after.split(' ').slice(0, 4).join(' ');
  return text
    .slice(Math.max(0, at - 60), at)
    .trim()
    .split(' ')
    .slice(-4)
    .join(' ');
}

export const quotesUnbalancedRule: TextRule = {
  kinds: PROSE,
  of: 'text',
  find: (text, { kind }) => findUnbalanced(text, kind),
  describe: ({ place, text }, _, [slip], words) => words.quotesUnbalanced(place, wordsBeside(text, slip?.start ?? 0)),
};
