/** Rules on a topic's row. */
import { formatShortDate, lastWorkday, weekday } from '../plan/date';
import { personKey } from '../plan/name';
import { quarterOf, romanQuarter } from '../plan/period';
import type { Member, Topic } from '../plan/plan';
import { MEMBERS } from '../sheet/tabs';
import type { Fault, Rule, RuleContext } from './rule-context';

export const findMissingTitles: Rule = ({ topics, words }) =>
  topics
    .filter(({ title }) => title === '')
    .map(({ places }) => ({ place: places.title, message: words.titleMissing(places.title) }));

export const findMissingAssignees: Rule = ({ topics, words }) =>
  topics
    .filter(({ assignees }) => assignees.length === 0)
    .map(({ places }) => ({ place: places.assignees, message: words.assigneeMissing(places.assignees) }));

/** The name without its brackets. */
function baseKey(name: string): string {
  return personKey(name).replace(/ \(.*\)$/, '');
}

function describeUnknown(name: string, topic: Topic, members: readonly Member[], words: RuleContext['words']): Fault {
  const place = topic.places.assignees;
  const alike = members.filter((member) => baseKey(member.name) === personKey(name)).map((member) => member.name);
  const message =
    alike.length > 0 ? words.assigneeAmbiguous(place, name, alike) : words.assigneeUnknown(place, name, MEMBERS.name);
  return { place, message };
}

/** Names are compared whole, brackets and diacritics included: nearly the same is another person. */
export const findUnknownAssignees: Rule = ({ topics, members, words }) =>
  members
    ? topics.flatMap((topic) =>
        topic.assignees.filter(({ member }) => !member).map(({ name }) => describeUnknown(name, topic, members, words)),
      )
    : [];

export const findMonthsOutsideQuarter: Rule = ({ topics, words }) =>
  topics.flatMap(({ month, monthEnd, quarter, places }) => {
    if (month === undefined || quarter === undefined) return [];
    const quarters = [quarterOf(month), quarterOf(monthEnd ?? month)];
    if (quarters.includes(quarter)) return [];
    const [ofMonth, typed] = [romanQuarter(quarterOf(month)), romanQuarter(quarter)];
    return [{ place: places.month, message: words.monthOutsideQuarter(places.month, month, ofMonth, typed) }];
  });

export const findDatesOutsideMonth: Rule = ({ topics, words }) =>
  topics.flatMap(({ month, monthEnd, date, places }) => {
    if (!date || month === undefined || (date.month >= month && date.month <= (monthEnd ?? month))) return [];
    const months = monthEnd === undefined ? String(month) : `${month}–${monthEnd}`;
    return [{ place: places.date, message: words.dateOutsideMonth(places.date, formatShortDate(date), months) }];
  });

export const findDueDatesOnWeekend: Rule = ({ topics, words }) =>
  topics.flatMap(({ dueTyped, places }) => {
    if (!dueTyped || weekday(dueTyped) % 6 !== 0) return [];
    const moved = formatShortDate(lastWorkday(dueTyped));
    return [{ place: places.due, message: words.dueOnWeekend(places.due, formatShortDate(dueTyped), moved) }];
  });
