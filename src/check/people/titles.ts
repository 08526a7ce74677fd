/** Rules on topics' titles. */
import { contrastTexts } from '../../plan/difference';
import type { Topic } from '../../plan/plan';
import { foldKey } from '../../plan/text';
import { findTitleTwins } from '../../plan/title-likeness';
import { bareTitle } from '../../plan/topic';
import type { Fault, Rule, RuleContext } from '../rule-context';

export const findMissingTitles: Rule = ({ topics, words }) =>
  topics
    .filter(({ title }) => title === '')
    .map(({ places }) => ({ place: places.title, message: words.titleMissing(places.title) }));

/** Of a paragraph that calls a topic by its title: `chuyên đề 04 “Bảo vệ …”`. */
const QUOTED_TITLE = /chuyên đề(?:\s+(?:số\s+)?\d{1,3})?\s*:?\s*["“«]([^"“”«»\n]{20,300})["”»]/giu;

/** A title that a paragraph quotes otherwise than its row has it. */
function findMisquotedTitles({ topics, texts, words }: RuleContext): Fault[] {
  const quoted = texts
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ place, text }) =>
      [...text.matchAll(QUOTED_TITLE)].map((match) => ({ place, title: bareTitle(match[1]!).replace(/[.,;:]+$/, '') })),
    );
  const twins = findTitleTwins([...topics.map(({ title }) => title), ...quoted.map(({ title }) => title)]);
  return twins.flatMap(({ earlier, later }) => {
    const topic = topics[earlier];
    const quote = quoted[later - topics.length];
    if (!topic || !quote || foldKey(topic.title) === foldKey(quote.title)) return [];
    const { before, after } = contrastWords(topic.title, quote.title);
    return [{ place: quote.place, message: words.titleMisquoted(quote.place, after, topic.places.title, before) }];
  });
}

export const findTwinTitles: Rule = (context) => [...findTwinRows(context), ...findMisquotedTitles(context)];

/** Where two titles differ: in words, else in punctuation. */
function contrastWords(one: string, other: string): { before: string; after: string } {
  const [words, others] = [one, other].map((title) => title.replace(/[,;:"“”«»]/g, '')) as [string, string];
  return words === others ? contrastTexts(one, other) : contrastTexts(words, others);
}

/** Told at the later row. */
const findTwinRows: Rule = ({ topics, words }) =>
  findTitleTwins(topics.map(({ title }) => title)).map(({ earlier, later, isEqual }) => {
    const { title: first, places: firstPlaces } = topics[earlier] as Topic;
    const { title, places } = topics[later] as Topic;
    const place = places.title;
    if (isEqual) return { place, message: words.titleDuplicate(place, title, firstPlaces.title) };
    const { before, after } = contrastWords(first, title);
    return { place, message: words.titleNear(place, after, firstPlaces.title, before) };
  });
