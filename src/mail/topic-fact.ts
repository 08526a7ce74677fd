/** What a message told of one topic: by it a later one says what has changed. */

import { catalogueOf } from '../locale/catalogue';
import { isoDate } from '../plan/date';
import { outlineDue } from '../plan/deadline';

import type { Settings, Topic } from '../plan/plan';
import { meetingPlace } from '../plan/topic';
import { toldTime } from './assignment';

/** Texts as printed, tidy; empty where nothing was said. */
export interface TopicFact {
  readonly number: string;
  readonly title: string;
  readonly period: string;
  readonly time: string;
  readonly place: string;
  /** ISO; missing where no outline was asked for. */
  readonly due?: string;
  /** ISO: the meeting's day, or else the last on which it may be held; a notice tells one of them. */
  readonly day?: string;
  readonly until?: string;
  /** The meeting was called off. */
  readonly cancelled?: true;
}

export function meetingFact(topic: Topic, settings: Settings): TopicFact {
  return {
    number: topic.number,
    title: topic.title,
    period: catalogueOf(settings.language).mail.time(topic, settings, ''),
    time: toldTime(topic, settings),
    place: meetingPlace(topic, settings),
  };
}

export function assignmentFact(topic: Topic, settings: Settings): TopicFact {
  return { ...meetingFact(topic, settings), due: isoDate(outlineDue(topic, settings)) };
}
