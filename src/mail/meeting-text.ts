/** The words of the letters about a meeting. */
import { chairPhrase } from '../document/chair-data';
import { catalogueOf } from '../locale/catalogue';
import { bareName, personKey } from '../plan/name';
import type { Member, Plan, Topic } from '../plan/plan';
import { meetingPlace } from '../plan/topic';
import { toldTime } from './assignment';
import { frameLetter } from './frame';
import type { Letter, LetterDetail, LetterTopic } from './letter';
import type { Replaced } from './outbox';

/** As every letter about a meeting is built. */
export function writeMeetingLetter(
  plan: Plan,
  person: Pick<Member, 'name' | 'position'>,
  body: Pick<Letter, 'opening' | 'topics' | 'tasks' | 'closing'>,
): Letter {
  const { mail } = catalogueOf(plan.settings.language);
  return {
    ...frameLetter(plan, person),
    isOfOne: true,
    asked: mail.asked,
    ...body,
    closing: [...body.closing, mail.thanks],
  };
}

export function describeMeeting(plan: Plan, topic: Topic): LetterDetail[] {
  const { settings } = plan;
  const { mail, meetingMail: words } = catalogueOf(settings.language);
  return [
    { label: mail.when, value: mail.time(topic, settings, toldTime(topic, settings)) },
    { label: mail.where, value: meetingPlace(topic, settings) },
    { label: words.presenters, value: listPresenters(topic, plan) },
    { label: words.chair, value: chairPhrase(plan) },
  ].filter(({ value }) => value !== '');
}

export function writeNotice(
  { plan, topic }: { readonly plan: Plan; readonly topic: Topic },
  member: Member,
  details: readonly LetterDetail[],
  hasOutline: boolean,
  preface = '',
): Letter {
  const { mail, meetingMail: words } = catalogueOf(plan.settings.language);
  const isPresenter = topic.assignees.some(({ name }) => personKey(name) === personKey(member.name));
  return writeMeetingLetter(plan, member, {
    opening: [...(preface ? [preface] : []), words.opening(plan.settings.unit)],
    topics: [{ heading: mail.topic(topic.number, topic.title), details }],
    tasks: [isPresenter ? words.present : words.study(hasOutline), words.attend],
    closing: topic.date ? [] : [words.dayToCome],
  });
}

export function writeMeetingChange(
  plan: Plan,
  member: Member,
  topics: readonly LetterTopic[],
  before: Replaced | undefined,
  isPutOff: boolean,
): Letter {
  const { settings } = plan;
  const { mail, meetingMail: words } = catalogueOf(settings.language);
  return writeMeetingLetter(plan, member, {
    opening: [words.changed(settings.unit, before?.sentOn)],
    topics,
    tasks: [],
    closing: [...(isPutOff ? [words.dayGone] : []), mail.unchanged],
  });
}

export function listPresenters({ assignees }: Topic, { settings }: Plan): string {
  const { mail } = catalogueOf(settings.language);
  return assignees.map(({ name }) => mail.person(bareName(name))).join('; ');
}
