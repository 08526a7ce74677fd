/** Words that cannot be Vietnamese syllables, set phrases with a wrong letter or tone, and slips that recur in such papers. */
import type { Misspelling } from '../../locale/vi/finding/spelling';
import type { TextKind } from '../../sheet/read-text-cells';
import type { Slip, TextRule } from '../text-rule';
import { WRITING } from './kinds';
import { adaptCase, findPhrase, isRun, isShared } from './phrases';
import { syllableText } from './phrases-table';
import { correctBareStop, correctSyllable, splitJoined } from './spelling-corrections';
import { lexicon } from './spelling-lexicon';
import { isJudged, readTokens, type Token } from './spelling-tokens';

/** Nobody says them twice; `luôn luôn`, `ngày ngày`, `từ từ` are words. */
const NEVER_TWICE = new Set(['của', 'và', 'các', 'những', 'hoặc', 'cũng']);
const NO_SPACE = /(?<![\p{L}\p{M}\p{N}@_/\\.,-])\p{L}{2,}(?:,\p{L}{2,})+(?![\p{L}\p{M}\p{N}@_/\\,-]|\.\p{L})/gu;
const VIETNAMESE_LETTER = /[^\p{ASCII}]/u;
/** Not one that may lack its tone (`duc`). */
const SHAPED_WORD = /[^a-z]|[^cpth]$|[^c]h$/;

let nonWords: ReadonlyMap<string, string> | undefined;

function readNonWords(): ReadonlyMap<string, string> {
  nonWords ??= new Map(
    syllableText()
      .trim()
      .split(/;\s+/)
      .map((entry): [string, string] => {
        const [right = '', wrong = ''] = entry.split(': ');
        return [wrong, right];
      }),
  );
  return nonWords;
}

/** The one that forms a word with a neighbour. */
function chooseByNeighbour(candidates: readonly string[], before?: Token, after?: Token): string | undefined {
  const { words } = lexicon();
  const fitting = candidates.filter(
    (candidate) =>
      (before && words.has(`${before.lower} ${candidate}`)) || (after && words.has(`${candidate} ${after.lower}`)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A foreign word (`set`, `net`) forms no word with a Vietnamese neighbour; `giáo duc` does. */
function correctBare(word: string, before?: Token, after?: Token): string | undefined {
  const candidates = correctBareStop(word);
  if (candidates.length === 0) return undefined;
  const [left, right] = [before, after].map((token) =>
    token && VIETNAMESE_LETTER.test(token.word) ? token : undefined,
  );
  return chooseByNeighbour(candidates, left, right);
}

/** Words already found sound in any surroundings: prose has few that it has not had before. */
const SOUND = new Set<string>();
const MOST_SOUND = 20_000;

function findWord(tokens: readonly Token[], at: number, kind: TextKind): Slip | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !isJudged(token, next, kind)) return undefined;
  const { start, end, lower } = token;
  if (SOUND.has(lower)) return undefined;
  const before = token.isNext ? tokens[at - 1] : undefined;
  const after = next?.isNext ? next : undefined;
  const certain = correctBare(lower, before, after) ?? readNonWords().get(lower) ?? splitJoined(lower);
  const candidates = certain === undefined ? correctSyllable(lower, token.isUpper) : [certain];
  if (candidates.length === 0) {
    // A capital one may be an abbreviation, and a bare one depends on its neighbours.
    if (!token.isUpper && SHAPED_WORD.test(lower) && SOUND.size < MOST_SOUND) SOUND.add(lower);
    return undefined;
  }
  const correction = candidates.length === 1 ? candidates[0] : chooseByNeighbour(candidates, before, after);
  return correction === undefined ? { start, end } : { start, end, replacement: adaptCase(correction, [token]) };
}

function findRepeated(tokens: readonly Token[], at: number): Slip | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || first.lower !== second.lower || !NEVER_TWICE.has(first.lower)) return undefined;
  if (!isRun([first, second])) return undefined;
  if (isShared(tokens, at, at + 2)) return undefined;
  return { start: first.start, end: second.end, replacement: first.word };
}

/** `do đảng ủy cấp, …`: which level, or issued to whom? */
function findIncomplete(text: string, tokens: readonly Token[], at: number): Slip | undefined {
  if (tokens[at]?.lower !== 'đảng') return undefined;
  const run = tokens.slice(at, at + 3);
  const [first, , last] = run;
  const words = run.map(({ lower }) => lower).join(' ');
  if (!first || !last || (words !== 'đảng ủy cấp' && words !== 'đảng uỷ cấp') || !isRun(run)) return undefined;
  return text.charAt(last.end) === ',' ? { start: first.start, end: last.end } : undefined;
}

function findMissingSpaces(text: string): Slip[] {
  if (!/,[^\s\d]/.test(text)) return [];
  return [...text.matchAll(NO_SPACE)].flatMap(({ 0: run, index: start = 0 }) => {
    if (!VIETNAMESE_LETTER.test(run)) return [];
    return [{ start, end: start + run.length, replacement: run.replace(/,/g, ', ') }];
  });
}

function findSpelling(text: string, kind: TextKind): Slip[] {
  const tokens = readTokens(text);
  const slips: Slip[] = [];
  for (let at = 0; at < tokens.length; ) {
    const slip =
      findPhrase(tokens, at) ??
      findRepeated(tokens, at) ??
      findIncomplete(text, tokens, at) ??
      findWord(tokens, at, kind);
    if (slip) slips.push(slip);
    const end = slip?.end ?? tokens[at]?.end ?? 0;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
  }
  const spaces = findMissingSpaces(text).filter(({ start, end }) =>
    slips.every((slip) => slip.end <= start || end <= slip.start),
  );
  return [...slips, ...spaces].sort((one, other) => one.start - other.start);
}

/** What kind of slip it is can be seen from its words. */
function faultOf(wrong: string): Misspelling['fault'] {
  if (wrong.includes(',')) return 'space';
  const [first, second, third] = wrong.toLowerCase().split(/ +/);
  if (second === undefined) return 'letters';
  if (second === first) return 'twice';
  return third === 'cấp' ? 'incomplete' : 'phrase';
}

export const spellingRule: TextRule = {
  kinds: WRITING,
  of: 'text',
  find: (text, { kind }) => findSpelling(text, kind),
  describe: ({ place }, quoted, slips, words) =>
    words.spellingSuspect(
      place,
      quoted.map((wrong, at) => ({ wrong, right: slips[at]?.replacement, fault: faultOf(wrong) })),
    ),
};
