/** What the report on the topics of a year or of a quarter says, from their statuses and dates. */
import { type CalendarDate, formatLongDate } from '../plan/date';
import { spanPhrase, yearPhrase } from '../plan/period';
import type { Plan, Quarter, Settings } from '../plan/plan';
import { type Progress, progressOf } from '../plan/progress';
import { tidyText } from '../plan/text';
import { countPhrase } from '../plan/topic';
import { type HeadData, headData } from './head-data';
import type { Issue } from './kinds';
import { bindNumbers } from './phrase-data';
import { formatNumber, type SignatureData, signatureData } from './signature-data';
import { type TopicData, topicData } from './topic-data';

const RESULTS: Readonly<Record<Progress, string>> = {
  held: 'Đã thực hiện',
  late: 'Chậm',
  ahead: 'Chưa đến hạn',
};

export interface ReportTopicData extends TopicData {
  /** `Đã thực hiện`, `Chậm`, `Chưa đến hạn`. */
  readonly result: string;
}

export interface ReportData extends HeadData, SignatureData {
  readonly form: Settings['form'];
  readonly number: string;
  readonly symbol: string;
  readonly yearPhrase: string;
  /** What is reported on: `quý II năm 2026`, `năm học 2026-2027`. */
  readonly span: string;
  readonly topics: readonly ReportTopicData[];
  readonly hasTopics: boolean;
  /** `03`; `0` where there is none. */
  readonly plannedCount: string;
  readonly heldCount: string;
  readonly lateCount: string;
  readonly aheadCount: string;
  /** Of those planned: `33,3%`. */
  readonly heldShare: string;
  readonly lateShare: string;
  readonly aheadShare: string;
  readonly lateTopics: readonly TopicData[];
  readonly hasLate: boolean;
}

function formatCount(count: number): string {
  return count === 0 ? '0' : countPhrase(count);
}

/** At most one decimal. */
function formatShare(count: number, all: number): string {
  return `${String(Math.round((count / all) * 1000) / 10).replace('.', ',')}%`;
}

/** A plan asks its recipients to carry something out, a report does not. */
function reportReceivers(recipients: readonly string[]): string[] | undefined {
  if (recipients.length === 0) return undefined;
  return recipients.map((recipient) => recipient.normalize('NFC').replace(/\(\s*để thực hiện\s*\)/iu, '(để biết)'));
}

/** @param quarter without one the whole year is reported on */
export function reportFacts(plan: Plan, quarter: Quarter | undefined, issue: Issue, today: CalendarDate): ReportData {
  const { settings, content } = plan;
  const planned = plan.topics
    .filter((topic) => quarter === undefined || topic.quarter === quarter)
    .map((topic) => ({ progress: progressOf(topic, settings, today), data: topicData(topic, plan) }));
  const count = (progress: Progress) => planned.filter((topic) => topic.progress === progress).length;
  const share = (progress: Progress) => (planned.length === 0 ? '' : formatShare(count(progress), planned.length));
  const late = planned.filter(({ progress }) => progress === 'late').map(({ data }) => data);
  return {
    form: settings.form,
    ...headData(settings, formatLongDate(issue.date)),
    number: formatNumber(issue.number),
    symbol: tidyText(issue.symbol),
    yearPhrase: bindNumbers(yearPhrase(settings.year)),
    span: bindNumbers(spanPhrase(settings.year, quarter)),
    topics: planned.map(({ progress, data }) => ({ ...data, result: RESULTS[progress] })),
    hasTopics: planned.length > 0,
    plannedCount: formatCount(planned.length),
    heldCount: formatCount(count('held')),
    lateCount: formatCount(count('late')),
    aheadCount: formatCount(count('ahead')),
    heldShare: share('held'),
    lateShare: share('late'),
    aheadShare: share('ahead'),
    lateTopics: late,
    hasLate: late.length > 0,
    ...signatureData(plan, reportReceivers(content.recipients)),
  };
}
