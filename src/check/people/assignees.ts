/** Rules on who presents a topic. */

import { readNameWords } from '../../plan/name-distance';
import { listFullNames, type Neighbour, namesSeveral } from '../../plan/name-likeness';
import type { Assignee, Member, Topic } from '../../plan/plan';
import { MEMBERS } from '../../sheet/tabs';
import type { Fault, Rule, RuleContext } from '../rule-context';
import { neighboursOf } from './candidates';
import { isGroup } from './groups';

/** Among more members that are equally near, none is proposed. */
const MOST_PROPOSED = 3;

export const findMissingAssignees: Rule = ({ topics, words }) =>
  topics
    .filter(({ assignees }) => assignees.length === 0)
    .map(({ places }) => ({ place: places.assignees, message: words.assigneeMissing(places.assignees) }));

function listNearest(neighbours: readonly Neighbour[]): Neighbour[] {
  return neighbours.filter(({ likeness }) => likeness.cost === neighbours[0]?.likeness.cost);
}

/** A group with a person's full name beside it (`Tổ 1 - Lê Thị An`) has somebody to answer for the topic. */
function isGroupAlone(name: string): boolean {
  return isGroup(name) && listFullNames(name).every(isGroup);
}

function describeUnknown(name: string, topic: Topic, members: readonly Member[], words: RuleContext['words']): Fault {
  const place = topic.places.assignees;
  if (isGroupAlone(name)) return { place, message: words.assigneeGroupUnknown(place, name, MEMBERS.name) };
  if (namesSeveral(name)) return { place, message: words.assigneeSeveral(place, name, MEMBERS.name) };
  const nearest = listNearest(neighboursOf(name, members));
  const names = nearest.map(({ member }) => member.name);
  if (names.length === 0) return { place, message: words.assigneeUnknown(place, name, MEMBERS.name) };
  const lacksBrackets = !readNameWords(name).hasBrackets && names.length > 1;
  const message =
    lacksBrackets && nearest[0]?.likeness.kind === 'same'
      ? words.assigneeAmbiguous(place, name, names)
      : words.assigneeNear(place, name, MEMBERS.name, names.slice(0, MOST_PROPOSED), names.length);
  return names.length > MOST_PROPOSED ? { place, message } : { place, message, suggestion: names.join('; ') };
}

/** Names are compared whole, brackets and diacritics included: nearly the same is another person, and only asked about. */
export const findUnknownAssignees: Rule = ({ topics, members, words }) =>
  members
    ? topics.flatMap((topic) =>
        topic.assignees.filter(({ member }) => !member).map(({ name }) => describeUnknown(name, topic, members, words)),
      )
    : [];

export const findGroupAssignees: Rule = ({ topics, words }) =>
  topics.flatMap(({ assignees, places: { assignees: place } }) =>
    assignees
      .filter(({ name }) => isGroupAlone(name))
      .map(({ name }) => ({ place, message: words.assigneeGroup(place, name) })),
  );

/** A word that can be said; what cannot is an abbreviation. */
const GIVEN_NAME = /^\p{L}*[aeiouy]\p{L}*$/u;

/** A member may have one name only (`Kpă`), and is then known by it. */
function isGivenNameAlone({ name, member }: Assignee): boolean {
  if (member || isGroup(name)) return false;
  const { shapes } = readNameWords(name);
  return shapes.length === 1 && GIVEN_NAME.test(shapes[0] as string);
}

export const findSingleNames: Rule = ({ topics, members, words }) =>
  members
    ? topics.flatMap(({ assignees, places: { assignees: place } }) =>
        assignees
          .filter(isGivenNameAlone)
          .map(({ name }) => ({ place, message: words.assigneeSingleName(place, name, MEMBERS.name) })),
      )
    : [];
