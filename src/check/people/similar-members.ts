/**
 * Members whose names nearly agree: one person entered twice, or two? Names are evidence, and so are addresses:
 * - a left-out `Thị` or `Văn`, a name or a word that lost its tones (`Nguyen Thi Ly`, `Ngoc`), the given name first: always
 *   asked, as people write one name so;
 * - another middle name left out, one word with another tone, one letter: many pairs of real people differ so (Ly and Lý),
 *   so they are asked about only where the two share an address that no third has, or where an address is missing in a
 *   list short enough for chance to make few such pairs.
 * Names told apart by brackets have been thought about.
 */
import { isEmailAddress } from '../../plan/email';
import { isLetterSlip, shapeOf } from '../../plan/likeness';
import { personKey } from '../../plan/name';
import type { Likeness } from '../../plan/name-distance';
import { findEarlierNeighbours, hasBrackets } from '../../plan/name-likeness';
import type { Member } from '../../plan/plan';
import type { Rule } from '../rule-context';
import { nameIndexOf } from './candidates';

type Evidence = 'same' | 'unknown' | 'different';

const SHORT_LIST = 100;
/** A school's own address belongs to many, and says nothing. */
const SHARED_BY = 2;
const MOST_NAMED = 3;
const OFTEN_LEFT_OUT = ['thị', 'văn'];
const UNMARKED = /(?:[cpt]|ch)$|^(?:thi|van|nguyen|tran|pham|bui|dang|ngo)$/;

function addressOf({ email = '' }: Member): string {
  return isEmailAddress(email) ? email.toLowerCase() : '';
}

/** How many members each address belongs to. */
function countAddresses(members: readonly Member[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const address of members.map(addressOf)) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}

function weighAddresses(a: Member, b: Member, counts: ReadonlyMap<string, number>): Evidence {
  const [one, other] = [addressOf(a), addressOf(b)];
  if (one === '' || other === '') return 'unknown';
  if (one !== other) return 'different';
  return counts.get(one) === SHARED_BY ? 'same' : 'unknown';
}

/** Whether one of the words lost its marks: it ends as no syllable without a tone does, or is no name without them. */
function hasLostMarks([one, other]: readonly [string, string]): boolean {
  return [one, other].some((word) => word === shapeOf(word) && UNMARKED.test(word));
}

/** Whether people write one name in both ways. */
function isVariant({ kind, marked, isPlain, missing }: Likeness): boolean {
  const isLost = (isPlain && marked.length > 1) || marked.every(hasLostMarks);
  if (kind === 'same' || kind === 'order') return marked.length === 0;
  if (kind === 'marks') return isLost;
  const isLeftOut = missing.length === 1 && OFTEN_LEFT_OUT.includes(missing[0] as string);
  return kind === 'middle' && isLeftOut && isLost;
}

/** Whether a slip of the hand makes one name of the other. */
function isSlip({ kind, marked, missing, slip }: Likeness): boolean {
  if (kind === 'marks') return marked.length === 1;
  if (kind === 'middle') return marked.length === 0 && missing.length === 1;
  return kind === 'letter' && marked.length === 0 && slip !== undefined && isLetterSlip(...slip);
}

/** Told once a member, at its row, with the members above that it resembles. */
export const findSimilarMembers: Rule = ({ members = [], words }) => {
  const index = nameIndexOf(members);
  const counts = countAddresses(members);
  const isShort = members.length <= SHORT_LIST;
  const isAsked = (one: Member, other: Member, likeness: Likeness) => {
    if (hasBrackets(other, index) || personKey(other.name) === personKey(one.name)) return false;
    const evidence = weighAddresses(one, other, counts);
    const isDoubtful = evidence === 'same' || (evidence === 'unknown' && isShort);
    return isVariant(likeness) || (isDoubtful && isSlip(likeness));
  };
  return members.flatMap((member) => {
    if (hasBrackets(member, index)) return [];
    const withSlips = isShort || counts.get(addressOf(member)) === SHARED_BY;
    const alike = findEarlierNeighbours(member, index, withSlips)
      .filter(({ member: other, likeness }) => isAsked(member, other, likeness))
      .slice(0, MOST_NAMED)
      .map(({ member: other }) => ({ name: other.name, place: other.places.name }));
    const place = member.places.name;
    return alike.length > 0 ? [{ place, message: words.memberSimilar(place, member.name, alike) }] : [];
  });
};
