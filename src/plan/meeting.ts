/** What the papers may say of a topic's meeting. */
import type { CalendarDate } from './date';
import { type DueSettings, outlineDue } from './deadline';
import type { Settings, Topic } from './plan';
import { tidyText } from './text';
import { meetingPlace, meetingTime } from './topic';

/** The papers set their own stop behind it. */
function withoutStop(text: string): string {
  return tidyText(text).replace(/[\s.,;:]+$/, '');
}

/** Empty where unknown: without a day the settings' usual time and place say nothing of this meeting. */
export function statedTimeAndPlace(
  topic: Topic,
  settings: Settings,
): { readonly time: string; readonly place: string } {
  const given = topic.date
    ? { time: meetingTime(topic, settings), place: meetingPlace(topic, settings) }
    : { time: topic.time ?? '', place: topic.place ?? '' };
  return { time: withoutStop(given.time), place: withoutStop(given.place) };
}

/** As `outlineDue`; `undefined` for a topic without a period. */
export function statedDue(topic: Topic, settings: DueSettings): CalendarDate | undefined {
  const hasPeriod = topic.dueTyped || topic.date || topic.month !== undefined || topic.quarter !== undefined;
  return hasPeriod ? outlineDue(topic, settings) : undefined;
}
