/** What a supplementary plan says: the plan it adds to, and what has changed since that was issued. */
import { formatLongDate, parseIso } from '../plan/date';
import { yearPhrase } from '../plan/period';
import type { Plan, Settings } from '../plan/plan';
import type { PlanChange } from '../plan/plan-change';
import type { PlanSnapshot, TopicSnapshot } from '../plan/snapshot';
import { tidyText } from '../plan/text';
import { describeChange } from './change-text';
import { type HeadData, headData, upperFirst } from './head-data';
import type { Issue } from './kinds';
import { citeNumber } from './numbering';
import { formatItems } from './paragraphs';
import { bindNumbers } from './phrase-data';
import { formatNumber, needsApproval, type SignatureData, signatureData } from './signature-data';
import type { TopicData } from './topic-data';

type ScheduledTopic = Pick<TopicData, 'number' | 'title' | 'periodStart' | 'time' | 'place' | 'assignees' | 'dueShort'>;

export interface ChangeData {
  /** From 1. */
  readonly order: number;
  readonly text: string;
  /** Whether the paragraphs now stand in the place of a part of the plan. */
  readonly replacesPart: boolean;
  readonly paragraphs: readonly string[];
}

export interface SupplementData extends HeadData, SignatureData {
  readonly form: Settings['form'];
  readonly number: string;
  readonly symbol: string;
  readonly yearPhrase: string;
  /** `số 05-KH/CB ngày 10 tháng 01 năm 2022`, with dots for a number that was left to a hand. */
  readonly basePlan: string;
  readonly changes: readonly ChangeData[];
  /** Those that are new or changed, as they now are. */
  readonly topics: readonly ScheduledTopic[];
  readonly hasTopics: boolean;
  readonly needsApproval: boolean;
}

type Cited = Pick<PlanSnapshot, 'number' | 'symbol' | 'date'>;

function citePlan({ number, symbol, date }: Cited, form: Settings['form']): string {
  const cited = citeNumber({ number: formatNumber(number) || '……', symbol: tidyText(symbol) }, form);
  const day = parseIso(date);
  return day ? `số ${cited} ${bindNumbers(formatLongDate(day))}` : `số ${cited}`;
}

function scheduleTopic(topic: TopicSnapshot): ScheduledTopic {
  const { number, title, time, place, assignees, due } = topic;
  return { number, title, periodStart: bindNumbers(upperFirst(topic.period)), time, place, assignees, dueShort: due };
}

function changeData(change: PlanChange, order: number, form: Settings['form']): ChangeData {
  const paragraphs = change.kind === 'content' ? formatItems(change.after) : [];
  return {
    order,
    text: bindNumbers(tidyText(describeChange(change, form))),
    replacesPart: paragraphs.length > 0,
    paragraphs,
  };
}

/** In the order of the sheet. */
function scheduleChanges({ topics }: Plan, changes: readonly PlanChange[]): ScheduledTopic[] {
  const place = ({ number, title }: TopicSnapshot) =>
    topics.findIndex((topic) => tidyText(topic.number) === number && tidyText(topic.title) === title);
  return changes
    .flatMap((change) => (change.kind === 'added' || change.kind === 'changed' ? [change.topic] : []))
    .sort((a, b) => place(a) - place(b))
    .map(scheduleTopic);
}

/**
 * @param base what it adds to
 * @param earlier supplements that have been issued since
 */
export function supplementFacts(
  plan: Plan,
  issue: Issue,
  base: PlanSnapshot,
  changes: readonly PlanChange[],
  earlier: readonly Cited[] = [],
): SupplementData {
  const { settings } = plan;
  const topics = scheduleChanges(plan, changes);
  return {
    form: settings.form,
    ...headData(settings, formatLongDate(issue.date)),
    number: formatNumber(issue.number),
    symbol: tidyText(issue.symbol),
    yearPhrase: bindNumbers(yearPhrase(settings.year)),
    basePlan: [base, ...earlier].map((one) => citePlan(one, settings.form)).join(' và Kế hoạch bổ sung '),
    changes: changes.map((change, index) => changeData(change, index + 1, settings.form)),
    topics,
    hasTopics: topics.length > 0,
    needsApproval: needsApproval(settings),
    ...signatureData(plan),
  };
}
