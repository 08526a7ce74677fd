/** The words of a text that may be judged by their spelling: none of a name, a code, an address or a foreign compound. */
import type { TextKind } from '../../sheet/read-text-cells';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** All its letters. */
  readonly isUpper: boolean;
  /** Only spaces lie between it and the token before. */
  readonly isNext: boolean;
  /** A capital that begins a sentence, a line or a quotation. */
  readonly isFirst: boolean;
}

/** What stands beside digits, `@`, `/`, `_`, hyphens or apostrophes is part of something longer. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}@_&/\\\-‐‑]|[\p{L}\p{N}][.'’ʼ])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}@_&/\\\-‐‑]|[.'’ʼ][\p{L}\p{N}])/gu;
const SENTENCE_START = /[.!?…:;\n“"«([•–+*-]\s*$/;

export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index: start = 0 } of text.matchAll(WORD)) {
    const between = text.slice(last, start);
    const lower = word.toLowerCase();
    const hasCapital = word !== lower;
    tokens.push({
      start,
      end: start + word.length,
      word,
      lower,
      isCapital: hasCapital && word.slice(1) === lower.slice(1),
      isUpper: hasCapital && word === word.toUpperCase(),
      isNext: last > 0 && (between === ' ' || /^ +$/.test(between)),
      isFirst: hasCapital && (start === 0 || SENTENCE_START.test(between) || (last === 0 && /^\P{L}*$/u.test(between))),
    });
    last = start + word.length;
  }
  return tokens;
}

/**
 * Whether a token can be judged by itself: a capital may begin a name, unless it only begins a sentence.
 * Cells of kind `phrase` hold names of places and units, so there no capital is judged.
 */
export function isJudged(
  { word, lower, isCapital, isUpper, isFirst }: Token,
  next: Token | undefined,
  kind: TextKind,
): boolean {
  if (word === lower) return true;
  if (isUpper) return kind !== 'phrase';
  if (!isCapital || !isFirst || kind === 'phrase') return false;
  return !(next?.isNext && next.word !== next.lower);
}
