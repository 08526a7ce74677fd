/** The words in `Trạng thái`: what we write there, and which words are ours to replace. */
import { type Catalogue, en, vi } from '../locale/catalogue';
import { type CalendarDate, compareDates, formatShortDate } from '../plan/date';
import { foldKey } from '../plan/text';

/** The state of one assignee's message; none where nothing was drafted for that person. */
export interface AssigneeStatus {
  readonly state?: 'pending' | 'drafted' | 'sending' | 'sent' | 'handled' | 'failed';
  /** The day it was sent. */
  readonly sentOn?: CalendarDate;
}

/**
 * One entry an assignee of the topic. `Đã gửi 05/02/2026` where all were sent (the last day), else `Đã gửi 2/3`, else
 * `Chưa gửi được` where Gmail refused one, else `Đã soạn thư` or `Đã soạn thư 2/3`; empty where there is nothing to tell.
 */
export function describeStatus(assignees: readonly AssigneeStatus[], words: Catalogue['sheet']): string {
  const sent = assignees.filter(({ state }) => state === 'sent');
  const drafted = assignees.filter(({ state }) => state === 'drafted' || state === 'sending');
  if (sent.length > 0) {
    if (sent.length < assignees.length) return `${words.sent} ${sent.length}/${assignees.length}`;
    const days = sent.flatMap(({ sentOn }) => (sentOn ? [sentOn] : [])).sort(compareDates);
    const last = days[days.length - 1];
    return last ? `${words.sent} ${formatShortDate(last)}` : `${words.sent} ${sent.length}/${sent.length}`;
  }
  const failed = assignees.filter(({ state }) => state === 'failed');
  const [text, count] = failed.length > 0 ? [words.failed, failed.length] : [words.drafted, drafted.length];
  if (count === 0) return '';
  return count === assignees.length ? text : `${text} ${count}/${assignees.length}`;
}

const OURS = [vi.sheet, en.sheet].flatMap(({ drafted, failed, sent }) => [
  new RegExp(`^(?:${foldKey(drafted)}|${foldKey(failed)})(?: \\d+/\\d+)?$`),
  new RegExp(`^${foldKey(sent)} (?:\\d+/\\d+|\\d{2}/\\d{2}/\\d{4})$`),
]);

/** True for an empty cell and for our own words in either language: only those may be overwritten. */
export function isOurStatus(text: string): boolean {
  const key = foldKey(text);
  return key === '' || OURS.some((pattern) => pattern.test(key));
}
