/** Rules on a member's row. */
import { isEmailAddress } from '../../plan/email';
import { findEmailFault, mendAddress } from '../../plan/email-cell';
import { personKey } from '../../plan/name';
import type { Member } from '../../plan/plan';
import type { Rule, RuleContext } from '../rule-context';
import type { Mending } from '../text-rule';

/** Two rows of one name, told apart by nothing: brackets would. */
export const findDuplicateMembers: Rule = ({ members = [], words }) => {
  const first = new Map<string, Member>();
  return members.flatMap((member) => {
    const key = personKey(member.name);
    const earlier = first.get(key);
    if (!earlier) first.set(key, member);
    const place = member.places.name;
    return earlier ? [{ place, message: words.memberDuplicate(place, member.name, earlier.places.name) }] : [];
  });
};

/** Members with a topic, each once: nobody else gets a message about one. */
function listAssigned({ topics }: RuleContext): Member[] {
  const assigned = topics.flatMap(({ assignees }) => assignees.flatMap(({ member }) => (member ? [member] : [])));
  return [...new Set(assigned)];
}

export const findMissingEmails: Rule = (context) =>
  listAssigned(context)
    .filter(({ email }) => !email)
    .map(({ name, places }) => ({ place: places.email, message: context.words.emailMissing(places.email, name) }));

export const findInvalidEmails: Rule = (context) =>
  listAssigned(context).flatMap(({ name, email, places }) => {
    if (!email || isEmailAddress(email)) return [];
    const message = context.words.emailInvalid(places.email, name, email, findEmailFault(email));
    return [{ place: places.email, message, suggestion: mendAddress(email) }];
  });

/** The same as slips of a cell, for mending. */
export const emailMending: Mending = {
  kinds: ['address'],
  of: 'text',
  find: (text, { place }, context) => {
    const replacement = mendAddress(text);
    const isAssigned = () => listAssigned(context).some(({ places }) => places.email.cell === place.cell);
    return replacement !== undefined && isAssigned() ? [{ start: 0, end: text.length, replacement }] : [];
  },
};
