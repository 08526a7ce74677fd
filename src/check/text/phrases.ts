/** Finds the wrong forms of the table of phrases among the words of a text. */
import type { Slip } from '../text-rule';
import { phraseText } from './phrases-table';
import { lexicon } from './spelling-lexicon';
import type { Token } from './spelling-tokens';

interface Phrase {
  readonly wrong: readonly string[];
  readonly right: string;
}

let compiled: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** By the first syllable of the wrong form; none begins another. */
function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  if (compiled) return compiled;
  const table = new Map<string, Phrase[]>();
  for (const line of phraseText().trim().split('\n')) {
    const [right = '', wrongs = ''] = line.split(': ');
    for (const wrong of wrongs.split(', ').map((form) => form.split(' '))) {
      const [first = ''] = wrong;
      table.set(first, [...(table.get(first) ?? []), { wrong, right }]);
    }
  }
  compiled = table;
  return compiled;
}

/** In one run of spaces and in one case; a capital inside (`xã Nghi Quyết`) makes it a name. */
export function isRun(tokens: readonly Token[]): boolean {
  const others = tokens.slice(1);
  const isOneCase = others.every(({ word, lower }) => word === lower) || tokens.every(({ isUpper }) => isUpper);
  return isOneCase && others.every(({ isNext }) => isNext);
}

export function adaptCase(right: string, run: readonly Token[]): string {
  if (run.every(({ isUpper }) => isUpper)) return right.toUpperCase();
  return run[0]?.isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

function isWord(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && other?.isNext === true && lexicon().words.has(`${one.lower} ${other.lower}`);
}

/** Whether an end of the run forms a word with what stands beside it (`chi | thị trường`), and that is not part of a further word. */
export function isShared(tokens: readonly Token[], from: number, to: number): boolean {
  const isBefore = isWord(tokens[from - 1], tokens[from]) && !isWord(tokens[from - 2], tokens[from - 1]);
  const isAfter = isWord(tokens[to - 1], tokens[to]) && !isWord(tokens[to], tokens[to + 1]);
  return isBefore || isAfter;
}

/** `Kim Chi thị sát`: a capital after a capital inside a sentence. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.isNext === true && token.isCapital && before?.isCapital === true && !before.isFirst;
}

/** The phrase whose wrong form begins at `from`. */
export function findPhrase(tokens: readonly Token[], from: number): Slip | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  for (const { wrong, right } of phrases().get(first.lower) ?? []) {
    const run = tokens.slice(from, from + wrong.length);
    const last = run[run.length - 1] ?? first;
    if (!wrong.every((syllable, at) => run[at]?.lower === syllable) || !isRun(run)) continue;
    if (isName(tokens, from) || isShared(tokens, from, from + wrong.length)) continue;
    return { start: first.start, end: last.end, replacement: adaptCase(right, run) };
  }
  return undefined;
}
