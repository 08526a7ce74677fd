/** Rules on the plan's year as a whole. */
import { compareDates, formatShortDate } from '../../plan/date';
import { quarterOf, quarterYear, romanQuarter } from '../../plan/period';
import type { Quarter, Topic } from '../../plan/plan';
import { lastMeetingDay } from '../../plan/window';
import { TOPICS } from '../../sheet/tabs';
import type { Rule } from '../rule-context';

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** A run of months may reach into the next quarter. */
function listQuarters({ quarter, month, monthEnd }: Topic): (Quarter | undefined)[] {
  return month === undefined || monthEnd === undefined ? [quarter] : [quarter, quarterOf(month), quarterOf(monthEnd)];
}

/** The directive that asks for a topic a quarter in a year's plan. */
function directiveOf(year: number): string {
  return year >= 2026 ? '42-HD/BTCTW ngày 28/10/2025' : '12-HD/BTCTW ngày 06/7/2018';
}

/** Asked of Party cells only, by the quarter that the plan will print, whatever the month says; silent while a row's period cannot be read, which may be the one that is missed. */
export const findUncoveredQuarters: Rule = ({ topics, settings, words }) => {
  const covered = new Set(topics.flatMap(listQuarters));
  if (settings?.form !== 'party' || topics.length === 0 || covered.has(undefined)) return [];
  const place = { tab: TOPICS.name, cell: '' };
  return QUARTERS.filter((quarter) => !covered.has(quarter)).map((quarter) => {
    const year = quarterYear(quarter, settings.year);
    return { place, message: words.quarterUncovered(place, romanQuarter(quarter), year, directiveOf(year)) };
  });
};

/** A month stands for its last day, since nobody knows when in it the meeting is. */
export const findLateIssueDates: Rule = ({ topics, settings, settingPlace, words }) => {
  const issued = settings?.issueDate;
  if (!settings || !issued) return [];
  const meetings = topics.flatMap((topic) => {
    const day = lastMeetingDay(topic, settings.year);
    return day ? [{ topic, day }] : [];
  });
  const [first] = meetings.sort((a, b) => compareDates(a.day, b.day));
  if (!first || compareDates(issued, first.day) <= 0) return [];
  const place = settingPlace('issueDate');
  const [issuedOn, heldOn] = [formatShortDate(issued), formatShortDate(first.day)];
  return [{ place, message: words.issuedAfterStart(place, issuedOn, first.topic.number, heldOn, !first.topic.date) }];
};
