/** Rules on topics' numbers. Those that follow from the rows' order are no fault by themselves, but are printed like the others. */

import type { Topic } from '../../plan/plan';
import { tidyText } from '../../plan/text';
import { formatTopicNumber } from '../../plan/topic';
import { TOPICS } from '../../sheet/tabs';
import type { Rule, RuleContext } from '../rule-context';

interface Numbered {
  readonly topic: Topic;
  readonly value: number;
}

/** `2a` and `I.1` are not counted. */
function listNumbers(topics: readonly Topic[]): Numbered[] {
  return topics
    .filter(({ number }) => /^\d{1,9}$/.test(number))
    .map((topic) => ({ topic, value: Number(topic.number) }));
}

export const findRepeatedNumbers: Rule = ({ topics, words }) => {
  const first = new Map<number, Topic>();
  return listNumbers(topics).flatMap(({ topic, value }) => {
    const earlier = first.get(value);
    if (!earlier) first.set(value, topic);
    if (!earlier) return [];
    const place = topic.places.number;
    const describe = topic.numberDerived ? words.numberTaken : words.numberDuplicate;
    return [{ place, message: describe(place, topic.number, earlier.places.number) }];
  });
};

/** One fault a gap, at the number after it: the rows' order does not count. */
export const findNumberGaps: Rule = ({ topics, words }) => {
  const first = new Map<number, Topic>();
  for (const { topic, value } of listNumbers(topics)) {
    if (!first.has(value)) first.set(value, topic);
  }
  let previous = 0;
  return [...first]
    .sort(([a], [b]) => a - b)
    .flatMap(([value, topic]) => {
      const missing = [previous + 1, value - 1] as const;
      previous = value;
      if (topic.numberDerived || missing[0] > missing[1]) return [];
      const place = topic.places.number;
      const [from, to] = [formatTopicNumber(missing[0]), formatTopicNumber(missing[1])];
      const describe = missing[0] === 1 ? words.numberStart : words.numberGap;
      return [{ place, message: describe(place, topic.number, from, to) }];
    });
};

/** The numbers below 10 typed as text, by cell: Sheets makes a number of `02` unless told not to, and that is nobody's style. */
function mapDigits({ texts }: RuleContext): Map<string, string> {
  const typed = texts.filter(({ kind, place }) => kind === 'period' && place.tab === TOPICS.name);
  const digits = typed.map(({ place, text }): [string, string] => [place.cell, tidyText(text)]);
  return new Map(digits.filter(([, text]) => /^0*[1-9]$/.test(text)));
}

/** Told at every cell of the style that fewer cells have; of two equal ones, that without the zero. */
export const findMixedNumberStyles: Rule = (context) => {
  const digits = mapDigits(context);
  const cells = context.topics.flatMap(({ places: { number: place } }) => {
    const typed = digits.get(place.cell);
    return typed === undefined ? [] : [{ place, typed, isPadded: typed.startsWith('0') }];
  });
  const padded = cells.filter(({ isPadded }) => isPadded);
  const bare = cells.filter(({ isPadded }) => !isPadded);
  const [fewer, more] = padded.length < bare.length ? [padded, bare] : [bare, padded];
  const [usual] = more;
  if (!usual) return [];
  return fewer.map(({ place, typed }) => ({
    place,
    message: context.words.numberMixedStyle(place, typed, usual.place, usual.typed),
  }));
};
