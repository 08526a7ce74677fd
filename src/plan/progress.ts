/** How far a topic is: told by the words in `Trạng thái` and by today. */
import { type CalendarDate, compareDates, daysInMonth } from './date';
import { firstMonth, monthYear } from './period';
import type { Settings, Topic } from './plan';
import { foldKey } from './text';

/** `held`: its meeting has been held; `late`: its time is over and it has not. */
export type Progress = 'held' | 'late' | 'ahead';

/** Between the clauses of a status: `Đã sinh hoạt, chưa có biên bản` tells of the meeting and of its minutes. */
export const CLAUSE_END = /[,;.()–\n]| - | nhưng | còn /;
/** Words are compared folded. */
export function wordsPattern(...words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${words.map(foldKey).join('|')})(?!\\p{L})`, 'u');
}
const MEETING = wordsPattern(
  'đã (?:được )?(?:sinh hoạt|thực hiện|tổ chức|báo cáo|triển khai|trình bày|họp)',
  '(?:sinh hoạt|họp|báo cáo) (?:xong|rồi)',
);
const DONE = wordsPattern('hoàn thành', 'hoàn tất', 'xong', 'held', 'done', 'completed');
const NOT_YET = wordsPattern(
  ...['chưa', 'không', 'sắp', 'đang', 'sẽ', 'phải', 'cần', 'dự kiến', 'chuẩn bị', 'hoãn', 'hủy', 'not'],
  '(?<![0-9])[0-9]{1,2} ?%',
);
/** What comes before a meeting, and may be finished without it. */
const PREPARATION = wordsPattern('đề cương', 'dự thảo', 'bản thảo', 'báo cáo', 'thông báo', 'giấy mời', 'phân công');

function tellsOfMeeting(clause: string): boolean {
  if (NOT_YET.test(clause)) return false;
  return MEETING.test(clause) || (DONE.test(clause) && !PREPARATION.test(clause));
}

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
  if (foldKey(topic.status).split(CLAUSE_END).some(tellsOfMeeting)) return 'held';
  const end = lastDay(topic, settings);
  return end && compareDates(end, today) < 0 ? 'late' : 'ahead';
}
