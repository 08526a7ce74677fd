/** Finds which of the plan's topics a line of prose is about: by `chuyên đề 02` or by a topic's title. */
import type { Topic } from '../../plan/plan';
import { foldKey } from '../../plan/text';
import { formatTopicNumber, topicKey } from '../../plan/topic';

export interface TopicIndex {
  readonly byNumber: ReadonlyMap<string, readonly Topic[]>;
  readonly byTitle: ReadonlyMap<string, readonly Topic[]>;
  /** Of the titles that begin with these two words, how many words they have. */
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>;
}

const INDICES = new WeakMap<readonly Topic[], TopicIndex>();
const FEWEST_WORDS = 4;
/** Longer titles are looked for by their number alone. */
const MOST_WORDS = 60;

/** A key's words; punctuation parts them. */
function wordsOf(key: string): string[] {
  return key.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function buildIndex(topics: readonly Topic[]): TopicIndex {
  const byNumber = new Map<string, Topic[]>();
  const byTitle = new Map<string, Topic[]>();
  const lengths = new Map<string, Set<number>>();
  const add = (map: Map<string, Topic[]>, key: string, topic: Topic) => {
    const same = map.get(key);
    if (same) same.push(topic);
    else map.set(key, [topic]);
  };
  for (const topic of topics) {
    if (!topic.numberDerived) add(byNumber, topic.number, topic);
    const words = wordsOf(topicKey(topic));
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) continue;
    add(byTitle, words.join(' '), topic);
    const head = words.slice(0, 2).join(' ');
    lengths.set(head, (lengths.get(head) ?? new Set()).add(words.length));
  }
  return { byNumber, byTitle, lengths };
}

export function topicIndex(topics: readonly Topic[]): TopicIndex {
  const index = INDICES.get(topics) ?? buildIndex(topics);
  INDICES.set(topics, index);
  return index;
}

/** `chuyên đề 02`, `Chuyên đề số 2`; a list of numbers and a number of something (`chuyên đề 1 lần`) are told apart. */
const NUMBER =
  /(?<!\p{L})chuyên đề\s+(?:số\s+)?(\d{1,3})(?![\d\p{L}])(?!\s+(?:lần|buổi|giờ|ngày|tiết|tháng))(\s*(?:,|;|và|&|–|-|\/)\s*(?:chuyên đề\s+)?(?:số\s+)?\d)?/giu;

function mentionedByTitle(line: string, { byTitle, lengths }: TopicIndex): (readonly Topic[])[] {
  const words = wordsOf(foldKey(line));
  const found: { start: number; end: number; topics: readonly Topic[] }[] = [];
  for (let start = 0; start + 1 < words.length; start += 1) {
    for (const length of lengths.get(`${words[start]} ${words[start + 1]}`) ?? []) {
      const topics = byTitle.get(words.slice(start, start + length).join(' '));
      if (topics) found.push({ start, end: start + length, topics });
    }
  }
  const isWithin = (one: (typeof found)[number]) =>
    found.some((other) => other !== one && other.start <= one.start && other.end >= one.end);
  return found.filter((one) => !isWithin(one)).map(({ topics }) => topics);
}

/** The one topic a line is about; `none` where it names none, `several` where more, or where it is not certain. */
export function findTopic(line: string, index: TopicIndex): Topic | 'none' | 'several' {
  const numbers = [...line.matchAll(NUMBER)];
  if (numbers.some((match) => match[2] !== undefined)) return 'several';
  const mentioned = [
    ...numbers.map((match) => index.byNumber.get(formatTopicNumber(match[1] as string)) ?? []),
    ...mentionedByTitle(line, index),
  ];
  if (mentioned.length === 0) return 'none';
  const topics = new Set(mentioned.flat());
  const [topic] = topics;
  return topic && topics.size === 1 && mentioned.every((same) => same.length > 0) ? topic : 'several';
}
