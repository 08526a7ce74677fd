/** Where a topic's marks stand on the year's line, and the sentence that says the same. */
import type { BoardTopic } from '../../action/sidebar/views';
import type { sidebar } from '../../locale/vi/sidebar';
import { showDay } from '../dates';
import type { YearScale } from './year-scale';

export interface TopicMarks {
  readonly due?: number;
  readonly meeting?: number;
  /** Where only a quarter or months are known. */
  readonly period?: { readonly x: number; readonly width: number };
}

export function placeMarks({ due, meeting, from, to }: BoardTopic, { xOf, dayWidth }: YearScale): TopicMarks {
  const start = xOf(from);
  const end = xOf(to);
  const isPeriod = meeting === undefined && start !== undefined && end !== undefined && end >= start;
  return {
    due: xOf(due),
    meeting: xOf(meeting),
    ...(isPeriod && { period: { x: start - dayWidth / 2, width: end - start + dayWidth } }),
  };
}

export interface TopicFacts {
  readonly due: string;
  readonly meeting: string;
  readonly outline: string;
  readonly people: string;
}

export function tellTopic(topic: BoardTopic, words: (typeof sidebar)['board']): TopicFacts {
  const { due, meeting, time = '', from, to, outline, people } = topic;
  return {
    due: due === undefined ? words.noDue : words.due(showDay(due)),
    meeting:
      meeting !== undefined
        ? words.meeting(showDay(meeting), time)
        : from !== undefined && to !== undefined
          ? words.between(showDay(from), showDay(to))
          : words.noMeeting,
    outline: words.outline(words.states[outline]),
    people: people.length > 0 ? people.join('; ') : words.nobody,
  };
}

export function titleOf({ number, title }: BoardTopic, words: (typeof sidebar)['board']): string {
  return `${number}. ${title || words.untitled}`;
}
