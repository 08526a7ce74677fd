/**
 * Dates for topics that have only a quarter or a month: the unit's usual day, moved to a working day; topics spread
 * evenly, no two at one time, no presenter twice on a day.
 */
import { type CalendarDate, compareDates, daysInMonth } from './date';
import { outlineDue, proposeDue } from './deadline';
import { shareAmongMonths } from './month-share';
import type { Plan, Quarter, Settings, Topic } from './plan';
import { openSessionBook, type SessionBook } from './session-book';
import { DEFAULT_USUAL_DAY, usualDate } from './usual-day';
import { listMonthsOf, type YearMonth } from './window';
import { isSafeWorkday } from './work-calendar';

export interface Proposal {
  readonly topic: Topic;
  readonly date: CalendarDate;
  /** Missing where the row has one, or no day is left before the meeting. */
  readonly due?: CalendarDate;
}

interface Planning {
  readonly settings: Settings;
  readonly today: CalendarDate;
  readonly book: SessionBook;
  readonly workdaysIn: (month: YearMonth) => readonly CalendarDate[];
}

/** What a day is wanted to be. */
type Wish = (date: CalendarDate) => boolean;

function openPlanning({ settings }: Pick<Plan, 'settings'>, today: CalendarDate): Planning {
  const known = new Map<number, readonly CalendarDate[]>();
  const workdaysIn = ({ year, month }: YearMonth) => {
    const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => ({ year, month, day: index + 1 }));
    const workdays = known.get(year * 12 + month) ?? days.filter((day) => isSafeWorkday(day, settings));
    known.set(year * 12 + month, workdays);
    return workdays;
  };
  return { settings, today, book: openSessionBook(settings), workdaysIn };
}

/**
 * The best first: time is left to write the outline, or the due date typed is kept; else a day to come. A period without a
 * working day to come is past, and any day of it will do.
 */
function listWishes(topic: Topic, months: readonly YearMonth[], { settings, today, workdaysIn }: Planning): Wish[] {
  const isAhead: Wish = (date) => compareDates(date, today) > 0;
  const isAfterDue: Wish = (date) => !topic.dueTyped || compareDates(date, topic.dueTyped) > 0;
  const hasTime: Wish = (date) => topic.dueTyped !== undefined || isAhead(outlineDue({ ...topic, date }, settings));
  if (!months.some((month) => workdaysIn(month).some(isAhead))) return [isAfterDue, () => true];
  return [
    (date) => isAhead(date) && isAfterDue(date) && hasTime(date),
    (date) => isAhead(date) && isAfterDue(date),
    isAhead,
  ];
}

/** The months that have a day as the best wish that can be met at all wants it. */
function listOpenMonths(topic: Topic, planning: Planning): readonly YearMonth[] {
  const months = listMonthsOf(topic, planning.settings.year);
  for (const wish of listWishes(topic, months, planning)) {
    const open = months.filter((month) => planning.workdaysIn(month).some(wish));
    if (open.length > 0) return open;
  }
  return months;
}

/** For each topic the month it should be held in: its own, the emptiest of a run, or its share of the quarter. */
function chooseMonths(topics: readonly Topic[], planning: Planning): Map<Topic, YearMonth> {
  const { book } = planning;
  const chosen = new Map<Topic, YearMonth>();
  const choose = (topic: Topic, month: YearMonth) => {
    chosen.set(topic, month);
    book.addTo(month);
  };
  const withMonth = topics.filter(({ month }) => month !== undefined);
  const isRun = (topic: Topic) => listMonthsOf(topic, planning.settings.year).length > 1;
  for (const topic of [...withMonth.filter((each) => !isRun(each)), ...withMonth.filter(isRun)]) {
    const open = listOpenMonths(topic, planning);
    choose(
      topic,
      open.reduce((best, month) => (book.countIn(month) < book.countIn(best) ? month : best)),
    );
  }
  for (const quarter of [1, 2, 3, 4] as readonly Quarter[]) {
    const group = topics.filter((topic) => topic.month === undefined && topic.quarter === quarter);
    if (!group[0]) continue;
    const open = listOpenMonths({ ...group[0], dueTyped: undefined }, planning);
    const shares = shareAmongMonths(open.map(book.countIn), group.length);
    for (const [index, topic] of group.entries()) choose(topic, open[shares[index] as number] as YearMonth);
  }
  return chosen;
}

/** The unit's usual day; in a month with more topics, of days evenly apart the one farthest from those that are set. */
function findTarget(month: YearMonth, { settings, book }: Planning): number {
  const usual = usualDate(settings.usualDay ?? DEFAULT_USUAL_DAY, month.year, month.month).day;
  const length = daysInMonth(month.year, month.month);
  const count = Math.min(Math.max(book.countIn(month), 1), length);
  const targets = Array.from(
    { length: count },
    (_, index) => ((usual - 1 + Math.floor((index * length) / count)) % length) + 1,
  );
  const distance = (day: number) => Math.min(...book.daysIn(month).map((taken) => Math.abs(taken - day)));
  return targets.reduce((best, day) => (distance(day) > distance(best) ? day : best));
}

/** Forward from the target to the month's end, else back from it. */
function findDay(topic: Topic, month: YearMonth, wish: Wish, planning: Planning): CalendarDate | undefined {
  const days = planning.workdaysIn(month).filter((day) => wish(day) && planning.book.isFree(topic, day));
  const target = findTarget(month, planning);
  return days.find(({ day }) => day >= target) ?? days[days.length - 1];
}

function findDate(topic: Topic, chosen: YearMonth, planning: Planning): CalendarDate | undefined {
  const months = listMonthsOf(topic, planning.settings.year);
  const others = months.filter(({ month }) => month !== chosen.month);
  for (const wish of listWishes(topic, months, planning)) {
    for (const month of [chosen, ...others]) {
      const date = findDay(topic, month, wish, planning);
      if (date) return date;
    }
  }
  return undefined;
}

/**
 * In the sheet's order; a topic with a date, without a period, or for which its months have no free working day gets none.
 * Days to come are preferred to past ones.
 */
export function proposeDates(plan: Pick<Plan, 'settings' | 'topics'>, today: CalendarDate): readonly Proposal[] {
  const planning = openPlanning(plan, today);
  for (const topic of plan.topics) {
    if (!topic.date) continue;
    planning.book.setDay(topic, topic.date);
    planning.book.addTo(topic.date);
  }
  const undated = plan.topics.filter((topic) => !topic.date && listMonthsOf(topic, plan.settings.year).length > 0);
  const chosen = chooseMonths(undated, planning);
  return undated.flatMap((topic) => {
    const date = findDate(topic, chosen.get(topic) as YearMonth, planning);
    if (!date) return [];
    planning.book.setDay(topic, date);
    const due = topic.dueTyped ? undefined : proposeDue(topic, date, plan.settings, today);
    return [due ? { topic, date, due } : { topic, date }];
  });
}
