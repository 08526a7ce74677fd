/** What the tags of `Mẫu thư` print in the letter to one person. */
import { chairPhrase } from '../../document/chair-data';
import { catalogueOf } from '../../locale/catalogue';
import { statedDue } from '../../plan/meeting';
import { bareName, personKey } from '../../plan/name';
import type { Member, Plan, Topic } from '../../plan/plan';
import { meetingPlace } from '../../plan/topic';
import { toldTime } from '../assignment';
import type { WordingData, WordingTopic } from './data';

/** What the letter alone knows. */
export type Told = Partial<Pick<WordingData, 'changes' | 'hasOutline' | 'link'>>;

export function describeLetter(
  plan: Plan,
  member: Pick<Member, 'name' | 'position'>,
  topics: readonly Topic[],
  { changes = [], hasOutline = false, link = '' }: Told = {},
): WordingData {
  const { settings } = plan;
  return {
    recipient: bareName(member.name),
    position: member.position ?? '',
    unit: settings.unit,
    superior: settings.superior ?? '',
    year: catalogueOf(settings.language).mail.year(settings.year),
    signer: settings.signer ?? '',
    signerTitle: settings.signerTitle,
    chair: chairPhrase(plan),
    changes,
    hasOutline,
    link,
    topics: topics.map((topic) => describeTopic(plan, member, topic)),
  };
}

function describeTopic({ settings }: Plan, { name }: Pick<Member, 'name'>, topic: Topic): WordingTopic {
  const { mail } = catalogueOf(settings.language);
  const due = statedDue(topic, settings);
  const names = topic.assignees.map((assignee) => bareName(assignee.name));
  const others = names.filter((other) => personKey(other) !== personKey(name));
  return {
    number: topic.number,
    title: topic.title,
    when: mail.time(topic, settings, ''),
    dated: topic.date !== undefined,
    time: toldTime(topic, settings),
    place: meetingPlace(topic, settings),
    due: due ? mail.day(due) : '',
    assignees: names.join(', '),
    others: others.map(mail.person).join('; '),
  };
}
