/** How two names of persons are alike, and by how much: marks, letters, order, words left out or cut short. */
import { isOneLetterOff, shapeOf } from './likeness';
import { personKey } from './name';

/** A name cut into words, without brackets and roles after it. */
export interface NameWords {
  readonly words: readonly string[];
  /** The same without tones and diacritics. */
  readonly shapes: readonly string[];
  /** All shapes, with spaces between. */
  readonly shape: string;
  /** The shapes in alphabetical order. */
  readonly sorted: string;
  readonly hasBrackets: boolean;
}

/**
 * `same`: only brackets, a role or apostrophes differ; `marks`: tones or diacritics; `order`: the given name stands first;
 * `mixed`: the words in another order; `letter`: one letter; `middle`: middle names are left out of one; `initials`: words
 * cut short; `within`: the name stands among other words; `part`: the family name is left out.
 */
export type LikenessKind = 'same' | 'marks' | 'order' | 'mixed' | 'letter' | 'middle' | 'initials' | 'within' | 'part';

export interface Likeness {
  readonly kind: LikenessKind;
  /** 0 is nearest. */
  readonly cost: number;
  /** The words whose tones or diacritics differ, as each of the names has them. */
  readonly marked: readonly (readonly [string, string])[];
  /** One of the names was typed without any tone and diacritic. */
  readonly isPlain: boolean;
  /** Words that only one of the names has. */
  readonly missing: readonly string[];
  /** The two shapes of the word in which a letter differs. */
  readonly slip?: readonly [string, string];
}

