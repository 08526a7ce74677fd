/** How far a topic is: told by the words in `Trạng thái` and by today. */
import { type CalendarDate, compareDates, daysInMonth } from './date';
import { firstMonth, monthYear } from './period';
import type { Settings, Topic } from './plan';
import { foldKey } from './text';

/** `held`: its meeting has been held; `late`: its time is over and it has not. */
export type Progress = 'held' | 'late' | 'ahead';

const HELD =
  /(?:^|[^\p{L}])(?:đã (?:sinh hoạt|thực hiện|tổ chức|báo cáo|triển khai|hoàn thành|hoàn tất|xong|họp)|hoàn thành|hoàn tất|xong)(?![\p{L}])/u;
const NOT_HELD = /(?:^|[^\p{L}])(?:chưa|không|sắp|đang)(?![\p{L}])/u;

/** The last day on which the meeting may be held as planned; `undefined` for a topic without a period. */
export function lastDay(topic: Topic, { year }: Pick<Settings, 'year'>): CalendarDate | undefined {
  if (topic.date) return topic.date;
  const month =
    topic.monthEnd ?? topic.month ?? (topic.quarter === undefined ? undefined : firstMonth(topic.quarter) + 2);
  if (month === undefined) return undefined;
  const inYear = monthYear(month, year);
  return { year: inYear, month, day: daysInMonth(inYear, month) };
}

export function progressOf(topic: Topic, settings: Pick<Settings, 'year'>, today: CalendarDate): Progress {
  const status = foldKey(topic.status);
  if (HELD.test(status) && !NOT_HELD.test(status)) return 'held';
  const end = lastDay(topic, settings);
  return end && compareDates(end, today) < 0 ? 'late' : 'ahead';
}
