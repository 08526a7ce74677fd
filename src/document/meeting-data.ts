/** What every paper about one meeting says of it. */
import { formalMonth, formatLongDate } from '../plan/date';
import { monthYear, quarterYear, yearPhrase } from '../plan/period';
import type { Plan, Settings, Topic } from '../plan/plan';
import { tidyText } from '../plan/text';
import { chairPhrase } from './chair-data';
import { type HeadData, headData } from './head-data';
import type { Issue } from './kinds';
import { bindNumbers } from './phrase-data';
import { formatNumber, type SignatureData, signatureData } from './signature-data';
import { type TopicData, topicData } from './topic-data';

export interface MeetingData extends HeadData, SignatureData, Omit<TopicData, 'number'> {
  readonly form: Settings['form'];
  /** The paper's own: `05`; empty: a blank to fill in. */
  readonly number: string;
  readonly symbol: string;
  readonly topicNumber: string;
  /** `năm 2022`: of the plan. */
  readonly yearPhrase: string;
  /** `ngày 08 tháng 4 năm 2022`, with blanks for what is not set. */
  readonly day: string;
  readonly chair: string;
}

const BLANK = '……';

/** The year a meeting without a day is held in; a school year says it only with the month or the quarter. */
function meetingYear({ month, quarter }: Topic, year: Settings['year']): string {
  if (month !== undefined) return String(monthYear(month, year));
  if (quarter !== undefined) return String(quarterYear(quarter, year));
  return year.start === year.end ? String(year.start) : BLANK;
}

function meetingDay(topic: Topic, { year }: Settings): string {
  if (topic.date) return formatLongDate(topic.date);
  const { month, monthEnd } = topic;
  const oneMonth = month === undefined || monthEnd !== undefined ? BLANK : formalMonth(month);
  return `ngày ${BLANK} tháng ${oneMonth} năm ${meetingYear(topic, year)}`;
}

interface MeetingPaper {
  /** The head bears the meeting's day in the place of the issue's. */
  readonly isOfTheDay?: boolean;
  /** As `signatureData` takes them. */
  readonly receivers?: readonly string[];
}

export function meetingData(plan: Plan, topic: Topic, issue: Issue, paper: MeetingPaper = {}): MeetingData {
  const { settings } = plan;
  const { number: topicNumber, ...told } = topicData(topic, plan);
  const day = meetingDay(topic, settings);
  return {
    form: settings.form,
    ...headData(settings, paper.isOfTheDay ? day : formatLongDate(issue.date)),
    ...told,
    number: formatNumber(issue.number),
    symbol: tidyText(issue.symbol),
    topicNumber,
    yearPhrase: bindNumbers(yearPhrase(settings.year)),
    day: bindNumbers(day),
    chair: chairPhrase(plan),
    ...signatureData(plan, paper.receivers),
  };
}
