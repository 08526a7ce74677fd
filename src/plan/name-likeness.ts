/** Finds the members whose names are near one that was typed. Names are looked up by keys, so that the cost grows with the list alone. */
import { compareNames, type Likeness, type NameWords, readNameWords } from './name-distance';
import type { Member } from './plan';
import { tidyText } from './text';

interface Entry {
  readonly member: Member;
  readonly name: NameWords;
  /** 0-based place in the list. */
  readonly order: number;
}

export interface NameIndex {
  readonly buckets: ReadonlyMap<string, readonly Entry[]>;
  readonly entries: ReadonlyMap<Member, Entry>;
}

export interface Neighbour {
  readonly member: Member;
  readonly likeness: Likeness;
}

/** More names under one key than a person would tell apart are not looked at. */
const FULL_BUCKET = 60;
const LONGEST_NAME = 60;
const MOST_WORDS = 12;
/** How much farther than the nearest a candidate may be. */
const REACH = 1;

/** A word and all it is with one letter less. */
function listShortened(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Names that differ in marks, in order or by middle names share one of these. */
function listVariantKeys({ shapes, sorted }: NameWords): string[] {
  return [`order ${sorted}`, `ends ${shapes[0]} ${shapes[shapes.length - 1]}`];
}

/**
 * Names that are one letter apart share one of these or of the above: the slip is in a space, in the first word (and then
 * not both in its first and its last letter), in the last word, or between them.
 */
function listSlipKeys({ shapes, shape }: NameWords): string[] {
  const [first = '', ...rest] = shapes;
  const last = shapes[shapes.length - 1] ?? '';
  const head = shapes.slice(0, -1).join(' ');
  return [
    `solid ${shape.replace(/ /g, '')}`,
    `from ${first[0]} ${rest.join(' ')}`,
    `to ${first[first.length - 1]} ${rest.join(' ')}`,
    ...listShortened(last).map((word) => `last ${head} ${word}`),
  ];
}

/** Names without a family name, or with one cut short. */
function listGivenKeys({ shapes }: NameWords): string[] {
  const last = shapes[shapes.length - 1] ?? '';
  return [`given ${last}`, `initial ${shapes[0]?.[0]} ${last}`];
}

/** The keys of the full names that may stand among other words. */
function listWithinKeys({ shapes }: NameWords): string[] {
  return shapes.flatMap((_, start) =>
    shapes.slice(start + 1).map((_, more) => `solid ${shapes.slice(start, start + more + 2).join('')}`),
  );
}

function isReadable({ words }: NameWords): boolean {
  return words.length > 0 && words.length <= MOST_WORDS && words.join(' ').length <= LONGEST_NAME;
}

export function buildNameIndex(members: readonly Member[]): NameIndex {
  const buckets = new Map<string, Entry[]>();
  const entries = new Map<Member, Entry>();
  for (const [order, member] of members.entries()) {
    const entry = { member, name: readNameWords(member.name), order };
    if (!isReadable(entry.name)) continue;
    entries.set(member, entry);
    for (const key of [...listVariantKeys(entry.name), ...listSlipKeys(entry.name), ...listGivenKeys(entry.name)]) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [entry]);
      else if (bucket.length < FULL_BUCKET) bucket.push(entry);
    }
  }
  return { buckets, entries };
}

function lookUp(keys: readonly string[], { buckets }: NameIndex): Entry[] {
  const found = new Set<Entry>();
  for (const key of keys) for (const entry of buckets.get(key) ?? []) found.add(entry);
  return [...found];
}

function compareAll(name: NameWords, entries: readonly Entry[]): (Neighbour & Entry)[] {
  return entries.flatMap((entry) => {
    const likeness = compareNames(name, entry.name);
    return likeness ? [{ ...entry, likeness }] : [];
  });
}

const SEPARATOR = / ?[,+/|] ?| [-–—] | (?:với|cùng) /iu;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){1,5}$/u;
const ROLE = /^(?:tổ|phó|bí|hiệu|chủ|giáo|đảng|trưởng|chi|cấp|lớp|khối|nhóm|trường|báo|thư|công|kế) /iu;

/** The parts of a text that look like full names of persons. */
export function listFullNames(text: string): readonly string[] {
  return tidyText(text)
    .split(SEPARATOR)
    .filter((part) => CAPITALISED.test(part) && !ROLE.test(part));
}

/** True where two persons seem to stand in one name (`Lê Thị An, Trần Văn Bình`): nobody is to be put in the place of both. */
export function namesSeveral(name: string): boolean {
  return listFullNames(name).length > 1;
}

/** The members near a name that is no member's, nearest first, with how they are alike; none for two names in one. */
export function findNeighbours(name: string, index: NameIndex): readonly Neighbour[] {
  const [fullName = name, ...others] = listFullNames(name);
  const typed = readNameWords(fullName);
  if (!isReadable(typed) || others.length > 0) return [];
  const full = compareAll(
    typed,
    lookUp([...listVariantKeys(typed), ...listSlipKeys(typed), ...listWithinKeys(typed)], index),
  );
  const near = full.length > 0 ? full : compareAll(typed, lookUp(listGivenKeys(typed), index));
  near.sort((a, b) => a.likeness.cost - b.likeness.cost || a.order - b.order);
  const nearest = near[0]?.likeness.cost ?? 0;
  return near.filter(({ likeness }) => likeness.cost <= nearest + REACH);
}

/**
 * The members above `member` in the list whose full names are like its own, in the list's order; none for a name that
 * nobody could read. Without `withSlips` those that a letter tells apart are not sought.
 */
export function findEarlierNeighbours(member: Member, index: NameIndex, withSlips: boolean): readonly Neighbour[] {
  const entry = index.entries.get(member);
  if (!entry) return [];
  const keys = [...listVariantKeys(entry.name), ...(withSlips ? listSlipKeys(entry.name) : [])];
  const earlier = lookUp(keys, index).filter(({ order }) => order < entry.order);
  return compareAll(entry.name, earlier).sort((a, b) => a.order - b.order);
}

/** Whether the member's name has the brackets that tell it from another of the same. */
export function hasBrackets(member: Member, { entries }: NameIndex): boolean {
  return entries.get(member)?.name.hasBrackets ?? false;
}