const COSTS: Readonly<Record<LikenessKind, number>> = {
  same: 0,
  within: 0.5,
  marks: 0,
  order: 1,
  letter: 2,
  middle: 2,
  initials: 2,
  mixed: 2.5,
  part: 3,
};
const APOSTROPHE = /[’‘ʼ`´]/g;
const AFTER_NAME = /(?: ?[([{]| [-–—:|/] |[,:/|]).*$/u;
const ADDRESS = /^(?:ông|bà|anh|chị|em|chú|bác|bạn) (?=\S+$)/u;

/** What is left of a name's key without brackets, a role behind it (` - báo cáo`) and `chị` or `bà` before a given name. */
export function readNameWords(name: string): NameWords {
  const key = personKey(name).replace(APOSTROPHE, "'");
  const bare = key
    .replace(AFTER_NAME, '')
    .replace(ADDRESS, '')
    .replace(/\.(?=\S)/g, '. ');
  const words = bare.split(' ').filter((word) => word !== '');
  const shape = shapeOf(words.join(' '));
  const shapes = shape.split(' ');
  return { words, shapes, shape, sorted: [...shapes].sort().join(' '), hasBrackets: key.includes('(') };
}

function isInitial(shape: string): boolean {
  return shape.length === 1 || shape.endsWith('.');
}

function matches(short: string, long: string): boolean {
  return short === long || (isInitial(short) && long.startsWith(short.replace('.', '')));
}

/** For each word of `short` its place in `long`, in order and the last at the end; `undefined` where one has none. */
function alignWords(short: readonly string[], long: readonly string[]): number[] | undefined {
  const [end, longEnd] = [short.length - 1, long.length - 1];
  if (short[end] !== long[longEnd]) return undefined;
  const places: number[] = [];
  for (let at = 0, next = 0; at < end; at += 1, next += 1) {
    while (next < longEnd && !matches(short[at] as string, long[next] as string)) next += 1;
    if (next >= longEnd) return undefined;
    places.push(next);
  }
  return [...places, longEnd];
}

function isPlain({ words, shapes }: NameWords): boolean {
  return words.every((word, index) => word === shapes[index]);
}

function pairInOrder({ words }: NameWords): (readonly [number, number])[] {
  return words.map((_, index) => [index, index] as const);
}

/** `pairs`: places of the words of `a` and `b` that stand for each other. Another tone in the given name is as far as a name left out. */
function likenessOf(
  kind: LikenessKind,
  [a, b]: readonly [NameWords, NameWords],
  pairs: readonly (readonly [number, number])[],
  missing: readonly string[] = [],
): Likeness {
  const differing = pairs.filter(([i, j]) => a.shapes[i] === b.shapes[j] && a.words[i] !== b.words[j]);
  const marked = differing.map(([i, j]) => [a.words[i] ?? '', b.words[j] ?? ''] as const);
  const plain = marked.length > 0 && (isPlain(a) || isPlain(b));
  const isGivenMarked = differing.some(([, j]) => j === b.words.length - 1);
  const markCost = plain ? 1 : marked.length + (isGivenMarked ? 1 : 0);
  const missingCost = kind === 'part' ? 0 : Math.max(0, missing.length - 1) / 2;
  const cost = COSTS[kind] + markCost + missingCost;
  return { kind: kind === 'same' && marked.length > 0 ? 'marks' : kind, cost, marked, isPlain: plain, missing };
}

function equalLists(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function compareOrder(a: NameWords, b: NameWords): Likeness | undefined {
  const size = a.words.length;
  if (a.sorted !== b.sorted) return undefined;
  const turned = [1, size - 1].find((by) => a.shapes.every((shape, index) => shape === b.shapes[(index + by) % size]));
  if (turned === undefined) return likenessOf('mixed', [a, b], []);
  const pairs = a.words.map((_, index) => [index, (index + turned) % size] as const);
  return likenessOf('order', [a, b], pairs);
}

/** `short` has fewer words than `long`. */
function compareParts(short: NameWords, long: NameWords): Likeness | undefined {
  const places = alignWords(short.shapes, long.shapes);
  if (!places) return undefined;
  const pairs = places.map((place, index) => [index, place] as const);
  const missing = long.words.filter((_, index) => !places.includes(index));
  const hasInitials = places.some((place, index) => short.shapes[index] !== long.shapes[place]);
  const kind = hasInitials ? 'initials' : 'middle';
  return likenessOf(places[0] === 0 && places.length > 1 ? kind : 'part', [short, long], pairs, missing);
}

function compareWithin(typed: NameWords, name: NameWords): Likeness | undefined {
  const size = name.shapes.length;
  if (size < 2) return undefined;
  const start = typed.shapes.findIndex((_, index) => equalLists(typed.shapes.slice(index, index + size), name.shapes));
  const pairs = name.words.map((_, index) => [start + index, index] as const);
  return start < 0 ? undefined : likenessOf('within', [typed, name], pairs);
}

/** Two names that are one letter or space apart. */
function compareLetters(a: NameWords, b: NameWords): Likeness {
  if (a.words.length !== b.words.length) return likenessOf('letter', [a, b], []);
  const at = a.shapes.findIndex((shape, index) => shape !== b.shapes[index]);
  const slip = [a.shapes[at] ?? '', b.shapes[at] ?? ''] as const;
  return { ...likenessOf('letter', [a, b], pairInOrder(a)), slip };
}

/** How `typed` is like `name`; `undefined` where they are not alike. */
export function compareNames(typed: NameWords, name: NameWords): Likeness | undefined {
  const [size, nameSize] = [typed.words.length, name.words.length];
  if (size === 0 || nameSize === 0) return undefined;
  if (equalLists(typed.shapes, name.shapes)) {
    return likenessOf(
      'same',
      [typed, name],
      typed.words.map((_, index) => [index, index] as const),
    );
  }
  if (isOneLetterOff(typed.shape, name.shape)) return compareLetters(typed, name);
  if (size < nameSize) return compareParts(typed, name);
  if (size > nameSize) return compareWithin(typed, name) ?? compareParts(name, typed);
  return compareOrder(typed, name) ?? (typed.shapes.some(isInitial) ? compareParts(typed, name) : undefined);
}

/** Whether the one may be the other corrected: they are alike, or people call both by the same name. */
export function mayBeOnePerson(name: string, other: string): boolean {
  const [one, two] = [readNameWords(name), readNameWords(other)];
  const isCalledSo = one.shapes[one.shapes.length - 1] === two.shapes[two.shapes.length - 1];
  return isCalledSo || compareNames(one, two) !== undefined || compareNames(two, one) !== undefined;
}
