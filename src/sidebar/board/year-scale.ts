/** The year as a line: where each day, month and quarter stands on it. */
import { type CalendarDate, dateOfDayNumber, dayNumber, parseIso, weekday } from '../../plan/date';
import { quarterOf, romanQuarter } from '../../plan/period';

/** Of all drawings of the board, in their own units. */
export const WIDTH = 268;

export interface Span {
  readonly label: string;
  readonly x: number;
  readonly width: number;
}

export interface YearScale {
  readonly months: readonly Span[];
  readonly quarters: readonly Span[];
  /** Centre of a day; a day out of the year stands at its end. `undefined` for what is no day. */
  xOf(day: string | undefined): number | undefined;
  readonly dayWidth: number;
  /** Saturdays, to the end of Sunday. */
  readonly weekends: readonly Omit<Span, 'label'>[];
}

/** @param start first day of the year or school year, `yyyy-mm-dd`; @param end its last */
export function scaleYear(start: string, end: string): YearScale {
  const first = dayNumber(parseIso(start)!);
  const last = Math.max(first, dayNumber(parseIso(end)!));
  const dayWidth = WIDTH / (last - first + 1);
  const edge = (day: number) => round((Math.min(Math.max(day, first), last + 1) - first) * dayWidth);
  const span = (label: string, from: number, to: number) => ({
    label,
    x: edge(from),
    width: round(edge(to) - edge(from)),
  });
  const months: Span[] = [];
  const quarters: Span[] = [];
  const weekends: Omit<Span, 'label'>[] = [];
  for (let from = first; from <= last; ) {
    const date = dateOfDayNumber(from);
    const to = nextMonth(date);
    months.push(span(String(date.month), from, to));
    const label = romanQuarter(quarterOf(date.month));
    const known = quarters[quarters.length - 1];
    if (known?.label === label) quarters[quarters.length - 1] = { ...known, width: round(edge(to) - known.x) };
    else quarters.push(span(label, from, to));
    from = to;
  }
  for (let day = first; day <= last; day++) {
    if (weekday(dateOfDayNumber(day)) !== 6) continue;
    weekends.push({ x: edge(day), width: round(edge(day + 2) - edge(day)) });
  }
  return {
    months,
    quarters,
    dayWidth,
    weekends,
    xOf(day) {
      const date = day === undefined ? undefined : parseIso(day);
      if (!date) return undefined;
      const within = Math.min(Math.max(dayNumber(date), first), last);
      return round((within - first + 0.5) * dayWidth);
    },
  };
}

function nextMonth({ year, month }: CalendarDate): number {
  return dayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
