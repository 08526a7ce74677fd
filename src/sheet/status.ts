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
 * One entry an assignee of the topic. `Đã gửi 05/02/2026` where all were sent (the last day), else `Đã gửi 2/3`, else `Đã xử lý`
 * where the user dealt with one herself (only she knows how), else `Chưa gửi được` where Gmail refused one, else `Đã soạn thư`
 * or `Đã soạn thư 2/3`; empty where there is nothing to tell.
 */
export function describeStatus(assignees: readonly AssigneeStatus[], words: Catalogue['sheet']): string {
  const inState = (...states: AssigneeStatus['state'][]) => assignees.filter(({ state }) => states.includes(state));
  const tell = (text: string, { length }: readonly AssigneeStatus[]) =>
    length === assignees.length ? text : `${text} ${length}/${assignees.length}`;
  const [sent, handled, failed] = [inState('sent'), inState('handled'), inState('failed')];
  if (sent.length > 0) {
    const day = sent.length === assignees.length ? lastDay(sent) : undefined;
    return `${words.sent} ${day ?? `${sent.length}/${assignees.length}`}`;
  }
  if (handled.length > 0) return tell(words.handled, handled);
  if (failed.length > 0) return tell(words.failed, failed);
  const drafted = inState('drafted', 'sending');
  return drafted.length > 0 ? tell(words.drafted, drafted) : '';
}

function lastDay(sent: readonly AssigneeStatus[]): string | undefined {
  const days = sent.flatMap(({ sentOn }) => (sentOn ? [sentOn] : [])).sort(compareDates);
  const last = days[days.length - 1];
  return last && formatShortDate(last);
}

const OURS = [vi.sheet, en.sheet].flatMap(({ sent, ...others }) => [
  new RegExp(`^(?:${Object.values(others).map(foldKey).join('|')})(?: \\d+/\\d+)?$`),
  new RegExp(`^${foldKey(sent)} (?:\\d+/\\d+|\\d{2}/\\d{2}/\\d{4})$`),
]);

/** True for an empty cell and for our own words in either language: only those may be overwritten. */
export function isOurStatus(text: string): boolean {
  const key = foldKey(text);
  return key === '' || OURS.some((pattern) => pattern.test(key));
}
