/** Whether the work is shared fairly. */
import { personKey } from '../../plan/name';
import type { Member } from '../../plan/plan';
import type { Rule, RuleContext } from '../rule-context';
import { neighboursOf } from './candidates';

const FEWEST_TOPICS = 3;
const MOST_NAMED = 3;

function countTopics({ topics }: RuleContext): Map<Member, number> {
  const counts = new Map<Member, number>();
  for (const { assignees } of topics) {
    for (const { member } of assignees) if (member) counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  return counts;
}

/** Those without a topic, but for who signs or chairs, who leads the meetings, and those whom an unknown presenter may be. */
function listIdle({ topics, members = [], settings }: RuleContext, counts: ReadonlyMap<Member, number>): Member[] {
  const leaders = [settings?.signer, settings?.chair].map((name) => personKey(name ?? ''));
  const unknown = topics.flatMap(({ assignees }) => assignees.filter(({ member }) => !member));
  const meant = new Set(unknown.flatMap(({ name }) => neighboursOf(name, members).map(({ member }) => member)));
  return members.filter(
    (member) => !counts.has(member) && !meant.has(member) && !leaders.includes(personKey(member.name)),
  );
}

/** A fair share is what each would have if all who present or could had equally many, rounded up. */
export const findUnevenLoads: Rule = (context) => {
  const { topics, words } = context;
  const counts = countTopics(context);
  if (topics.length < FEWEST_TOPICS) return [];
  const idle = listIdle(context, counts);
  if (idle.length === 0) return [];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const share = Math.ceil(total / (counts.size + idle.length));
  const names = idle.slice(0, MOST_NAMED).map(({ name }) => name);
  return [...counts]
    .filter(([, count]) => count > share)
    .map(
      ([
        {
          name,
          places: { name: place },
        },
        count,
      ]) => ({
        place,
        message: words.loadUneven(place, name, count, topics.length, idle.length, names),
      }),
    );
};
