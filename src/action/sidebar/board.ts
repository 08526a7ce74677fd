/** `Bảng năm`: every topic's days and state, and who carries how much. */
import { checkWorkbook, countErrors } from '../../check/check-plan';
import { today } from '../../google/clock';
import { readTables } from '../../google/spreadsheet';
import { addDays, type CalendarDate, compareDates, daysInMonth, isoDate } from '../../plan/date';
import { meetingStart, outlineDue } from '../../plan/deadline';
import { isHandedIn } from '../../plan/handed-in';
import type { Plan, PlanYear, Topic } from '../../plan/plan';
import { lastDay, progressOf } from '../../plan/progress';
import { type DayOff, dayOff } from '../../plan/work-calendar';
import type { BoardTopic, BoardView } from './views';

/** A school year runs from September to August. */
function spanOf({ start, end }: PlanYear): { first: CalendarDate; last: CalendarDate } {
  return start === end
    ? { first: { year: start, month: 1, day: 1 }, last: { year: end, month: 12, day: 31 } }
    : { first: { year: start, month: 9, day: 1 }, last: { year: end, month: 8, day: daysInMonth(end, 8) } };
}

export function readBoard(): BoardView {
  const { plan, words, findings } = checkWorkbook(readTables(), today());
  const now = isoDate(today());
  if (!plan) {
    const stopped = words.dialog.stopped(countErrors(findings));
    return { stopped, start: now, end: now, today: now, topics: [], load: [], daysOff: [] };
  }
  const { first, last } = spanOf(plan.settings.year);
  const topics = plan.topics.map((topic) => describeTopic(topic, plan));
  return {
    start: isoDate(first),
    end: isoDate(last),
    today: now,
    topics,
    load: listLoad(topics),
    daysOff: listDaysOff(plan, first, last, words.finding.dayOffName),
  };
}

function describeTopic(topic: Topic, { settings }: Plan): BoardTopic {
  const { number, title, quarter, month, date, assignees, status, places } = topic;
  const hasPeriod = date || month !== undefined || quarter !== undefined;
  const due = hasPeriod ? outlineDue(topic, settings) : undefined;
  const isIn = isHandedIn(topic) || progressOf(topic, settings, today()) === 'held';
  const isLate = due !== undefined && compareDates(due, today()) < 0;
  const time = topic.time ?? settings.defaultTime;
  const place = topic.place ?? settings.defaultPlace;
  return {
    ...places.title,
    ...{ number, title, status, people: assignees.map(({ name }) => name) },
    ...(quarter !== undefined && { quarter }),
    ...(hasPeriod && !date && { from: isoDate(meetingStart(topic, settings)), to: isoDate(lastDay(topic, settings)!) }),
    ...(date && { meeting: isoDate(date) }),
    ...(due && { due: isoDate(due) }),
    ...(time && { time }),
    ...(place && { place }),
    outline: isIn ? 'handedIn' : isLate ? 'late' : 'open',
  };
}

function listLoad(topics: readonly BoardTopic[]): BoardView['load'] {
  const load = new Map<string, { name: string; topics: number; late: number }>();
  for (const { people, outline } of topics)
    for (const name of people) {
      const known = load.get(name) ?? { name, topics: 0, late: 0 };
      load.set(name, { name, topics: known.topics + 1, late: known.late + (outline === 'late' ? 1 : 0) });
    }
  return [...load.values()].sort((a, b) => b.topics - a.topics);
}

/** Weekends excepted. */
function listDaysOff(
  { settings }: Plan,
  first: CalendarDate,
  last: CalendarDate,
  nameOf: (reason: Exclude<DayOff, 'weekend'>) => string,
): BoardView['daysOff'] {
  const days: { day: string; name: string }[] = [];
  for (let day = first; compareDates(day, last) <= 0; day = addDays(day, 1)) {
    const why = dayOff(day, settings);
    if (why === undefined || why === 'weekend') continue;
    days.push({ day: isoDate(day), name: nameOf(why) });
  }
  return days;
}
