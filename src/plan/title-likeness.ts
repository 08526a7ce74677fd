/** Finds titles that name one topic: equal but for spaces, case, quotes, punctuation and tone position, or nearly equal. */
import { isLetterSlip, shapeOf } from './likeness';
import { foldKey } from './text';

export interface TitleTwin {
  /** 0-based places in the list; `earlier` is the first of its kind. */
  readonly earlier: number;
  readonly later: number;
  readonly isEqual: boolean;
}

/** Shorter titles that nearly agree are two topics more often than one. */
const FEWEST_WORDS = 6;
/** As in `… trong trường` and `… trong trường mầm non`. */
const MOST_ADDED = 2;
/** How many neighbours in alphabetical order are compared with a title. */
const NEIGHBOURS = 3;

/** Words that count: `quý I`, `phần hai`, `lớp 5A`, `năm 2026`, `lần cuối` are not the same as another or none. */
const COUNTING =
  /^(?:[ivx]+|\p{L}|.*\d.*|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|nhất|nhì|đầu|cuối|quý|kỳ|kì|tuần|lần|phần|tập|lớp|khối|không|chưa|ngoài|trước|sau|lớn|nhỡ|bé|nam|nữ)$/u;

/** ASCII, Latin-1 and general punctuation. */
const BETWEEN_WORDS = /[ -/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f]+/;
const WEIGHTLESS = new Set(['các', 'những', 'và']);

interface Title {
  readonly order: number;
  readonly words: readonly string[];
  readonly key: string;
  /** `key` without words that change nothing: `Một số giải pháp …` is `Các giải pháp …`. */
  readonly gist: string;
  readonly shape: string;
}

function hasWeight(word: string, at: number, words: readonly string[]): boolean {
  const isOfSome = (word === 'một' && words[at + 1] === 'số') || (word === 'số' && words[at - 1] === 'một');
  return !WEIGHTLESS.has(word) && !isOfSome;
}

function readTitle(text: string, order: number): Title {
  const words = foldKey(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
  const key = words.join(' ');
  const gist = words.filter(hasWeight).join(' ');
  return { order, words, key, gist, shape: shapeOf(key) };
}

function isCounting(word: string): boolean {
  return COUNTING.test(word);
}

/** True where one word differs in its tone or by a letter, and neither is a number or the like. */
function isOneWordOff(a: Title, b: Title): boolean {
  if (a.words.length !== b.words.length || a.words.length < FEWEST_WORDS) return false;
  const at = a.words.findIndex((word, index) => word !== b.words[index]);
  if (at < 0 || a.words.some((word, index) => index > at && word !== b.words[index])) return false;
  const [one, other] = [a.words[at] as string, b.words[at] as string];
  if (isCounting(one) || isCounting(other)) return false;
  const [shape, otherShape] = [shapeOf(one), shapeOf(other)];
  return shape === otherShape || isLetterSlip(shape, otherShape);
}

/** What is left of a title without a word or two at its end or beginning. */
function listCores({ words }: Title): string[] {
  const cores: string[] = [];
  for (let cut = 1; cut <= MOST_ADDED && words.length - cut >= FEWEST_WORDS; cut += 1) {
    if (!words.slice(-cut).some(isCounting)) cores.push(words.slice(0, -cut).join(' '));
    if (!words.slice(0, cut).some(isCounting)) cores.push(words.slice(cut).join(' '));
  }
  return cores;
}

function findLonger(titles: readonly Title[], first: ReadonlyMap<string, Title>): [Title, Title][] {
  return titles.flatMap((title) =>
    listCores(title).flatMap((core): [Title, Title][] => {
      const shorter = first.get(core);
      return shorter ? [[shorter, title]] : [];
    }),
  );
}

/** The first of each gist, with those that say the same with a word of no weight more or less. */
function findSameGist(titles: readonly Title[]): [Title, Title][] {
  const first = new Map<string, Title>();
  return titles.flatMap((title): [Title, Title][] => {
    const earlier = first.get(title.gist);
    if (!earlier) first.set(title.gist, title);
    return earlier && title.words.length >= FEWEST_WORDS ? [[earlier, title]] : [];
  });
}

/** Titles that differ late stand side by side in alphabetical order, those that differ early when read from the end. */
function findNeighbours(titles: readonly Title[], sortKey: (title: Title) => string): [Title, Title][] {
  const sorted = titles
    .map((title) => ({ title, key: sortKey(title) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ title }) => title);
  return sorted.flatMap((title, at) =>
    sorted
      .slice(at + 1, at + 1 + NEIGHBOURS)
      .filter((other) => isOneWordOff(title, other))
      .map((other): [Title, Title] => [title, other]),
  );
}

/** Each title that is another's twin once, with the first title it is like; in order. Empty titles are nobody's twin. */
export function findTitleTwins(texts: readonly string[]): readonly TitleTwin[] {
  const titles = texts.map(readTitle).filter(({ key }) => key !== '');
  const first = new Map<string, Title>();
  const twins = new Map<number, TitleTwin>();
  for (const title of titles) {
    const { order: later, key } = title;
    const earlier = first.get(key)?.order;
    if (earlier === undefined) first.set(key, title);
    else twins.set(later, { earlier, later, isEqual: true });
  }
  const kinds = [...first.values()];
  const near = [
    ...findSameGist(kinds),
    ...findLonger(kinds, first),
    ...findNeighbours(kinds, ({ shape }) => shape),
    ...findNeighbours(kinds, ({ shape }) => shape.split('').reverse().join('')),
  ];
  for (const [{ order: one }, { order: other }] of near) {
    const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
    const known = twins.get(later);
    if (!known || known.earlier > earlier) twins.set(later, { earlier, later, isEqual: false });
  }
  return [...twins.values()].sort((a, b) => a.later - b.later);
}
