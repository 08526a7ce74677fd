/** What the year's plan says: the data of its template, in either form. */
import { type CalendarDate, formatLongDate } from '../plan/date';
import { formatMonths, listMonths, romanQuarter, yearPhrase } from '../plan/period';
import type { Plan, Quarter, Settings, Topic } from '../plan/plan';
import { tidyText } from '../plan/text';
import { countPhrase } from '../plan/topic';
import { chairPhrase } from './chair-data';
import { type HeadData, headData, upperCase, upperFirst } from './head-data';
import { formatClosing, formatItems, formatList, formatParagraphs } from './paragraphs';
import { bindNumbers } from './phrase-data';
import { formatNumber, needsApproval, type SignatureData, signatureData } from './signature-data';
import { type TopicData, topicData } from './topic-data';

export interface PlanTopicData extends TopicData {
  /** From 1. */
  readonly order: number;
  /** Ends its line in the list of topics. */
  readonly mark: ';' | '.';
}

export interface PlanData extends HeadData, SignatureData {
  readonly form: Settings['form'];
  /** `05`; empty: a blank to fill in. */
  readonly number: string;
  readonly symbol: string;
  /** `năm 2022`, the same at a sentence's start and in capitals. */
  readonly yearPhrase: string;
  readonly yearStart: string;
  readonly yearTitle: string;
  readonly bases: readonly string[];
  readonly opening: readonly string[];
  readonly aims: readonly string[];
  readonly method: readonly string[];
  readonly materials: readonly string[];
  readonly closing: readonly string[];
  readonly topics: readonly PlanTopicData[];
  readonly hasTopics: boolean;
  /** `03`. */
  readonly count: string;
  /** `4, 10, 12`: the months of the topics that have one. */
  readonly months: string;
  /** `II, IV`: the quarters of the topics without a month. */
  readonly quarters: string;
  readonly hasPeriods: boolean;
  readonly monthsAndQuarters: boolean;
  readonly chair: string;
  /** A subject group's plan wants the school's approval. */
  readonly needsApproval: boolean;
}

function quartersWithoutMonth(topics: readonly Topic[]): Quarter[] {
  const quarters = topics.filter((topic) => topic.month === undefined && topic.quarter !== undefined);
  return [...new Set(quarters.map((topic) => topic.quarter as Quarter))].sort();
}

function periods({ topics, settings }: Plan) {
  const months = formatMonths(listMonths(topics, settings.year));
  const quarters = quartersWithoutMonth(topics).map(romanQuarter).join(', ');
  return {
    months,
    quarters,
    hasPeriods: months !== '' || quarters !== '',
    monthsAndQuarters: months !== '' && quarters !== '',
  };
}

/** The whole of what the plan's template is given: equal data with an equal template is an equal paper. */
export function planFacts(plan: Plan, issueDate: CalendarDate): PlanData {
  const { settings, content } = plan;
  const party = settings.form === 'party';
  const phrase = bindNumbers(yearPhrase(settings.year));
  return {
    form: settings.form,
    ...headData(settings, formatLongDate(issueDate)),
    number: formatNumber(settings.documentNumber),
    symbol: tidyText(settings.symbol),
    yearPhrase: phrase,
    yearStart: upperFirst(phrase),
    yearTitle: upperCase(phrase),
    bases: formatList(content.bases, party && content.opening.length > 0 ? ',' : '.'),
    opening: formatParagraphs(content.opening),
    aims: formatItems(content.aims),
    method: formatItems(content.method),
    materials: formatItems(content.materials),
    closing: formatClosing(content.closing, party ? '.' : './.'),
    topics: plan.topics.map((topic, index) => ({
      ...topicData(topic, plan),
      order: index + 1,
      mark: index === plan.topics.length - 1 ? '.' : ';',
    })),
    hasTopics: plan.topics.length > 0,
    count: countPhrase(plan.topics.length),
    ...periods(plan),
    chair: chairPhrase(plan),
    needsApproval: needsApproval(settings),
    ...signatureData(plan),
  };
}
