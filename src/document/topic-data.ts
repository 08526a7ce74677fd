/** What the papers say of one topic. */
import { formatDate, formatLongDate } from '../plan/date';
import { statedDue, statedTimeAndPlace } from '../plan/meeting';
import { formatPeriod, quarterYear, romanQuarter } from '../plan/period';
import type { Plan, Topic } from '../plan/plan';
import { tidyText } from '../plan/text';
import { upperFirst } from './head-data';
import { bindNumbers } from './phrase-data';

/** Texts are empty where the sheet says nothing; the template then leaves their words out. */
export interface TopicData {
  readonly number: string;
  readonly title: string;
  /** `quý II năm 2022`. */
  readonly quarter: string;
  /** `tháng 4 năm 2022 (quý II)`, `ngày 15 tháng 4 năm 2022 (quý II)`, `quý II năm 2022`. */
  readonly period: string;
  /** The period as a sentence begins with it. */
  readonly periodStart: string;
  /** Whether the day of the meeting is set. */
  readonly dated: boolean;
  readonly time: string;
  readonly place: string;
  readonly assignees: readonly string[];
  /** The assignees in a sentence. */
  readonly presenters: string;
  /** Whether there is more than one. */
  readonly several: boolean;
  /** `ngày 31 tháng 3 năm 2022`. */
  readonly due: string;
  /** `31/3/2022`. */
  readonly dueShort: string;
}

function quarterPhrase(topic: Topic, { settings }: Plan): string {
  if (topic.quarter === undefined) return '';
  return `quý ${romanQuarter(topic.quarter)} năm ${quarterYear(topic.quarter, settings.year)}`;
}

export function topicData(topic: Topic, plan: Plan): TopicData {
  const period = bindNumbers(formatPeriod(topic, plan));
  const due = statedDue(topic, plan.settings);
  const assignees = topic.assignees.map((assignee) => tidyText(assignee.name));
  return {
    number: tidyText(topic.number),
    title: tidyText(topic.title),
    quarter: bindNumbers(quarterPhrase(topic, plan)),
    period,
    periodStart: upperFirst(period),
    dated: topic.date !== undefined,
    ...statedTimeAndPlace(topic, plan.settings),
    assignees,
    presenters: assignees.join(', '),
    several: assignees.length > 1,
    due: due ? bindNumbers(formatLongDate(due)) : '',
    dueShort: due ? formatDate(due) : '',
  };
}
