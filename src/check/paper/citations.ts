/** Rules on the documents that paragraphs cite: their dates, and whether they still hold. */
import { compareDates, formatDate } from '../../plan/date';
import type { Settings } from '../../plan/plan';
import type { Rule } from '../rule-context';
import type { TextRule } from '../text-rule';
import { type Citation, readCitations, rewriteDate } from './citation';
import { type CitedDocument, documentsOf } from './cited-documents';
import { meaningOf, ownerOfDate } from './meant-document';
import { splitSentences } from './sentence';

export const citationDateMismatch: TextRule = {
  kinds: ['paragraph', 'title'],
  of: 'text',
  find: (text) =>
    readCitations(text).flatMap((citation) => {
      const { start, date } = citation;
      const meaning = meaningOf(citation);
      if (!date || !meaning?.hasWrongDate) return [];
      const typed = text.slice(date.start, date.end);
      const replacement = text.slice(start, date.start) + rewriteDate(typed, meaning.cited.issued);
      return [{ start, end: date.end, replacement }];
    }),
  describe: ({ place }, quoted, slips, words) =>
    words.citationDateMismatch(
      place,
      quoted.map((cited, index) => {
        const [wrong] = readCitations(cited);
        const [right] = readCitations(slips[index]?.replacement ?? '');
        const owner = wrong?.date && ownerOfDate(wrong.date.date, wrong.number);
        return {
          cited,
          date: right?.date ? formatDate(right.date.date) : '',
          ...(owner && { owner: owner.number, ownDate: formatDate(owner.issued) }),
        };
      }),
    ),
};

/** A sentence that speaks of the change itself, or of the past. */
const SPEAKS_OF_CHANGE =
  /thay thế|thay cho|được thay|bãi bỏ|hết hiệu lực|sửa đổi|tổng kết|sơ kết|trước đây|kế thừa|kết quả thực hiện|(?<!\p{L})nay là/iu;

function isInForce({ issued, inForce = issued }: CitedDocument, { year, issueDate }: Settings): boolean {
  const yearStart = { year: year.start, month: year.start === year.end ? 1 : 7, day: 1 };
  const isBeforeYear = compareDates(inForce, yearStart) <= 0;
  return isBeforeYear && (!issueDate || compareDates(issued, issueDate) <= 0);
}

/** The last in the chain of those that followed, as of when the plan was made. */
function findFollower(cited: CitedDocument, settings: Settings): CitedDocument | undefined {
  const follower = cited.followedBy === undefined ? undefined : documentsOf(cited.followedBy)[0];
  if (!follower || !isInForce(follower, settings)) return undefined;
  return findFollower(follower, settings) ?? follower;
}

function findSuperseded(text: string, settings: Settings): { citation: Citation; follower: CitedDocument }[] {
  const citations = readCitations(text);
  if (citations.length === 0) return [];
  const exempt = splitSentences(text).filter(({ start, end }) => SPEAKS_OF_CHANGE.test(text.slice(start, end)));
  const named = new Set(citations.flatMap(({ number }) => documentsOf(number)));
  return citations.flatMap((citation) => {
    const meaning = meaningOf(citation);
    const follower = meaning && findFollower(meaning.cited, settings);
    const isExempt = exempt.some(({ start, end }) => start <= citation.start && citation.start < end);
    return !follower || isExempt || named.has(follower) ? [] : [{ citation, follower }];
  });
}

/** A cell that names the follower as well knows of it. */
export const findSupersededCitations: Rule = ({ texts, settings, words }) => {
  if (!settings) return [];
  return texts
    .filter(({ kind }) => kind === 'paragraph' || kind === 'title')
    .flatMap(({ place, text }) => {
      const found = findSuperseded(text, settings);
      const facts = found.map(({ citation, follower: { kind, number, issued } }) => ({
        cited: citation.number,
        follower: `${kind} số ${number}`,
        date: formatDate(issued),
      }));
      return found.length === 0 ? [] : [{ place, message: words.citationSuperseded(place, facts) }];
    });
};
